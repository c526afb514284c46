import { z } from 'zod'
import type { Effect } from '../../impediment/effect'

export const effectInputs = {
  effect: z.strictObject({ impedimentId: z.string() }),
  effects: z.strictObject({ limit: z.number().int().positive().max(500) })
} as const

export interface EffectOutputs {
  effect: ImpedimentEffect | null
  effects: readonly EffectRow[]
}

export interface MetricChoice {
  readonly id: string
  readonly name: string
  readonly unitName: string
}

/** The metric that should move, with what it said before and after. */
export interface Moved extends Effect {
  readonly name: string
  readonly better: 'up' | 'down'
  readonly measure: string
  readonly way: 'better' | 'worse' | 'same' | null
}

export interface ImpedimentEffect {
  /** Metrics of the unit that raised it and of those above; empty where there are none, and then nobody is asked. */
  readonly choices: readonly MetricChoice[]
  /** Null until it is closed and a metric is chosen. */
  readonly moved: Moved | null
}

export interface EffectRow {
  readonly impedimentId: string
  readonly title: string
  readonly unitName: string
  readonly resolvedAt: number
  readonly moved: Moved
}
