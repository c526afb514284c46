import { create } from 'zustand'

/** What can be shown of an item beside its number and title, in the order of the columns, with its width in px. */
export const columnWidths = {
  value: 72,
  effort: 72,
  risk: 72,
  score: 84,
  suggested: 96,
  budget: 104,
  parts: 112,
  goal: 160,
  owner: 144,
  units: 144,
  dates: 136
} as const
export type Column = keyof typeof columnWidths
export const allColumns = Object.keys(columnWidths) as readonly Column[]

/** Which of them somebody wants to see, for as long as the window is open. */
export const useColumns = create<{ readonly chosen: readonly Column[] }>(() => ({
  chosen: ['value', 'effort']
}))

export const chooseColumns = (keys: ReadonlySet<string>): void =>
  useColumns.setState({ chosen: allColumns.filter((column) => keys.has(column)) })
