/** A language Sameday speaks: the tag that is kept as the reader's choice, and its name for itself. */
export interface Language {
  readonly tag: string
  readonly name: string
}

/** What a reader can choose from. Names are never translated: whoever looks for their language knows its own name. */
export const languages: ReadonlyArray<Language> = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'fr', name: 'Français' },
  { tag: 'es', name: 'Español' },
  { tag: 'pt-BR', name: 'Português (Brasil)' },
  { tag: 'ja', name: '日本語' },
  { tag: 'ar', name: 'العربية' }
]

/** English made up to look foreign, for finding sentences that bypass the catalogues or break when they grow. */
export const pseudoLocale = 'en-XA'
