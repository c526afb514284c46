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
import type { Sql } from '../sql'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'

/** Units listed when all of them are asked for. */
const mostUnits = 50

/**
 * What is worth a look at one unit, or at every one. Dismissed ones are told apart, and those that hold no more, so that they
 * are heard of again should they come back.
 */
export function readHints(sql: Sql, org: OrgTree, unitId: string | null): HintsView {
  const dismissed = dismissedHints(sql, unitId)
  const open: HintsView['open'][number][] = []
  const still = new Set<string>()
  for (const index of unitId === null ? suspects(sql, org) : [org.indexById.get(unitId) ?? -1]) {
    const unit = org.units[index]
    if (!unit) continue
    for (const hint of hintsOf(factsOf(sql, org, index))) {
      const key = hintKey(hint)
      if (dismissed.has(hintSettingId(unit.id, key))) still.add(hintSettingId(unit.id, key))
      else open.push({ unitId: unit.id, unitName: unit.name, key, why: hint.why, tryThis: hint.tryThis })
    }
  }
  const over = [...dismissed].filter(([id]) => !still.has(id))
  return {
    open: open.slice(0, mostUnits),
    more: Math.max(0, open.length - mostUnits),
    over: over.map(([, what]) => what)
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

/** Units that could have a hint: those that met, teams that are large, scrums of scrums. */
function suspects(sql: Sql, org: OrgTree): readonly number[] {
  const met = column(sql, "SELECT DISTINCT unit_id FROM session WHERE phase = 'closed'").all() as string[]
  const large = column(
    sql,
    `SELECT unit_id FROM membership WHERE removed = 0 AND role <> 'stakeholder'
       GROUP BY unit_id HAVING count(DISTINCT person_id) > 9`
  ).all() as string[]
  const found = new Set([...met, ...large].map((id) => org.indexById.get(id) ?? -1))
  for (const [i, { kind }] of org.units.entries()) if (kind === 'sos') found.add(i)
  return [...found].sort((a, b) => (org.height[b] ?? 0) - (org.height[a] ?? 0) || a - b)
}

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
    meetings: meetingsOf(sql, unitId, dailyKind(unit?.kind ?? 'team')),
    nameOf: (id) => unitNames(sql, org, [id])[id] ?? id
  }
}

type SessionTuple = readonly [string, number, number]

function meetingsOf(sql: Sql, unitId: string, kind: string): readonly Meeting[] {
  const held = tuples(
    sql,
    `SELECT id, box_ms, used_ms FROM session
       WHERE unit_id = ? AND kind = ? AND phase = 'closed' AND started_at IS NOT NULL
       ORDER BY opened_at DESC, id LIMIT ${meetingsBack}`
  ).all(unitId, kind) as readonly SessionTuple[]
  const acts = column(
    sql,
    `SELECT (SELECT count(*) FROM impediment_event WHERE session_id = ? AND type <> 'undone')
       + (SELECT count(*) FROM dependency_event WHERE session_id = ? AND type <> 'undone')`
  )
  const spoke = sql.prepare(
    `SELECT subject_id AS unitId, sum(used_ms) AS ms FROM session_turn
       WHERE session_id = ? AND kind = 'unit' GROUP BY subject_id ORDER BY subject_id`
  )
  const absent = sql.prepare(
    "SELECT seat_id AS seatId, name FROM session_seat WHERE session_id = ? AND mark = 'absent' ORDER BY seat_id"
  )
  return held.map(([id, boxMs, usedMs]) => ({
    crossTeam: acts.get(id, id) as number,
    boxMs,
    usedMs,
    spoke: spoke.all(id) as Meeting['spoke'],
    absent: absent.all(id) as Meeting['absent']
  }))
}
