import { toFacilitator } from '../../shared/ceremony/facilitator'
import { toAudience } from '../../shared/ceremony/public'
import type {
  AudienceSnapshot,
  ClockFace,
  FacilitatorSnapshot,
  SavedState,
  ScreenMode,
  ScreenState
} from '../../shared/ceremony/snapshot'
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
}

interface Chosen {
  readonly mode: ScreenMode
  readonly spotlight: string | null
  /** What the room keeps seeing while the facilitator looks things up; null when it sees everything. */
  readonly held: { readonly snapshot: AudienceSnapshot; readonly at: Stamp } | null
}

const plain: Chosen = { mode: 'live', spotlight: null, held: null }

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
    this.#seq++
    const audience = this.#audienceAt(at)
    this.options.onSnapshot(this.#facilitatorAt(at, audience), audience)
  }

  choose(change: ScreenChange): void {
    const { mode = this.#chosen.mode, spotlight = this.#chosen.spotlight } = change
    const { held = this.#chosen.held !== null } = change
    const at = this.options.clock.read()
    const kept = held ? (this.#chosen.held ?? { snapshot: this.#audienceAt(at), at }) : null
    this.#chosen = { mode, spotlight, held: kept }
    this.show()
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
    const { mode, spotlight, held } = this.#chosen
    if (held) return goneOn(held.snapshot, held.at, { seq: this.#seq, mode, at })
    return toAudience(this.shown().room, {
      mode,
      spotlight,
      rate: this.options.clock.rate,
      rehearsal: this.options.rehearsal(),
      sample: this.options.sample(),
      seq: this.#seq,
      at
    })
  }

  #facilitatorAt(at: Stamp, audience: AudienceSnapshot): FacilitatorSnapshot | null {
    const { room, saved, gap } = this.shown()
    if (!room) return null
    const { mode, spotlight, held } = this.#chosen
    return toFacilitator(room, {
      seq: this.#seq,
      at,
      rate: this.options.clock.rate,
      saved,
      gap,
      screen: { mode, spotlight, held: held !== null, ...this.options.surroundings() },
      audience
    })
  }
}

/** A held picture with its clocks gone on: sending it again must not set them back. */
export function goneOn(
  held: AudienceSnapshot,
  since: Stamp,
  now: { readonly seq: number; readonly mode: ScreenMode; readonly at: Stamp }
): AudienceSnapshot {
  const onward = (face: ClockFace | null): ClockFace | null =>
    face?.running ? { ...face, elapsedMs: face.elapsedMs + Math.max(0, now.at.mono - since.mono) } : face
  return {
    ...held,
    seq: now.seq,
    mode: now.mode,
    atWall: now.at.wall,
    turn: onward(held.turn),
    box: onward(held.box)
  }
}
