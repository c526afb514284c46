import {
  Circle,
  CircleParking,
  Contrast,
  Hourglass,
  type LucideIcon,
  Pause,
  TriangleAlert
} from 'lucide-react'
import type { AudienceView } from '../../shared/ceremony/audience-snapshot'
import type { ClockPhase } from '../../shared/ceremony/thresholds'

/** What a card can tell: how a turn stands, or that the room does something else. */
export type RoomPhase = ClockPhase | 'paused' | 'parking'

/** Icons beside the word (the first circle is drawn empty, the second full): the second of three ways a phase is told, after area and before colour. */
export const iconByPhase: Readonly<Record<RoomPhase, LucideIcon>> = {
  ready: Circle,
  onTime: Circle,
  wrapUp: Contrast,
  lastWords: Hourglass,
  overTime: TriangleAlert,
  paused: Pause,
  parking: CircleParking
}

export function phaseName(view: AudienceView, turn: ClockPhase): RoomPhase {
  switch (view.screen) {
    case 'run':
      return view.paused ? 'paused' : view.card.kind === 'allDone' ? 'onTime' : turn
    case 'spotlight':
      return turn
    case 'parking':
      return turn === 'overTime' ? turn : 'parking'
    case 'idle':
    case 'heat':
    case 'roadmap':
    case 'lobby':
    case 'review':
    case 'closed':
      return 'ready'
  }
}
