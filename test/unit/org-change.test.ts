import { describe, expect, test } from 'vitest'
import { shippedAgenda } from '../../shared/ceremony/agenda'
import { decideOrg, type OrgView, orgChangeLabel } from '../../shared/org/change'
import type { OrgChange, Unit } from '../../shared/org/types'
import { wordsFor } from '../../shared/words'

const words = wordsFor('en')

const unit = (id: string, name: string, kind: Unit['kind']): Unit => ({
  id,
  name,
  shortName: '',
  kind,
  dailyTime: '09:00',
  goal: '',
  timeZone: null,
  calendar: null,
  ageSteps: null
})
const units = [unit('top', 'Board', 'eat'), unit('pay', 'Payments', 'sos'), unit('led', 'Ledger', 'team')]
const parents: Record<string, string> = { pay: 'top', led: 'pay' }
const view: OrgView = {
  unit: (id) => units.find((known) => known.id === id) ?? null,
  parent: (_cycle, id) => parents[id] ?? null,
  personName: (id) => (id === 'p1' ? 'Aiko Sato' : null),
  hasMember: (id) => id === 'led|p1|sm',
  agenda: (_unitId, kind) => shippedAgenda(kind)
}

const decided = (change: OrgChange) => {
  const result = decideOrg(view, change)
  return result.ok ? result.value : [result.problem.kind, words.tell(result.problem.text)]
}

test('a new unit is a register and a place in the delivery tree; the product tree follows by itself', () => {
  expect(
    decided({ type: 'addUnit', id: 'n', name: 'Fraud', kind: 'team', parentId: 'pay', dailyTime: null })
  ).toEqual([
    {
      entity: 'unit',
      rowId: 'n',
      kind: 'set',
      patch: { name: 'Fraud', kind: 'team', dailyTime: null, shortName: '', goal: '', removed: false }
    },
    {
      entity: 'link',
      rowId: 'delivery|n',
      kind: 'move',
      patch: { cycle: 'delivery', childId: 'n', parentId: 'pay' }
    }
  ])
})

test('editing writes only what differs', () => {
  expect(
    decided({ type: 'editUnit', id: 'led', patch: { name: 'Ledger', dailyTime: null, goal: 'Settle' } })
  ).toEqual([{ entity: 'unit', rowId: 'led', kind: 'set', patch: { dailyTime: null, goal: 'Settle' } }])
  expect(decided({ type: 'editUnit', id: 'led', patch: { name: 'Ledger' } })).toEqual([])
})

test('an agenda keeps what comes with the ceremony and writes what differs from it', () => {
  const [items, talk] = shippedAgenda('refinement')
  if (!items || !talk) throw new Error('Two parts.')
  const change = {
    type: 'setAgenda',
    unitId: 'pay',
    kind: 'refinement',
    agenda: [{ ...items, minutes: 25 }, talk]
  } as const
  const about = { unitId: 'pay', kind: 'refinement', partId: 'items', content: 'items' }
  expect(decided({ ...change, agenda: [...change.agenda] })).toEqual([
    {
      entity: 'agendaPart',
      rowId: 'agenda|pay|refinement|items',
      kind: 'set',
      patch: { ...about, minutes: 25 }
    }
  ])
  expect(decided({ ...change, unitId: 'gone', agenda: [...change.agenda] })).toEqual([
    'not-found',
    'That unit is no longer here.'
  ])
  expect(words.tell(orgChangeLabel(view, { ...change, agenda: [...change.agenda] }))).toBe(
    'Changed an agenda of Payments'
  )
})

test('moving is one link in one hierarchy, and none where the unit stands already', () => {
  expect(decided({ type: 'moveUnit', id: 'led', cycle: 'product', parentId: 'top' })).toEqual([
    {
      entity: 'link',
      rowId: 'product|led',
      kind: 'move',
      patch: { cycle: 'product', childId: 'led', parentId: 'top' }
    }
  ])
  expect(decided({ type: 'moveUnit', id: 'led', cycle: 'delivery', parentId: 'pay' })).toEqual([])
})

test('removing a unit moves nobody', () => {
  expect(decided({ type: 'removeUnit', id: 'pay' })).toEqual([
    { entity: 'unit', rowId: 'pay', kind: 'set', patch: { removed: true } }
  ])
})

test('a person who is known keeps the name; a new one is written with the membership', () => {
  const join = { type: 'addMember', unitId: 'led', role: 'po' } as const
  const membership = (personId: string) => ({
    entity: 'membership',
    rowId: `led|${personId}|po`,
    kind: 'set',
    patch: { unitId: 'led', personId, role: 'po', removed: false }
  })
  expect(decided({ ...join, personId: 'p1', personName: 'A. Sato' })).toEqual([membership('p1')])
  expect(decided({ ...join, personId: 'p2', personName: 'Nia Obi' })).toEqual([
    { entity: 'person', rowId: 'p2', kind: 'set', patch: { name: 'Nia Obi', removed: false } },
    membership('p2')
  ])
  expect(decided({ ...join, role: 'sm', personId: 'p1', personName: 'Aiko Sato' })).toEqual([])
})

test('leaving is written for who is there', () => {
  expect(decided({ type: 'removeMember', unitId: 'led', personId: 'p1', role: 'sm' })).toEqual([
    {
      entity: 'membership',
      rowId: 'led|p1|sm',
      kind: 'set',
      patch: { unitId: 'led', personId: 'p1', role: 'sm', removed: true }
    }
  ])
})

describe('a change that cannot be is refused with a sentence', () => {
  const refusals: readonly (readonly [string, OrgChange, readonly [string, string]])[] = [
    [
      'a circle',
      { type: 'moveUnit', id: 'pay', cycle: 'delivery', parentId: 'led' },
      ['refused', 'Payments cannot stand under Ledger, which stands under Payments.']
    ],
    [
      'a unit under itself',
      { type: 'moveUnit', id: 'pay', cycle: 'delivery', parentId: 'pay' },
      ['refused', 'Payments cannot stand under itself.']
    ],
    [
      'an unknown parent',
      { type: 'moveUnit', id: 'pay', cycle: 'delivery', parentId: 'x' },
      ['not-found', 'The unit to stand under is no longer here.']
    ],
    ['an unknown unit', { type: 'removeUnit', id: 'x' }, ['not-found', 'That unit is no longer here.']],
    [
      'an id that is taken',
      { type: 'addUnit', id: 'led', name: 'L', kind: 'team', parentId: null, dailyTime: null },
      ['refused', 'There is already a unit “led”.']
    ],
    [
      'somebody who is not in the unit',
      { type: 'removeMember', unitId: 'led', personId: 'p1', role: 'po' },
      ['not-found', 'That person does not have this role here.']
    ],
    [
      'an unknown person',
      { type: 'renamePerson', id: 'p9', name: 'X' },
      ['not-found', 'That person is no longer here.']
    ]
  ]
  test.each(refusals)('%s', (_name, change, sentence) => {
    expect(decided(change)).toEqual(sentence)
  })
})

test('each change is called by a name in the list of steps', () => {
  const label = (change: OrgChange) => words.tell(orgChangeLabel(view, change))
  expect([
    label({ type: 'editUnit', id: 'led', patch: { name: 'Books' } }),
    label({ type: 'moveUnit', id: 'led', cycle: 'delivery', parentId: 'top' }),
    label({ type: 'removeMember', unitId: 'led', personId: 'p1', role: 'sm' })
  ]).toEqual(['Renamed Ledger to Books', 'Moved Ledger under Board', 'Removed Aiko Sato from Ledger'])
})
