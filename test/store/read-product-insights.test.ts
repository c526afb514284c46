import { beforeAll, describe, expect, test } from 'vitest'
import type { Period } from '../../shared/insights/period'
import type { ProductInsightsView } from '../../shared/ipc/reads/product-insights'
import type { ProductChange } from '../../shared/product/types'
import { DAY } from '../../shared/time'
import { sampleWorkspace } from '../support/sample'
import type { Workspace } from '../support/workspace'
import { at, morning, must, openNew } from './support'

const fates = ({ orders }: ProductInsightsView) =>
  orders.map(({ until, agreed, kept, moved, ended, finished, added, outside }) => ({
    holds: until === null,
    agreed,
    kept,
    moved,
    ended,
    finished,
    added,
    outside
  }))
const inDays = (ms: Float64Array) => Array.from(ms, (each) => Math.round(each / DAY))

describe('the product side of the sample', () => {
  const now = new Date(2026, 10, 19, 7, 0).getTime()
  let ws: Workspace
  beforeAll(async () => {
    ws = await sampleWorkspace(now)
  }, 60_000)
  const read = (unitId: string | null, period: Period = 'quarter') =>
    ws.readers.reads.productInsights({ unitId, period, at: now }, now)

  test('an agreed order lost an item outside, the next one stood, the last one stands with a budget changed', () => {
    const stood = { agreed: 12, kept: 12, moved: 0, ended: 0, finished: 0, added: 0 }
    expect(fates(read(null))).toEqual([
      { holds: true, ...stood, outside: 1 },
      { holds: false, ...stood, outside: 0 },
      { holds: false, ...stood, agreed: 13, ended: 1, outside: 1 }
    ])
  })

  test('thirteen items waited six weeks for the first MetaScrum, an item killed outside a week; a budget waits', () => {
    const { kind, count, medianMs, p85Ms, waiting } = read(null).decisions
    expect([kind, [...count], inDays(medianMs), inDays(p85Ms), [...waiting]]).toEqual([
      ['eat'],
      [14],
      [41],
      [41],
      [1]
    ])
    expect([...read(null, 'fortnight').decisions.count]).toEqual([0])
  })

  test('value came against what was planned for each Sprint, at the top and for a part of the organisation', () => {
    const value = (unitId: string | null) =>
      read(unitId).value.sprints.map(({ number, planned, asPlanned, beside, isOn }) => [
        number,
        planned,
        asPlanned,
        beside,
        isOn
      ])
    expect(value(null)).toEqual([
      [12, 13, 8, 3, false],
      [13, 11, 11, 5, false],
      [14, 12, 8, 0, false],
      [15, 9, 9, 4, false],
      [16, 22, 18, 0, true]
    ])
    expect(value('ticketing')).toEqual([
      [12, 0, 0, 3, false],
      [13, 0, 0, 0, false],
      [14, 0, 0, 0, false],
      [15, 0, 0, 0, false],
      [16, 12, 12, 0, true]
    ])
  })
})

test('by hand: what was moved, dropped, done and added between two MetaScrums, and one that was taken back', async () => {
  const { store } = openNew()
  let count = 0
  const ask = (ms: number) => ({ cmd: `cmd-${++count}`, at: at(ms) })
  const addUnit = { type: 'addUnit', dailyTime: null } as const
  for (const change of [
    { ...addUnit, id: 'eat', name: 'EAT', kind: 'eat', parentId: null },
    { ...addUnit, id: 'one', name: 'ONE', kind: 'team', parentId: 'eat' }
  ] as const)
    must(await store.changeOrg({ ...ask(0), change }))
  const change = async (asked: ProductChange, day: number) =>
    must(await store.changeProduct({ ...ask(day * DAY), change: asked }))
  const add = (id: string, day: number) =>
    change(
      {
        ...{ type: 'addItem', id, unitId: 'eat', kind: 'product', title: id },
        ...{ why: '', owner: '', value: null, effort: null }
      },
      day
    )
  const say = async (cmd: string, day: number, said: object) => {
    const event = { id: `${cmd}-event`, cmd, at: at(day * DAY), session: null, unit: 'eat', ...said }
    const patch = JSON.parse(JSON.stringify(event))
    const drafts = [{ entity: 'productEvent', rowId: event.id, kind: 'fact', patch } as const]
    must(await store.write({ batch: cmd, at: at(day * DAY), label: null, drafts }))
  }
  const agree = (cmd: string, day: number, order: string) =>
    say(cmd, day, { type: 'orderAgreed', order: [...order], votes: [] })

  for (const id of 'abcde') await add(id, 0)
  await agree('first', 2, 'abcde')
  await change({ type: 'moveItem', id: 'e', beforeId: 'a', reason: 'urgent' }, 3)
  await change({ type: 'editItem', id: 'b', patch: { state: 'dropped' }, reason: '' }, 4)
  await change({ type: 'editItem', id: 'c', patch: { state: 'done' } }, 5)
  await add('f', 6)
  await agree('wrong', 8, 'f')
  await say('oops', 9, { type: 'undone', target: 'wrong', redo: false })
  await agree('second', 10, 'eadf')
  await add('g', 11)

  const view = must(
    await store.read({
      name: 'productInsights',
      input: { unitId: null, period: 'fortnight', at: morning + 12 * DAY }
    })
  )
  expect(fates(view)).toEqual([
    { holds: true, agreed: 4, kept: 4, moved: 0, ended: 0, finished: 0, added: 1, outside: 1 },
    { holds: false, agreed: 5, kept: 2, moved: 1, ended: 1, finished: 1, added: 1, outside: 3 }
  ])
  // Five items after two days, a move after seven, a drop after six, an item after four; the last item waits.
  const { medianMs, p85Ms, waiting, waitingSince } = view.decisions
  expect([[...view.decisions.count], inDays(medianMs), inDays(p85Ms)]).toEqual([[8], [2], [6]])
  expect([[...waiting], [...waitingSince]]).toEqual([[1], [morning + 11 * DAY]])
})
