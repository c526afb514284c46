import type { ReadInput } from '../../../shared/ipc/reads'
import type { SearchHit } from '../../../shared/ipc/reads/search'
import type { Sql } from '../sql'
import type { Sliced } from './slices'
import { tuples } from './statements'
import type { OrgTree } from './tree'

/** A pattern for LIKE … ESCAPE '\' that finds the text anywhere; what LIKE would take for a wildcard is plain text. */
export const likeText = (text: string): string => `%${text.trim().replace(/[\\%_]/gu, '\\$&')}%`

/**
 * One box that finds units, people, impediments and sessions by a part of their name, best first: names that begin
 * with the text, then those where a word does, then the rest; shorter ones first. Of impediments and sessions, which
 * may be millions, the latest that have it.
 */
export function* readSearch(
  sql: Sql,
  org: OrgTree,
  { text, limit }: ReadInput<'search'>,
  slice = usualSlice
): Sliced<readonly SearchHit[]> {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const hits: SearchHit[] = []
  for (const [index, unit] of org.units.entries()) {
    if (!unit.name.toLowerCase().includes(wanted) && !unit.id.toLowerCase().includes(wanted)) continue
    const parent = org.units[org.delivery.parent[index] ?? -1]
    hits.push({ kind: 'unit', id: unit.id, title: unit.name, detail: parent?.name ?? '' })
  }
  yield
  hits.push(...(sql.prepare(people).all(likeText(text), limit * 5) as SearchHit[]))
  yield
  for (const table of latest)
    hits.push(...(yield* latestIn(sql, table, { pattern: likeText(text), most: limit * 5, slice })))
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

const people = `SELECT 'person' AS kind, id, name AS title, coalesce((
    SELECT u.name FROM membership m JOIN unit u ON u.id = m.unit_id
    WHERE m.person_id = found.id AND m.removed = 0 ORDER BY m.role <> 'member' DESC, u.name LIMIT 1), '') AS detail
  FROM (SELECT id, name FROM person WHERE removed = 0 AND name LIKE ? ESCAPE '\\' ORDER BY length(name), name LIMIT ?)
    AS found`

interface Latest {
  readonly from: string
  readonly at: string
  readonly hit: string
  readonly name: string
}

const latest: readonly Latest[] = [
  {
    // A confidential title is found by nobody who does not have the item itself in front of them.
    from: 'impediment INDEXED BY impediment_titles WHERE confidential = 0',
    at: 'raised_at',
    hit: `'impediment' AS kind, id, title,
      coalesce((SELECT u.name FROM unit u WHERE u.id = ball_at), ball_at) AS detail`,
    name: 'title'
  },
  {
    from: 'session INDEXED BY session_by_opened WHERE true',
    at: 'opened_at',
    hit: "'session' AS kind, id, unit_name AS title, kind AS detail",
    name: 'unit_name'
  }
]

/** Rows of an index that one slice looks through: some 10 ms. */
const usualSlice = 20_000

/** The latest rows that have the text, sought from the end of their index in slices. */
function* latestIn(
  sql: Sql,
  { from, at, hit, name }: Latest,
  { pattern, most, slice }: { readonly pattern: string; readonly most: number; readonly slice: number }
): Sliced<SearchHit[]> {
  const bound = tuples(
    sql,
    `SELECT ${at}, id FROM ${from} AND (${at}, id) < (?, ?) ORDER BY ${at} DESC, id DESC LIMIT 1 OFFSET ${slice - 1}`
  )
  const within = sql.prepare(
    `SELECT ${hit} FROM ${from} AND (${at}, id) < (?, ?) AND (${at}, id) >= (?, ?) AND ${name} LIKE ? ESCAPE '\\'
       ORDER BY ${at} DESC, id DESC LIMIT ?`
  )
  const found: SearchHit[] = []
  for (let until: Place = [Number.MAX_VALUE, '']; ; ) {
    const next = bound.get(...until) as Place | undefined
    const since = next ?? ([-Number.MAX_VALUE, ''] as const)
    found.push(...(within.all(...until, ...since, pattern, most - found.length) as SearchHit[]))
    if (!next || found.length >= most) return found
    until = next
    yield
  }
}

type Place = readonly [at: number, id: string]
