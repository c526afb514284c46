import type { Work } from '../../../shared/calendar/inherit'
import type { AgeSteps } from '../../../shared/calendar/types'
import { workingMs, workingMsAgo } from '../../../shared/calendar/working'
import { ageStep } from '../../../shared/impediment/age'
import type { OpenAges } from '../../../shared/insights/heat'
import { HOUR } from '../../../shared/time'
import type { Sql } from '../sql'
import { readReopened } from './reopened'
import { tuples } from './statements'
import type { OrgTree } from './tree'
import { workAt, workClasses } from './work'

/** What is open at each unit, by index, and how old: in the working time of whoever raised it, by the steps of that unit. */
export interface AgesByUnit extends OpenAges {
  /** Working ms since the one that was raised first was raised; 0 where nothing is open. */
  readonly oldestMs: Float64Array
}

type UnitTuple = readonly [string, number, number, number, number, string]
type RowTuple = readonly [string, string, number]

/**
 * One GROUP BY and one pass. From when on an impediment is no longer fresh, and from when on stale, depends on two units;
 * but older than the latest of these moments is old for everybody, and only what lies between the earliest and the latest
 * is looked at one by one. Where all work alike nothing lies between.
 * @param now wall ms
 */
export function agesByUnit(sql: Sql, org: OrgTree, now: number): AgesByUnit {
  const sizes = () => new Int32Array(org.units.length)
  const ages = { open: sizes(), warn: sizes(), stale: sizes(), oldestMs: new Float64Array(org.units.length) }
  const limits = limitsOf(sql, org, now)
  const counted = tuples(
    sql,
    `SELECT ball_at, count(*), sum(raised_at <= ?), sum(raised_at <= ?), min(raised_at), origin_unit
       FROM impediment INDEXED BY impediment_open_at WHERE state = 'open' GROUP BY ball_at`
  ).all(limits.stale.first, limits.warn.first) as readonly UnitTuple[]
  const add = (array: Int32Array, i: number, count: number) => {
    array[i] = (array[i] ?? 0) + count
  }
  for (const [ballAt, count, stale, old, first, origin] of counted) {
    const i = org.standIn(ballAt)
    if (i < 0) continue
    add(ages.open, i, count)
    add(ages.stale, i, stale)
    add(ages.warn, i, old - stale)
    const { calendar, zone } = workAt(org, origin)
    ages.oldestMs[i] = Math.max(ages.oldestMs[i] ?? 0, workingMs(calendar, zone, first, now))
  }
  const between = (from: number, to: number, count: (row: RowTuple, i: number) => void) => {
    if (from >= to) return
    const rows = tuples(
      sql,
      `SELECT ball_at, origin_unit, raised_at FROM impediment INDEXED BY impediment_open_age
         WHERE state = 'open' AND raised_at > ? AND raised_at <= ?`
    ).all(from, to) as readonly RowTuple[]
    for (const row of rows) {
      const i = org.standIn(row[0])
      if (i >= 0) count(row, i)
    }
  }
  const stepOf = ([ballAt, origin, raisedAt]: RowTuple) => limits.stepOf(ballAt, origin, raisedAt)
  between(limits.stale.first, limits.stale.last, (row, i) => {
    if (stepOf(row) !== 'stale') return
    add(ages.stale, i, 1)
    // Counted as warn by the one comparison for everybody, if it was old by that one.
    if (row[2] <= limits.warn.first) add(ages.warn, i, -1)
  })
  between(limits.warn.first, limits.warn.last, (row, i) => {
    if (stepOf(row) === 'warn') add(ages.warn, i, 1)
  })
  correctReopened(sql, org, now, ages, add)
  return ages
}

interface Limit {
  /** Raised then or earlier: of that step for everybody. */
  readonly first: number
  /** Raised later: of that step for nobody. */
  readonly last: number
}

interface Limits {
  readonly warn: Limit
  readonly stale: Limit
  stepOf(ballAt: string, origin: string, raisedAt: number): 'fresh' | 'warn' | 'stale'
}

/** When what is warn or stale now was raised, for every way of reckoning working time and every pair of steps there is. */
function limitsOf(sql: Sql, org: OrgTree, now: number): Limits {
  const steps = new Map<string, AgeSteps>()
  for (const { ageSteps } of org.work.length > 0 ? org.work : [workAt(org, '')])
    steps.set(`${ageSteps.warnHours} ${ageSteps.staleHours}`, ageSteps)
  const classes = workClasses(sql, org, null)
  const ago = ({ calendar, zone }: Work, hours: number) => workingMsAgo(calendar, zone, now, hours * HOUR)
  const byHours = (hoursOf: (steps: AgeSteps) => number): Limit => {
    const moments = classes.flatMap((each) => [...steps.values()].map((one) => ago(each.work, hoursOf(one))))
    return { first: Math.min(...moments), last: Math.max(...moments) }
  }
  const warn = byHours(({ warnHours }) => warnHours)
  const stale = byHours(({ staleHours }) => staleHours)
  return {
    warn,
    stale,
    stepOf(ballAt, origin, raisedAt) {
      const { calendar, zone } = workAt(org, origin)
      return ageStep(workingMs(calendar, zone, raisedAt, now), workAt(org, ballAt).ageSteps)
    }
  }
}

/** Those that were opened again are younger than the time since they were raised. */
function correctReopened(
  sql: Sql,
  org: OrgTree,
  now: number,
  ages: AgesByUnit,
  add: (array: Int32Array, i: number, count: number) => void
): void {
  const counts = { fresh: null, warn: ages.warn, stale: ages.stale } as const
  for (const { state, ballAt, whole, step } of readReopened(sql, org, now)) {
    const i = org.standIn(ballAt)
    if (i < 0 || state !== 'open') continue
    const [was, is] = [counts[whole], counts[step]]
    if (was) add(was, i, -1)
    if (is) add(is, i, 1)
  }
}
