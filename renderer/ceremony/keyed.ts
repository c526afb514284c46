/** Texts with a key each: the text itself, and a count where the same text comes again. */
export function keyed(texts: readonly string[]): readonly { readonly key: string; readonly text: string }[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    return { key: `${text}#${times}`, text }
  })
}
