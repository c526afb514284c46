import { create } from 'zustand'
import type { ReadInput } from '../../../shared/ipc/reads'

/** What the Impediments room shows, and how. */
export interface Filter {
  readonly view: 'list' | 'board'
  readonly state: ReadInput<'impediments'>['state']
  /** The unit and all below it; null for every unit. */
  readonly unitId: string | null
  /** Height of the level that has the ball; null for every level. */
  readonly level: number | null
  /** Empty for those without an owner, null for any. */
  readonly owner: string | null
  readonly age: ReadInput<'board'>['age']
  readonly text: string
}

export const unfiltered: Omit<Filter, 'view'> = {
  state: 'open',
  unitId: null,
  level: null,
  owner: null,
  age: null,
  text: ''
}

/** Kept for as long as the window is open: whoever comes back to the room finds it as it was left. */
export const useFilter = create<Filter>(() => ({ view: 'list', ...unfiltered }))

/** Whether everything open is shown. */
export const isUnfiltered = (filter: Filter): boolean =>
  filter.unitId === null &&
  filter.level === null &&
  filter.owner === null &&
  filter.age === null &&
  filter.text.trim() === '' &&
  (filter.view === 'board' || filter.state === 'open')
