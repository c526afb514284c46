import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Applied, ImportPreview } from '../../shared/ipc/files'
import type { Choices } from '../../shared/product/import/types'
import { err, ok, type Result } from '../../shared/result'
import type { Stamp } from '../../shared/time'
import { message } from '../../shared/words/message'
import { randomIds } from '../ids'
import type { StoreEvent, WriteInput } from '../store/api'
import { bytesOf } from './bytes'
import { compare, type Here, type LookedAt, type Plan } from './compare'
import { jobs } from './job'
import { recognise } from './known'
import { lookAt } from './look'
import { isArchive } from './packed'
import { textTable } from './rows'
import { sheetTable } from './spreadsheet'

/** What an import needs of the store: what is here already, the one write path, and an ear for progress. */
export interface ImportAccess extends Here {
  write(input: WriteInput): Result<Applied>
  emit(event: StoreEvent): void
}

export interface Importer {
  preview(input: {
    readonly path: string
    /** Whose backlog, goals or figures it is taken for, where the file itself does not say. */
    readonly unitId: string | null
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<ImportPreview>>
  /** The dry run again, with what somebody says about the file. */
  choose(input: {
    readonly plan: string
    readonly choices: Choices
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<ImportPreview>>
  /** What was last previewed. */
  apply(input: { readonly plan: string; readonly job: string; readonly at: Stamp }): Promise<Result<Applied>>
  cancel(job: string): void
}

/** How many looked-at files are remembered: a person decides about one, and may have looked at another before. */
const REMEMBERED = 3
const SHOWN_PROBLEMS = 1000
/** Drafts that take a while to write, at the tens of thousands a second the write path does. */
const LONG_WRITE = 10_000

/**
 * Takes tables in: a dry run first, then one transaction under one undoable step. Reading and comparing work in small
 * portions, so that a session's writes and a window's reads come through in between.
 * @param elapsed milliseconds of a clock that only goes forward; tells when work has become long
 */
export function createImporter(
  access: ImportAccess,
  elapsed: () => number = () => performance.now()
): Importer {
  const running = jobs(access.emit, elapsed)
  const ids = randomIds()
  const lookedAt = new Map<string, LookedAt>()

  const plan = (job: string, looked: LookedAt, at: Stamp): Promise<Result<Plan>> => {
    const label = message('import.comparing', { file: looked.file })
    return running.run(job, label, looked.rows.length, compare(looked, access, at))
  }
  const previewed = async (job: string, id: string, looked: LookedAt, at: Stamp) => {
    const planned = await plan(job, looked, at)
    if (!planned.ok) return planned
    lookedAt.delete(id)
    lookedAt.set(id, looked)
    forgetOldest(lookedAt)
    return ok(previewOf(id, looked, planned.value))
  }
  const during = async <T>(job: string, work: () => Promise<Result<T>>): Promise<Result<T>> => {
    running.begin(job)
    try {
      return await work()
    } finally {
      running.end(job)
    }
  }
  const gone = err('not-found', message('import.gone'), message('import.gone.advice'))

  return {
    preview: ({ path, unitId, job, at }) =>
      during(job, async () => {
        const file = basename(path)
        const bytes = await bytesOf(path, file)
        if (!bytes.ok) return bytes
        const reading = isArchive(bytes.value)
          ? await sheetTable(bytes.value, file, recognise)
          : ok(textTable(bytes.value, file, recognise))
        if (!reading.ok) return reading
        const read = await running.run(job, message('import.reading', { file }), 0, reading.value)
        if (!read.ok) return read
        if (!read.value.ok) return read.value
        const looked = lookAt(file, read.value.value, unitId, access, at)
        if (!looked.ok) return looked
        return previewed(job, randomUUID(), looked.value, at)
      }),

    choose: ({ plan: id, choices, job, at }) =>
      during(job, async () => {
        const looked = lookedAt.get(id)
        return looked?.is === 'product' ? previewed(job, id, { ...looked, choices }, at) : gone
      }),

    apply: ({ plan: id, job, at }) =>
      during(job, async () => {
        const looked = lookedAt.get(id)
        if (!looked) return gone
        const { file } = looked
        // Compared afresh: what is here may have moved on since the dry run.
        const planned = await plan(job, looked, at)
        if (!planned.ok) return planned
        const batch = `import:${id}`
        const label = message('undo.import', { file })
        const { refused, draftsFor } = planned.value
        if (refused) return { ok: false, problem: refused }
        const drafts = draftsFor({ at, cmd: batch, ids })
        if (drafts.length === 0) return ok({ changed: 0, step: null, label })
        if (drafts.length > LONG_WRITE) await running.announce(job, message('import.writing', { file }))
        return access.write({ batch, drafts, label, at })
      }),

    cancel: (job) => running.cancel(job)
  }
}

const previewOf = (id: string, { file }: LookedAt, plan: Plan): ImportPreview => ({
  plan: id,
  file,
  counts: plan.counts,
  holds: plan.holds,
  asked: plan.asked,
  notes: plan.notes,
  problems: plan.problems.slice(0, SHOWN_PROBLEMS),
  problemCount: plan.problems.length,
  sample: plan.sample
})

function forgetOldest(lookedAt: Map<string, LookedAt>): void {
  for (const id of lookedAt.keys()) {
    if (lookedAt.size <= REMEMBERED) return
    lookedAt.delete(id)
  }
}

export { createSample, type SampleAccess } from './sample'
