import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCeremonyHost } from '../../electron/ceremony/host'
import type { Timers } from '../../electron/ceremony/timers'
import { randomIds } from '../../electron/ids'
import type { Store } from '../../electron/store/api'
import { openStore } from '../../electron/store/store'
import type { SessionCommand } from '../../shared/ceremony/commands'
import type { FacilitatorSnapshot } from '../../shared/ceremony/facilitator-snapshot'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import type { OrgChange } from '../../shared/org/types'
import { type Clock, mono, wall } from '../../shared/time'

/** A laptop with the real store on a real disk; its clock goes on only when told to. */
class Laptop {
  readonly folder = mkdtempSync(join(tmpdir(), 'sameday-'))
  store: Store
  host: ReturnType<typeof createCeremonyHost>
  shown: FacilitatorSnapshot | null = null
  mono = 1_000_000
  wall = new Date(2026, 10, 23, 8, 30).getTime()

  constructor() {
    this.store = this.#openStore()
    this.host = this.#boot()
  }

  #openStore = () =>
    openStore(
      { file: join(this.folder, 'sameday.db'), userData: this.folder, rehearsal: false },
      () => undefined,
      () => this.wall
    )

  readonly #clock: Clock = { rate: 1, read: () => ({ mono: mono(this.mono), wall: wall(this.wall) }) }

  #boot() {
    const never: Timers = { after: () => () => undefined }
    return createCeremonyHost({
      store: this.store,
      clock: this.#clock,
      timers: never,
      ids: randomIds(),
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
      onSnapshot: (facilitator) => {
        this.shown = facilitator
      },
      onNotice: () => undefined
    })
  }

  /** The app is gone without a word and starts again on the same file. */
  async kill(): Promise<void> {
    await this.store.close()
    this.store = this.#openStore()
    this.host = this.#boot()
  }

  pass(ms: number): void {
    this.mono += ms
    this.wall += ms
  }

  async org(...changes: readonly OrgChange[]): Promise<void> {
    for (const change of changes) {
      const done = await this.store.changeOrg({
        cmd: JSON.stringify(change).slice(0, 100),
        change,
        at: this.#clock.read()
      })
      if (!done.ok) throw new Error(done.problem.text.key)
    }
  }

  async open(unitId: string, kind: CeremonyKind): Promise<string> {
    const opened = await this.host.open(unitId, kind)
    if (!opened.ok) throw new Error(opened.problem.text.key)
    return opened.value.sessionId
  }

  do(...commands: readonly SessionCommand[]): void {
    for (const command of commands) {
      const done = this.host.do(command)
      if (!done.ok) throw new Error(`${command.type}: ${done.problem.text.key}`)
      this.pass(1000)
    }
  }

  async close(): Promise<void> {
    this.do({ type: 'finish' }, { type: 'close' })
    const left = await this.host.leave()
    if (!left.ok) throw new Error(left.problem.text.key)
  }
}

const unit = (id: string, kind: 'team' | 'sos' | 'eat', parentId: string | null): OrgChange => ({
  type: 'addUnit',
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  kind,
  parentId,
  dailyTime: null
})
const member = (unitId: string, personId: string): OrgChange => ({
  type: 'addMember',
  unitId,
  personId,
  personName: personId,
  role: 'member'
})
const act = (command: ImpedimentCommand): SessionCommand => ({ type: 'impediment', command })
const start = { type: 'start' } as const
const raise = act({
  type: 'raise',
  impedimentId: 'hsm',
  unitId: 'ledger',
  fields: {
    title: 'Certificates expire',
    blocked: 'Signing',
    effect: 'Sprint Goal at risk',
    ask: 'Approve the renewal',
    tried: '',
    owner: '',
    neededBy: null,
    confidential: false
  }
})
const sendUp = (unitId: string) => act({ type: 'sendUp', impedimentId: 'hsm', unitId })

let laptop: Laptop
beforeEach(async () => {
  laptop = new Laptop()
  await laptop.org(
    unit('eat', 'eat', null),
    unit('payments', 'sos', 'eat'),
    unit('ledger', 'team', 'payments'),
    unit('cards', 'team', 'payments'),
    member('ledger', 'ada'),
    member('ledger', 'bo')
  )
})
afterEach(async () => {
  await laptop.store.close()
  rmSync(laptop.folder, { recursive: true, force: true })
})

describe('a morning on the real store', () => {
  test('a blocker climbs from the team to the executives, and its answer comes back to the next lobby', async () => {
    await laptop.open('ledger', 'daily')
    expect(laptop.shown?.session.turns.map((turn) => turn.title)).toEqual(['ada', 'bo'])
    laptop.do(start, raise, sendUp('ledger'))
    await laptop.close()

    await laptop.open('payments', 'scaledDaily')
    expect(laptop.shown?.session.roster.map((seat) => seat.id).sort()).toEqual(['cards', 'ledger'])
    expect(laptop.shown?.impediments.map((item) => [item.id, item.ballAt])).toEqual([['hsm', 'payments']])
    laptop.do(start, sendUp('payments'))
    await laptop.close()

    await laptop.open('eat', 'eatDaily')
    expect(laptop.shown?.session.turns.map((turn) => turn.subject.id)).toEqual(['hsm', 'transformation'])
    laptop.do(
      start,
      act({
        type: 'answer',
        impedimentId: 'hsm',
        unitId: 'eat',
        disposition: 'decline',
        text: 'Use the frame contract',
        owner: '',
        due: null
      })
    )
    await laptop.close()

    await laptop.open('ledger', 'daily')
    expect(laptop.shown?.audience.view).toMatchObject({
      screen: 'lobby',
      answers: [{ disposition: 'decline', text: 'Use the frame contract', fromUnit: 'Eat' }]
    })
    laptop.do(act({ type: 'acknowledge', impedimentId: 'hsm', unitId: 'ledger' }))
    expect(laptop.shown?.impediments[0]).toMatchObject({
      state: 'resolved',
      path: [{ unitId: 'ledger' }, { unitId: 'payments' }, { unitId: 'eat' }]
    })
  })

  test('killed after sending up, the session resumes with its impediment and can still take that back', async () => {
    const sessionId = await laptop.open('ledger', 'daily')
    laptop.do(start, raise, sendUp('ledger'), { type: 'next' })
    await laptop.host.leave()
    await laptop.kill()
    laptop.pass(30_000)
    expect(await laptop.host.resume(sessionId, true)).toEqual({ ok: true, value: null })
    expect(laptop.shown?.session.turns.map((turn) => turn.result)).toEqual(['done', 'speaking'])
    expect(laptop.shown?.box.elapsedMs).toBe(34_000)
    expect(laptop.shown?.impediments.map((item) => item.ballAt)).toEqual(['payments'])
    laptop.do({ type: 'undo' }, { type: 'undo' })
    expect(laptop.shown?.impediments.map((item) => item.ballAt)).toEqual(['ledger'])
    await laptop.host.refresh()
    expect(laptop.shown?.impediments.map((item) => item.ballAt)).toEqual(['ledger'])
  })

  test('what the EAT makes a transformation item stands in its backlog the next day', async () => {
    await laptop.open('ledger', 'daily')
    laptop.do(start, raise, sendUp('ledger'))
    await laptop.close()
    await laptop.open('payments', 'scaledDaily')
    laptop.do(start, sendUp('payments'))
    await laptop.close()
    await laptop.open('eat', 'eatDaily')
    laptop.do(
      start,
      act({
        type: 'answer',
        impedimentId: 'hsm',
        unitId: 'eat',
        disposition: 'transform',
        text: '',
        owner: 'Mia',
        due: null
      })
    )
    await laptop.close()
    await laptop.open('eat', 'eatDaily')
    expect(laptop.shown?.product.backlog.map((item) => [item.kind, item.title, item.owner])).toEqual([
      ['transformation', 'Certificates expire', 'Mia']
    ])
  })

  test('an order agreed at the MetaScrum is what the next one compares with', async () => {
    for (const id of ['refunds', 'sepa'])
      await laptop.store.changeProduct({
        cmd: `add-${id}`,
        at: { mono: mono(laptop.mono), wall: wall(laptop.wall) },
        change: {
          type: 'addItem',
          id,
          unitId: 'eat',
          kind: 'product',
          title: id,
          why: '',
          owner: '',
          value: null,
          effort: null
        }
      })
    await laptop.open('eat', 'metaScrum')
    laptop.do(
      start,
      { type: 'reorderItem', item: 'sepa', beforeId: 'refunds', reason: 'Law' },
      { type: 'freezeOrder' }
    )
    await laptop.close()
    await laptop.open('eat', 'metaScrum')
    expect(laptop.shown?.product.backlog.map((item) => item.id)).toEqual(['sepa', 'refunds'])
    expect(laptop.shown?.product.lastAgreed).toEqual(['sepa', 'refunds'])
  })
})
