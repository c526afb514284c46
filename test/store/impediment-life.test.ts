import { beforeEach, expect, test } from 'vitest'
import { productEdit } from '../../electron/store/edits'
import { readers } from '../../electron/store/read'
import { toDrafts } from '../../shared/ceremony/facts'
import { planSession } from '../../shared/ceremony/plan'
import { asksWhetherGone } from '../../shared/impediment/gone'
import { foldImpediments } from '../../shared/impediment/join'
import type { ImpedimentEvent, ImpedimentFields } from '../../shared/impediment/types'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import type { Draft } from '../../shared/sync/op'
import { DAY, HOUR } from '../../shared/time'
import type { Bare } from '../support/bare'
import { impedimentDraft } from '../support/generate'
import { orgRow } from '../support/units'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

const morning = new Date(2026, 10, 19, 8, 0).getTime()
const row = (unitId: string, unitName: string, unitKind: string, parentId: string) =>
  orgRow({ unitId, unitName, unitKind, parentId })

let ws: Workspace
let clock = morning
let count = 0
beforeEach(() => {
  ws = openWorkspace()
  clock = morning
  const units = [
    row('top', 'Board', 'eat', ''),
    row('pay', 'Payments', 'sos', 'top'),
    row('led', 'Ledger', 'team', 'pay'),
    row('car', 'Cards', 'team', 'pay')
  ]
  ws.write(planImport(units, emptyOrg).drafts, morning - 1e9)
})

function happens(impediment: string, act: Bare<ImpedimentEvent, 'impediment'>): void {
  clock += HOUR
  count++
  const event = { ...act, id: `e${count}`, impediment, cmd: `c${count}`, at: stampAt(clock), session: null }
  ws.write([impedimentDraft(event as ImpedimentEvent)], clock)
}
const fields = (title: string, over: Partial<ImpedimentFields> = {}): ImpedimentFields => ({
  title,
  blocked: '',
  effect: '',
  ask: '',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false,
  ...over
})
const raise = (id: string, unit: string, title: string, over: Partial<ImpedimentFields> = {}) =>
  happens(id, { type: 'raised', unit, fields: fields(title, over) })
const register = (entity: Draft['entity'], rowId: string, patch: Draft['patch']) =>
  ws.write([{ entity, rowId, kind: 'set', patch } as Draft], clock)
const like = (title: string, impedimentId: string | null = null) =>
  ws.readers.reads
    .similar({ title, impedimentId, limit: 5 }, clock)
    .map(({ impediment, originUnit, ballAt, metBy }) => [impediment.id, originUnit, ballAt, metBy])

test('open impediments that say the same are suggested, with where they are and how many met them', () => {
  raise('a', 'led', 'Staging environment is down')
  raise('b', 'car', 'The staging environment is down since Monday')
  raise('c', 'car', 'Vendor has not signed the contract')
  happens('a', { type: 'sentUp', unit: 'led', to: 'pay' })
  expect(like('Staging environment down')).toEqual([
    ['a', 'Ledger', 'Payments', 1],
    ['b', 'Cards', 'Cards', 1]
  ])
  expect(like('Staging environment down', 'a').map(([id]) => id)).toEqual(['b'])
  happens('b', { type: 'merged', unit: 'car', into: 'a' })
  expect(like('Staging environment down')).toEqual([['a', 'Ledger', 'Payments', 2]])
  happens('a', { type: 'resolved', unit: 'pay', text: '' })
  expect(like('Staging environment down')).toEqual([])
})

test('a confidential impediment is suggested to nobody', () => {
  raise('a', 'led', 'Conflict about the pay of a colleague', { confidential: true })
  expect(like('Conflict about the pay of a colleague')).toEqual([])
})

test('its life is told in sentences, the last thing first, with what others did to it', () => {
  raise('a', 'led', 'Staging is down')
  raise('b', 'car', 'Staging down')
  happens('a', { type: 'sentUp', unit: 'led', to: 'pay' })
  happens('b', { type: 'merged', unit: 'car', into: 'a' })
  happens('a', { type: 'assigned', unit: 'pay', owner: 'Ana' })
  happens('a', { type: 'undone', unit: 'pay', target: `c${count}`, redo: false })
  happens('b', { type: 'unmerged', unit: 'car' })
  happens('a', { type: 'resolved', unit: 'pay', text: 'A new disk.' })
  happens('a', { type: 'acknowledged', unit: 'led' })
  happens('a', { type: 'verified', unit: 'led', text: '' })
  const life = ws.readers.reads.life({ impedimentId: 'a' }, clock)
  expect(life.map(({ text, said, takenBack }) => [text.key, text.values, said, takenBack])).toEqual([
    ['life.verified', { unit: 'Ledger' }, '', false],
    ['life.acknowledged', { unit: 'Ledger' }, '', false],
    ['life.resolved', { unit: 'Payments' }, 'A new disk.', false],
    ['life.left', { unit: 'Cards', title: 'Staging down' }, '', false],
    ['life.undone', { unit: 'Payments' }, '', false],
    ['life.assigned', { unit: 'Payments', owner: 'Ana' }, '', true],
    ['life.joined', { unit: 'Cards', title: 'Staging down' }, '', false],
    ['life.sentUp', { unit: 'Ledger', to: 'Payments' }, '', false],
    ['life.raised', { unit: 'Ledger' }, '', false]
  ])
  expect(ws.readers.reads.life({ impedimentId: 'b' }, clock).map(({ text }) => text.key)).toEqual([
    'life.unmerged',
    'life.merged',
    'life.raised'
  ])
})

test('without metrics nobody is asked; with some, those of the unit and of all above it can be chosen', () => {
  raise('a', 'led', 'Staging is down')
  const choices = () =>
    ws.readers.reads
      .effect({ impedimentId: 'a' }, clock)
      ?.choices.map(({ name, unitName }) => [name, unitName])
  expect(choices()).toEqual([])
  register('metric', 'm1', { unitId: 'pay', name: 'Lead time', category: 'productivity', better: 'down' })
  register('metric', 'm2', { unitId: 'led', name: 'Defects', category: 'quality', better: 'down' })
  register('metric', 'm3', { unitId: 'car', name: 'Speed', category: 'own', better: 'up' })
  expect(choices()).toEqual([
    ['Defects', 'Ledger'],
    ['Lead time', 'Payments']
  ])
})

test('a metric is shown before it went, and one and two Sprints later', () => {
  const sprint = (number: number, starts: string, ends: string) =>
    register('sprint', `s${number}`, { unitId: 'pay', number, starts, ends })
  sprint(1, '2026-10-22', '2026-11-04')
  sprint(2, '2026-11-05', '2026-11-18')
  sprint(3, '2026-11-19', '2026-12-02')
  sprint(4, '2026-12-03', '2026-12-16')
  sprint(5, '2026-12-17', '2026-12-30')
  register('metric', 'm', {
    unitId: 'pay',
    name: 'Lead time',
    category: 'productivity',
    better: 'down',
    measure: 'days'
  })
  const reading = (number: number, value: number) =>
    register('reading', `r${number}`, {
      unitId: 'pay',
      metricId: 'm',
      sprintId: `s${number}`,
      day: '2026-11-20',
      value
    })
  reading(1, 12)
  reading(2, 11)
  reading(3, 9)
  raise('a', 'led', 'Staging is down')
  happens('a', { type: 'resolved', unit: 'led', text: '' })
  happens('a', { type: 'expected', unit: 'led', metric: 'm' })
  const moved = () => ws.readers.reads.effect({ impedimentId: 'a' }, clock)?.moved
  expect(moved()).toEqual({
    name: 'Lead time',
    better: 'down',
    measure: 'days',
    before: { day: '2026-11-18', value: 11 },
    after: [],
    way: null
  })
  reading(4, 8)
  reading(5, 7)
  expect(moved()?.after).toEqual([
    { day: '2026-12-16', value: 8 },
    { day: '2026-12-30', value: 7 }
  ])
  expect(moved()?.way).toBe('better')
  expect(
    ws.readers.reads.effects({ limit: 5 }, clock).map(({ title, unitName }) => [title, unitName])
  ).toEqual([['Staging is down', 'Ledger']])
})

test('how people are is compared only where four or more have answered', () => {
  register('metric', 'm', { unitId: 'led', name: 'Happiness', category: 'sustainability', better: 'up' })
  register('reading', 'r', { unitId: 'led', metricId: 'm', day: '2026-11-01', value: 3, people: 3 })
  raise('a', 'led', 'Staging is down')
  happens('a', { type: 'resolved', unit: 'led', text: '' })
  happens('a', { type: 'expected', unit: 'led', metric: 'm' })
  const moved = () => ws.readers.reads.effect({ impedimentId: 'a' }, clock)?.moved
  expect(moved()?.before).toBe(null)
  register('reading', 'r', { people: 4 })
  expect(moved()?.before).toEqual({ day: '2026-11-01', value: 3 })
})

const askedAfter = () => {
  const room = ws.readers.room({ unitId: 'led', kind: 'daily', at: stampAt(clock) })
  if (!room) throw new Error('Ledger is not there')
  return foldImpediments(room.impedimentEvents)
    .filter((item) => asksWhetherGone(item, 'led', room.initiativesDone))
    .map(({ id }) => id)
}

test('a room is asked after what levels above settled, for two weeks or until it says that it is gone', () => {
  for (const id of ['a', 'b', 'declined', 'own']) raise(id, 'led', `Title of ${id}`)
  for (const id of ['a', 'b', 'declined']) happens(id, { type: 'sentUp', unit: 'led', to: 'pay' })
  for (const id of ['a', 'b']) happens(id, { type: 'resolved', unit: 'pay', text: '' })
  const no = { disposition: 'decline', text: 'No', owner: '', due: null } as const
  happens('declined', { type: 'answered', unit: 'pay', ...no })
  happens('own', { type: 'resolved', unit: 'led', text: '' })
  expect(askedAfter(), 'nobody has seen the answers yet').toEqual([])
  for (const id of ['a', 'b', 'declined']) happens(id, { type: 'acknowledged', unit: 'led' })
  expect(askedAfter(), 'the latest first').toEqual(['b', 'a'])
  happens('a', { type: 'verified', unit: 'led', text: '' })
  expect(askedAfter()).toEqual(['b'])
  clock += 15 * DAY
  expect(askedAfter()).toEqual([])
})

test('what became an initiative is asked after once the initiative is done', () => {
  raise('a', 'led', 'Every order needs three signatures')
  happens('a', { type: 'sentUp', unit: 'led', to: 'pay' })
  happens('a', { type: 'sentUp', unit: 'pay', to: 'top' })
  const becomes = { disposition: 'transform', text: '', owner: '', due: null, item: 'i' } as const
  register('item', 'i', { unitId: 'top', kind: 'transformation', title: 'One signature', state: 'open' })
  happens('a', { type: 'answered', unit: 'top', ...becomes })
  happens('a', { type: 'acknowledged', unit: 'pay' })
  happens('a', { type: 'acknowledged', unit: 'led' })
  expect(askedAfter()).toEqual([])
  clock += 30 * DAY
  register('item', 'i', { state: 'done' })
  expect(askedAfter()).toEqual(['a'])
})

test('why an initiative was moved outside a ceremony is told on the board and to those who wait for it', () => {
  for (const id of ['i', 'j'])
    register('item', id, { unitId: 'top', kind: 'transformation', title: id, state: 'open', rank: id })
  raise('a', 'led', 'Every order needs three signatures')
  happens('a', { type: 'sentUp', unit: 'led', to: 'top' })
  const becomes = { disposition: 'transform', text: '', owner: '', due: null, item: 'j' } as const
  happens('a', { type: 'answered', unit: 'top', ...becomes })
  let next = 0
  const edited = productEdit(
    ws.readers,
    { type: 'moveItem', id: 'j', beforeId: 'i', reason: 'Two customers left over it' },
    'move',
    stampAt(++clock),
    { next: () => `p${++next}` }
  )
  if (!edited.ok) throw new Error(edited.problem.text.key)
  ws.write(edited.value.drafts, clock)
  const board = ws.readers.reads.transformation({ unitId: 'top' }, clock)
  expect(board?.initiatives.map(({ id, moved }) => [id, moved?.reason])).toEqual([
    ['j', 'Two customers left over it'],
    ['i', undefined]
  ])
  const [last] = ws.readers.reads.life({ impedimentId: 'a' }, clock)
  expect([last?.text.key, last?.text.values, last?.said, last?.where]).toEqual([
    'life.moved',
    { unit: 'Board', from: 2, to: 1 },
    'Two customers left over it',
    null
  ])
  const outside = ws.readers.productLookup(clock).freeze('top')
  expect(outside.isFrozen, 'it says nothing about an agreed order').toBe(false)
})

test('insights count what teams need of each other, with the side that needs it', () => {
  let count = 0
  const needs = (id: string, act: object) => {
    clock += HOUR
    count++
    const event = {
      id: `d${count}`,
      dependency: id,
      cmd: `d${count}`,
      at: stampAt(clock),
      session: null,
      ...act
    }
    ws.write(
      [{ entity: 'dependencyEvent', rowId: event.id, kind: 'fact', patch: event } as unknown as Draft],
      clock
    )
  }
  for (const [id, due] of [
    ['late', '2026-11-18'],
    ['given', '2026-11-30'],
    ['turned', '2026-11-30'],
    ['open', '2026-11-30']
  ])
    needs(id ?? '', { type: 'raised', unit: 'led', on: 'car', what: id, due })
  needs('given', { type: 'resolved', unit: 'car', text: '' })
  needs('turned', { type: 'turned', unit: 'led', impediment: 'a' })
  const counts = (unitId: string | null) =>
    ws.readers.reads.insights({ unitId, period: 'fortnight', at: clock + HOUR }, clock + HOUR).dependencies
  expect(counts(null)).toEqual({ open: 2, overdue: 1, resolved: 1, turned: 1 })
  expect(counts('pay')).toEqual(counts(null))
  expect(counts('car')).toEqual({ open: 0, overdue: 0, resolved: 0, turned: 0 })
})

test('a question of likeness is answered in slices, and follows what is written between and after them', () => {
  for (let i = 0; i < 900; i++) raise(`i${i}`, i % 2 === 0 ? 'led' : 'car', `Machine ${i} stands still`)
  const asked = { title: 'Signing certificate expires', impedimentId: null, limit: 5 }
  const work = ws.readers.sliced('similar', asked, clock)
  let count = 0
  let step = work.next()
  for (; !step.done; step = work.next()) {
    count++
    if (count === 1) {
      raise('late', 'led', 'The signing certificate expires')
      happens('i0', { type: 'resolved', unit: 'led', text: '' })
    }
  }
  expect(count).toBeGreaterThan(4)
  expect(step.value.map(({ impediment }) => impediment.id)).toEqual(['late'])
  expect(like('Signing certificate expires').map(([id]) => id)).toEqual(['late'])
  happens('late', { type: 'refined', unit: 'led', patch: { title: 'The printer is out of paper' } })
  expect(like('Signing certificate expires')).toEqual([])
  expect(like('Printer out of paper').map(([id]) => id)).toEqual(['late'])
  happens('late', { type: 'refined', unit: 'led', patch: { confidential: true } })
  expect(like('Printer out of paper')).toEqual([])
  expect(like('Machine 0 stands still').map(([id]) => id)).not.toContain('i0')
})

test('what was held under a faster clock is a rehearsal in its report, and so is a day that is told under one', () => {
  const room = ws.readers.room({ unitId: 'led', kind: 'daily', at: stampAt(clock) })
  if (!room) throw new Error('Ledger is not there')
  let next = 0
  const hold = (sessionId: string, rehearsal: boolean) => {
    const ids = { next: () => `${sessionId}-${++next}` }
    const about = { context: room, kind: 'daily', sessionId, cmd: ids.next(), at: stampAt(++clock) } as const
    const event = planSession({ ...about, ids, rehearsal })
    ws.write(toDrafts([{ entity: 'sessionEvent', event }]), clock)
    return ws.readers.reads.report({ sessionId }, clock)?.rehearsal
  }
  expect([hold('real', false), hold('fast', true)]).toEqual([false, true])
  const day = { dayStart: morning, dayEnd: morning + DAY }
  expect(ws.readers.reads.morning(day, clock).rehearsal).toBe(false)
  expect(readers(ws.sql, true).reads.morning(day, clock).rehearsal).toBe(true)
  expect(readers(ws.sql, true).reads.report({ sessionId: 'real' }, clock)?.rehearsal).toBe(false)
})
