import { decideImpediment } from '../../../shared/impediment/decide'
import { foldImpediment } from '../../../shared/impediment/evolve'
import type {
  Impediment,
  ImpedimentCommand,
  ImpedimentEvent,
  ImpedimentFields
} from '../../../shared/impediment/types'
import type { Problem } from '../../../shared/result'
import { mono, wall } from '../../../shared/time'

export const fields: ImpedimentFields = {
  title: 'HSM certificates expire',
  blocked: 'Signing payments',
  effect: 'Sprint Goal at risk',
  ask: 'Approve the renewal today',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false
}

const parents: Readonly<Record<string, string | null>> = { ledger: 'payments', payments: 'eat', eat: null }

/** A ladder of three levels on which one impediment lives: ledger (a team) → payments → eat. */
export class Ladder {
  events: ImpedimentEvent[] = []
  #count = 0

  get impediment(): Impediment | null {
    return foldImpediment(this.events)
  }

  /** Does it, or answers why not. Each act happens a minute after the one before. */
  try(command: Act): Problem | null {
    const unit = command.unitId ?? 'ledger'
    const parent = parents[unit] ?? null
    this.#count++
    const at = { mono: mono(this.#count * 60_000), wall: wall(this.#count * 60_000) }
    const ids = { next: () => `e${this.#count}` }
    const decision = decideImpediment(
      {
        impediment: this.impediment,
        unit: { id: unit, name: unit },
        parent: parent === null ? null : { id: parent, name: parent },
        isTop: unit === 'eat'
      },
      { impedimentId: 'imp', unitId: unit, ...command } as ImpedimentCommand,
      at,
      `c${this.#count}`,
      ids,
      null
    )
    if (!decision.ok) return decision.problem
    this.events = [...this.events, ...decision.value]
    return null
  }

  /** Does it; the rules must let it through. */
  do(command: Act): this {
    const problem = this.try(command)
    if (problem) throw new Error(problem.text.key)
    return this
  }

  raise(over: Partial<ImpedimentFields> = {}): this {
    return this.do({ type: 'raise', fields: { ...fields, ...over } })
  }

  /** Raised by the team and sent all the way up. */
  atTheTop(): this {
    return this.raise().do({ type: 'sendUp' }).do({ type: 'sendUp', unitId: 'payments' })
  }
}

type Act = ImpedimentCommand extends infer C
  ? C extends ImpedimentCommand
    ? Omit<C, 'impedimentId' | 'unitId'> & { unitId?: string }
    : never
  : never

export const answer = (
  disposition: 'resolve' | 'take' | 'ask' | 'return' | 'decline' | 'transform',
  over: { text?: string; owner?: string; due?: string | null; unitId?: string } = {}
) => ({
  type: 'answer' as const,
  unitId: 'eat',
  disposition,
  text: '',
  owner: '',
  due: null,
  ...over
})
