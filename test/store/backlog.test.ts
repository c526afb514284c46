import { describe, expect, test } from 'vitest'
import { DAY } from '../../shared/time'
import { cmd, item, organisation } from './product-org'
import { at, morning, must } from './support'

describe('a backlog, stored', () => {
  test('items come back as they were written, taken apart, moved and summed up', async () => {
    const { store, change, undo } = await organisation()
    must(await change({ type: 'addGoal', id: 'g', unitId: 'eat', title: 'Refunds', why: '', serves: null }))
    const figures = { value: 40, effort: 8, risk: 5, budget: 1000, starts: '2026-03-01', ends: '2026-04-01' }
    must(await change(item('a', 'eat', { ...figures, goalId: 'g', units: ['one'] })))
    must(await change(item('b', 'eat', { dependsOn: ['a'] })))
    must(await change(item('part', 'one', { parentId: 'a', effort: 3 })))
    must(await change({ type: 'editItem', id: 'part', patch: { state: 'done' } }))
    const moved = must(await change({ type: 'moveItem', id: 'b', beforeId: 'a', reason: '' }))
    const read = async () =>
      must(await store.read({ name: 'items', input: { unitId: 'eat', kind: 'product' } }))
    const items = await read()
    expect(items.id).toEqual(['b', 'a'])
    expect([items.value[1], items.effort[1], items.risk[1], items.budget[1]]).toEqual([40, 8, 5, 1000])
    expect([items.goalId[1], items.units[1], items.dependsOn[0], items.starts[1], items.ends[1]]).toEqual([
      'g',
      ['one'],
      ['a'],
      '2026-03-01',
      '2026-04-01'
    ])
    expect([items.parts[1], items.partsDone[1], items.partsEffortDone[1], items.parts[0]]).toEqual([
      1,
      1,
      3,
      Number.NaN
    ])
    expect(items.titles).toEqual({ g: 'Refunds' })
    await undo(moved.step)
    expect((await read()).id).toEqual(['a', 'b'])
  })

  test('what is killed takes along what it was taken apart into, at every level, and one undo brings all of it back', async () => {
    const { store, change, undo } = await organisation()
    must(await change(item('whole', 'eat')))
    must(await change(item('part', 'sos', { parentId: 'whole' })))
    must(await change(item('piece', 'one', { parentId: 'part' })))
    must(await change(item('done already', 'one', { parentId: 'part' })))
    must(await change(item('beside', 'one')))
    must(await change({ type: 'editItem', id: 'done already', patch: { state: 'done' } }))
    must(await change({ type: 'editItem', id: 'piece', patch: { state: 'doing' } }))
    const states = async () =>
      Object.fromEntries(
        await Promise.all(
          ['eat', 'sos', 'one'].map(async (unitId) => {
            const items = must(await store.read({ name: 'items', input: { unitId, kind: 'product' } }))
            return [unitId, items.id.map((id, i) => [id, items.state[i]])]
          })
        )
      )
    const before = await states()
    expect(must(await store.read({ name: 'parts', input: { itemId: 'whole' } }))).toEqual({
      id: ['piece', 'part'],
      title: ['piece', 'part'],
      unitName: ['ONE', 'SOS'],
      state: ['doing', 'open']
    })
    const killed = must(await change({ type: 'editItem', id: 'whole', patch: { state: 'killed' } }))
    expect(await states()).toEqual({
      eat: [['whole', 'killed']],
      sos: [['part', 'killed']],
      one: [
        ['piece', 'killed'],
        ['done already', 'done'],
        ['beside', 'open']
      ]
    })
    await undo(killed.step)
    expect(await states()).toEqual(before)
  })

  test('an item becomes a part of another one, and never of one that is a part of it', async () => {
    const { store, change } = await organisation()
    for (const [id, unitId] of [
      ['top', 'eat'],
      ['middle', 'sos'],
      ['low', 'one']
    ] as const)
      must(await change(item(id, unitId)))
    must(await change({ type: 'editItem', id: 'low', patch: { parentId: 'middle' } }))
    must(await change({ type: 'editItem', id: 'middle', patch: { parentId: 'top' } }))
    must(await change(item('beside', 'one', { parentId: 'low' })))
    const circle = await change({ type: 'editItem', id: 'low', patch: { parentId: 'beside' } })
    expect(circle).toMatchObject({ ok: false, problem: { text: { key: 'problem.rule.itemCircle' } } })
    const items = must(await store.read({ name: 'items', input: { unitId: 'one', kind: 'product' } }))
    expect(items.parentId).toEqual(['middle', 'low'])
    must(await change({ type: 'editItem', id: 'low', patch: { parentId: null } }))
  })

  test('an agreed order is kept, changed outside with a note, and free again in a MetaScrum', async () => {
    const { store, change } = await organisation()
    must(await change(item('a', 'eat')))
    must(await change(item('b', 'eat')))
    const about = { id: 'agreed', cmd: 'agreed', at: at(), session: null, unit: 'eat' }
    const agreement = { ...about, type: 'orderAgreed', order: ['a', 'b'], votes: [] }
    const patch = JSON.parse(JSON.stringify(agreement))
    must(
      await store.write({
        batch: cmd(),
        at: at(),
        label: null,
        drafts: [{ entity: 'productEvent', rowId: 'agreed', kind: 'fact', patch }]
      })
    )
    const move = { type: 'moveItem', id: 'b', beforeId: 'a', reason: 'churn' } as const
    must(await change(move))
    const room = async () => must(await store.read({ name: 'productRoom', input: { unitId: 'eat' } }))
    expect((await room()).outside).toEqual([
      { what: 'moved', item: 'b', title: 'b', from: 2, to: 1, reason: 'churn', at: morning }
    ])
    expect((await room()).lastAgreed).toEqual(['a', 'b'])

    must(await change({ type: 'setFreeze', unitId: 'eat', mode: 'strict' }))
    const back = { ...move, beforeId: null }
    expect(await change(back)).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect((await room()).freeze).toEqual({ mode: 'strict', isFrozen: true })

    const meeting = must(await store.room({ unitId: 'eat', kind: 'metaScrum', at: at() }))
    expect(meeting.product.lastAgreed).toEqual(['a', 'b'])
    const opened = {
      id: 's-1',
      session: 's',
      cmd: 's-1',
      at: at(),
      type: 'opened',
      unit: 'eat',
      unitName: 'EAT',
      kind: 'metaScrum',
      bookedAt: null,
      boxMs: 60_000,
      goal: '',
      seats: [],
      turns: []
    }
    must(
      await store.write({
        batch: cmd(),
        at: at(),
        label: null,
        drafts: [
          { entity: 'sessionEvent', rowId: 's-1', kind: 'fact', patch: JSON.parse(JSON.stringify(opened)) }
        ]
      })
    )
    expect((await room()).freeze.isFrozen).toBe(false)
    must(await change(back))
    // Opened and never closed: a day later the order stands again.
    expect(await change(move, DAY + 1)).toMatchObject({ ok: false, problem: { kind: 'refused' } })
  })

  test('each of several moves is taken back by itself, the note for the next MetaScrum with it', async () => {
    const { store, change, undo } = await organisation()
    for (const id of ['a', 'b', 'c', 'd', 'e']) must(await change(item(id, 'eat')))
    const about = { id: 'agreed', cmd: 'agreed', at: at(), session: null, unit: 'eat' }
    const agreement = { ...about, type: 'orderAgreed', order: ['a', 'b', 'c', 'd', 'e'], votes: [] }
    const patch = JSON.parse(JSON.stringify(agreement))
    must(
      await store.write({
        batch: cmd(),
        at: at(),
        label: null,
        drafts: [{ entity: 'productEvent', rowId: 'agreed', kind: 'fact', patch }]
      })
    )
    const order = async () =>
      must(await store.read({ name: 'items', input: { unitId: 'eat', kind: 'product' } })).id
    const notes = async () =>
      must(await store.read({ name: 'productRoom', input: { unitId: 'eat' } })).outside.length
    const move = (id: string, beforeId: string) => change({ type: 'moveItem', id, beforeId, reason: '' })
    must(await move('b', 'a'))
    must(await move('b', 'e'))
    expect(await order()).toEqual(['a', 'c', 'd', 'b', 'e'])
    const last = must(await move('c', 'a'))
    expect([await order(), await notes()]).toEqual([['c', 'a', 'd', 'b', 'e'], 3])
    await undo(last.step)
    expect([await order(), await notes()]).toEqual([['a', 'c', 'd', 'b', 'e'], 2])
  })
})
