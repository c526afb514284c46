import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { DependencyCommand } from '../../shared/dependency/types'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import { at, must, newFolder, type Opened, openIn } from '../store/support'

// What HR and legal say to each other: no word of it leaves this laptop unless somebody asks for it.

const secret = {
  title: 'Grievance of a colleague',
  blocked: 'Grievance blocks',
  effect: 'Grievance effect',
  ask: 'Grievance ask',
  tried: 'Grievance tried',
  owner: 'Grievance owner',
  neededBy: null,
  confidential: true
}

let commands = 0
const act = async ({ store }: Opened, command: ImpedimentCommand) =>
  must(await store.doImpediment({ cmd: `do ${commands++}`, command, at: at(commands) }))
const needs = async ({ store }: Opened, command: DependencyCommand) =>
  must(await store.doDependency({ cmd: `do ${commands++}`, command, at: at(commands) }))

async function organisation(): Promise<Opened> {
  const laptop = openIn(newFolder())
  for (const [id, kind, parentId] of [
    ['eat', 'eat', null],
    ['ledger', 'team', 'eat'],
    ['cards', 'team', 'eat']
  ] as const)
    must(
      await laptop.store.changeOrg({
        cmd: `add ${id}`,
        change: { type: 'addUnit', id, name: id, kind, parentId, dailyTime: '09:00' },
        at: at()
      })
    )
  return laptop
}

/** What Ctrl+Z in a ceremony says of an impediment. */
async function takeBack({ store }: Opened, cmd: string): Promise<void> {
  const id = `back ${cmd}`
  const undone = {
    id,
    impediment: 'imp',
    cmd: id,
    at: { ...at() },
    session: null,
    unit: 'ledger',
    type: 'undone',
    target: cmd,
    redo: false
  }
  const drafts = [{ entity: 'impedimentEvent', rowId: id, kind: 'fact', patch: undone }] as const
  must(await store.write({ batch: id, drafts, label: null, at: at() }))
}

async function handOff({ store, folder }: Opened, includeConfidential: boolean) {
  const path = join(folder, `${commands++}.sameday`)
  must(await store.writeHandoff({ path, includeConfidential, at: at(commands) }))
  return { path, text: gunzipSync(readFileSync(path)).toString() }
}

async function take({ store }: Opened, path: string): Promise<void> {
  const preview = must(await store.previewHandoff({ path, job: 'j', at: at(commands) }))
  must(await store.applyHandoff({ plan: preview.plan, job: 'j', at: at(commands) }))
}

const raised = async (fields = secret): Promise<Opened> => {
  const laptop = await organisation()
  await act(laptop, { type: 'raise', impedimentId: 'imp', unitId: 'ledger', fields })
  return laptop
}

describe('a confidential impediment', () => {
  test('stays out of a hand-off file, and travels and opens when it is asked for', async () => {
    const from = await raised()
    await act(from, { type: 'sendUp', impedimentId: 'imp', unitId: 'ledger' })
    expect((await handOff(from, false)).text).not.toMatch(/Grievance|"imp"/)
    const into = openIn(newFolder())
    await take(into, (await handOff(from, false)).path)
    const read = () => into.store.read({ name: 'impediment', input: { impedimentId: 'imp' } })
    expect(must(await read())).toBeNull()
    await take(into, (await handOff(from, true)).path)
    expect(must(await read())?.impediment).toMatchObject({ fields: secret, ballAt: 'eat' })
  })

  test('stays out of a hand-off file once raising it is taken back, and travels again when it is asked for', async () => {
    const from = await organisation()
    const raise = { type: 'raise', impedimentId: 'imp', unitId: 'ledger', fields: secret } as const
    must(await from.store.doImpediment({ cmd: 'raise', command: raise, at: at() }))
    await takeBack(from, 'raise')
    expect(must(await from.store.read({ name: 'impediment', input: { impedimentId: 'imp' } }))).toBeNull()
    expect((await handOff(from, false)).text).not.toContain('Grievance')
    expect((await handOff(from, true)).text).toContain('Grievance')
  })

  test('stays out of it when it became so first and raising it is taken back then, and even when both are', async () => {
    const from = await organisation()
    const about = { impedimentId: 'imp', unitId: 'ledger' } as const
    const raise = { ...about, type: 'raise', fields: { ...secret, confidential: false } } as const
    must(await from.store.doImpediment({ cmd: 'raise', command: raise, at: at() }))
    const hide = { ...about, type: 'refine', patch: { confidential: true } } as const
    must(await from.store.doImpediment({ cmd: 'hide', command: hide, at: at(1) }))
    await takeBack(from, 'raise')
    expect((await handOff(from, false)).text).not.toContain('Grievance')
    await takeBack(from, 'hide')
    expect((await handOff(from, false)).text).not.toContain('Grievance')
  })

  test('is told of all the same once it was opened and only then taken back', async () => {
    const from = await organisation()
    const about = { impedimentId: 'imp', unitId: 'ledger' } as const
    const raise = { ...about, type: 'raise', fields: secret } as const
    must(await from.store.doImpediment({ cmd: 'raise', command: raise, at: at() }))
    const open = { ...about, type: 'refine', patch: { confidential: false } } as const
    must(await from.store.doImpediment({ cmd: 'open', command: open, at: at(1) }))
    await takeBack(from, 'raise')
    expect((await handOff(from, false)).text).toContain('Grievance')
  })

  test('keeps its answer from the report and the file of a team whose own was merged with it', async () => {
    const laptop = await raised({ ...secret, confidential: false })
    const own = { ...secret, title: 'The same from Cards', confidential: false }
    const about = { impedimentId: 'own', unitId: 'cards' } as const
    await act(laptop, { ...about, type: 'raise', fields: own })
    await act(laptop, { ...about, type: 'merge', into: 'imp' })
    await act(laptop, { type: 'sendUp', impedimentId: 'imp', unitId: 'ledger' })
    await act(laptop, {
      type: 'answer',
      impedimentId: 'imp',
      unitId: 'eat',
      disposition: 'decline',
      text: 'Grievance answered',
      owner: '',
      due: null
    })
    const held = { at: { ...at(60_000) }, session: 's' }
    const daily = {
      ...held,
      id: 'o',
      cmd: 'o',
      type: 'opened',
      kind: 'daily',
      unit: 'cards',
      unitName: 'cards',
      bookedAt: null,
      boxMs: 900_000,
      goal: '',
      seats: [],
      turns: []
    }
    const seen = { ...held, id: 'k', cmd: 'k', impediment: 'own', unit: 'cards', type: 'acknowledged' }
    const drafts = [
      { entity: 'sessionEvent', rowId: 'o', kind: 'fact', patch: daily },
      { entity: 'impedimentEvent', rowId: 'k', kind: 'fact', patch: seen }
    ] as const
    must(await laptop.store.write({ batch: 'b', drafts, label: null, at: at() }))
    const report = async () => must(await laptop.store.read({ name: 'report', input: { sessionId: 's' } }))
    expect((await report())?.cameBack.map(({ answer }) => answer.text)).toEqual(['Grievance answered'])
    const hide = {
      type: 'refine',
      impedimentId: 'imp',
      unitId: 'ledger',
      patch: { confidential: true }
    } as const
    await act(laptop, hide)
    expect(await report()).toMatchObject({ cameBack: [], confidential: 1 })
    expect((await handOff(laptop, false)).text).not.toMatch(/Grievance|The same from Cards/)
  })

  test('stays out of what searching and likeness find', async () => {
    const { store } = await raised()
    expect(must(await store.read({ name: 'search', input: { text: 'Grievance', limit: 9 } }))).toEqual([])
    const input = { title: 'Grievance of a colleague', impedimentId: null, limit: 5 }
    expect(must(await store.read({ name: 'similar', input }))).toEqual([])
  })

  test('is not told in the order of a session that was opened before it became confidential', async () => {
    const laptop = await raised({ ...secret, confidential: false })
    await act(laptop, {
      type: 'refine',
      impedimentId: 'imp',
      unitId: 'ledger',
      patch: { confidential: true }
    })
    const opened = {
      id: 'o',
      session: 's',
      cmd: 'c',
      at: at(),
      type: 'opened',
      kind: 'eatDaily',
      unit: 'eat',
      unitName: 'eat',
      bookedAt: null,
      boxMs: 900_000,
      goal: '',
      seats: [],
      turns: [
        { id: 't', subject: { kind: 'impediment', id: 'imp' }, title: secret.title, allottedMs: 60_000 }
      ]
    }
    const drafts = [{ entity: 'sessionEvent', rowId: 'o', kind: 'fact', patch: opened }] as const
    must(await laptop.store.write({ batch: 'b', drafts: drafts as never, label: null, at: at() }))
    const report = must(await laptop.store.read({ name: 'report', input: { sessionId: 's' } }))
    expect(report?.turns.map(({ title }) => title)).toEqual(['confidential'])
    expect(JSON.stringify(report)).not.toContain('Grievance')
  })
})

describe('a dependency that became a confidential impediment', () => {
  const turned = async (): Promise<Opened> => {
    const laptop = await organisation()
    const about = { dependencyId: 'dep', unitId: 'ledger' }
    await needs(laptop, { ...about, type: 'raise', on: 'cards', what: 'Grievance papers', due: '2026-03-05' })
    await needs(laptop, { ...about, type: 'turn', impedimentId: 'imp', fields: secret })
    return laptop
  }

  test('keeps its words out of a hand-off file, and gives them when asked for', async () => {
    const from = await turned()
    expect((await handOff(from, false)).text).not.toContain('Grievance')
    const into = openIn(newFolder())
    const list = async () =>
      must(
        await into.store.read({
          name: 'dependencies',
          input: { state: 'all', unitId: null, text: '', limit: 10 }
        })
      )
    await take(into, (await handOff(from, false)).path)
    expect((await list()).id).toEqual([])
    await take(into, (await handOff(from, true)).path)
    expect([(await list()).what, (await list()).state]).toEqual([['Grievance papers'], ['impediment']])
  })

  test('ends for those who knew of it before, without a word of why', async () => {
    const from = await organisation()
    const about = { dependencyId: 'dep', unitId: 'ledger' }
    await needs(from, { ...about, type: 'raise', on: 'cards', what: 'Papers', due: null })
    const into = openIn(newFolder())
    await take(into, (await handOff(from, false)).path)
    await needs(from, { ...about, type: 'turn', impedimentId: 'imp', fields: secret })
    await take(into, (await handOff(from, false)).path)
    const input = { state: 'impediment', unitId: null, text: '', limit: 10 } as const
    expect(must(await into.store.read({ name: 'dependencies', input })).what).toEqual(['Papers'])
    expect(must(await into.store.read({ name: 'impediment', input: { impedimentId: 'imp' } }))).toBeNull()
  })
})

describe('an impediment that became confidential after it was told of', () => {
  const open = { ...secret, confidential: false }
  const opened = {
    id: 'o',
    session: 's',
    cmd: 'c',
    at: at(),
    type: 'opened',
    kind: 'eatDaily',
    unit: 'eat',
    unitName: 'eat',
    bookedAt: null,
    boxMs: 900_000,
    goal: '',
    seats: [],
    turns: [{ id: 't', subject: { kind: 'impediment', id: 'imp' }, title: secret.title, allottedMs: 60_000 }]
  }
  const parked = {
    id: 'p',
    session: 's',
    cmd: 'p',
    at: at(),
    type: 'parked',
    topic: 'x',
    stay: [],
    turn: null
  }

  /** On the EAT's order, parked as a topic, made an initiative, and only then confidential. */
  async function toldOf(): Promise<Opened> {
    const laptop = await raised(open)
    await act(laptop, { type: 'sendUp', impedimentId: 'imp', unitId: 'ledger' })
    const facts = [opened, { ...parked, text: secret.title }].map((patch) => ({
      entity: 'sessionEvent',
      rowId: patch.id,
      kind: 'fact',
      patch
    }))
    must(await laptop.store.write({ batch: 'b', drafts: facts as never, label: null, at: at() }))
    await act(laptop, {
      type: 'answer',
      impedimentId: 'imp',
      unitId: 'eat',
      disposition: 'transform',
      text: 'Grievance answered',
      owner: 'Grievance council',
      due: null
    })
    return laptop
  }
  const hide = (laptop: Opened, confidential = true, more = {}) =>
    act(laptop, {
      type: 'refine',
      impedimentId: 'imp',
      unitId: 'ledger',
      patch: { ...open, ...more, confidential }
    })
  const initiatives = async ({ store }: Opened) =>
    must(await store.read({ name: 'transformation', input: { unitId: 'eat' } }))?.initiatives.map(
      ({ title, why, owner, state }) => [title, why, owner, state]
    )
  const report = async ({ store }: Opened) =>
    must(await store.read({ name: 'report', input: { sessionId: 's' } }))

  test('is no longer named where it was: not in reports, on the board, nor in a hand-off file', async () => {
    const laptop = await toldOf()
    expect((await handOff(laptop, false)).text).toContain('Grievance')
    await hide(laptop, true, { ask: 'Grievance asked anew' })
    expect((await handOff(laptop, false)).text).not.toContain('Grievance')
    expect(await initiatives(laptop)).toEqual([['', '', '', 'open']])
    const told = await report(laptop)
    expect(told?.turns.map(({ title }) => title)).toEqual(['confidential'])
    expect(told?.parked.map(({ text }) => text)).toEqual(['…'])
    expect(JSON.stringify(told)).not.toContain('Grievance')
    const found = must(await laptop.store.read({ name: 'search', input: { text: 'Grievance', limit: 9 } }))
    expect(found).toEqual([])
  })

  test('another laptop that knew of it shows and hands on no more of it, without a word of why', async () => {
    const from = await toldOf()
    const into = openIn(newFolder())
    await take(into, (await handOff(from, false)).path)
    expect(await initiatives(into)).toEqual([
      [secret.title, 'Grievance answered', 'Grievance council', 'open']
    ])
    await hide(from, true, { ask: 'Grievance asked anew' })
    await take(into, (await handOff(from, false)).path)
    expect(await initiatives(into)).toEqual([['', '', '', 'open']])
    expect(JSON.stringify(await report(into))).not.toContain('Grievance')
    expect((await handOff(into, false)).text).not.toContain('Grievance')
    const { store } = into
    const kept = must(await store.read({ name: 'impediment', input: { impedimentId: 'imp' } }))
    expect(kept?.impediment.fields, 'what it was told cannot be unsaid').toEqual({
      ...secret,
      confidential: true
    })
  })

  test('one that never knew of it gets the initiative without its words, and all of it once it is open again', async () => {
    const from = await toldOf()
    await hide(from)
    const into = openIn(newFolder())
    await take(into, (await handOff(from, false)).path)
    const words = [secret.title, 'Grievance answered', 'Grievance council', 'open']
    expect(await initiatives(into)).toEqual([['', '', '', 'open']])
    expect((await report(into))?.turns.map(({ title }) => title)).toEqual(['confidential'])
    await hide(from, false)
    const { path } = await handOff(from, false)
    await take(into, path)
    expect(await initiatives(into)).toEqual([words])
    expect(await initiatives(from)).toEqual([words])
    expect((await report(into))?.turns).toEqual((await report(from))?.turns)
    expect((await report(into))?.turns.map(({ title }) => title)).toEqual([secret.title])
    const again = must(await into.store.previewHandoff({ path, job: 'again', at: at(commands) }))
    expect(again.fresh).toBe(0)
  })

  test('an initiative that people have named themselves keeps the name they gave it', async () => {
    const from = await toldOf()
    await hide(from)
    must(
      await from.store.write({
        batch: 'rename',
        drafts: [
          { entity: 'item', rowId: 'transformation|imp', kind: 'set', patch: { title: 'How we talk' } }
        ],
        label: null,
        at: at()
      })
    )
    const into = openIn(newFolder())
    await take(into, (await handOff(from, false)).path)
    expect((await initiatives(into))?.map(([title]) => title)).toEqual(['How we talk'])
  })
})
