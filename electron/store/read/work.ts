import { usualWork, type Work } from '../../../shared/calendar/inherit'
import type { AgeSteps } from '../../../shared/calendar/types'
import { dateOf, dayAt, hostZone } from '../../../shared/calendar/zone'
import type { Sql } from '../sql'
import { column } from './statements'
import type { OrgTree } from './tree'

const usual = usualWork(hostZone())

/** The working time of the unit, or for one that is gone of the next one up. */
export const workAt = (org: OrgTree, unitId: string): Work => org.work[org.standIn(unitId)] ?? usual

/** What the calendar on the wall of a unit shows, as `YYYY-MM-DD`. @param at wall ms */
export const dateAtUnit = (org: OrgTree, unitId: string, at: number): string =>
  dateOf(dayAt(workAt(org, unitId).zone, at))

/** Units that are alike in what their work goes by. */
export interface WorkClass {
  readonly work: Work
  /** JSON array of unit ids, for `IN (SELECT value FROM json_each(?))`; null: every unit there is or was. */
  readonly ids: string | null
  /** How many they are. */
  readonly size: number
}

/**
 * The units, or those of a subtree, by how they reckon working time: one set of counts answers for each class. Units that
 * are gone are in the class of the next one up.
 * @param within 1 for each unit that counts; null: all of them
 */
export const workClasses = (sql: Sql, org: OrgTree, within: Uint8Array | null): readonly WorkClass[] =>
  classesBy(sql, org, within, ({ zone, calendar }) => JSON.stringify([zone, calendar]))

/** All units by their steps of age, as `workClasses` has them by their working time. */
export const stepClasses = (sql: Sql, org: OrgTree): readonly WorkClass[] =>
  classesBy(sql, org, null, ({ ageSteps }) => stepsKey(ageSteps))

/** The same for the same steps. */
export const stepsKey = ({ warnHours, staleHours }: AgeSteps): string => `${warnHours} ${staleHours}`

function classesBy(
  sql: Sql,
  org: OrgTree,
  within: Uint8Array | null,
  keyOf: (work: Work) => string
): readonly WorkClass[] {
  const keyByWork = new Map<Work, string>()
  const idsByKey = new Map<string, { readonly work: Work; readonly ids: string[] }>()
  const add = (id: string, i: number) => {
    if (within && !within[i]) return
    const own = org.work[i] ?? usual
    let key = keyByWork.get(own)
    if (key === undefined) {
      key = keyOf(own)
      keyByWork.set(own, key)
    }
    const listed = idsByKey.get(key)
    if (listed) listed.ids.push(id)
    else idsByKey.set(key, { work: own, ids: [id] })
  }
  for (const [i, { id }] of org.units.entries()) add(id, i)
  const gone = column(sql, 'SELECT id FROM unit WHERE removed = 1').all() as string[]
  for (const id of gone) add(id, org.standIn(id))
  const classes = [...idsByKey.values()]
  const [only] = classes
  if (within === null && classes.length <= 1)
    return [{ work: only?.work ?? usual, ids: null, size: only?.ids.length ?? 0 }]
  return classes.map(({ work, ids }) => ({ work, ids: JSON.stringify(ids), size: ids.length }))
}
