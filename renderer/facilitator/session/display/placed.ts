/** Puts `id` directly before `before`, or last where that is null. */
export function placed(ids: readonly string[], id: string, before: string | null): readonly string[] {
  if (id === before) return ids
  const rest = ids.filter((other) => other !== id)
  const at = before === null ? rest.length : rest.indexOf(before)
  return at < 0 ? ids : [...rest.slice(0, at), id, ...rest.slice(at)]
}
