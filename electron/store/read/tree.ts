import { type OwnWork, usualWork, type Work, workInTree } from '../../../shared/calendar/inherit'
import { hostZone } from '../../../shared/calendar/zone'
import type { UnitRef } from '../../../shared/ceremony/state'
import { effectiveParents } from '../../../shared/org/effective'
import { levelLabel, shortNameOf } from '../../../shared/org/labels'
import { ancestorsOf, buildTree, heightsOf, type Tree } from '../../../shared/org/tree'
import type { Cycle, Unit, UnitKind } from '../../../shared/org/types'
import type { Sql } from '../sql'
import { column, tuples } from './statements'

/** Both hierarchies in memory, as they show: without removed units, over indices of the units that are there. */
export interface OrgTree {
  readonly units: readonly Unit[]
  readonly indexById: ReadonlyMap<string, number>
  /** The unit itself, or for a removed one the nearest unit above it that is there; -1 for neither. */
  standIn(id: string): number
  readonly delivery: Tree
  readonly product: Tree
  /** Height above the teams, in delivery. */
  readonly height: Int32Array
  /** What holds for each unit: its own working time and steps of age, or those of the unit above. */
  readonly work: readonly Work[]
  /** Whether there is an Executive Action Team; where there is none, every highest unit is a top. */
  readonly hasTop: boolean
}

const nothingSaid: OwnWork = { timeZone: null, calendar: null, ageSteps: null }

/**
 * Reads the organisation's trees, and reads them again only after the organisation was written to.
 * @returns 10,000 units in some 20 ms, the second time at once
 */
export function orgTrees(sql: Sql): () => OrgTree {
  let loaded: { readonly writes: number; readonly tree: OrgTree } | null = null
  const shortNames = new Map<string, string>()
  const shortOf = (name: string): string => {
    const known = shortNames.get(name)
    if (known !== undefined) return known
    const proposed = shortNameOf(name)
    shortNames.set(name, proposed)
    return proposed
  }
  return () => {
    if (loaded?.writes !== sql.orgWrites) loaded = { writes: sql.orgWrites, tree: loadTree(sql, shortOf) }
    return loaded.tree
  }
}

type UnitTuple = readonly [
  string,
  string,
  string,
  UnitKind,
  string | null,
  string,
  number,
  string | null,
  string | null,
  string | null
]

function loadTree(sql: Sql, shortOf: (name: string) => string): OrgTree {
  const rows = tuples(
    sql,
    `SELECT id, name, short_name, kind, daily_time, goal, removed, time_zone, calendar, age_steps
       FROM unit ORDER BY name COLLATE NOCASE, id`
  ).all() as readonly UnitTuple[]
  const rowById = new Map(rows.map(([id], row) => [id, row]))
  const removed = Uint8Array.from(rows, (row) => row[6])
  const linked = new Int32Array(rows.length).fill(-1)
  const links = tuples(sql, 'SELECT child_id, parent_id FROM link WHERE cycle = ?')
  const place = (parents: Int32Array, cycle: Cycle) => {
    for (const [child, parent] of links.all(cycle) as readonly (readonly [string, string | null])[]) {
      const row = rowById.get(child)
      if (row !== undefined) parents[row] = parent === null ? -1 : (rowById.get(parent) ?? -1)
    }
    return effectiveParents(parents, removed)
  }
  const delivery = place(linked, 'delivery')
  // Only children moved in the product hierarchy have a link there; the others stand as in delivery.
  const product = place(linked.slice(), 'product')

  const shown: number[] = []
  const indexByRow = new Int32Array(rows.length).fill(-1)
  for (let row = 0; row < rows.length; row++) if (!removed[row]) indexByRow[row] = shown.push(row) - 1
  const compress = (parents: Int32Array) =>
    buildTree(shown.map((row) => indexByRow[parents[row] ?? -1] ?? -1))

  const units = shown.map((row) => unitOf(rows[row] as UnitTuple, shortOf))
  const deliveryTree = compress(delivery)
  return {
    units,
    indexById: new Map(units.map(({ id }, index) => [id, index])),
    standIn: (id) => {
      const row = rowById.get(id) ?? -1
      return indexByRow[removed[row] ? (delivery[row] ?? -1) : row] ?? -1
    },
    delivery: deliveryTree,
    product: compress(product),
    height: heightsOf(deliveryTree, (i) => units[i]?.kind === 'team'),
    work: workInTree(deliveryTree, (i) => units[i] ?? nothingSaid, usualWork(hostZone())),
    hasTop: units.some(({ kind }) => kind === 'eat')
  }
}

// A short name that nobody gave is made when somebody asks for it: the day's list, which comes first, never does.
const unitOf = (
  [id, name, shortName, kind, dailyTime, goal, , timeZone, calendar, ageSteps]: UnitTuple,
  shortOf: (name: string) => string
): Unit => ({
  id,
  name,
  get shortName() {
    return shortName || shortOf(name)
  },
  kind,
  dailyTime,
  goal,
  timeZone,
  calendar: calendarOf(calendar),
  ageSteps: ageStepsOf(ageSteps)
})

/** Both are JSON that the registry checked on its way in. */
export const calendarOf = (json: string | null): Unit['calendar'] => (json === null ? null : JSON.parse(json))
export const ageStepsOf = (json: string | null): Unit['ageSteps'] => (json === null ? null : JSON.parse(json))

/** The unit at an index as rooms and reports speak of it; null for none. */
export function unitRef(org: OrgTree, index: number): UnitRef | null {
  const unit = org.units[index]
  return unit ? { id: unit.id, name: unit.name, label: levelLabel(unit.kind, org.height[index] ?? 0) } : null
}

/** The unit's own index first, then those above it, nearest first; empty for an unknown unit. */
export const upwards = (org: OrgTree, unitId: string, cycle: Cycle): readonly number[] => {
  const index = org.indexById.get(unitId)
  return index === undefined ? [] : [index, ...ancestorsOf(org[cycle], index)]
}

/** Names for ids, of units that are gone too; an id nobody knows names itself. */
export function unitNames(sql: Sql, org: OrgTree, ids: Iterable<string>): Readonly<Record<string, string>> {
  const gone = column(sql, 'SELECT name FROM unit WHERE id = ?')
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const index = org.indexById.get(id)
      const name = index === undefined ? (gone.get(id) as string | undefined) : org.units[index]?.name
      return [id, name || id]
    })
  )
}
