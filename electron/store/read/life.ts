import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import { type LifeLine, type LifeNames, lifeOf } from '../../../shared/impediment/life'
import type { Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import type { LifeEntry } from '../../../shared/ipc/reads/impediments'
import { message } from '../../../shared/words/message'
import type { Sql } from '../sql'
import { mergedWith } from '../write/projections'
import { movesOf } from './moves'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'

/** Everything that ever happened to an impediment as sentences, with the ceremony it happened in, the last thing first. */
export function readLife(sql: Sql, org: OrgTree, impedimentId: string): readonly LifeEntry[] {
  const events = together(sql, mergedWith(sql, impedimentId))
  const names = namesFor(sql, org, events)
  const ceremony = tuples(sql, 'SELECT kind, unit_name FROM session WHERE id = ?')
  return [...lifeOf(impedimentId, events, names), ...movesBehind(sql, names, impedimentId)]
    .sort((a, b) => a.at - b.at)
    .map(({ session, ...line }): LifeEntry => {
      const [kind, unitName] =
        ((session === null ? undefined : ceremony.get(session)) as [CeremonyKind, string] | []) ?? []
      return { ...line, where: kind && unitName !== undefined ? { kind, unitName } : null }
    })
    .reverse()
}

/** How the initiative it is a part of was moved on its board: those who wait for it are told why. */
function movesBehind(sql: Sql, names: LifeNames, impedimentId: string): readonly LifeLine[] {
  const row = tuples(
    sql,
    'SELECT item.id, item.unit_id FROM impediment i JOIN item ON item.id = i.item_id WHERE i.id = ?'
  ).get(impedimentId) as [string, string] | undefined
  if (!row) return []
  const [item, unitId] = row
  return movesOf(sql, unitId)
    .filter((move) => move.item === item)
    .map(({ id, at, from, to, reason, session, takenBack }) => ({
      id,
      at,
      text: message('life.moved', { unit: names.unit(unitId), from, to }),
      said: reason,
      session,
      takenBack
    }))
}

/** The histories of several impediments in the one order that all laptops agree on. */
function together(sql: Sql, ids: readonly string[]): readonly ImpedimentEvent[] {
  const bodies = column(
    sql,
    `SELECT body FROM impediment_event WHERE impediment_id IN (SELECT value FROM json_each(?))
       ORDER BY hlc, origin, seq`
  ).all(JSON.stringify(ids)) as string[]
  return bodies.map((body) => JSON.parse(body) as ImpedimentEvent)
}

function namesFor(sql: Sql, org: OrgTree, events: readonly ImpedimentEvent[]): LifeNames {
  const names = unitNames(
    sql,
    org,
    events.flatMap((event) => (event.type === 'sentUp' ? [event.unit, event.to] : [event.unit]))
  )
  const body = column(sql, 'SELECT body FROM impediment WHERE id = ?')
  return {
    unit: (id) => names[id] ?? '',
    other(id) {
      const found = body.get(id) as string | undefined
      if (found === undefined) return { title: '', unit: '' }
      const { fields, originUnitId } = JSON.parse(found) as Impediment
      return { title: fields.title, unit: unitNames(sql, org, [originUnitId])[originUnitId] ?? '' }
    }
  }
}
