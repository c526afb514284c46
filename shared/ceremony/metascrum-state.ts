import type { OutsideChange } from '../product/evolve'
import type { MetricCategory, Trend } from '../product/metrics'
import type { SessionEvent } from './events'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>
type Said<T extends SessionEvent['type'], K extends keyof EventOf<T>> = Readonly<Pick<EventOf<T>, K>>

/** What only a MetaScrum does, as its events say. */
export interface MetaScrum {
  /** What each stakeholder wants most, in one line, in the order they were heard. */
  readonly preferences: readonly Said<'preferred', 'person' | 'name' | 'text'>[]
  readonly budgets: readonly Said<'budgeted', 'item' | 'title' | 'from' | 'to' | 'reason'>[]
  readonly ended: readonly Said<'ended', 'item' | 'title' | 'was' | 'state' | 'reason'>[]
  readonly realigned: readonly Said<'realigned', 'moved' | 'name' | 'fromName' | 'toName' | 'inDelivery'>[]
  /** Null: the vision is as it was. */
  readonly vision: string | null
  readonly dod: readonly Said<'dodWritten', 'added' | 'removed'>[]
  readonly next: NextDate | null
}

export type NextDate = NonNullable<EventOf<'nextSet'>['next']>

export const noMetaScrum: MetaScrum = {
  preferences: [],
  budgets: [],
  ended: [],
  realigned: [],
  vision: null,
  dod: [],
  next: null
}

/** A metric against the last time people looked at it. */
export interface Figure extends Trend {
  readonly name: string
  readonly category: MetricCategory
  readonly measure: string
  readonly target: number | null
}

/** What a MetaScrum looks at beside the backlog, as it was before this session. */
export interface MetaScrumContext {
  /** Of the nearest unit above that has one; null where none has. */
  readonly visionAbove: { readonly sentence: string; readonly unitName: string } | null
  /** What was changed about the agreed order since, the oldest first. */
  readonly outside: readonly OutsideChange[]
  readonly figures: readonly Figure[]
  /** Lines that come from above, which no unit below takes away. */
  readonly dodInherited: readonly { readonly line: string; readonly unitName: string }[]
  readonly dodVersion: number
  /** How many of the teams below say that they meet each line. */
  readonly dodMet: Readonly<Record<string, number>>
  readonly teams: number
  /** What was fixed for the next one before this session. */
  readonly next: NextDate | null
}
