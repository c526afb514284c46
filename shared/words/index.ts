import { IntlMessageFormat } from 'intl-messageformat'
import { catalogueOf, languageOf } from './catalogues'
import { en, type Key } from './en'
import { pseudoLocale } from './languages'
import type { Message, Values } from './message'
import { pseudo } from './pseudo'

export { type Catalogue, languageTag, learn } from './catalogues'
export type { Key } from './en'
export { type Language, languages, pseudoLocale } from './languages'
export { type Message, message, type Values } from './message'

/** A reader's language: turns messages into words, numbers and times. */
export interface Words {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  say(key: Key, values?: Values): string
  tell(message: Message): string
}

/**
 * @param locale a BCP 47 tag; its language picks the catalogue (English when there is none, or none was learnt yet: see
 * `learn`), and the whole tag formats numbers and times.
 */
export function wordsFor(locale: string): Words {
  const catalogue = catalogueOf(locale)
  const formats = new Map<Key, IntlMessageFormat>()
  const say = (key: Key, values?: Values): string => {
    let format = formats.get(key)
    if (!format) {
      const text = catalogue[key] ?? en[key]
      // Catalogue text is ours, never markup: `<` in a sentence is a less-than sign.
      format = new IntlMessageFormat(locale === pseudoLocale ? pseudo(text) : text, locale, undefined, {
        ignoreTag: true
      })
      formats.set(key, format)
    }
    return String(format.format(values))
  }
  return {
    locale,
    direction: rightToLeft.has(languageOf(locale)) ? 'rtl' : 'ltr',
    say,
    tell: (message) => say(message.key, message.values)
  }
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur'])
