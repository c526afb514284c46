import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { type Key, languages, learn, pseudoLocale, wordsFor } from '../../shared/words'
import { catalogueOf } from '../../shared/words/catalogues'
import { en } from '../../shared/words/en'
import { type Ast, pseudo } from '../../shared/words/pseudo'

for (const { tag } of languages) await learn(tag)

const keys = (Object.keys(en) as Key[]).sort()

const parsed = (text: string): Ast =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()

/** What the parser calls the parts of a message that need telling apart here. */
const Kind = { literal: 0, plural: 6, pound: 7 } as const

interface Gap {
  readonly name: string
  /** `plain` for what is printed, with or without a number format. */
  readonly kind: 'plain' | 'plural' | 'select'
  readonly options: readonly string[]
}

function gapsOf(ast: Ast): Gap[] {
  return ast.flatMap((element): Gap[] => {
    if (element.type === Kind.literal || element.type === Kind.pound) return []
    if (!('options' in element)) return [{ name: element.value, kind: 'plain', options: [] }]
    const options = Object.entries(element.options)
    return [
      {
        name: element.value,
        kind: element.type === Kind.plural ? 'plural' : 'select',
        options: options.map(([option]) => option)
      },
      ...options.flatMap(([, option]) => gapsOf(option.value))
    ]
  })
}

const namesOf = (gaps: readonly Gap[]): string[] => [...new Set(gaps.map(({ name }) => name))].sort()

const selectsOf = (gaps: readonly Gap[]): string[] =>
  gaps
    .filter(({ kind }) => kind === 'select')
    .map(({ name, options }) => `${name}: ${[...options].sort().join(', ')}`)
    .sort()

const pluralsOf = (gaps: readonly Gap[]): string[] => [
  ...new Set(gaps.filter(({ kind }) => kind === 'plural').map(({ name }) => name))
]

/** Exact numbers such as `=0` belong to a sentence; categories such as `few` belong to the language. */
const categoriesOf = (gap: Gap): string[] => gap.options.filter((option) => !option.startsWith('='))

test.each(languages)('no key of $name is said in two places', ({ tag }) => {
  const folder = join('shared/words', tag)
  const said = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^ {2}'[^']+'(?=:)/gm) ?? [])
  expect(said.length).toBeGreaterThan(1000)
  expect(said.filter((key, index) => said.indexOf(key) !== index)).toEqual([])
})

describe.each(languages)('$name ($tag)', ({ tag }) => {
  const catalogue = catalogueOf(tag)
  const translated = keys.filter((key) => catalogue[key] !== undefined)
  const gaps = (key: Key) => gapsOf(parsed(catalogue[key] ?? ''))
  const englishGaps = (key: Key) => gapsOf(parsed(en[key]))
  const differing = (differs: (key: Key) => boolean) => translated.filter(differs)

  test('has every sentence English has', () => {
    expect(keys.filter((key) => catalogue[key] === undefined)).toEqual([])
  })

  test('has no sentence English does not have', () => {
    expect(Object.keys(catalogue).filter((key) => !(key in en))).toEqual([])
  })

  test('has only sentences that can be read as ICU messages', () => {
    const isUnreadable = (key: Key) => {
      try {
        parsed(catalogue[key] ?? '')
        return false
      } catch {
        return true
      }
    }
    expect(differing(isUnreadable)).toEqual([])
  })

  test('fills the same gaps as English', () => {
    expect(differing((key) => `${namesOf(gaps(key))}` !== `${namesOf(englishGaps(key))}`)).toEqual([])
  })

  test('chooses by the same words as English, and by every number English chooses by', () => {
    // A language may also choose by a number English only prints: French says `1 signalé` but `2 signalés`.
    expect(
      differing((key) => {
        const plurals = pluralsOf(gaps(key))
        return (
          `${selectsOf(gaps(key))}` !== `${selectsOf(englishGaps(key))}` ||
          pluralsOf(englishGaps(key)).some((name) => !plurals.includes(name))
        )
      })
    ).toEqual([])
  })

  test('has a form for every number, and none its grammar does not know', () => {
    const known: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    const isWrong = (gap: Gap) =>
      gap.kind === 'plural' &&
      (!gap.options.includes('other') || categoriesOf(gap).some((category) => !known.includes(category)))
    expect(differing((key) => gaps(key).some(isWrong))).toEqual([])
  })

  test('has no blank at either end of a sentence, and no empty sentence', () => {
    expect(differing((key) => !catalogue[key] || catalogue[key].trim() !== catalogue[key])).toEqual([])
  })

  test('has no straight apostrophe, which ICU takes for a quotation mark', () => {
    expect(differing((key) => catalogue[key]?.includes("'") ?? false)).toEqual([])
  })
})

describe('the pseudo-locale', () => {
  const unaccented = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .replace(/([aeiou])\1/gi, (pair) => pair.charAt(0))

  const plainAgain = (ast: Ast): Ast =>
    ast.map((element) => {
      if ('options' in element) {
        const options = Object.entries(element.options).map(([name, option]) => [
          name,
          { ...option, value: plainAgain(option.value) }
        ])
        return { ...element, options: Object.fromEntries(options) }
      }
      return element.type === Kind.literal ? { ...element, value: unaccented(element.value) } : element
    })

  test('is English again without accents and brackets', () => {
    for (const key of keys) {
      const ast = pseudo(en[key])
      expect(ast[0], key).toMatchObject({ value: '[' })
      expect(ast.at(-1), key).toMatchObject({ value: ']' })
      expect(plainAgain(ast.slice(1, -1)), key).toEqual(parsed(en[key]))
    }
  })

  test('is about a third longer than English', () => {
    const plain = keys.filter((key) => gapsOf(parsed(en[key])).length === 0)
    const length = (locale: string) => plain.reduce((sum, key) => sum + wordsFor(locale).say(key).length, 0)
    expect(length(pseudoLocale) / length('en')).toBeGreaterThan(1.25)
    expect(length(pseudoLocale) / length('en')).toBeLessThan(1.5)
  })

  test('says whole sentences with their gaps filled', () => {
    expect(wordsFor(pseudoLocale).say('audience.teamsBlocked', { count: 2 })).toBe('[2 ťéèåámš bļöóçķéèď]')
    expect(wordsFor(pseudoLocale).say('room.jump', { name: 'Ada' })).toBe('[Ĵúümp ťöó Ada]')
  })
})

test('a language without a catalogue is told in English, a country in its language', () => {
  expect(wordsFor('nl').say('room.start')).toBe('Start')
  expect(wordsFor('en-GB').say('room.start')).toBe('Start')
  expect(wordsFor('de-AT').say('room.next')).toBe(wordsFor('de').say('room.next'))
})
