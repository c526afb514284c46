import type { SessionEvent, SessionEventType } from './events'

export interface UndoStack {
  /** Commands that undo can take back, the latest last. */
  readonly undoable: readonly string[]
  /** Commands that redo can bring back, the next one last; empty again after a new command. */
  readonly redoable: readonly string[]
}

/** What Sameday notes by itself is not a step of the facilitator's. */
const notSteps: ReadonlySet<SessionEventType> = new Set(['opened', 'recovered', 'gapAnswered', 'turnAdded'])

/** @param events every event of the session in order, taken back or not */
export function undoStack(events: readonly SessionEvent[]): UndoStack {
  const undoable: string[] = []
  let redoable: string[] = []
  for (const event of events) {
    if (event.type === 'undone') {
      const [from, to] = event.redo ? [redoable, undoable] : [undoable, redoable]
      if (from.at(-1) === event.target) from.pop()
      to.push(event.target)
    } else if (!notSteps.has(event.type) && undoable.at(-1) !== event.cmd) {
      undoable.push(event.cmd)
      redoable = []
    }
  }
  return { undoable, redoable }
}
