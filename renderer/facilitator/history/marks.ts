import type { Words } from '../../../shared/words'

const marks = ['unmarked', 'present', 'represented', 'absent'] as const

/** How somebody's presence was marked, in words; a mark from a newer Sameday stays as it is. */
export function markText(words: Words, mark: string): string {
  const known = marks.find((each) => each === mark)
  return known ? words.say(`mark.${known}`) : mark
}
