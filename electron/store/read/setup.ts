import type { SessionEvent } from '../../../shared/ceremony/events'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import { lastSpoken } from '../../../shared/ceremony/order'
import { among, type Rota, rotaId } from '../../../shared/ceremony/rota'
import { readRota } from '../../../shared/ceremony/rota-schema'
import { type SetUp, setUpId } from '../../../shared/ceremony/setup'
import { readSetUp } from '../../../shared/ceremony/setup-schema'
import { childrenOf } from '../../../shared/org/tree'
import type { Sql } from '../sql'
import { membersOf } from './org'
import { column, tuples } from './statements'
import type { OrgTree } from './tree'

/** How a unit runs a kind of ceremony; as it comes where nothing was ever set. */
export const setUpOf = (sql: Sql, unitId: string, kind: CeremonyKind): SetUp =>
  readSetUp(settingOf(sql, setUpId(unitId, kind)))

/** Who could facilitate for a unit, and whose turn it is; people who have left the unit are off its rota. */
export function facilitatorsOf(
  sql: Sql,
  org: OrgTree,
  index: number
): { readonly rota: Rota; readonly people: readonly { readonly id: string; readonly name: string }[] } {
  const unit = org.units[index]
  if (!unit) return { rota: { people: [], next: null }, people: [] }
  const own = membersOf(sql, unit.id).filter(({ role }) => role !== 'stakeholder')
  // Above the teams it is their Scrum Masters who meet, and any of them may facilitate.
  const below = [...childrenOf(org.delivery, index)].flatMap((child) =>
    membersOf(sql, org.units[child]?.id ?? '').filter(({ role }) => role === 'sm' || role === 'sosm')
  )
  const nameById = new Map([...own, ...below].map(({ personId, personName }) => [personId, personName]))
  const people = [...nameById].map(([id, name]) => ({ id, name }))
  return { rota: among(readRota(settingOf(sql, rotaId(unit.id))), new Set(nameById.keys())), people }
}

/** By unit, the name of whoever facilitates next; units without a rota are not in it. */
export function facilitatorByUnit(sql: Sql): ReadonlyMap<string, string> {
  const prefix = rotaId('')
  const kept = tuples(sql, 'SELECT id, value FROM setting WHERE id >= ? AND id < ?').all(
    prefix,
    `${prefix}\u{10FFFF}`
  ) as readonly (readonly [string, string])[]
  const nameOf = column(sql, 'SELECT name FROM person WHERE id = ? AND removed = 0')
  const names = new Map<string, string>()
  for (const [id, value] of kept) {
    const { next } = readRota(JSON.parse(value))
    const name = next === null ? undefined : (nameOf.get(next) as string | undefined)
    if (name !== undefined) names.set(id.slice(prefix.length), name)
  }
  return names
}

/** Sessions looked back at: whoever had no turn in any of them has waited longest. */
const sessionsBack = 5

/** When each person or unit last had a turn in the sessions of this ceremony before now. */
export function spokeAt(
  sql: Sql,
  unitId: string,
  kind: CeremonyKind,
  before: number
): Readonly<Record<string, number>> {
  const ids = column(
    sql,
    `SELECT id FROM session WHERE unit_id = ? AND kind = ? AND phase <> 'lobby' AND opened_at < ?
       ORDER BY opened_at DESC, id LIMIT ${sessionsBack}`
  ).all(unitId, kind, before) as string[]
  const events = column(
    sql,
    `SELECT body FROM session_event WHERE session_id = ?
       AND type IN ('opened', 'planned', 'turnAdded', 'turnStarted', 'turnSkipped', 'undone')
       ORDER BY hlc, origin, seq`
  )
  return lastSpoken(
    ids.reverse().map((id) => (events.all(id) as string[]).map((body) => JSON.parse(body) as SessionEvent))
  )
}

/** What a setting holds; null where nobody ever set it. */
function settingOf(sql: Sql, id: string): unknown {
  const value = column(sql, 'SELECT value FROM setting WHERE id = ?').get(id) as string | undefined
  return value === undefined ? null : JSON.parse(value)
}
