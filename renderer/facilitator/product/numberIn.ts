/** What somebody typed as a number, with a point or a comma. Null for an empty text, undefined for what is no number. */
export function numberIn(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}
