import { headingName } from './row'

/**
 * The heading of the column behind rows that were left out. The name of the app in front stays in every language, so
 * that the file is known again wherever it was saved.
 * @param why `import.skipped.why`, in the language the file is saved in
 */
export const whyHeading = (why: string): string => `Sameday: ${why}`

/** A heading row as it was before rows were left out, without what stands empty at its end. */
export function headingsBefore(headings: readonly string[]): readonly string[] {
  const last = headings.findLastIndex((heading) => heading.trim() !== '' && !isWhy(heading))
  return headings.slice(0, last + 1)
}

const isWhy = (heading: string): boolean => headingName(heading).startsWith('sameday:')

/** Whether a heading row is one of rows that Sameday left out and saved: a part of a file, and no longer as it was. */
export const isLeftOut = (headings: readonly string[]): boolean => headings.some(isWhy)
