import { IntlMessageFormat } from 'intl-messageformat'
import { ar } from './ar'
import { de } from './de'
import { en, type Key } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pseudoLocale } from './languages'
import type { Message, Values } from './message'
import { pseudo } from './pseudo'
import { ptBR } from './pt-BR'

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

/** The sentences of a language; what it lacks is said in English. */
export type Catalogue = Readonly<Partial<Record<Key, string>>>

/** Every language Sameday speaks, by its tag in `languages`. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar
}

/**
 * @param locale a BCP 47 tag; its language picks the catalogue (English when there is none), and the whole tag
 * formats numbers and times.
 */
export function wordsFor(locale: string): Words {
  const catalogue = catalogueFor(locale)
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

/** Portuguese of Portugal reads Brazil's sentences more easily than English ones, so the language alone is enough. */
function catalogueFor(locale: string): Catalogue {
  const language = languageOf(locale)
  const tag = Object.keys(catalogues).find((known) => languageOf(known) === language)
  return catalogues[locale] ?? catalogues[tag ?? 'en'] ?? en
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur'])
