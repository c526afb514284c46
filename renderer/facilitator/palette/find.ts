import fuzzysort from 'fuzzysort'
import type { Entry, EntryKind } from './entry'

/** What can be typed first to look for one kind only. */
const kindByPrefix: Readonly<Record<string, EntryKind>> = {
  '>': 'command',
  '@': 'person',
  '#': 'unit',
  '!': 'impediment',
  '/': 'session'
}

export interface Query {
  /** Null looks for everything. */
  readonly kind: EntryKind | null
  readonly text: string
}

export function queryOf(typed: string): Query {
  const trimmed = typed.trimStart()
  const kind = kindByPrefix[trimmed.charAt(0)] ?? null
  return { kind, text: (kind ? trimmed.slice(1) : trimmed).trim() }
}

/** More than this is no list to choose from. */
export const mostRows = 50

// What was used last comes first among what fits about as well; a much better fit still wins.
const recentBonus = 0.2

/**
 * What fits, best first, at most {@link mostRows}. Nothing typed shows what was used last and then the commands that
 * can be done now. An entry the store found by a part of a longer text stays, even where the letters alone are a poor fit.
 * @param recent ids, the latest first
 */
export function find(
  entries: readonly Entry[],
  { kind, text }: Query,
  recent: readonly string[]
): readonly Entry[] {
  const wanted = kind === null ? entries : entries.filter((entry) => entry.kind === kind)
  const place = new Map(recent.map((id, at) => [id, at]))
  if (text === '') {
    const rank = (entry: Entry) => place.get(entry.id) ?? recent.length + (entry.why === null ? 0 : 1)
    return [...wanted].sort((a, b) => rank(a) - rank(b)).slice(0, mostRows)
  }
  return fuzzysort
    .go(text, wanted, {
      keys: ['title', 'detail'],
      limit: mostRows,
      threshold: 0.3,
      scoreFn: (result) => {
        const title = result[0]?.score ?? 0
        const detail = result[1]?.score ?? 0
        const fit = Math.max(title, detail * 0.6)
        return fit === 0 ? 0 : fit + (place.has(result.obj.id) ? recentBonus : 0) - (result.obj.why ? 0.1 : 0)
      }
    })
    .map(({ obj }) => obj)
}
