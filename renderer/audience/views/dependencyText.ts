import type { PublicDependency } from '../../../shared/ceremony/public-types'
import type { Words } from '../../../shared/words'
import { dayText } from '../../../shared/words/format'
import { cleanText } from '../../ceremony/names'

/** Who waits for whom, and until when. */
export function dependencyText({ from, on, due, urgency }: PublicDependency, words: Words): string {
  const sides = { from: cleanText(from, 30), on: cleanText(on, 30) }
  if (due === null) return words.say('audience.dependency.undated', sides)
  return words.say(urgency === 'overdue' ? 'audience.dependency.overdue' : 'audience.dependency.by', {
    ...sides,
    date: dayText(due, words.locale)
  })
}
