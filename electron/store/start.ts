import { join } from 'node:path'
import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import type { Store, StoreEvent, StoreOptions } from './api'
import { StoreLine, type StoreReply } from './rpc'

// A store that ends as soon as it starts must not be started again without end, at the cost of the room's clocks.
const soonMs = 5000
const pauseMs = 1000

/**
 * SQLite in a process of its own: a long write never stops a clock, and a crash in native code never ends a session.
 * When the process dies it is started again on the same file; `onRestarted` then hands out new ports.
 */
export class StoreProcess {
  readonly #line = new StoreLine((call) => this.#send(call))
  #child: UtilityProcess | null = null
  #options: StoreOptions
  #closing = false
  #again: NodeJS.Timeout | undefined

  constructor(
    options: StoreOptions,
    private readonly onEvent: (event: StoreEvent) => void,
    private readonly onRestarted: () => void
  ) {
    this.#options = options
    this.#spawn()
  }

  get store(): Store {
    return this.#line.store
  }

  /** Gives a window's port to the store, so that its reads do not pass through main. */
  connect(port: MessagePortMain): void {
    this.#child?.postMessage({ type: 'port' }, [port])
  }

  /**
   * Closes this file properly and opens another one in a fresh process.
   * @param next asked which, once the file is closed
   */
  async reopen(next: () => Promise<StoreOptions>): Promise<void> {
    await this.#end()
    this.#options = await next()
    this.#spawn()
    this.onRestarted()
  }

  async close(): Promise<void> {
    await this.#end()
  }

  #spawn(): void {
    this.#closing = false
    const startedAt = performance.now()
    const child = utilityProcess.fork(
      join(import.meta.dirname, 'store.js'),
      [JSON.stringify(this.#options)],
      { serviceName: 'Sameday store' }
    )
    child.on('message', (reply: StoreReply) => {
      if (reply.type === 'reply') this.#line.receive(reply)
      else this.onEvent(reply.event)
    })
    child.once('exit', () => {
      if (this.#child !== child) return
      this.#child = null
      this.#line.lost()
      if (this.#closing) return
      if (performance.now() - startedAt > soonMs) this.#restart()
      else this.#again = setTimeout(() => this.#restart(), pauseMs)
    })
    this.#child = child
  }

  #restart(): void {
    this.#spawn()
    this.onRestarted()
  }

  #send(call: unknown): boolean {
    this.#child?.postMessage(call)
    return this.#child !== null
  }

  async #end(): Promise<void> {
    clearTimeout(this.#again)
    const child = this.#child
    if (!child) return
    this.#closing = true
    const exited = new Promise<void>((done) => child.once('exit', () => done()))
    await this.store.close()
    child.kill()
    await exited
  }
}
