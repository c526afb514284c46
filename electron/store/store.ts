import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setImmediate as others } from 'node:timers/promises'
import type { SessionEvent } from '../../shared/ceremony/events'
import type { Topic } from '../../shared/ipc/contract'
import type { Applied } from '../../shared/ipc/files'
import { err, ok, type Problem, type Result } from '../../shared/result'
import { stampSchema } from '../../shared/stamp'
import { MINUTE, type Stamp } from '../../shared/time'
import { message } from '../../shared/words/message'
import { toBook } from '../export/book'
import { saveFile } from '../export/save'
import { sheetOf, tableBytes } from '../export/table'
import { randomIds } from '../ids'
import { createImporter, type Importer } from '../import'
import { mappingMemory } from '../import/memory'
import { readHere, type TableReader } from '../import/reader'
import { createSample } from '../import/sample'
import { Handoff } from '../sync/handoff'
import type { Store, StoreEvent, StoreOptions, WriteInput } from './api'
import { backupFolder, backupsIn, makeBackup } from './backup'
import { dependencyEdit, type Edit, impedimentEdit, orgEdit, productEdit } from './edits'
import type { Identity } from './identity'
import { introduce, openWorkspace, suspect, type Workspace } from './open'
import { databaseProblem, isCorrupt, needsReopening, readingProblem, writingProblem } from './problems'
import { type Readers, readers } from './read'
import { compiler, query } from './sql'
import { Watched } from './watched'
import type { Written } from './write'
import { eventsOf } from './write/histories'

// How many changes may pass before the identity file hears of them again.
const noteEvery = 50

// Two imports in a row need no backup between them (ms).
const backupAgainMs = 10 * MINUTE

interface Open extends Workspace {
  readonly readers: Readers
  readonly importer: Importer
  identity: Identity
}

/**
 * The store, in plain Node: one workspace file, the only writer of it. Opening goes on in the background; calls made
 * meanwhile wait for it, and when it fails every call says why.
 * @param now the wall clock (ms), for backups and ages; everything else is stamped by the caller
 * @param readTable reads the tables that are brought in
 */
export const openStore = (
  options: StoreOptions,
  emit: (event: StoreEvent) => void,
  now: () => number = Date.now,
  readTable: TableReader = readHere
): Store => new SqliteStore(options, emit, now, readTable)

class SqliteStore implements Store {
  readonly #options: StoreOptions
  readonly #emit: (event: StoreEvent) => void
  readonly #now: () => number
  readonly #readTable: TableReader
  readonly #ids = randomIds()
  readonly #handoff = new Handoff()
  readonly #watched: Watched
  readonly #notices: Problem[] = []
  #opening: Promise<Open | Problem>

  constructor(
    options: StoreOptions,
    emit: (event: StoreEvent) => void,
    now: () => number,
    readTable: TableReader
  ) {
    this.#options = options
    this.#emit = emit
    this.#now = now
    this.#readTable = readTable
    this.#watched = new Watched(emit, () => performance.now())
    this.#opening = this.#open()
    // Every call tells of it; without this the process would end before the first one could.
    this.#opening.catch(() => {})
  }

  write(input: WriteInput) {
    return this.#use((open) => this.#write(open, input))
  }

  read: Store['read'] = ({ name, input }) =>
    this.#use(async (open) => {
      const work = open.readers.sliced(name, input, this.#now())
      for (;;) {
        const { done, value } = work.next()
        if (done) return ok(value)
        await others()
        // Closed meanwhile: nobody is there any more to be answered.
        if (!open.sql.db.open) return err('not-found', message('problem.notFound'))
      }
    })

  room(input: Parameters<Store['room']>[0]) {
    return this.#use(({ readers: { room } }) => {
      const context = room(input)
      return context ? ok(context) : err('not-found', message('problem.notFound'))
    })
  }

  session({ sessionId }: { readonly sessionId: string }) {
    return this.#use(({ sql }) => {
      const events = eventsOf<SessionEvent>(sql, 'session_event', 'session_id', sessionId)
      if (events.length === 0) return err('not-found', message('problem.notFound'))
      const alive = aliveOf.get(sql, { sessionId })
      return ok({ events, lastAlive: alive ? stampSchema.parse(alive) : null })
    })
  }

  alive({ sessionId, at }: { readonly sessionId: string; readonly at: Stamp }) {
    return this.#use(({ sql }) => {
      noteAlive.run(sql, { sessionId, mono: at.mono, wall: at.wall })
      return ok(null)
    })
  }

  changeOrg({ cmd, change, at }: Parameters<Store['changeOrg']>[0]) {
    return this.#edit(cmd, at, (open) => orgEdit(open.readers, change))
  }

  changeProduct({ cmd, change, at }: Parameters<Store['changeProduct']>[0]) {
    return this.#edit(cmd, at, (open) => productEdit(open.readers, change, cmd, at, this.#ids))
  }

  doImpediment({ cmd, command, at }: Parameters<Store['doImpediment']>[0]) {
    return this.#edit(cmd, at, (open) => impedimentEdit(open.readers, command, cmd, at, this.#ids))
  }

  doDependency({ cmd, command, at }: Parameters<Store['doDependency']>[0]) {
    return this.#edit(cmd, at, (open) => dependencyEdit(open.readers, command, cmd, at, this.#ids))
  }

  undoStep({ step, at }: Parameters<Store['undoStep']>[0]) {
    return this.#use((open) => ok(this.#tell(open, open.writer.undo(step, at))))
  }

  previewImport(input: Parameters<Store['previewImport']>[0]) {
    return this.#use(({ importer }) => importer.preview(input))
  }

  chooseImport(input: Parameters<Store['chooseImport']>[0]) {
    return this.#use(({ importer }) => importer.choose(input))
  }

  applyImport(input: Parameters<Store['applyImport']>[0]) {
    return this.#use(async (open) => {
      await this.#backUp(open)
      return open.importer.apply(input)
    })
  }

  saveSkipped(input: Parameters<Store['saveSkipped']>[0]) {
    return this.#use(({ importer }) => importer.saveSkipped(input))
  }

  previewHandoff({ path, job, at }: Parameters<Store['previewHandoff']>[0]) {
    const label = message('share.job.reading', { file: basename(path) })
    return this.#use(async (open) => {
      try {
        return ok(
          await this.#watched.run(job, (watch) =>
            this.#handoff.preview(open, path, at, (done, total) => watch.progress(label, done, total))
          )
        )
      } catch (error) {
        return failed(readingProblem(error, path), error)
      }
    })
  }

  applyHandoff({ plan, job, at }: Parameters<Store['applyHandoff']>[0]) {
    return this.#use(async (open) => {
      await this.#backUp(open)
      const label = message('share.job.takingIn')
      const { applied, topics, waiting, clash } = await this.#watched.run(job, (watch) =>
        this.#handoff.apply(open, plan, at, (done, total) => watch.progress(label, done, total))
      )
      if (clash) this.#goOnUnderNewName(open)
      if (applied.changed + waiting > 0) this.#changed([...topics, 'share'])
      return ok(applied)
    })
  }

  writeHandoff({ path, includeConfidential, at }: Parameters<Store['writeHandoff']>[0]) {
    return this.#use(async (open) => {
      try {
        return ok({ path, changes: await this.#handoff.write(open, path, includeConfidential, at) })
      } catch (error) {
        return failed(writingProblem(error, path), error)
      }
    })
  }

  exportTable({ kind, unitId, format, path, at }: Parameters<Store['exportTable']>[0]) {
    return this.#use(async ({ readers }) =>
      saveFile(path, await tableBytes(sheetOf(readers, kind, unitId, at.wall), format))
    )
  }

  async saveBook({ sheets, format, path }: Parameters<Store['saveBook']>[0]) {
    return saveFile(path, await toBook(sheets, format))
  }

  createSample({ at }: { readonly at: Stamp }) {
    return this.#use((open) =>
      this.#watched.run(
        'sample',
        (watch) => {
          const write = (input: WriteInput) => this.#write(open, input)
          const label = message('welcome.sample.making')
          const onProgress = (done: number, total: number) => watch.progress(label, done, total)
          return createSample({ write, readers: open.readers, onProgress }, at)
        },
        false
      )
    )
  }

  summary() {
    return this.#use(({ sql }) => {
      const some = sql.prepare(
        'SELECT EXISTS (SELECT 1 FROM unit WHERE removed = 0) OR EXISTS (SELECT 1 FROM session)'
      )
      return ok({ empty: some.pluck().get() === 0, notices: this.#notices.splice(0) })
    })
  }

  async cancel({ job }: { readonly job: string }): Promise<Result<null>> {
    await this.#opening
    this.#watched.stop(job)
    return ok(null)
  }

  async close(): Promise<Result<null>> {
    const open = await this.#opening
    if ('sql' in open && open.sql.db.open) {
      await open.backup
      open.identity = open.identities.note(open.identity, open.writer.seq)
      open.sql.db.close()
    }
    return ok(null)
  }

  async #open(): Promise<Open | Problem> {
    try {
      const workspace = await openWorkspace(this.#options, this.#now(), this.#emit)
      this.#notices.push(...workspace.notices)
      const open: Open = {
        ...workspace,
        readers: readers(workspace.sql, this.#options.rehearsal || this.#options.fastClock === true),
        importer: createImporter({
          readOrg: () => open.readers.currentOrg(),
          readProduct: (at) => open.readers.currentProduct(at.wall),
          write: (input) => this.#write(open, input),
          watched: this.#watched,
          readTable: this.#readTable,
          memory: mappingMemory(workspace.sql)
        })
      }
      return open
    } catch (error) {
      const found = databaseProblem(error, this.#options.file)
      if (!found) throw error
      return found
    }
  }

  /** Before much is taken in at once; one that fails is told on the console, and what is to be taken in has an undo. */
  async #backUp({ sql }: Open): Promise<void> {
    const folder = backupFolder(this.#options.userData, this.#options.file)
    const [newest] = backupsIn(folder)
    if (newest && this.#now() - newest.atWall < backupAgainMs) return
    if (sql.prepare('SELECT 1 FROM op LIMIT 1').get() === undefined) return
    try {
      await makeBackup(sql, folder, this.#now())
    } catch (error) {
      console.error(error)
    }
  }

  /** Every call goes through here: expected failures become problems, bugs are thrown on, and the next call works. */
  async #use<T>(work: (open: Open) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const open = await this.#opening
    if (!('sql' in open)) return { ok: false, problem: open }
    try {
      return await work(open)
    } catch (error) {
      const found = databaseProblem(error, this.#options.file)
      if (needsReopening(error)) this.#reopen(open, error)
      return failed(found, error)
    }
  }

  #reopen(open: Open, error: unknown): void {
    if (isCorrupt(error)) writeFileSync(suspect(this.#options.file), '')
    try {
      open.sql.db.close()
    } catch (closing) {
      console.error(closing)
    }
    this.#opening = this.#open()
  }

  #edit(cmd: string, at: Stamp, decide: (open: Open) => Result<Edit>): Promise<Result<Applied>> {
    return this.#use((open) => {
      const edit = decide(open)
      return edit.ok ? this.#write(open, { batch: cmd, at, ...edit.value }) : edit
    })
  }

  #write(open: Open, input: WriteInput): Result<Applied> {
    return ok(this.#tell(open, open.writer.write(input)))
  }

  #tell(open: Open, { applied, topics }: Written): Applied {
    const { writer, identity, identities } = open
    if (writer.seq - identity.seq >= noteEvery) open.identity = identities.note(identity, writer.seq)
    if (topics.size > 0) this.#changed([...topics])
    return applied
  }

  #changed(topics: readonly Topic[]): void {
    this.#emit({ type: 'changed', topics })
  }

  #goOnUnderNewName(open: Open): void {
    open.identity = open.identities.renew(open.identity)
    introduce(open.sql, open.identity, this.#now())
    open.writer.rename(open.identity.origin)
    this.#notices.push({
      kind: 'refused',
      text: message('problem.identityNew'),
      advice: message('problem.identityNew.advice')
    })
  }
}

const aliveOf = query(({ sessionId }: { sessionId: string }) =>
  compiler.selectFrom('alive').select(['mono', 'wall']).where('session_id', '=', sessionId)
)
const noteAlive = query(({ sessionId, mono, wall }: { sessionId: string; mono: number; wall: number }) =>
  compiler.replaceInto('alive').values({ session_id: sessionId, mono, wall })
)

const failed = (found: Problem | null, error: unknown): Result<never> => {
  if (!found) throw error
  return { ok: false, problem: found }
}
