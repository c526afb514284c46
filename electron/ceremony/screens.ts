import type {
  AudienceSnapshot,
  ClockFace,
  ScreenMode,
  WallView
} from '../../shared/ceremony/audience-snapshot'
import { toFacilitator } from '../../shared/ceremony/facilitator'
import type { FacilitatorSnapshot, SavedState, ScreenState } from '../../shared/ceremony/facilitator-snapshot'
import { toAudience } from '../../shared/ceremony/public'
import type { Room } from '../../shared/ceremony/state'
import type { Clock, Stamp } from '../../shared/time'

export interface ScreensOptions {
  readonly clock: Clock
  /** Whether the workspace is the sample organisation; the room is told. */
  readonly sample: () => boolean
  /** Whether this is a rehearsal; the room is told. */
  readonly rehearsal: () => boolean
  /** What only the windows know: whether the audience window is open, on which displays it could be, and so on. */
  readonly surroundings: () => Omit<ScreenState, 'mode' | 'held' | 'spotlight'>
  readonly onSnapshot: (facilitator: FacilitatorSnapshot | null, audience: AudienceSnapshot) => void
}

/** What there is to show. */
export interface Shown {
  readonly room: Room | null
  readonly saved: SavedState
  readonly gap: FacilitatorSnapshot['gap']
}

export interface ScreenChange {
  readonly mode?: ScreenMode
  readonly held?: boolean
  readonly spotlight?: string | null
  /** Something that belongs to no ceremony, in front of everything; null: nothing. */
  readonly wall?: WallView | null
}

interface Chosen {
  readonly mode: ScreenMode
  readonly spotlight: string | null
  readonly wall: WallView | null
  /** What the room keeps seeing while the facilitator looks things up; null when it sees everything. */
  readonly held: AudienceSnapshot | null
}

const plain: Chosen = { mode: 'live', spotlight: null, wall: null, held: null }

/** Both screens: what the facilitator chose for the audience, and the snapshots that carry it. */
export class Screens {
  #chosen: Chosen = plain
  #seq = 0

  constructor(
    private readonly options: ScreensOptions,
    private readonly shown: () => Shown
  ) {}

  show(): void {
    const at = this.options.clock.read()
    // A closed ceremony has its own last screen: nothing stays in front of it.
    if (this.shown().room?.session.phase === 'closed')
      this.#chosen = { ...this.#chosen, spotlight: null, held: null }
    this.#seq++
    const audience = this.#audienceAt(at)
    this.options.onSnapshot(this.#facilitatorAt(at, audience), audience)
  }

  choose(change: ScreenChange): void {
    const { mode = this.#chosen.mode, spotlight = this.#chosen.spotlight, wall = this.#chosen.wall } = change
    const { held: isHeld = this.#chosen.held !== null } = change
    const kept = isHeld ? (this.#chosen.held ?? this.audience()) : null
    this.#chosen = { mode, spotlight, wall, held: kept }
    this.show()
  }

  /** What belongs to no ceremony and stands in front of everything. */
  get wall(): WallView['screen'] | null {
    return this.#chosen.wall?.screen ?? null
  }

  /** Another session: nothing chosen for the last one carries over. */
  reset(): void {
    this.#chosen = plain
  }

  audience(): AudienceSnapshot {
    return this.#audienceAt(this.options.clock.read())
  }

  facilitator(): FacilitatorSnapshot | null {
    const at = this.options.clock.read()
    return this.#facilitatorAt(at, this.#audienceAt(at))
  }

  #audienceAt(at: Stamp): AudienceSnapshot {
    const { mode, spotlight, wall, held: picture } = this.#chosen
    const room = toAudience(this.shown().room, {
      mode,
      spotlight,
      rate: this.options.clock.rate,
      rehearsal: this.options.rehearsal(),
      sample: this.options.sample(),
      seq: this.#seq,
      at
    })
    // The name in the corner says whose screen this is; a ceremony behind it keeps its own.
    const live: AudienceSnapshot = wall
      ? { ...room, unitName: room.unitName || wall.wall.name, view: wall }
      : room
    return picture ? held(picture, live) : live
  }

  #facilitatorAt(at: Stamp, audience: AudienceSnapshot): FacilitatorSnapshot | null {
    const { room, saved, gap } = this.shown()
    if (!room) return null
    const { mode, spotlight, held: picture } = this.#chosen
    return toFacilitator(room, {
      seq: this.#seq,
      at,
      rate: this.options.clock.rate,
      saved,
      gap,
      screen: { mode, spotlight, held: picture !== null, ...this.options.surroundings() },
      audience
    })
  }
}

/**
 * What the room sees while the facilitator looks things up: the picture stands still, its clocks tell the truth. Time
 * that is paused, or a turn that is over, does not seem to run.
 */
export function held(picture: AudienceSnapshot, live: AudienceSnapshot): AudienceSnapshot {
  const { seq, mode, atWall, box, pauseMs } = live
  const still: ClockFace | null = picture.turn && { ...picture.turn, running: false }
  const turn = nowId(picture) === nowId(live) ? live.turn : still
  return { ...picture, seq, mode, atWall, box, pauseMs, turn }
}

const nowId = ({ view }: AudienceSnapshot): string | undefined =>
  view.screen === 'run' ? view.rows.find(({ state }) => state === 'now')?.id : undefined
