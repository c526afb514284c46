import { toAudience } from '../../../shared/ceremony/public'
import { type Stage, stamp } from './support'

/** What the room sees at this moment of a stage. */
export const audience = (stage: Stage, spotlight: string | null = null) =>
  toAudience(stage.room, {
    mode: 'live',
    spotlight,
    rate: 1,
    rehearsal: false,
    sample: false,
    seq: 7,
    at: stamp(stage.now)
  })
