import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { FileRow } from '../../shared/files/row'
import type { Problem } from '../../shared/result'
import type { Known } from './known'
import { startReading } from './reading'
import type { FileTable } from './rows'

/** What the thread that reads a file is told, and what it tells. */
export interface ReadThis {
  readonly path: string
}
export type ReaderSays =
  | { readonly kind: 'progress'; readonly rows: number }
  /** A portion of the rows, in the order of the file. */
  | { readonly kind: 'rows'; readonly rows: readonly FileRow[] }
  | { readonly kind: 'whole'; readonly table: Omit<FileTable<Known>, 'rows'> }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** Rows that are taken over in a few milliseconds. */
const PORTION = 500

// A thread of its own: a spreadsheet of 50,000 rows is seconds of work in one piece, and the store has others to answer.
const { path } = workerData as ReadThis
const say = (said: ReaderSays) => parentPort?.postMessage(said)

async function read(): Promise<void> {
  const reading = await startReading(path, basename(path))
  if (!reading.ok) return say({ kind: 'refused', problem: reading.problem })
  for (;;) {
    const step = reading.value.next()
    if (!step.done) {
      say({ kind: 'progress', rows: step.value })
      continue
    }
    if (!step.value.ok) return say({ kind: 'refused', problem: step.value.problem })
    const { rows, ...table } = step.value.value
    for (let at = 0; at < rows.length; at += PORTION)
      say({ kind: 'rows', rows: rows.slice(at, at + PORTION) })
    return say({ kind: 'whole', table })
  }
}

void read()
