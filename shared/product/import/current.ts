import type { NamedUnit } from '../../org/types'
import type { Freeze } from '../freeze'
import type { Goal } from '../goals'
import type { Item } from '../item'
import type { Metric } from '../metrics'
import type { Sprint } from '../sprints'

export interface Reading {
  readonly metricId: string
  readonly sprintId: string | null
  readonly day: string
  readonly value: number | null
  readonly people: number | null
}

/** The product side as it is, as far as a file is compared with it. */
export interface CurrentProduct {
  /** A unit that is there; null for an unknown or removed one. */
  unit(id: string): NamedUnit | null
  /** The ids of the units above in the product hierarchy, nearest first. */
  above(unitId: string): readonly string[]
  /** A product backlog in order, with what is done, dropped or killed. */
  items(unitId: string): readonly Item[]
  /** An item that is there, whosever it is. */
  item(id: string): Item | null
  freeze(unitId: string): Freeze
  /** Those of the unit itself, in order. */
  goals(unitId: string): readonly Goal[]
  goal(id: string): Goal | null
  /** Those that hold at the unit. */
  metrics(unitId: string): readonly Metric[]
  metric(id: string): Metric | null
  /** Those that hold at the unit. */
  sprints(unitId: string): readonly Sprint[]
  readings(unitId: string): readonly Reading[]
  /** Rows that were taken away, and still say what they said: to come back they have to be written whole. */
  removed(entity: 'item' | 'goal' | 'metric'): ReadonlySet<string>
}
