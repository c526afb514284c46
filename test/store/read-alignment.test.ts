import { beforeAll, describe, expect, test } from 'vitest'
import type { AlignmentColumns } from '../../shared/ipc/reads/goals'
import type { ProductChange } from '../../shared/product/types'
import { sampleWorkspace } from '../support/sample'
import { addUnits, at, must, openNew } from './support'

const told = (columns: AlignmentColumns) =>
  columns.title.map((title, i) => [
    title,
    columns.unitName[i],
    columns.standing[i],
    columns.title[columns.above[i] ?? -1] ?? null,
    columns.servedBy[i],
    columns.isUnserved[i]
  ])
const levels = ({ levels: { kind, ...counts } }: AlignmentColumns) =>
  kind.map((each, i) => [each, ...Object.values(counts).map((values) => values[i])])

describe('in the sample', () => {
  let columns: AlignmentColumns
  beforeAll(async () => {
    const now = new Date(2026, 10, 19, 7, 0).getTime()
    columns = (await sampleWorkspace(now)).readers.reads.alignment({}, now)
  }, 60_000)

  test('one goal leads nowhere, one is served by nothing, and each level says how many units lead to the top', () => {
    const which = (test: (i: number) => boolean) => columns.title.filter((_, i) => test(i))
    expect(which((i) => columns.standing[i] === 'servesNothing')).toEqual(['Match found items by photograph'])
    expect(which((i) => columns.isUnserved[i] === true)).toEqual(['A year’s spare parts without a warehouse'])
    // Height, units, led, loose, goals, goals that lead nowhere, goals that nothing serves.
    expect(levels(columns)).toEqual([
      ['eat', 3, 1, 1, 0, 4, 0, 1],
      ['sos', 2, 2, 2, 0, 4, 0, 0],
      ['sos', 1, 5, 5, 0, 6, 0, 0],
      ['team', 0, 23, 10, 1, 11, 1, 0]
    ])
    expect(columns.without.unitName.length).toBe(12)
    expect(columns.title.slice(0, 4)).toEqual([
      'One ticket for any journey of two operators',
      'Every passenger hears the truth first from us',
      'A fifth fewer delays of our own making',
      'A year’s spare parts without a warehouse'
    ])
  })
})

describe('by hand', () => {
  const goal = (id: string, unitId: string, serves: string | null): ProductChange => ({
    type: 'addGoal',
    id,
    unitId,
    title: id,
    why: '',
    serves
  })

  test('a goal that is dropped leaves those behind it leading nowhere, a unit that is removed takes its goals along', async () => {
    const { store } = openNew()
    let count = 0
    const ask = () => ({ cmd: `cmd-${++count}`, at: at() })
    const lines = [
      ['eat', 'eat', null],
      ['sos', 'sos', 'eat'],
      ['one', 'team', 'sos'],
      ['two', 'team', 'sos'],
      // Nobody is above or below it, so it takes no part.
      ['alone', 'team', null]
    ] as const
    await addUnits(store, lines, { name: (id) => id.toUpperCase() })
    const changes: readonly ProductChange[] = [
      goal('grow', 'eat', null),
      goal('sell', 'sos', 'grow'),
      goal('keep', 'sos', 'grow'),
      goal('barcode', 'one', 'sell'),
      { type: 'editGoal', id: 'sell', patch: { state: 'dropped' } }
    ]
    for (const change of changes) must(await store.changeProduct({ ...ask(), change }))
    const read = async () => must(await store.read({ name: 'alignment', input: {} }))
    const columns = await read()
    expect(told(columns)).toEqual([
      ['grow', 'EAT', 'top', null, 1, false],
      ['keep', 'SOS', 'aligned', 'grow', 0, true],
      ['barcode', 'ONE', 'broken', null, 0, false]
    ])
    expect(columns.without).toEqual({ unitId: ['two'], unitName: ['TWO'] })
    expect(levels(columns)).toEqual([
      ['eat', 2, 1, 1, 0, 1, 0, 0],
      ['sos', 1, 1, 1, 0, 1, 0, 1],
      ['team', 0, 2, 0, 1, 1, 1, 0]
    ])
    must(await store.changeOrg({ ...ask(), change: { type: 'removeUnit', id: 'one' } }))
    expect(told(await read()).map(([title]) => title)).toEqual(['grow', 'keep'])
  })
})
