import { usualWork, type Work } from '../calendar/inherit'
import { workingDayMs, workingMs } from '../calendar/working'
import { awaitsAcknowledgement } from './decide'
import type { Impediment, Rung } from './types'

export type StepKind = 'raised' | 'arrived' | 'received' | 'answered' | 'acknowledged'

/** Something that happened at a level. */
export interface Step {
  readonly kind: StepKind
  /** Wall ms. */
  readonly at: number
  /**
   * Working ms since the step before it at this level; null for the first, where nobody worked in between, and where
   * clocks of two laptops disagree.
   */
  readonly tookMs: number | null
}

/** What a level has yet to do. */
export type Waits = 'seen' | 'answer' | 'acknowledge'

/** One level of the way up and back. */
export interface LadderRung {
  readonly unitId: string
  readonly steps: readonly Step[]
  readonly hasBall: boolean
  /** Working ms of this level. */
  readonly waits: { readonly for: Waits; readonly ms: number } | null
  /** The length of this level's working day, for saying its times in days. */
  readonly dayMs: number
}

/** Working time between two moments (wall ms), by the calendar of a level. */
type Worked = (from: number, to: number) => number

/**
 * The ladder of an impediment, from the origin up: at each level what happened when and how long it took in that level's
 * working time, and where the ball is now. Nobody has it once the impediment is resolved.
 * @param work by unit id; what is not known of a level is as at the origin
 */
export const rungsOf = (
  impediment: Impediment,
  nowWall: number,
  work: Readonly<Record<string, Work>>
): readonly LadderRung[] =>
  impediment.path.map((rung, height) => {
    const { calendar, zone } = work[rung.unitId] ?? work[impediment.originUnitId] ?? usual
    const worked: Worked = (from, to) => workingMs(calendar, zone, from, to)
    const hasBall = impediment.state !== 'resolved' && rung.unitId === impediment.ballAt
    return {
      unitId: rung.unitId,
      steps: stepsOf(rung, height, impediment, worked),
      hasBall,
      waits: waitsOf(impediment, rung, height, hasBall, (at) => worked(at, Math.max(at, nowWall))),
      dayMs: workingDayMs(calendar)
    }
  })

const usual = usualWork('UTC')

function stepsOf(rung: Rung, height: number, { answer }: Impediment, worked: Worked): readonly Step[] {
  const { arrivedAt, receivedAt, answeredAt, acknowledgedAt } = rung
  const first: Step = { kind: height === 0 ? 'raised' : 'arrived', at: arrivedAt, tookMs: null }
  const step = (kind: StepKind, at: number | null, since: number | null): readonly Step[] =>
    at === null ? [] : [{ kind, at, tookMs: (since !== null && at >= since && worked(since, at)) || null }]
  return [
    first,
    // At the origin it was there from the start: nobody had to receive it.
    ...(height === 0 ? [] : step('received', receivedAt, arrivedAt)),
    ...step('answered', answeredAt, receivedAt ?? arrivedAt),
    ...step('acknowledged', acknowledgedAt, answer?.at ?? null)
  ]
}

function waitsOf(
  impediment: Impediment,
  rung: Rung,
  height: number,
  hasBall: boolean,
  since: (at: number) => number
): LadderRung['waits'] {
  if (impediment.answer && awaitsAcknowledgement(impediment, rung.unitId))
    return { for: 'acknowledge', ms: since(impediment.answer.at) }
  if (!hasBall || impediment.state !== 'open') return null
  if (height > 0 && rung.receivedAt === null) return { for: 'seen', ms: since(rung.arrivedAt) }
  return height > 0 ? { for: 'answer', ms: since(rung.arrivedAt) } : null
}
