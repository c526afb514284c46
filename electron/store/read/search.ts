import type { SearchHit } from '../../../shared/ipc/reads/search'
import type { Sql } from '../sql'
import type { OrgTree } from './tree'

/** A pattern for LIKE … ESCAPE '\' that finds the text anywhere; what LIKE would take for a wildcard is plain text. */
export const likeText = (text: string): string => `%${text.trim().replace(/[\\%_]/gu, '\\$&')}%`

/**
 * One box that finds units, people, impediments and sessions by a part of their name, best first: names that begin
 * with the text, then those where a word does, then the rest; shorter ones first.
 */
export function readSearch(sql: Sql, org: OrgTree, text: string, limit: number): readonly SearchHit[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const hits: SearchHit[] = []
  for (const [index, unit] of org.units.entries()) {
    if (!unit.name.toLowerCase().includes(wanted) && !unit.id.toLowerCase().includes(wanted)) continue
    const parent = org.units[org.delivery.parent[index] ?? -1]
    hits.push({ kind: 'unit', id: unit.id, title: unit.name, detail: parent?.name ?? '' })
  }
  for (const statement of statements)
    hits.push(...(sql.prepare(statement).all(likeText(text), limit * 5) as SearchHit[]))
  const rank = ({ title }: SearchHit) => {
    const name = title.toLowerCase()
    const at = name.indexOf(wanted)
    return at === 0 ? 0 : at > 0 && /[^\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? 1 : at > 0 ? 2 : 3
  }
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || a.hit.title.length - b.hit.title.length || compare(a.hit.title, b.hit.title)
    )
    .slice(0, limit)
    .map(({ hit }) => hit)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const statements = [
  `SELECT 'person' AS kind, p.id, p.name AS title, coalesce((
     SELECT u.name FROM membership m JOIN unit u ON u.id = m.unit_id
     WHERE m.person_id = p.id AND m.removed = 0 ORDER BY m.role <> 'member' DESC, u.name LIMIT 1), '') AS detail
   FROM person p WHERE p.removed = 0 AND p.name LIKE ? ESCAPE '\\' ORDER BY length(p.name), p.name LIMIT ?`,
  // A confidential title is found by nobody who does not have the item itself in front of them.
  `SELECT 'impediment' AS kind, i.id, i.title, coalesce(u.name, i.ball_at) AS detail
   FROM impediment i LEFT JOIN unit u ON u.id = i.ball_at
   WHERE i.confidential = 0 AND i.title LIKE ? ESCAPE '\\' ORDER BY i.raised_at DESC LIMIT ?`,
  `SELECT 'session' AS kind, id, unit_name AS title, kind AS detail
   FROM session WHERE unit_name LIKE ? ESCAPE '\\' ORDER BY opened_at DESC LIMIT ?`
]
