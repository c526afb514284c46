import { describe, expect, test } from 'vitest'
import { at, must, newFolder, type Opened, openIn } from '../store/support'
import { handOff, organisation, raised, secret } from './grievance'
import { act, needs, now, take } from './handover'

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
    const again = must(await into.store.previewHandoff({ path, job: 'again', at: now() }))
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
