import { describe, expect, test } from 'vitest'
import { at, must, newFolder, type Opened, openIn } from '../store/support'
import { handOff, organisation, raised, secret } from './grievance'
import { act, take } from './handover'

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
