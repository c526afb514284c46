import type { Words } from './index'

/** How many are named before the rest is counted. */
const most = 3

/**
 * Why a ceremony did not end green, with the names of those of whom nobody said whether they were there.
 * @param names empty for people whom the reader may not see named
 */
export function notGreenText(names: readonly string[], words: Words): string {
  const named = names.filter((name) => name !== '')
  if (named.length === 0) return words.say('green.no.unnamed', { count: names.length })
  const shown = names.length > most ? named.slice(0, most - 1) : named
  const left = names.length - shown.length
  const listed = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format([
    ...shown,
    ...(left > 0 ? [words.say('green.more', { count: left })] : [])
  ])
  return words.say('green.no', { names: listed, count: names.length })
}
