import type { ImpedimentEvent } from '../../../shared/impediment/types'
import type { Json } from '../../../shared/sync/op'
import { isEntity, registry } from '../../../shared/sync/registry'
import { type Secret, secretWords } from '../../store/secret'
import type { Sql } from '../../store/sql'
import type { OpRow } from '../../store/tables'

/** What goes into a file of an op: the op, the op without some of its words, or null, which leaves a blank with its number. */
export type Censor = (row: OpRow) => OpRow | null

/**
 * Private notes stay here always, and confidential impediments unless asked for, with whatever else repeats their words.
 * An impediment may become confidential after other laptops were told of it. What they know cannot be unsaid; that it is
 * confidential now goes along without a word, so that they too show and hand on no more of it.
 */
export function censor(sql: Sql, includeConfidential: boolean): Censor {
  const secret = includeConfidential ? nothing : secretWords(sql)
  const all = (text: string) => new Set(sql.prepare(text).pluck().all())
  const turned = all(
    `SELECT e.dependency_id FROM dependency_event e JOIN impediment i ON i.id = e.body ->> '$.impediment'
     WHERE e.type = 'turned' AND i.confidential = 1`
  )
  const bornOf = new Map(
    sql.prepare('SELECT id, impediment_id FROM item WHERE impediment_id IS NOT NULL').raw().all() as [
      string,
      string
    ][]
  )
  return (row) => {
    const { entity, patch } = row
    if (!isEntity(entity)) return row
    if (registry[entity].travels === 'never') return null
    if (secret.wordsById.size === 0) return row
    switch (entity) {
      case 'impedimentEvent': {
        const event = JSON.parse(patch) as ImpedimentEvent
        return secret.wordsById.has(event.impediment) && !isWordless(event) ? null : row
      }
      case 'dependencyEvent': {
        const event = JSON.parse(patch) as Readonly<Record<string, unknown>>
        return turned.has(event.dependency) && saysSomething.has(event.type) ? null : row
      }
      case 'sessionEvent':
        return withoutTitles(row, secret.titles)
      case 'item':
        return withoutWords(row, secret.wordsById.get(bornOf.get(row.row_id) ?? ''))
      default:
        return row
    }
  }
}

const nothing: Secret = { titles: new Set(), wordsById: new Map() }

/** That it is confidential or no longer so, and that a step was taken back. */
const isWordless = (event: ImpedimentEvent): boolean =>
  event.type === 'undone' ||
  (event.type === 'refined' && Object.keys(event.patch).every((field) => field === 'confidential'))

/** What a dependency says in words; that it was turned, and its days, tell nobody anything. */
const saysSomething: ReadonlySet<unknown> = new Set(['raised', 'promised', 'resolved', 'reopened'])

/** A ceremony notes what stands in its order: there an impediment is known by its id as well, so its title may go. */
function withoutTitles(row: OpRow, titles: ReadonlySet<string>): OpRow {
  if (!row.patch.includes('"title') && !row.patch.includes('"parked"')) return row
  const event = JSON.parse(row.patch) as { readonly [key: string]: Json }
  // A topic has to say something.
  const blankOf = (key: string) => (key === 'text' && event.type === 'parked' ? '…' : '')
  const blanked = (value: Json, key: string): Json => {
    if (typeof value === 'string') return speaks.has(key) && titles.has(value) ? blankOf(key) : value
    if (Array.isArray(value)) return value.map((each: Json) => blanked(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, blanked(each, name)]))
  }
  return { ...row, patch: JSON.stringify(blanked(event, '')) }
}

const speaks: ReadonlySet<string> = new Set(['title', 'titles', 'text'])

/**
 * An initiative comes without what it took over from the impediment it was made of. The fields are left out rather than
 * emptied: a later file that may tell them still can.
 */
function withoutWords(row: OpRow, words: ReadonlySet<string> | undefined): OpRow {
  if (!words) return row
  const patch = Object.entries(JSON.parse(row.patch) as { readonly [key: string]: Json })
  const kept = patch.filter(
    ([field, value]) => !takenOver.has(field) || typeof value !== 'string' || !words.has(value)
  )
  return kept.length === patch.length ? row : { ...row, patch: JSON.stringify(Object.fromEntries(kept)) }
}

const takenOver: ReadonlySet<string> = new Set(['title', 'why', 'owner'])
