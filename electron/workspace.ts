import { existsSync, rmSync } from 'node:fs'
import { constants, copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../shared/result'
import type { Stamp } from '../shared/time'
import { message } from '../shared/words/message'
import type { Store, StoreEvent, StoreOptions } from './store/api'
import { StoreProcess } from './store/start'

export type WorkspaceName = KeptName | 'rehearsal'
type KeptName = 'own' | 'sample'

/**
 * One SQLite file each: the organisation's own, and the sample to explore. They never mix, so that leaving the
 * sample, or throwing it away, cannot touch anything real. A rehearsal is a copy of either, in a folder of its own
 * with a name of its own in the log; the folder goes when the rehearsal ends, or at the next start. The sample is made
 * in a folder of its own, too, while what is open stays open: it is there when it is whole.
 */
export class Workspace {
  #name: WorkspaceName = 'own'
  /** Where a rehearsal goes back to. */
  #kept: KeptName = 'own'
  readonly #process: StoreProcess
  #maker: StoreProcess | null = null

  constructor(
    private readonly userData: string,
    /** The app was started with a clock that runs faster than the day. */
    private readonly fastClock: boolean,
    private readonly onEvent: (event: StoreEvent) => void,
    onRestarted: () => void
  ) {
    for (const folder of [this.#rehearsalFolder, this.#makingFolder])
      rmSync(folder, { recursive: true, force: true })
    this.#process = new StoreProcess(this.#options('own'), onEvent, onRestarted)
  }

  get name(): WorkspaceName {
    return this.#name
  }

  /** Whether what is shown is the made-up organisation, or a rehearsal with it. */
  get isSample(): boolean {
    return this.#kept === 'sample'
  }

  get store(): Store {
    return this.#process.store
  }

  get process(): StoreProcess {
    return this.#process
  }

  get sampleExists(): boolean {
    return existsSync(this.#file('sample'))
  }

  /** Makes the sample if there is none, dated around `at`. What is open stays open and can be worked in meanwhile. */
  async makeSample(at: Stamp): Promise<Result<null>> {
    if (this.sampleExists) return ok(null)
    await rm(this.#makingFolder, { recursive: true, force: true })
    const file = this.#madeFile
    const tellProgress = (event: StoreEvent) => event.type === 'progress' && this.onEvent(event)
    const options = { file, userData: this.#makingFolder, rehearsal: false }
    this.#maker = new StoreProcess(options, tellProgress, () => undefined)
    try {
      const made = await this.#maker.store.createSample({ at })
      await this.#maker.close()
      if (made.ok) await rename(this.#madeFile, this.#file('sample'))
      return made
    } finally {
      this.#maker = null
    }
  }

  /** Changes to the other file; of the sample there has to be one. Ends a rehearsal. */
  async open(name: KeptName): Promise<void> {
    if (this.#name === name) return
    const isNew = name === 'sample' && existsSync(this.#makingFolder)
    await this.#change(name, isNew ? () => this.#nameSample() : undefined)
  }

  /** Goes on with a throw-away copy of what is open. A copy that cannot be made changes nothing. */
  async rehearse(): Promise<Result<null>> {
    if (this.#name === 'rehearsal') return ok(null)
    const kept = this.#kept
    let failure: unknown = null
    // The file is closed while it is copied: whole, and nothing is left in its journal.
    await this.#process.reopen(async () => {
      failure = await this.#copy(kept).catch((error: unknown) => error ?? 'unknown')
      this.#name = failure === null ? 'rehearsal' : kept
      return this.#options(this.#name)
    })
    if (failure === null) return ok(null)
    console.error(failure)
    await rm(this.#rehearsalFolder, { recursive: true, force: true })
    return err('disk-full', message('rehearsal.noCopy'), message('rehearsal.noCopy.advice'))
  }

  /** Throws the copy away and goes back to what was open before it. */
  async endRehearsal(): Promise<void> {
    if (this.#name === 'rehearsal') await this.#change(this.#kept)
  }

  async removeSample(): Promise<void> {
    if (this.#kept === 'sample') await this.#change('own')
    for (const suffix of databaseFiles) await rm(this.#file('sample') + suffix, { force: true })
  }

  async close(): Promise<void> {
    await Promise.all([this.#process.close(), this.#maker?.close()])
    await rm(this.#rehearsalFolder, { recursive: true, force: true })
  }

  /** So that the one who made the sample and the one who goes on with it count as one laptop. */
  async #nameSample(): Promise<void> {
    const { IdentityFile } = await import('./store/identity')
    const made = new IdentityFile(this.#makingFolder, this.#madeFile)
    new IdentityFile(this.userData, this.#file('sample')).adopt(made)
    await rm(this.#makingFolder, { recursive: true, force: true })
  }

  async #change(name: KeptName, whileClosed: () => Promise<void> = async () => undefined): Promise<void> {
    // Nobody writes this laptop's names while the file is closed. Where that fails, the store takes a new one.
    await this.#process.reopen(async () => {
      await whileClosed().catch((error: unknown) => console.error(error))
      return this.#options(name)
    })
    this.#name = name
    this.#kept = name
    await rm(this.#rehearsalFolder, { recursive: true, force: true })
  }

  async #copy(name: KeptName): Promise<null> {
    await rm(this.#rehearsalFolder, { recursive: true, force: true })
    await mkdir(this.#rehearsalFolder, { recursive: true })
    for (const suffix of databaseFiles)
      if (existsSync(this.#file(name) + suffix))
        await copyFile(
          this.#file(name) + suffix,
          this.#file('rehearsal') + suffix,
          constants.COPYFILE_FICLONE
        )
    return null
  }

  get #rehearsalFolder(): string {
    return join(this.userData, 'rehearsal')
  }

  get #makingFolder(): string {
    return join(this.userData, 'making')
  }

  get #madeFile(): string {
    return join(this.#makingFolder, 'sample.sqlite')
  }

  #file(name: WorkspaceName): string {
    if (name === 'rehearsal') return join(this.#rehearsalFolder, 'rehearsal.sqlite')
    return join(this.userData, name === 'own' ? 'sameday.sqlite' : 'sample.sqlite')
  }

  #options(name: WorkspaceName): StoreOptions {
    const userData = name === 'rehearsal' ? this.#rehearsalFolder : this.userData
    return {
      file: this.#file(name),
      userData,
      rehearsal: name === 'rehearsal',
      fastClock: this.fastClock && name === 'own'
    }
  }
}

/** A database, and what lies beside it when it was not closed properly. */
const databaseFiles = ['', '-wal', '-shm'] as const
