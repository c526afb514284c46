import type { Key, Words } from '../words'
import { en } from '../words/en'
import { plainName } from './plain'

/**
 * The name of a code (`present`, `take`, `vision`) in the reader's words. What no catalogue knows is shown as it
 * stands: a report of a newer laptop may hold a code this one has never seen.
 */
export function named(words: Words, prefix: string, code: string): string {
  const key = `${prefix}.${code}`
  return isKey(key) ? words.say(key) : plainName(code)
}

const isKey = (key: string): key is Key => Object.hasOwn(en, key)
