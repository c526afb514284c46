import { workingMs } from '../../../shared/calendar/working'
import type { OpenAges } from '../../../shared/insights/heat'
import type { Sql } from '../sql'
import { these } from './ball'
import { type Cuts, cutsOf, longAgo } from './cuts'
import { readReopened } from './reopened'
import { tuples } from './statements'
import type { OrgTree } from './tree'
import { stepClasses, stepsKey, type WorkClass, workAt, workClasses } from './work'

/** What is open at each unit, by index, and how old: in the working time of whoever raised it, by the steps of that unit. */
export interface AgesByUnit extends OpenAges {
  /** Working ms since the one that was raised first was raised; 0 where nothing is open. */
  readonly oldestMs: Float64Array
  /** When the one that was raised first was raised (wall ms); Infinity where nothing is open. */
  readonly since: Float64Array
}

/**
 * One GROUP BY for what is open; of what age it is, is counted for each way of reckoning working time and each pair of
 * steps there is. No row is looked at by itself but those that were opened again.
 * @param now wall ms
 */
export function agesByUnit(sql: Sql, org: OrgTree, now: number): AgesByUnit {
  const { open, oldestMs, since } = openByUnit(sql, org, now)
  const first = since.reduce((a, b) => Math.min(a, b), now)
  const works = [...workClasses(sql, org, null)].sort((a, b) => b.size - a.size)
  const [warn, stale] = [new Int32Array(org.units.length), new Int32Array(org.units.length)]
  for (const balls of stepClasses(sql, org)) {
    const reckoned = works.map((from) => ({ from, cuts: cutsOf(from.work, balls.work.ageSteps, now) }))
    const asked = { balls, reckoned, first, now }
    countOlder(sql, org, { ...asked, step: 'warn' }, open, warn)
    countOlder(sql, org, { ...asked, step: 'stale' }, open, stale)
  }
  // Until here what is stale was among what is warn.
  for (const [i, count] of stale.entries()) warn[i] = (warn[i] ?? 0) - count
  const ages = { open, warn, stale, oldestMs, since }
  correctReopened(sql, org, now, ages)
  return ages
}

type UnitTuple = readonly [string, number, number, string]

function openByUnit(sql: Sql, org: OrgTree, now: number) {
  const open = new Int32Array(org.units.length)
  const oldestMs = new Float64Array(org.units.length)
  const since = new Float64Array(org.units.length).fill(Number.POSITIVE_INFINITY)
  const counted = tuples(
    sql,
    `SELECT ball_at, count(*), min(raised_at), origin_unit
       FROM impediment INDEXED BY impediment_open_at WHERE state = 'open' GROUP BY ball_at`
  ).all() as readonly UnitTuple[]
  for (const [ballAt, count, first, origin] of counted) {
    const i = org.standIn(ballAt)
    if (i < 0) continue
    add(open, i, count)
    const { calendar, zone } = workAt(org, origin)
    oldestMs[i] = Math.max(oldestMs[i] ?? 0, workingMs(calendar, zone, first, now))
    since[i] = Math.min(since[i] ?? first, first)
  }
  return { open, oldestMs, since }
}

/** What is to be counted, at units with the same steps of age. */
interface Asked {
  readonly balls: WorkClass
  /** When what is of a step now was raised, for each way of reckoning; the one that most units have first. */
  readonly reckoned: readonly { readonly from: WorkClass; readonly cuts: Cuts }[]
  readonly step: keyof Cuts
  /** Nothing that is open was raised before. */
  readonly first: number
  readonly now: number
}

/**
 * Adds what is of that step or older. All is counted as if raised by those who reckon as most do, on the side of the cut
 * where less is to be expected; then, for each other way of reckoning, what lies between its cut and theirs is put right.
 */
function countOlder(
  sql: Sql,
  org: OrgTree,
  { balls, reckoned, step, first, now }: Asked,
  open: Int32Array,
  older: Int32Array
): void {
  const [most, ...others] = reckoned
  if (!most) return
  const cut = most.cuts[step]
  const count = (from: WorkClass | null, after: number, until: number, sign: 1 | -1) => {
    if (after >= until) return
    for (const [ballAt, n] of raisedBetween(sql, balls, from, after, until))
      add(older, org.standIn(ballAt), sign * n)
  }
  if (cut - first < now - cut) count(null, longAgo, cut, 1)
  else {
    const key = stepsKey(balls.work.ageSteps)
    for (const [i, { ageSteps }] of org.work.entries())
      if (stepsKey(ageSteps) === key) add(older, i, open[i] ?? 0)
    count(null, cut, Number.MAX_SAFE_INTEGER, -1)
  }
  for (const { from, cuts } of others)
    if (cuts[step] < cut) count(from, cuts[step], cut, -1)
    else count(from, cut, cuts[step], 1)
}

/** Up to how many units it pays to go to each of them rather than through all that was raised meanwhile. */
const fewUnits = 100

/** How many of what was raised in `(after, until]` is open at each unit. @param from who raised it; null: anybody */
function raisedBetween(
  sql: Sql,
  balls: WorkClass,
  from: WorkClass | null,
  after: number,
  until: number
): readonly (readonly [ballAt: string, count: number])[] {
  const asked = [
    { column: 'ball_at', units: balls, index: 'impediment_open_at' },
    { column: 'origin_unit', units: from, index: 'impediment_open_from' }
  ].flatMap(({ units, ...rest }) => (units === null || units.ids === null ? [] : [{ ...rest, ...units }]))
  const few = asked.find(({ size }) => size <= fewUnits)
  return tuples(
    sql,
    `SELECT ball_at, count(*) FROM impediment INDEXED BY ${few?.index ?? 'impediment_open_age'}
       WHERE state = 'open' AND raised_at > ? AND raised_at <= ? 
         ${asked.map((units) => `AND ${units.column} IN ${these}`).join(' ')}
       GROUP BY ball_at`
  ).all(after, until, ...asked.map(({ ids }) => ids)) as readonly (readonly [string, number])[]
}

/** Those that were opened again are younger than the time since they were raised. */
function correctReopened(sql: Sql, org: OrgTree, now: number, { warn, stale }: AgesByUnit): void {
  const counts = { fresh: null, warn, stale } as const
  for (const { ballAt, whole, step } of readReopened(sql, org, now, 'open')) {
    const [was, is] = [counts[whole], counts[step]]
    if (was) add(was, org.standIn(ballAt), -1)
    if (is) add(is, org.standIn(ballAt), 1)
  }
}

/** Nothing is added for a unit that nobody knows. */
function add(array: Int32Array, i: number, count: number): void {
  if (i >= 0) array[i] = (array[i] ?? 0) + count
}
