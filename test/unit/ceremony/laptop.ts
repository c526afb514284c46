import { createCeremonyHost } from '../../../electron/ceremony/host'
import type { Timers } from '../../../electron/ceremony/timers'
import type { Store, WriteInput } from '../../../electron/store/api'
import type { AudienceSnapshot } from '../../../shared/ceremony/audience-snapshot'
import type { SessionEvent } from '../../../shared/ceremony/events'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import type { RoomContext } from '../../../shared/ceremony/state'
import type { ImpedimentEvent } from '../../../shared/impediment/types'
import type { Pushes } from '../../../shared/ipc/contract'
import { err, ok, type Result } from '../../../shared/result'
import type { Draft } from '../../../shared/sync/op'
import { type Clock, mono, type Stamp, wall } from '../../../shared/time'
import { message } from '../../../shared/words/message'
import { countingIds } from './support'

/** What survives a crash: batches kept once, and when a session was last alive. */
export class Disk {
  batches = new Map<string, readonly Draft[]>()
  alive = new Map<string, Stamp>()
  /** Answers every write with a full disk while set; rejects, as a store that died does, for `dead`. */
  trouble: 'full' | 'dead' | null = null
  context: RoomContext

  constructor(context: RoomContext) {
    this.context = context
  }

  get drafts(): readonly Draft[] {
    return [...this.batches.values()].flat()
  }

  events<E>(entity: string): readonly E[] {
    return this.drafts.filter((draft) => draft.entity === entity).map((draft) => draft.patch as unknown as E)
  }

  /** The part of a store that a ceremony uses, as quick as a real one is slow. */
  get store(): Store {
    const parts = {
      write: async (input: WriteInput) => this.#write(input),
      room: async (): Promise<Result<RoomContext>> =>
        ok({
          ...this.context,
          impedimentEvents: [
            ...this.context.impedimentEvents,
            ...this.events<ImpedimentEvent>('impedimentEvent')
          ]
        }),
      read: async () => ok([]) as never,
      session: async ({ sessionId }: { sessionId: string }) =>
        ok({
          events: this.events<SessionEvent>('sessionEvent').filter((event) => event.session === sessionId),
          lastAlive: this.alive.get(sessionId) ?? null
        }),
      alive: async ({ sessionId, at }: { sessionId: string; at: Stamp }) => {
        this.alive.set(sessionId, at)
        return ok(null)
      }
    } satisfies Partial<Store>
    return parts as unknown as Store
  }

  #write({ batch, drafts }: WriteInput) {
    if (this.trouble === 'dead') throw new Error('The store has gone.')
    if (this.trouble === 'full') return err('disk-full', message('problem.unexpected', { detail: 'full' }))
    if (!this.batches.has(batch)) this.batches.set(batch, drafts)
    return ok({ changed: drafts.length, step: null, label: message('share.undo') })
  }
}

/** A machine with two clocks that go on only when told to, and an app on it that can be killed. */
export class Laptop {
  mono = 1_000_000
  wall = 1_700_000_000_000
  notices: Pushes['notice'][] = []
  shown: FacilitatorSnapshot | null = null
  audience: AudienceSnapshot | null = null
  host: ReturnType<typeof createCeremonyHost>
  #timers: { at: number; run: () => void }[] = []
  #lives = 0

  constructor(
    readonly disk: Disk,
    readonly rate = 1
  ) {
    this.host = this.boot()
  }

  /** Kills the app where it stands, and starts it again: memory and timers are gone, the disk stays. */
  kill(): this {
    this.host = this.boot()
    this.shown = null
    return this
  }

  boot() {
    this.#lives++
    this.#timers = []
    const clock: Clock = { rate: this.rate, read: () => ({ mono: mono(this.mono), wall: wall(this.wall) }) }
    const timers: Timers = {
      after: (ms, run) => {
        const timer = { at: this.mono + ms, run }
        this.#timers.push(timer)
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer)
        }
      }
    }
    return createCeremonyHost({
      store: this.disk.store,
      clock,
      timers,
      ids: countingIds(`life${this.#lives}-`),
      sample: () => false,
      rehearsal: () => false,
      surroundings: () => ({
        audienceOpen: true,
        displays: [],
        presenting: false,
        fullScreen: false,
        lostDisplay: null,
        offeredDisplay: null,
        wayland: false
      }),
      onSnapshot: (facilitator, audience) => {
        this.shown = facilitator
        this.audience = audience
      },
      onNotice: (notice) => this.notices.push(notice)
    })
  }

  /** Lets time pass with the app running: timers fire when they are due. */
  async pass(ms: number): Promise<void> {
    const end = this.mono + ms
    for (;;) {
      const due = this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.#timers = this.#timers.filter((timer) => timer !== due)
      this.away(Math.max(0, due.at - this.mono))
      due.run()
      await settled()
    }
    this.away(end - this.mono)
    await settled()
  }

  /** Lets time pass with nobody watching. */
  away(ms: number): void {
    this.mono += ms
    this.wall += ms
  }

  /** The machine itself restarts: its monotonic clock begins anew. */
  restart(ms: number): void {
    this.mono = 5000
    this.wall += ms
  }
}

/** Promises already on their way are through. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done))
