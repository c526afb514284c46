import type { ImpedimentEvent, ImpedimentFields } from '../../shared/impediment/types'
import { effective } from '../../shared/impediment/undo'
import type { Sql } from './sql'

/** What impediments that are confidential now have ever said, before they were too. */
export interface Secret {
  readonly titles: ReadonlySet<string>
  /** Titles, answers and owners, by impediment: what an initiative may have been made of. */
  readonly wordsById: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Of all of them, those whose raising was taken back too; what was said stays said in the log, so whatever leaves this
 * laptop is held against it.
 */
export function secretWords(sql: Sql): Secret {
  const standing = bodies(
    sql,
    `SELECT e.body FROM impediment i JOIN impediment_event e ON e.impediment_id = i.id WHERE i.confidential = 1`
  )
  const gone = bodies(
    sql,
    `SELECT e.body FROM impediment_event e WHERE NOT EXISTS (SELECT 1 FROM impediment i WHERE i.id = e.impediment_id)
     ORDER BY e.impediment_id, e.hlc, e.origin, e.seq`
  )
  const goneById = new Map<string, ImpedimentEvent[]>()
  for (const event of gone) {
    const history = goneById.get(event.impediment)
    if (history) history.push(event)
    else goneById.set(event.impediment, [event])
  }
  return gather([...standing, ...[...goneById.values()].filter(wasSecret).flat()])
}

/** The words of one impediment; null where it is not confidential, or not known here. */
export function secretWordsOf(sql: Sql, impedimentId: string): ReadonlySet<string> | null {
  const confidential = sql
    .prepare('SELECT confidential FROM impediment WHERE id = ?')
    .pluck()
    .get(impedimentId)
  if (confidential === 0) return null
  const events = bodies(
    sql,
    'SELECT body FROM impediment_event WHERE impediment_id = ? ORDER BY hlc, origin, seq',
    impedimentId
  )
  if (confidential === undefined && !wasSecret(events)) return null
  return gather(events).wordsById.get(impedimentId) ?? new Set()
}

const bodies = (sql: Sql, text: string, ...values: readonly string[]): readonly ImpedimentEvent[] =>
  (
    sql
      .prepare(text)
      .pluck()
      .all(...values) as string[]
  ).map((body) => JSON.parse(body) as ImpedimentEvent)

/**
 * Whether one that is no more was to be kept secret: taking back that it was raised opens it to nobody. Where what was
 * said of that is all taken back as well, one word of secrecy is enough.
 * @param events its whole history, in the agreed order
 */
function wasSecret(events: readonly ImpedimentEvent[]): boolean {
  const last = effective(events).findLast((event) => saidFields(event).confidential !== undefined)
  return last
    ? saidFields(last).confidential === true
    : events.some((event) => saidFields(event).confidential === true)
}

function gather(events: readonly ImpedimentEvent[]): Secret {
  const titles = new Set<string>()
  const wordsById = new Map<string, Set<string>>()
  for (const event of events) {
    const words = wordsById.get(event.impediment) ?? new Set()
    wordsById.set(event.impediment, words)
    const fields = saidFields(event)
    if (fields.title) titles.add(fields.title)
    for (const word of [...Object.values(fields), ...saidIn(event)])
      if (typeof word === 'string' && word !== '') words.add(word)
  }
  return { titles, wordsById }
}

const saidFields = (event: ImpedimentEvent): Partial<ImpedimentFields> =>
  event.type === 'raised' ? event.fields : event.type === 'refined' ? event.patch : {}

const saidIn = (event: ImpedimentEvent): readonly string[] =>
  event.type === 'answered' ? [event.text, event.owner] : event.type === 'assigned' ? [event.owner] : []
