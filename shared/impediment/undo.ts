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
