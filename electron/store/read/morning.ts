import { worksOn } from '../../../shared/calendar/working'
import { dayAt, hostZone } from '../../../shared/calendar/zone'
import type { Impediment } from '../../../shared/impediment/types'
import { type Meeting, meetingForDay } from '../../../shared/ladder/meeting'
import { type OrgPlan, planProblems } from '../../../shared/ladder/plan'
import { levelLabel } from '../../../shared/org/labels'
import { dailyKind } from '../../../shared/org/ladder'
import { rootsOf } from '../../../shared/org/tree'
import type { Morning, MorningItem } from '../../../shared/report/morning'
import { localDate } from '../../../shared/time'
import type { Sql } from '../sql'
import { agesByUnit } from './ages'
import { isSample, reportAnswer } from './report'
import type { Sliced } from './slices'
import { column, tuples } from './statements'
import type { Day } from './today'
import { type OrgTree, unitNames, unitRef } from './tree'
import { workedFor } from './waited'
import { orgPlan } from './way'

export interface MorningWish extends Day {
  readonly confidential: boolean
  readonly rehearsal: boolean
}

/**
 * The morning of the whole organisation.
 * @param now wall ms; a day that is over is told as it ended, except for what is still open, which is told as it is
 */
export function* readMorning(sql: Sql, org: OrgTree, wish: MorningWish, now: number): Sliced<Morning> {
  const { dayStart, dayEnd } = wish
  const at = Math.max(dayStart, Math.min(now, dayEnd - 1))
  const plan = orgPlan(sql, org)
  yield
  const met = ceremonies(sql, org, plan, wish, at)
  yield
  const tops = topsOf(org)
  const decided = decidedAt(sql, tops, wish)
  const isTold = ({ fields }: Impediment) => wish.confidential || !fields.confidential
  const told = decided.filter(({ impediment }) => isTold(impediment))
  const oldest = oldestOpen(sql, wish.confidential)
  const names = unitNames(sql, org, [
    ...told.flatMap(({ impediment, unitId }) => [impediment.originUnitId, unitId]),
    ...oldest.flatMap(({ originUnitId, ballAt }) => [originUnitId, ballAt])
  ])
  const item = (impediment: Impediment): MorningItem => ({
    title: impediment.fields.title,
    origin: names[impediment.originUnitId] ?? '',
    raisedAt: impediment.raisedAt,
    raisers: impediment.raisers.length
  })
  const raised = funnel(sql, tops, wish)
  yield
  const waiting = waitingByLevel(sql, org, now)
  yield
  const late = overdue(sql, org, localDate(at))
  yield
  return {
    dayStart,
    at,
    top: unitRef(org, org.indexById.get(tops[0] ?? '') ?? -1),
    ...met,
    ...raised,
    decided: told.flatMap(({ impediment, unitId }) => {
      const answer = impediment.path.find((rung) => rung.unitId === unitId)?.answer
      return answer ? { ...item(impediment), answer: reportAnswer(answer, names) } : []
    }),
    waiting,
    oldest: oldest.map((impediment) => ({
      ...item(impediment),
      withUnit: names[impediment.ballAt] ?? '',
      ...workedFor(org, impediment, now)
    })),
    ...late,
    plan: planProblems(plan, at).map(({ message }) => message),
    confidential: wish.confidential ? 0 : decided.length - told.length + confidentialOpen(sql),
    sample: isSample(sql),
    rehearsal: wish.rehearsal
  }
}

/** Where the ladder ends: the Executive Action Team, or whatever stands under nothing. */
function topsOf({ units, delivery }: OrgTree): readonly string[] {
  const executives = units.filter(({ kind }) => kind === 'eat').map(({ id }) => id)
  return executives.length > 0 ? executives : rootsOf(delivery).flatMap((root) => units[root]?.id ?? [])
}

/** What was planned for a day of this laptop, wherever the units are, and what came of it. */
function ceremonies(
  sql: Sql,
  org: OrgTree,
  { unitOf }: OrgPlan,
  { dayStart, dayEnd }: Day,
  at: number
): Pick<Morning, 'planned' | 'held' | 'inBox' | 'notMet'> {
  const closed = new Map(
    (
      tuples(
        sql,
        `SELECT unit_id || '|' || kind, min(used_ms <= box_ms) FROM session
           WHERE phase = 'closed' AND opened_at >= ? AND opened_at < ? GROUP BY 1`
      ).all(dayStart, dayEnd) as [string, number][]
    ).map(([ceremony, inBox]) => [ceremony, inBox === 1])
  )
  const here = hostZone()
  const day = dayAt(here, dayStart)
  const all = org.units.map(({ id, name, kind }, index) => {
    const unit = unitOf(index)
    const meeting = meetingForDay(unit, here, day)
    const isWorked = meeting !== null && worksOn(unit.calendar, meeting.day)
    return { name, meeting: isWorked ? meeting : null, inBox: closed.get(`${id}|${dailyKind(kind)}`) }
  })
  const isDue = (meeting: Meeting | null) => meeting !== null && meeting.from <= at
  // Whoever meets on a day off was not planned for, and counts all the same.
  const held = all.filter(({ inBox }) => inBox !== undefined)
  return {
    planned: all.filter(({ meeting, inBox }) => meeting !== null || inBox !== undefined).length,
    held: held.length,
    inBox: held.filter(({ inBox }) => inBox).length,
    notMet: all.filter(({ meeting, inBox }) => inBox === undefined && isDue(meeting)).map(({ name }) => name)
  }
}

/** Of what was raised this day: how much reached the top, was answered there, and was seen again where it came from. */
function funnel(
  sql: Sql,
  tops: readonly string[],
  { dayStart, dayEnd }: Day
): Pick<Morning, 'raised' | 'reachedTop' | 'answered' | 'acknowledged'> {
  const [raised, reachedTop, answered, acknowledged] = tuples(
    sql,
    `SELECT count(*), count(top.impediment_id), count(CASE WHEN top.answered_at < ? THEN 1 END),
       count(CASE WHEN top.answered_at < ? AND origin.acknowledged_at < ? THEN 1 END)
     FROM impediment i
     JOIN impediment_rung origin ON origin.impediment_id = i.id AND origin.idx = 0
     LEFT JOIN impediment_rung top ON top.impediment_id = i.id AND top.idx > 0
       AND top.unit_id IN (SELECT value FROM json_each(?)) AND top.arrived_at < ?
     WHERE i.raised_at >= ? AND i.raised_at < ?`
  ).get(dayEnd, dayEnd, dayEnd, JSON.stringify(tops), dayEnd, dayStart, dayEnd) as [
    number,
    number,
    number,
    number
  ]
  return { raised, reachedTop, answered, acknowledged }
}

/** What the top answered this day, in the order it did. */
function decidedAt(
  sql: Sql,
  tops: readonly string[],
  { dayStart, dayEnd }: Day
): readonly { readonly impediment: Impediment; readonly unitId: string }[] {
  const rows = tuples(
    sql,
    `SELECT i.body, r.unit_id FROM impediment_rung r JOIN impediment i ON i.id = r.impediment_id
     WHERE r.answered_at >= ? AND r.answered_at < ? AND i.merged_into IS NULL
       AND r.unit_id IN (SELECT value FROM json_each(?)) ORDER BY r.answered_at, i.id`
  ).all(dayStart, dayEnd, JSON.stringify(tops)) as readonly (readonly [string, string])[]
  return rows.map(([body, unitId]) => ({ impediment: JSON.parse(body) as Impediment, unitId }))
}

/** How many the sheet of paper has room for, and some more for those that are left out. */
const someOldest = 8

const oldestOpen = (sql: Sql, confidential: boolean): readonly Impediment[] =>
  (
    column(
      sql,
      `SELECT body FROM impediment WHERE state = 'open' ${confidential ? '' : 'AND confidential = 0'}
         ORDER BY raised_at, id LIMIT ?`
    ).all(someOldest) as string[]
  ).map((body) => JSON.parse(body) as Impediment)

const confidentialOpen = (sql: Sql): number =>
  column(sql, "SELECT count(*) FROM impediment WHERE state = 'open' AND confidential = 1").get() as number

/** What has the ball, by the level it is at, and what of it is stale: as old as it is shown to be everywhere else. */
function waitingByLevel(sql: Sql, org: OrgTree, now: number): Morning['waiting'] {
  const ages = agesByUnit(sql, org, now)
  const byLevel = new Map<string, { readonly height: number; readonly row: Morning['waiting'][number] }>()
  for (const [i, { kind }] of org.units.entries()) {
    const [count = 0, stale = 0, since = now] = [ages.open[i], ages.stale[i], ages.since[i]]
    if (count === 0) continue
    const level = levelLabel(kind, org.height[i] ?? 0)
    const key = JSON.stringify(level)
    const known = byLevel.get(key)?.row ?? { level, count: 0, stale: 0, since }
    byLevel.set(key, {
      height: kind === 'eat' ? Number.POSITIVE_INFINITY : (org.height[i] ?? 0),
      row: {
        level,
        count: known.count + count,
        stale: known.stale + stale,
        since: Math.min(known.since, since)
      }
    })
  }
  return [...byLevel.values()].sort((a, b) => b.height - a.height).map(({ row }) => row)
}

/** Dependencies between teams that were due before this day and are still open, the longest overdue first. */
function overdue(sql: Sql, org: OrgTree, today: string): Pick<Morning, 'overdue' | 'overdueCount'> {
  const rows = tuples(
    sql,
    `SELECT from_unit, on_unit, due, coalesce(body ->> '$.what', '') FROM dependency
       WHERE state = 'open' AND due < ? ORDER BY due, id LIMIT 8`
  ).all(today) as readonly (readonly [string, string, string, string])[]
  const names = unitNames(
    sql,
    org,
    rows.flatMap((row) => row.slice(0, 2))
  )
  return {
    overdue: rows.map(([from, on, due, title]) => ({
      title,
      from: names[from] ?? from,
      on: names[on] ?? on,
      due
    })),
    overdueCount: column(sql, "SELECT count(*) FROM dependency WHERE state = 'open' AND due < ?").get(
      today
    ) as number
  }
}
