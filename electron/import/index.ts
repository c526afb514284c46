import { randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Applied, ImportPreview } from '../../shared/ipc/files'
import { type ImportPlan, planSteps } from '../../shared/org/import-plan'
import type { CurrentOrg } from '../../shared/org/import-units'
import { err, ok, type Result } from '../../shared/result'
import type { Stamp } from '../../shared/time'
import { message } from '../../shared/words/message'
import type { StoreEvent, WriteInput } from '../store/api'
import { jobs } from './job'
import { MAX_BYTES, type OrganisationFile, readOrganisation } from './organisation'

/** What an import needs of the store: the organisation as it is, the one write path, and an ear for progress. */
export interface ImportAccess {
  readOrg(): CurrentOrg
  write(input: WriteInput): Result<Applied>
  emit(event: StoreEvent): void
}

export interface Importer {
  preview(input: {
    readonly path: string
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<ImportPreview>>
  apply(input: { readonly plan: string; readonly job: string; readonly at: Stamp }): Promise<Result<Applied>>
  cancel(job: string): void
}

/** How many looked-at files are remembered: a person decides about one, and may have looked at another before. */
const REMEMBERED = 3
const SHOWN_PROBLEMS = 1000
/** Drafts that take a while to write, at the tens of thousands a second the write path does. */
const LONG_WRITE = 10_000

interface LookedAt {
  readonly file: string
  readonly rows: OrganisationFile['rows']
}

/**
 * Takes organisation files in: a dry run first, then one transaction under one undoable step. Reading and comparing
 * work in small portions, so that a session's writes and a window's reads come through in between.
 * @param elapsed milliseconds of a clock that only goes forward; tells when work has become long
 */
export function createImporter(
  access: ImportAccess,
  elapsed: () => number = () => performance.now()
): Importer {
  const running = jobs(access.emit, elapsed)
  const lookedAt = new Map<string, LookedAt>()

  const plan = async (job: string, { file, rows }: LookedAt): Promise<Result<ImportPlan>> => {
    const label = message('import.comparing', { file })
    return running.run(job, label, rows.length, planSteps(rows, access.readOrg()))
  }

  return {
    async preview({ path, job }) {
      const file = basename(path)
      running.begin(job)
      try {
        const bytes = await bytesOf(path, file)
        if (!bytes.ok) return bytes
        const reading = readOrganisation(bytes.value, file)
        const read = await running.run(job, message('import.reading', { file }), 0, reading)
        if (!read.ok) return read
        if (!read.value.ok) return read.value
        const looked = { file, rows: read.value.value.rows }
        const planned = await plan(job, looked)
        if (!planned.ok) return planned
        const id = randomUUID()
        lookedAt.set(id, looked)
        forgetOldest(lookedAt)
        return ok(previewOf(id, file, planned.value, read.value.value))
      } finally {
        running.end(job)
      }
    },

    async apply({ plan: id, job, at }) {
      const looked = lookedAt.get(id)
      if (!looked) return err('not-found', message('import.gone'), message('import.gone.advice'))
      const { file } = looked
      running.begin(job)
      try {
        // Compared afresh: the organisation may have moved on since the dry run.
        const planned = await plan(job, looked)
        if (!planned.ok) return planned
        const label = message('undo.import', { file })
        if (planned.value.drafts.length === 0) return ok({ changed: 0, step: null, label })
        if (planned.value.drafts.length > LONG_WRITE)
          await running.announce(job, message('import.writing', { file }))
        return access.write({ batch: `import:${id}`, drafts: planned.value.drafts, label, at })
      } finally {
        running.end(job)
      }
    },

    cancel: (job) => running.cancel(job)
  }
}

const previewOf = (id: string, file: string, plan: ImportPlan, read: OrganisationFile): ImportPreview => ({
  plan: id,
  file,
  counts: plan.counts,
  units: plan.units,
  people: plan.people,
  memberships: plan.memberships,
  notes: read.notes,
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

/** The whole file, unless it is missing, unreadable or too large; its size is asked before anything is read. */
async function bytesOf(path: string, file: string): Promise<Result<Uint8Array>> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    const { size } = await handle.stat()
    if (size > MAX_BYTES)
      return err(
        'wrong-format',
        message('import.file.large', { file, limit: MAX_BYTES / 1024 / 1024 }),
        message('import.file.large.advice')
      )
    return ok(await handle.readFile())
  } catch (error) {
    const code = String(Object(error).code)
    if (code === 'ENOENT')
      return err(
        'unreadable-file',
        message('import.file.missing', { file }),
        message('import.file.missing.advice')
      )
    return err(
      'unreadable-file',
      message('import.file.unreadable', { file, detail: code }),
      message('import.file.unreadable.advice')
    )
  } finally {
    await handle?.close()
  }
}

export { createSample, type SampleAccess } from './sample'
