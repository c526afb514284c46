import type { ItemColumns } from '../../../shared/ipc/reads/backlog'
import type { Item } from '../../../shared/product/item'
import { isLive } from '../../../shared/product/order'
import type { RolledUp } from '../../../shared/product/roll-up'

/** An item as the list shows it. */
export interface Row extends Item {
  /** Counted from 1 among what is live; 0 for what is not. */
  readonly number: number
  readonly parts: RolledUp | null
}

const amount = (figure: number | undefined): number | null =>
  figure === undefined || Number.isNaN(figure) ? null : figure

/** Columns as rows, once for each answer of the store. */
export function rowsOf(columns: ItemColumns, unitId: string, kind: Item['kind']): readonly Row[] {
  let number = 0
  return columns.id.map((id, i): Row => {
    const state = columns.state[i] ?? 'open'
    const parts = amount(columns.parts[i])
    return {
      id,
      unitId,
      kind,
      title: columns.title[i] ?? '',
      why: columns.why[i] ?? '',
      owner: columns.owner[i] ?? '',
      value: amount(columns.value[i]),
      effort: amount(columns.effort[i]),
      risk: amount(columns.risk[i]),
      budget: amount(columns.budget[i]),
      goalId: columns.goalId[i] ?? null,
      parentId: columns.parentId[i] ?? null,
      units: columns.units[i] ?? [],
      ready: columns.ready[i] ?? false,
      dependsOn: columns.dependsOn[i] ?? [],
      starts: columns.starts[i] ?? null,
      ends: columns.ends[i] ?? null,
      state,
      rank: columns.rank[i] ?? '',
      impedimentId: columns.impedimentId[i] ?? null,
      number: isLive({ state }) ? ++number : 0,
      parts:
        parts === null
          ? null
          : {
              parts,
              done: columns.partsDone[i] ?? 0,
              value: amount(columns.partsValue[i]),
              effort: amount(columns.partsEffort[i]),
              effortDone: columns.partsEffortDone[i] ?? 0
            }
    }
  })
}

export const shownStates = ['live', 'changed', 'ended', 'all'] as const
export type Shown = (typeof shownStates)[number]

/** @param changed ids of what is no longer as it was agreed */
export function filterRows(
  rows: readonly Row[],
  shown: Shown,
  text: string,
  changed: ReadonlySet<string>
): readonly Row[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (shown === 'live' && row.number === 0) return false
    if (shown === 'ended' && row.number !== 0) return false
    if (shown === 'changed' && !changed.has(row.id)) return false
    if (words.length === 0) return true
    const said = `${row.title} ${row.why} ${row.owner}`.toLocaleLowerCase()
    return words.every((word) => said.includes(word))
  })
}
