import { en, type Key } from './en'

/** The sentences of a language; what it lacks is said in English. */
export type Catalogue = Readonly<Partial<Record<Key, string>>>

// One reader has one language: the other five are not read from disk, parsed or kept in memory.
const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  ar: () => import('./ar').then(({ ar }) => ar),
  de: () => import('./de').then(({ de }) => de),
  es: () => import('./es').then(({ es }) => es),
  fr: () => import('./fr').then(({ fr }) => fr),
  ja: () => import('./ja').then(({ ja }) => ja),
  'pt-BR': () => import('./pt-BR').then(({ ptBR }) => ptBR)
}

const learnt = new Map<string, Catalogue>([['en', en]])

/** Brings a language's sentences in, once; afterwards `wordsFor` speaks it. English is always there. */
export async function learn(locale: string): Promise<void> {
  const tag = languageTag(locale)
  const load = loaders[tag]
  if (load && !learnt.has(tag)) learnt.set(tag, await load())
}

/** What was learnt of the language of a locale; English when nothing was. */
export const catalogueOf = (locale: string): Catalogue => learnt.get(languageTag(locale)) ?? en

export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

/** The tag of the language a reader with this locale gets. Portuguese of Portugal reads Brazil's sentences more easily than English ones, so the language alone is enough. */
export const languageTag = (locale: string): string =>
  [locale, ...Object.keys(loaders).filter((tag) => languageOf(tag) === languageOf(locale))].find(
    (tag) => tag in loaders
  ) ?? 'en'
