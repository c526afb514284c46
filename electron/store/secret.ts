import type { ImpedimentEvent } from '../../shared/impediment/types'
import type { Sql } from './sql'

/** What impediments that are confidential now have ever said, before they were too. */
export interface Secret {
  readonly titles: ReadonlySet<string>
  /** Titles, answers and owners, by impediment: what an initiative may have been made of. */
  readonly wordsById: ReadonlyMap<string, ReadonlySet<string>>
}

/** Of all of them; what was said stays said in the log, so whatever leaves this laptop is held against it. */
export const secretWords = (sql: Sql): Secret =>
  gather(
    sql
      .prepare(
        `SELECT e.body FROM impediment i JOIN impediment_event e ON e.impediment_id = i.id WHERE i.confidential = 1`
      )
      .pluck()
      .all() as string[]
  )

/** The words of one impediment; null where it is not confidential, or not known here. */
export function secretWordsOf(sql: Sql, impedimentId: string): ReadonlySet<string> | null {
  const hidden = sql.prepare('SELECT 1 FROM impediment WHERE id = ? AND confidential = 1').get(impedimentId)
  if (hidden === undefined) return null
  const bodies = sql.prepare('SELECT body FROM impediment_event WHERE impediment_id = ?').pluck()
  return gather(bodies.all(impedimentId) as string[]).wordsById.get(impedimentId) ?? new Set()
}

function gather(bodies: readonly string[]): Secret {
  const titles = new Set<string>()
  const wordsById = new Map<string, Set<string>>()
  for (const body of bodies) {
    const event = JSON.parse(body) as ImpedimentEvent
    const words = wordsById.get(event.impediment) ?? new Set()
    wordsById.set(event.impediment, words)
    const fields = event.type === 'raised' ? event.fields : event.type === 'refined' ? event.patch : {}
    if (fields.title) titles.add(fields.title)
    for (const word of [...Object.values(fields), ...saidIn(event)])
      if (typeof word === 'string' && word !== '') words.add(word)
  }
  return { titles, wordsById }
}

const saidIn = (event: ImpedimentEvent): readonly string[] =>
  event.type === 'answered' ? [event.text, event.owner] : event.type === 'assigned' ? [event.owner] : []
