import { type Words, wordsFor } from '../../shared/words'
import { useApp } from './app'

const byLocale = new Map<string, Words>()

function wordsOf(locale: string): Words {
  let words = byLocale.get(locale)
  if (!words) {
    words = wordsFor(locale)
    byLocale.set(locale, words)
  }
  return words
}

/** The reader's language. */
export const useWords = (): Words => wordsOf(useApp((app) => app.hello?.look.locale ?? 'en'))
