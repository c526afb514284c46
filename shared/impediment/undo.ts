/** The part of an event that undo looks at. `undone` names the command it takes back, or brings back. */
export interface Undoable {
  readonly type: string
  readonly cmd: string
  readonly target?: string
  readonly redo?: boolean
}

/**
 * The commands that are taken back at the end of these events; the last word on each command counts.
 * @param events in the agreed order
 */
export function undoneCommands(events: readonly Undoable[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const event of events) {
    if (event.type !== 'undone' || event.target === undefined) continue
    if (event.redo) undone.delete(event.target)
    else undone.add(event.target)
  }
  return undone
}

/** The events that count: without those of commands taken back, and without the taking back itself. */
export function effective<E extends Undoable>(events: readonly E[]): readonly E[] {
  const undone = undoneCommands(events)
  return events.filter((event) => event.type !== 'undone' && !undone.has(event.cmd))
}

/**
 * How something that was raised begins: its raising, and what counts of its history. Null when it was never raised, or
 * raising it was taken back before another unit did anything about it: what others have done since must not vanish with
 * somebody's undo on another laptop. `takenBack` tells of that.
 * @param events the whole history of one thing in the agreed order
 */
export function beginning<E extends Undoable & { readonly unit: string }>(
  events: readonly E[]
): {
  readonly raised: Extract<E, { type: 'raised' }>
  readonly counting: readonly E[]
  readonly takenBack: boolean
} | null {
  const counting = effective(events)
  const isRaising = (event: E): event is Extract<E, { type: 'raised' }> => event.type === 'raised'
  const standing = counting.find(isRaising)
  const raised = standing ?? events.find(isRaising)
  if (!raised) return null
  const takenBack = standing === undefined
  if (takenBack && !counting.some((event) => event.unit !== raised.unit)) return null
  return { raised, counting, takenBack }
}
