/** What is looked at of an item to tell what it is worth, and when it was to come and came. */
export interface Worth {
  readonly id: string
  /** The item it is a part of; null for none. */
  readonly parentId: string | null
  /** Null where nobody said what it is worth. */
  readonly value: number | null
  /** `YYYY-MM-DD`; null where nobody said. */
  readonly ends: string | null
  /** The local date on which it was done; null while it is not. */
  readonly doneOn: string | null
}

/** Of one Sprint. */
export interface Delivered {
  /** Value that was to come in it. */
  readonly planned: number
  /** Of that, what came in it. */
  readonly asPlanned: number
  /** What came in it and was planned for another time, or for none. */
  readonly beside: number
}

/**
 * Value that came against value that was to come, Sprint by Sprint. What was taken apart counts by its parts as soon as
 * one of them says what it is worth, so that nothing counts twice.
 * @param items dropped and killed ones left out
 */
export function deliveredBySprint(
  sprints: readonly { readonly starts: string; readonly ends: string }[],
  items: readonly Worth[]
): readonly Delivered[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const isWhole = new Set<string>()
  for (const { parentId, value } of items)
    for (
      let at = value === null ? null : parentId;
      at !== null && !isWhole.has(at);
      at = byId.get(at)?.parentId ?? null
    )
      isWhole.add(at)
  const parts = items.filter(({ id, value }) => value !== null && !isWhole.has(id))
  return sprints.map(({ starts, ends }) => {
    const isIn = (day: string | null) => day !== null && starts <= day && day <= ends
    const sum = (which: (item: Worth) => boolean) =>
      parts.reduce((all, item) => (which(item) ? all + (item.value ?? 0) : all), 0)
    return {
      planned: sum((item) => isIn(item.ends)),
      asPlanned: sum((item) => isIn(item.ends) && isIn(item.doneOn)),
      beside: sum((item) => !isIn(item.ends) && isIn(item.doneOn))
    }
  })
}
