import { awaitsAcknowledgement } from './decide'
import type { Impediment, Rung } from './types'

export type StepKind = 'raised' | 'arrived' | 'received' | 'answered' | 'acknowledged'

/** Something that happened at a level. */
export interface Step {
  readonly kind: StepKind
  /** Wall ms. */
  readonly at: number
  /** Since the step before it at this level, ms; null for the first, and where clocks of two laptops disagree. */
  readonly tookMs: number | null
}

/** What a level has yet to do. */
export type Waits = 'seen' | 'answer' | 'acknowledge'

/** One level of the way up and back. */
export interface LadderRung {
  readonly unitId: string
  readonly steps: readonly Step[]
  readonly hasBall: boolean
  readonly waits: { readonly for: Waits; readonly ms: number } | null
}

/**
 * The ladder of an impediment, from the origin up: at each level what happened when and how long it took, and where
 * the ball is now. Nobody has it once the impediment is resolved.
 */
export const rungsOf = (impediment: Impediment, nowWall: number): readonly LadderRung[] =>
  impediment.path.map((rung, height) => {
    const steps = stepsOf(rung, height, impediment)
    const hasBall = impediment.state !== 'resolved' && rung.unitId === impediment.ballAt
    return { unitId: rung.unitId, steps, hasBall, waits: waitsOf(impediment, rung, height, hasBall, nowWall) }
  })

function stepsOf(rung: Rung, height: number, { answer }: Impediment): readonly Step[] {
  const { arrivedAt, receivedAt, answeredAt, acknowledgedAt } = rung
  const first: Step = { kind: height === 0 ? 'raised' : 'arrived', at: arrivedAt, tookMs: null }
  const step = (kind: StepKind, at: number | null, since: number | null): readonly Step[] =>
    at === null ? [] : [{ kind, at, tookMs: since !== null && at >= since ? at - since : null }]
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
  nowWall: number
): LadderRung['waits'] {
  const since = (at: number) => Math.max(0, nowWall - at)
  if (impediment.answer && awaitsAcknowledgement(impediment, rung.unitId))
    return { for: 'acknowledge', ms: since(impediment.answer.at) }
  if (!hasBall || impediment.state !== 'open') return null
  if (height > 0 && rung.receivedAt === null) return { for: 'seen', ms: since(rung.arrivedAt) }
  return height > 0 ? { for: 'answer', ms: since(rung.arrivedAt) } : null
}
