import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Applied, BroughtIn, ImportPreview } from '../../shared/ipc/files'
import { err, ok, Refusal, type Result } from '../../shared/result'
import type { Stamp } from '../../shared/time'
import { message } from '../../shared/words/message'
import { saveFile } from '../export/save'
import { tableBytes } from '../export/table'
import { randomIds } from '../ids'
import type { Store, WriteInput } from '../store/api'
import type { Watch, Watched } from '../store/watched'
import { compare, type Here, type LookedAt, type Plan } from './compare'
import { lookAt } from './look'
import { LookedAtFiles } from './looked'
import { isSame, type MappingMemory, nothingSaid } from './memory'
import type { TableReader } from './reader'
import { skippedSheet } from './skipped'

/** What an import needs of the store: what is here already, the one write path, and somebody who watches long work. */
export interface ImportAccess extends Here {
  readonly watched: Watched
  readonly readTable: TableReader
  readonly memory: MappingMemory
  write(input: WriteInput): Result<Applied>
}

/** What the store answers of tables, by the names it has here. */
export interface Importer {
  readonly preview: Store['previewImport']
  readonly choose: Store['chooseImport']
  readonly apply: Store['applyImport']
  readonly saveSkipped: Store['saveSkipped']
}

const SHOWN_PROBLEMS = 1000
/** Drafts that take a while to write, at the tens of thousands a second the write path does. */
const LONG_WRITE = 10_000

/**
 * Takes tables in: a dry run first, then one transaction under one undoable step. Comparing works in small portions, so
 * that a session's writes and a window's reads come through in between.
 */
export function createImporter(access: ImportAccess): Importer {
  const ids = randomIds()
  const lookedAt = new LookedAtFiles()

  const plan = (watch: Watch, looked: LookedAt, at: Stamp): Promise<Plan> => {
    const label = message('import.comparing', { file: looked.file })
    return watch.drive(label, looked.rows.length, compare(looked, access, at))
  }
  const previewed = async (watch: Watch, id: string, looked: LookedAt, at: Stamp) => {
    const planned = await plan(watch, looked, at)
    lookedAt.keep(id, looked, planned)
    return ok({ ...previewOf(id, looked, planned), said: saidOf(looked) })
  }
  const saidOf = (looked: LookedAt): ImportPreview['said'] => {
    if (looked.is !== 'product') return null
    const { choices, headings } = looked
    const asLastTime = !isSame(choices, nothingSaid) && isSame(choices, access.memory.recall(headings))
    return { choices, asLastTime }
  }
  const during = async <T>(job: string, work: (watch: Watch) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await access.watched.run(job, work)
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problem: error.problem }
      throw error
    }
  }
  const gone = err('not-found', message('import.gone'), message('import.gone.advice'))

  return {
    preview: ({ path, unitId, job, at }) =>
      during(job, async (watch) => {
        const file = basename(path)
        const read = await access.readTable(path, file, watch)
        if (!read.ok) return read
        const looked = lookAt(file, read.value, unitId, access, at)
        return looked.ok ? previewed(watch, randomUUID(), looked.value, at) : looked
      }),

    choose: ({ plan: id, choices, job, at }) =>
      during(job, async (watch) => {
        const looked = lookedAt.get(id)?.looked
        return looked?.is === 'product' ? previewed(watch, id, { ...looked, choices }, at) : gone
      }),

    apply: ({ plan: id, job, at }) =>
      during(job, async (watch) => {
        const looked = lookedAt.get(id)?.looked
        if (!looked) return gone
        const { file } = looked
        // Compared afresh: what is here may have moved on since the dry run.
        const planned = await plan(watch, looked, at)
        const { refused, draftsFor } = planned
        const batch = `import:${id}`
        const label = message('undo.import', { file })
        if (refused) return { ok: false, problem: refused }
        lookedAt.cameOf(id, planned)
        if (looked.is === 'product') access.memory.keep(looked.headings, looked.choices)
        const drafts = draftsFor({ at, cmd: batch, ids })
        if (drafts.length === 0) return ok({ changed: 0, step: null, label, ...outcomeOf(planned) })
        if (drafts.length > LONG_WRITE) await watch.announce(message('import.writing', { file }))
        const written = access.write({ batch, drafts, label, at })
        return written.ok ? ok({ ...written.value, ...outcomeOf(planned) }) : written
      }),

    async saveSkipped({ plan: id, locale, path }) {
      const seen = lookedAt.get(id)
      if (!seen) return gone
      const sheet = await skippedSheet(seen, locale)
      return saveFile(path, await tableBytes(sheet, 'csv'))
    }
  }
}

const previewOf = (id: string, { file }: LookedAt, plan: Plan): Omit<ImportPreview, 'said'> => ({
  plan: id,
  file,
  ...outcomeOf(plan),
  holds: plan.holds,
  asked: plan.asked,
  notes: plan.notes,
  sample: plan.sample
})

const outcomeOf = ({ counts, problems }: Plan): Pick<BroughtIn, 'counts' | 'problems' | 'problemCount'> => ({
  counts,
  problems: problems.slice(0, SHOWN_PROBLEMS),
  problemCount: problems.length
})

export { createSample, type SampleAccess } from './sample'
