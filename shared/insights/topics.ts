import { stopWords } from './stop-words'

/** An impediment as far as its topic goes. */
export interface Titled {
  readonly title: string
  /** Number of the week it was raised in. */
  readonly week: number
}

export interface Topic {
  /** A word, or two that stand side by side, as first written. */
  readonly text: string
  /** In how many different weeks it came up. */
  readonly weeks: number
  readonly count: number
}

interface Seen {
  readonly text: string
  readonly weeks: Set<number>
  count: number
}

/**
 * What comes back: words, and pairs of words side by side, that stand in impediments of different weeks; those of most
 * weeks first. A word that hardly ever stands without the same neighbour is told with it, not by itself.
 * @param titles in any order and any of the app's languages
 */
export function recurringTopics(titles: readonly Titled[], most: number): readonly Topic[] {
  const words = new Map<string, Seen>()
  const pairs = new Map<string, Seen>()
  for (const { title, week } of titles) {
    const told = tellingWords(title)
    note(
      words,
      week,
      told.map((word): [string, string] => [word.toLocaleLowerCase(), word])
    )
    note(
      pairs,
      week,
      told.flatMap((word, i): [string, string][] => {
        const next = told[i + 1]
        return next === undefined ? [] : [[`${word} ${next}`.toLocaleLowerCase(), `${word} ${next}`]]
      })
    )
  }
  const back = (seen: Map<string, Seen>) => [...seen].filter(([, { weeks }]) => weeks.size > 1)
  const together = back(pairs)
  const alone = back(words).filter(
    ([word, { count }]) =>
      !together.some(([pair, both]) => pair.split(' ').includes(word) && both.count >= 0.8 * count)
  )
  return [...together, ...alone]
    .sort(
      ([a, one], [b, other]) =>
        other.weeks.size - one.weeks.size || other.count - one.count || (a < b ? -1 : 1)
    )
    .slice(0, most)
    .map(([, { text, weeks, count }]) => ({ text, weeks: weeks.size, count }))
}

/** Each word or pair counts once for a title. @param found as compared, and as written */
function note(seen: Map<string, Seen>, week: number, found: readonly (readonly [string, string])[]): void {
  const here = new Set<string>()
  for (const [key, text] of found) {
    if (here.has(key)) continue
    here.add(key)
    const before = seen.get(key) ?? { text, weeks: new Set<number>(), count: 0 }
    before.weeks.add(week)
    before.count++
    seen.set(key, before)
  }
}

/** Languages without spaces between words need a dictionary to find them, which is slow and only asked for these. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** The words of a title that say what it is about: no small words, no numbers, nothing of one letter. */
export function tellingWords(title: string): readonly string[] {
  const found = unspaced.test(title)
    ? [...segmenter.segment(title)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
    : (title.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [])
  return found.filter(
    (word) =>
      !stopWords.has(word.toLocaleLowerCase()) &&
      /\p{L}/u.test(word) &&
      (word.length > 1 || unspaced.test(word))
  )
}
