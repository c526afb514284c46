import { type Signature, signatureOf } from '../../../shared/impediment/signature'
import { type SimilarTitles, similarTitles, type Titled } from '../../../shared/impediment/similar'
import type { Impediment } from '../../../shared/impediment/types'
import { metBy } from '../../../shared/impediment/urgency'
import type { LikeImpediment, ReadInput } from '../../../shared/ipc/reads'
import type { Sql } from '../sql'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'

/**
 * Which open impediments look like the same thing as a title. Confidential ones are neither asked nor suggested.
 * @returns the first answer over 60,000 open ones takes a second or two, the next ones some 25 ms, and one after a write
 * the time to read their titles again
 */
export function similarImpediments(sql: Sql) {
  let known: { readonly writes: number; readonly titles: SimilarTitles } | null = null
  let signatures = new Map<string, Signature>()
  const openTitles = (): SimilarTitles => {
    if (known?.writes === sql.impedimentWrites) return known.titles
    const rows = tuples(
      sql,
      "SELECT id, title FROM impediment WHERE state = 'open' AND confidential = 0"
    ).all() as readonly (readonly [string, string])[]
    const kept = new Map<string, Signature>()
    const signature = (title: string) => {
      const made = kept.get(title) ?? signatures.get(title) ?? signatureOf(title)
      return made
    }
    const open = rows.map(([id, title]): Titled => ({ id, title }))
    for (const { title } of open) kept.set(title, signature(title))
    signatures = kept
    known = { writes: sql.impedimentWrites, titles: similarTitles(open, signature) }
    return known.titles
  }
  return (org: OrgTree, { title, impedimentId, limit }: ReadInput<'similar'>): readonly LikeImpediment[] => {
    if (title.trim() === '') return []
    const found = openTitles().like(title, limit, (id) => id !== impedimentId)
    const body = column(sql, 'SELECT body FROM impediment WHERE id = ?')
    const items = found.map(({ id }) => JSON.parse(body.get(id) as string) as Impediment)
    const names = unitNames(
      sql,
      org,
      items.flatMap(({ originUnitId, ballAt }) => [originUnitId, ballAt])
    )
    return items.map((impediment) => ({
      impediment,
      originUnit: names[impediment.originUnitId] ?? '',
      ballAt: names[impediment.ballAt] ?? '',
      metBy: metBy(impediment)
    }))
  }
}
