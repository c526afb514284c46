import type { Impediment } from '../../../shared/impediment/types'
import { metBy } from '../../../shared/impediment/urgency'
import type { ReadInput } from '../../../shared/ipc/reads'
import type { LikeImpediment } from '../../../shared/ipc/reads/impediments'
import type { Sql } from '../sql'
import type { OpenTitles } from './likeness'
import type { Sliced } from './slices'
import { column } from './statements'
import { type OrgTree, unitNames } from './tree'

/** Which open impediments look like the same thing as a title. Confidential ones are neither asked nor suggested. */
export function* similarImpediments(
  sql: Sql,
  org: OrgTree,
  titles: OpenTitles,
  { title, impedimentId, limit }: ReadInput<'similar'>
): Sliced<readonly LikeImpediment[]> {
  if (title.trim() === '') return []
  const found = yield* titles.like(title, limit, (id) => id !== impedimentId)
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
