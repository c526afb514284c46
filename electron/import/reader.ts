import { Worker } from 'node:worker_threads'
import type { FileRow } from '../../shared/files/row'
import { err, ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import { codeOf } from '../store/problems'
import type { Watch } from '../store/watched'
import type { Known } from './known'
import { startReading } from './reading'
import type { FileTable } from './rows'
import type { ReaderSays, ReadThis } from './worker'

/** Reads a table file into rows. @throws Refusal when somebody has stopped it */
export type TableReader = (path: string, file: string, watch: Watch) => Promise<Result<FileTable<Known>>>

const labelOf = (file: string) => message('import.reading', { file })

/** Reads where it is called: for programs that answer to nobody meanwhile. */
export const readHere: TableReader = async (path, file, watch) => {
  const reading = await startReading(path, file)
  return reading.ok ? watch.drive(labelOf(file), 0, reading.value) : reading
}

/** The largest spreadsheet that is read at all takes some 900 MB while it is parsed. */
const MEMORY_MB = 1536
/** How often is looked whether there is progress to show (ms): parsing a spreadsheet tells of none. */
const LOOK_EVERY_MS = 100

/**
 * Reads in a thread of its own, which is ended when somebody stops it, and which can run out of memory or break without
 * taking anything along.
 * @param script the built `worker.ts`
 */
export const readApart =
  (script: string, memoryMb = MEMORY_MB): TableReader =>
  async (path, file, watch) => {
    const worker = new Worker(script, {
      workerData: { path } satisfies ReadThis,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb }
    })
    const label = labelOf(file)
    let done = 0
    const looking = setInterval(() => {
      if (!watch.signal.aborted) watch.progress(label, done, 0)
    }, LOOK_EVERY_MS)
    try {
      return await tableFrom(worker, file, watch.signal, (rows) => {
        done = rows
      })
    } finally {
      clearInterval(looking)
      await worker.terminate()
    }
  }

const tableFrom = (worker: Worker, file: string, signal: AbortSignal, onProgress: (rows: number) => void) =>
  new Promise<Result<FileTable<Known>>>((resolve, reject) => {
    const rows: FileRow[] = []
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', (said: ReaderSays) => {
      if (said.kind === 'progress') onProgress(said.rows)
      else if (said.kind === 'rows') for (const row of said.rows) rows.push(row)
      else resolve(said.kind === 'whole' ? ok({ ...said.table, rows }) : { ok: false, problem: said.problem })
    })
    worker.on('error', (error) => {
      const tooMuch = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
      if (!tooMuch) console.error(error)
      resolve(failed(tooMuch ? 'memory' : 'broke', file))
    })
    worker.on('exit', () => resolve(failed('broke', file)))
  })

const failed = (why: 'memory' | 'broke', file: string): Result<never> =>
  err('unreadable-file', message(`import.file.${why}`, { file }), message('import.file.broke.advice'))
