import { IntlMessageFormat } from 'intl-messageformat'
import { en, type Key } from './en'
import type { Message, Values } from './message'

export type { Key } from './en'
export { type Message, message, type Values } from './message'

/** A reader's language: turns messages into words, numbers and times. */
export interface Words {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  say(key: Key, values?: Values): string
  tell(message: Message): string
}

const catalogues: Readonly<Record<string, Readonly<Record<Key, string>>>> = { en }

/**
 * @param locale a BCP 47 tag; its language picks the catalogue (English when there is none), and the whole tag
 * formats numbers and times.
 */
export function wordsFor(locale: string): Words {
  const language = locale.split('-')[0] ?? 'en'
  const catalogue = catalogues[locale] ?? catalogues[language] ?? en
  const formats = new Map<Key, IntlMessageFormat>()
  const say = (key: Key, values?: Values): string => {
    let format = formats.get(key)
    if (!format) {
      // Catalogue text is ours, never markup: `<` in a sentence is a less-than sign.
      format = new IntlMessageFormat(catalogue[key] ?? en[key], locale, undefined, { ignoreTag: true })
      formats.set(key, format)
    }
    return String(format.format(values))
  }
  return {
    locale,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    say,
    tell: (message) => say(message.key, message.values)
  }
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur'])
