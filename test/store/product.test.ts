import { describe, expect, test } from 'vitest'
import type { ProductChange } from '../../shared/product/types'
import { DAY } from '../../shared/time'
import { at, morning, must, openNew } from './support'

let count = 0
const cmd = () => `cmd-${++count}`

/** Two teams under a Scrum of Scrums under the executives. */
async function organisation() {
  const { store } = openNew()
  const unit = async (id: string, kind: 'team' | 'sos' | 'eat', parentId: string | null) =>
    must(
      await store.changeOrg({
        cmd: cmd(),
        at: at(),
        change: { type: 'addUnit', id, name: id.toUpperCase(), kind, parentId, dailyTime: null }
      })
    )
  await unit('eat', 'eat', null)
  await unit('sos', 'sos', 'eat')
  await unit('one', 'team', 'sos')
  await unit('two', 'team', 'sos')
  const change = (asked: ProductChange, ms = 0) =>
    store.changeProduct({ cmd: cmd(), at: at(ms), change: asked })
  const undo = async (step: string | null) => must(await store.undoStep({ step: step ?? '', at: at() }))
  return { store, change, undo }
}

const item = (id: string, unitId: string, over: object = {}) =>
  ({
    type: 'addItem',
    id,
    unitId,
    kind: 'product',
    title: id,
    why: '',
    owner: '',
    value: null,
    effort: null,
    ...over
  }) as const

describe('the product side, stored', () => {
  test('a vision is seen from below, has its history, and taking it back brings the one before', async () => {
    const { store, change, undo } = await organisation()
    must(await change({ type: 'setVision', unitId: 'eat', sentence: 'First', page: '' }))
    const second = must(await change({ type: 'setVision', unitId: 'eat', sentence: 'Second', page: 'Why' }))
    const room = async (unitId: string) => must(await store.read({ name: 'productRoom', input: { unitId } }))
    expect((await room('eat')).visions.map(({ sentence }) => sentence)).toEqual(['First', 'Second'])
    expect((await room('one')).visionAbove).toEqual({ sentence: 'Second', page: 'Why', unitName: 'EAT' })
    const back = await undo(second.step)
    expect((await room('eat')).vision).toEqual({ sentence: 'First', page: '' })
    await undo(back.step)
    expect((await room('eat')).vision).toEqual({ sentence: 'Second', page: 'Why' })
  })

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

  test('goals are judged over the whole organisation and shown around a unit', async () => {
    const { store, change } = await organisation()
    const goal = (id: string, unitId: string, serves: string | null) =>
      change({ type: 'addGoal', id, unitId, title: id, why: '', serves })
    must(await goal('top', 'eat', null))
    must(await goal('mid', 'sos', 'top'))
    must(await goal('low', 'one', 'mid'))
    must(await goal('lost', 'two', null))
    const goals = must(await store.read({ name: 'goals', input: { unitId: 'sos' } }))
    expect(goals.id).toEqual(['top', 'mid', 'low', 'lost'])
    expect(goals.standing).toEqual(['top', 'aligned', 'aligned', 'servesNothing'])
    expect([...goals.above]).toEqual([-1, 0, 1, -1])
    expect([...goals.depth]).toEqual([-1, 0, 1, 1])
    expect(goals.isUnserved).toEqual([false, false, false, false])
    expect(goals.withoutGoal).toBe(0)
    must(await change({ type: 'removeGoal', id: 'mid' }))
    const after = must(await store.read({ name: 'goals', input: { unitId: 'sos' } }))
    expect([after.standing, after.isUnserved[0], after.withoutGoal]).toEqual([
      ['top', 'broken', 'servesNothing'],
      true,
      1
    ])
  })

  test('a gap in the definition of done is an impediment one level up in one step, and goes with it', async () => {
    const { store, change, undo } = await organisation()
    must(await change({ type: 'setDod', unitId: 'eat', lines: ['Tested'] }))
    must(await change({ type: 'setDod', unitId: 'one', lines: ['Tested', 'Offline'] }))
    must(await change({ type: 'markDod', unitId: 'one', line: 'Tested', met: true }))
    const fields = {
      blocked: 'b',
      effect: 'e',
      ask: 'a',
      tried: '',
      owner: '',
      neededBy: null,
      confidential: false
    }
    const raised = must(
      await change({
        type: 'raiseDodGap',
        unitId: 'two',
        line: 'Tested',
        impedimentId: 'gap',
        fields: { title: 'Not tested', ...fields }
      })
    )
    const dod = async (unitId: string) => must(await store.read({ name: 'dod', input: { unitId } }))
    expect((await dod('eat')).lines).toEqual([
      {
        line: 'Tested',
        unitId: 'eat',
        unitName: 'EAT',
        met: 1,
        notMet: [{ unitId: 'two', unitName: 'TWO', impedimentId: 'gap' }],
        notMetCount: 1,
        unknown: 0
      }
    ])
    expect((await dod('one')).lines.map(({ line, unitName }) => [line, unitName])).toEqual([
      ['Tested', 'EAT'],
      ['Offline', 'ONE']
    ])
    expect([(await dod('one')).version, (await dod('eat')).version]).toEqual([2, 1])
    const impediment = async () =>
      must(await store.read({ name: 'impediment', input: { impedimentId: 'gap' } }))?.impediment ?? null
    expect((await impediment())?.ballAt).toBe('sos')
    await undo(raised.step)
    expect(await impediment()).toBe(null)
    expect((await dod('eat')).lines[0]).toMatchObject({ notMet: [], unknown: 1 })
    expect(await change({ type: 'setDod', unitId: 'one', lines: ['Offline'] })).toMatchObject({ ok: false })
  })

  test('the Sprint a unit is in is that of the unit above, and its goal opens the Daily Scrum', async () => {
    const { store, change } = await organisation()
    must(
      await change({
        type: 'planSprints',
        unitId: 'eat',
        number: 41,
        starts: '2026-02-23',
        days: 14,
        count: 2
      })
    )
    const sprints = async () => must(await store.read({ name: 'sprints', input: { unitId: 'one' } }))
    expect(await sprints()).toMatchObject({ today: '2026-03-04', currentId: 'eat|sprint|41' })
    const goal = async () => must(await store.room({ unitId: 'one', kind: 'daily', at: at() })).goal
    expect(await goal()).toBe('')
    must(
      await change({
        type: 'setSprintGoal',
        unitId: 'one',
        sprintId: 'eat|sprint|41',
        goal: 'Refunds in a minute'
      })
    )
    expect(await goal()).toBe('Refunds in a minute')
    expect((await sprints()).sprints.map((sprint) => [sprint.number, sprint.goal, sprint.unitName])).toEqual([
      [41, 'Refunds in a minute', 'EAT'],
      [42, '', 'EAT']
    ])
  })

  test('what fewer than four people said never leaves the store, even when another laptop kept it', async () => {
    const { store, change } = await organisation()
    const happiness = {
      id: 'm',
      name: 'Happiness',
      category: 'sustainability',
      better: 'up',
      measure: 'of 5',
      target: 4
    } as const
    must(await change({ type: 'addMetrics', unitId: 'eat', metrics: [happiness] }))
    const enter = (value: number, people: number) =>
      change({
        type: 'setReadings',
        unitId: 'one',
        sprintId: null,
        day: '2026-03-04',
        readings: [{ metricId: 'm', value, people }]
      })
    expect(await enter(2, 3)).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    must(await enter(4, 6))
    const patch = { unitId: 'one', metricId: 'm', sprintId: null, day: '2026-03-01', value: 1, people: 2 }
    must(
      await store.write({
        batch: cmd(),
        at: at(),
        label: null,
        drafts: [{ entity: 'reading', rowId: 'one|m|elsewhere', kind: 'set', patch }]
      })
    )
    const { metrics, readings } = must(await store.read({ name: 'metrics', input: { unitId: 'one' } }))
    expect(metrics.map(({ name, unitName }) => [name, unitName])).toEqual([['Happiness', 'EAT']])
    expect(readings).toEqual([
      { metricId: 'm', sprintId: null, day: '2026-03-01', value: null, people: null, isHidden: true },
      { metricId: 'm', sprintId: null, day: '2026-03-04', value: 4, people: 6, isHidden: false }
    ])
  })
})
