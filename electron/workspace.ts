import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../shared/result'
import type { Stamp } from '../shared/time'
import type { Store, StoreEvent } from './store/api'
import { StoreProcess } from './store/start'

export type WorkspaceName = 'own' | 'sample'

/**
 * One SQLite file each: the organisation's own, and the sample to explore. They never mix, so that leaving the
 * sample, or throwing it away, cannot touch anything real.
 */
export class Workspace {
  #name: WorkspaceName = 'own'
  readonly #process: StoreProcess

  constructor(
    private readonly userData: string,
    onEvent: (event: StoreEvent) => void,
    onRestarted: () => void
  ) {
    this.#process = new StoreProcess(this.#options('own'), onEvent, onRestarted)
  }

  get name(): WorkspaceName {
    return this.#name
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

  /** Changes to the other file; the first visit to the sample fills it, dated around `at`. */
  async open(name: WorkspaceName, at: Stamp): Promise<Result<null>> {
    if (this.#name !== name) {
      await this.#process.reopen(this.#options(name))
      this.#name = name
    }
    const summary = await this.store.summary()
    if (!summary.ok) return summary
    if (name === 'sample' && summary.value.empty) return this.store.createSample({ at })
    return { ok: true, value: null }
  }

  async removeSample(): Promise<void> {
    if (this.#name === 'sample') {
      await this.#process.reopen(this.#options('own'))
      this.#name = 'own'
    }
    for (const suffix of ['', '-wal', '-shm']) await rm(this.#file('sample') + suffix, { force: true })
  }

  close(): Promise<void> {
    return this.#process.close()
  }

  #file(name: WorkspaceName): string {
    return join(this.userData, name === 'own' ? 'sameday.sqlite' : 'sample.sqlite')
  }

  #options(name: WorkspaceName) {
    return { file: this.#file(name), userData: this.userData }
  }
}
