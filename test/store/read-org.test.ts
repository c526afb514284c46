import { beforeEach, describe, expect, test } from 'vitest'
import { usualWork } from '../../shared/calendar/inherit'
import { hostZone } from '../../shared/calendar/zone'
import { decideOrg } from '../../shared/org/change'
import type { OrgChange } from '../../shared/org/types'
import { wordsFor } from '../../shared/words'
import { largeOrg, makeOrg, orgDrafts } from '../support/generate'
import { openWorkspace, type Workspace } from '../support/workspace'

const words = wordsFor('en')
const day = Date.UTC(2026, 10, 19, 7)

let ws: Workspace
let now: number
beforeEach(() => {
  ws = openWorkspace()
  now = day
})

/** Changes as a person makes them, one after the other. */
function change(...changes: readonly OrgChange[]) {
  for (const one of changes) {
    const decided = decideOrg(ws.readers.orgView(), one)
    if (!decided.ok) throw new Error(words.tell(decided.problem.text))
    now += 1000
    ws.write(decided.value, now)
  }
}
const addUnit = (id: string, kind: 'team' | 'sos' | 'eat', parentId: string | null): OrgChange => ({
  type: 'addUnit',
  id,
  name: id.toUpperCase(),
  kind,
  parentId,
  dailyTime: null
})
const org = () => ws.readers.reads.org({}, now)
/** Who stands under whom, by id. */
const tree = (parents: Int32Array) => {
  const { id } = org()
  return Object.fromEntries(id.map((unit, i) => [unit, id[parents[i] ?? -1] ?? null]))
}

const small = [
  addUnit('top', 'eat', null),
  addUnit('pay', 'sos', 'top'),
  addUnit('led', 'team', 'pay'),
  addUnit('fra', 'team', 'pay')
]

describe('the organisation reads', () => {
  test('as columns with both hierarchies, heights and people', () => {
    change(
      ...small,
      { type: 'addMember', unitId: 'led', personId: 'p1', personName: 'Nia Obi', role: 'sm' },
      { type: 'addMember', unitId: 'led', personId: 'p1', personName: 'Nia Obi', role: 'member' },
      { type: 'addMember', unitId: 'fra', personId: 'p1', personName: 'Nia Obi', role: 'sm' }
    )
    expect(org()).toEqual({
      id: ['fra', 'led', 'pay', 'top'],
      name: ['FRA', 'LED', 'PAY', 'TOP'],
      shortName: ['FRA', 'LED', 'PAY', 'TOP'],
      kind: ['team', 'team', 'sos', 'eat'],
      dailyTime: [null, null, null, null],
      deliveryParent: Int32Array.of(2, 2, 3, -1),
      productParent: Int32Array.of(2, 2, 3, -1),
      people: Int32Array.of(1, 1, 0, 0),
      openImpediments: Int32Array.of(0, 0, 0, 0),
      height: Int32Array.of(0, 0, 1, 2),
      pleaseCheck: [],
      personCount: 1
    })
  })

  test('without a removed unit, whose children stand under the next one up in both hierarchies', () => {
    change(...small, { type: 'removeUnit', id: 'pay' })
    expect(tree(org().deliveryParent)).toEqual({ top: null, led: 'top', fra: 'top' })
    expect(tree(org().productParent)).toEqual({ top: null, led: 'top', fra: 'top' })
    expect(ws.readers.reads.unit({ unitId: 'pay' }, now)).toBe(null)
    expect(ws.readers.orgView().parent('delivery', 'led')).toBe('top')
  })

  test('with a product tree that follows delivery until a unit is moved in it', () => {
    change(
      ...small,
      addUnit('oth', 'sos', 'top'),
      { type: 'moveUnit', id: 'led', cycle: 'product', parentId: 'oth' },
      { type: 'moveUnit', id: 'fra', cycle: 'delivery', parentId: 'oth' }
    )
    expect(tree(org().deliveryParent)).toEqual({ top: null, pay: 'top', oth: 'top', led: 'pay', fra: 'oth' })
    expect(tree(org().productParent)).toEqual({ top: null, pay: 'top', oth: 'top', led: 'oth', fra: 'oth' })
  })

  test('with moves that two laptops made into a circle said in words', () => {
    change(...small, addUnit('oth', 'sos', 'top'))
    const move = (childId: string, parentId: string) => ({
      entity: 'link',
      rowId: `delivery|${childId}`,
      kind: 'move' as const,
      patch: { cycle: 'delivery', childId, parentId }
    })
    ws.write([move('pay', 'oth'), move('oth', 'pay')], now + 1)
    expect(org().pleaseCheck.map(words.tell)).toEqual([
      'OTH was not moved under PAY: that would have closed a circle.'
    ])
  })

  test('one unit with its people by name', () => {
    change(
      ...small,
      { type: 'addMember', unitId: 'pay', personId: 'p2', personName: 'Zoë Marsh', role: 'cpo' },
      { type: 'addMember', unitId: 'pay', personId: 'p1', personName: 'Aiko Sato', role: 'sosm' },
      { type: 'editUnit', id: 'pay', patch: { goal: 'Settle', shortName: 'Pay', dailyTime: '08:45' } }
    )
    expect(ws.readers.reads.unit({ unitId: 'pay' }, now)).toEqual({
      unit: {
        id: 'pay',
        name: 'PAY',
        shortName: 'Pay',
        kind: 'sos',
        dailyTime: '08:45',
        goal: 'Settle',
        timeZone: null,
        calendar: null,
        ageSteps: null
      },
      height: 1,
      deliveryParentId: 'top',
      productParentId: 'top',
      childIds: ['fra', 'led'],
      members: [
        { unitId: 'pay', personId: 'p1', role: 'sosm', personName: 'Aiko Sato' },
        { unitId: 'pay', personId: 'p2', role: 'cpo', personName: 'Zoë Marsh' }
      ],
      openImpediments: 0,
      work: usualWork(hostZone()),
      workAbove: usualWork(hostZone())
    })
  })

  test('the same after a write as when it is read for the first time', () => {
    change(...small)
    org()
    change({ type: 'editUnit', id: 'led', patch: { name: 'Ledger' } })
    expect(org().name).toEqual(['FRA', 'Ledger', 'PAY', 'TOP'])
  })

  test('whole with 10,000 teams in seven levels', () => {
    const large = makeOrg({ ...largeOrg, people: 2000 })
    ws.write(orgDrafts(large), now)
    const columns = org()
    const top = columns.id.indexOf('eat-6-0')
    expect([columns.id.length, columns.height[top], columns.personCount]).toEqual([
      large.units.length,
      6,
      2000
    ])
  })
})

describe('search finds', () => {
  beforeEach(() =>
    change(
      ...small,
      { type: 'addMember', unitId: 'led', personId: 'p1', personName: 'Per Ledin', role: 'sm' },
      { type: 'addMember', unitId: 'led', personId: 'p2', personName: '100% Sure_Thing', role: 'member' }
    )
  )
  const search = (text: string) =>
    ws.readers.reads.search({ text, limit: 10 }, now).map(({ kind, title, detail }) => [kind, title, detail])

  test('units and people by a part of their name, beginnings first', () => {
    expect(search('led')).toEqual([
      ['unit', 'LED', 'PAY'],
      ['person', 'Per Ledin', 'LED']
    ])
  })

  test('signs that mean something to the database as what they are', () => {
    expect(search('0% s')).toEqual([['person', '100% Sure_Thing', 'LED']])
    expect(search('_')).toEqual([['person', '100% Sure_Thing', 'LED']])
    expect(search('%%')).toEqual([])
    expect(search('  ')).toEqual([])
  })
})

test('the steps that can be undone, and values that lost to a later laptop, are listed', () => {
  change(...small)
  ws.writer.write({
    batch: 'rename',
    drafts: [{ entity: 'unit', rowId: 'led', kind: 'set', patch: { name: 'Ledger' } }],
    label: { key: 'undo.org.renameUnit', values: { name: 'LED', to: 'Ledger' } },
    at: { mono: 0 as never, wall: (now + 5000) as never }
  })
  const share = ws.readers.reads.share({}, now)
  expect(share.steps.map(({ step, label, undone }) => [step, words.tell(label), undone])).toEqual([
    ['rename', 'Renamed LED to Ledger', false]
  ])
  expect([share.origin, share.laptops.length, share.waiting, share.overwritten]).toEqual([
    'laptop-a',
    1,
    [],
    []
  ])
})
