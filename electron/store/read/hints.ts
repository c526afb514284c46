import {
  type HintFacts,
  hintKey,
  hintSettingId,
  hintSettingPrefix,
  hintsOf,
  type Meeting,
  meetingsBack
} from '../../../shared/insights/hints'
import type { HintsView } from '../../../shared/ipc/reads/insights'
import { dailyKind } from '../../../shared/org/ladder'
import { childrenOf } from '../../../shared/org/tree'
import type { UnitKind } from '../../../shared/org/types'
import type { Sql } from '../sql'
import type { Sliced } from './slices'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'

/** Listed of all units together. */
const mostListed = 50
/** Beyond so many it makes no difference how many there are. */
const mostCounted = 100
/** Units looked at in one slice of work. */
const unitsAtOnce = 25

/**
 * What is worth a look at one unit, or at every one. Dismissed ones are told apart, and those that hold no more, so that they
 * are heard of again should they come back.
 */
export function* readHints(sql: Sql, org: OrgTree, unitId: string | null): Sliced<HintsView> {
  const dismissed = dismissedHints(sql, unitId)
  const open: HintsView['open'][number][] = []
  const still = new Set<string>()
  const asked = unitId === null ? fromTheTop(org) : [org.indexById.get(unitId) ?? -1]
  const looked = new Set<string>()
  for (const [done, index] of asked.entries()) {
    if (open.length > mostCounted) break
    if (done % unitsAtOnce === 0) yield
    const unit = org.units[index]
    if (!unit) continue
    looked.add(unit.id)
    for (const hint of hintsOf(factsOf(sql, org, index))) {
      const key = hintKey(hint)
      if (dismissed.has(hintSettingId(unit.id, key))) still.add(hintSettingId(unit.id, key))
      else open.push({ unitId: unit.id, unitName: unit.name, key, why: hint.why, tryThis: hint.tryThis })
    }
  }
  const isMore = open.length > mostCounted
  const over = [...dismissed].flatMap(([id, what]) =>
    !still.has(id) && (!isMore || looked.has(what.unitId)) ? [what] : []
  )
  return {
    open: open.slice(0, mostListed),
    more: isMore ? mostCounted - mostListed : Math.max(0, open.length - mostListed),
    isMore,
    over
  }
}

/** Dismissals by the id of their setting, of one unit or of all. */
function dismissedHints(sql: Sql, unitId: string | null) {
  const prefix = unitId === null ? hintSettingPrefix : `${hintSettingPrefix}${unitId}|`
  const rows = tuples(sql, "SELECT id, value FROM setting WHERE id >= ? AND id < ? AND value <> 'null'").all(
    prefix,
    `${prefix}\u{10FFFF}`
  ) as readonly (readonly [string, string])[]
  return new Map(rows.map(([id, value]) => [id, JSON.parse(value) as HintsView['over'][number]]))
}

/** Those highest up first: what is wrong there is felt by most. */
const fromTheTop = (org: OrgTree): readonly number[] =>
  org.units.map((_, i) => i).sort((a, b) => (org.height[b] ?? 0) - (org.height[a] ?? 0) || a - b)

function factsOf(sql: Sql, org: OrgTree, index: number): HintFacts {
  const unit = org.units[index]
  const unitId = unit?.id ?? ''
  return {
    kind: unit?.kind ?? 'team',
    people: column(
      sql,
      `SELECT count(DISTINCT person_id) FROM membership
         WHERE removed = 0 AND unit_id = ? AND role <> 'stakeholder'`
    ).get(unitId) as number,
    children: childrenOf(org.delivery, index).length,
    meetings: meetingsOf(sql, unitId, unit?.kind ?? 'team'),
    nameOf: (id) => unitNames(sql, org, [id])[id] ?? id
  }
}

type SessionTuple = readonly [id: string, boxMs: number, usedMs: number, absent: number]

/** Of a team's own dailies nobody asks who spoke for others and what went on between teams. */
function meetingsOf(sql: Sql, unitId: string, unitKind: UnitKind): readonly Meeting[] {
  const held = tuples(
    sql,
    `SELECT id, box_ms, used_ms, absent FROM session
       WHERE unit_id = ? AND kind = ? AND phase = 'closed' AND started_at IS NOT NULL
       ORDER BY opened_at DESC, id LIMIT ${meetingsBack}`
  ).all(unitId, dailyKind(unitKind)) as readonly SessionTuple[]
  const acts = column(
    sql,
    `SELECT (SELECT count(*) FROM impediment_event WHERE session_id = ? AND type <> 'undone')
       + (SELECT count(*) FROM dependency_event WHERE session_id = ? AND type <> 'undone')`
  )
  const spoke = sql.prepare(
    `SELECT subject_id AS unitId, sum(used_ms) AS ms FROM session_turn
       WHERE session_id = ? AND kind = 'unit' GROUP BY subject_id ORDER BY subject_id`
  )
  const missing = sql.prepare(
    "SELECT seat_id AS seatId, name FROM session_seat WHERE session_id = ? AND mark = 'absent' ORDER BY seat_id"
  )
  const isScaled = unitKind !== 'team'
  return held.map(([id, boxMs, usedMs, absent]) => ({
    crossTeam: isScaled ? (acts.get(id, id) as number) : 0,
    boxMs,
    usedMs,
    spoke: isScaled ? (spoke.all(id) as Meeting['spoke']) : [],
    absent: absent > 0 ? (missing.all(id) as Meeting['absent']) : []
  }))
}
