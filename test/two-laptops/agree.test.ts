import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hlcOf } from '../../shared/sync/hlc'
import type { Draft, Json, Op } from '../../shared/sync/op'
import { DAY, HOUR } from '../../shared/time'
import { circleIn, Laptop, morning, oracle } from './support'

const runs = process.env.SAMEDAY_TORTURE ? 20_000 : 1_000

const unitIds = ['u0', 'u1', 'u2', 'u3', 'u4'] as const
const unit = fc.constantFrom(...unitIds)
const which = fc.nat(2)

const set = (entity: string, rowId: string, patch: Record<string, Json>): Draft => ({
  entity,
  rowId,
  kind: 'set',
  patch
})

const name = fc.constantFrom('Core', 'Apps', 'Kernel', 'Zürich', 'שלום')
const register = fc.oneof(
  fc.tuple(unit, name).map(([id, value]) => set('unit', id, { name: value, kind: 'team', removed: false })),
  fc.tuple(unit, name).map(([id, goal]) => set('unit', id, { goal })),
  unit.map((id) => set('unit', id, { removed: true })),
  fc
    .tuple(unit, fc.boolean())
    .map(([id, removed]) =>
      set('membership', `${id}|p1|sm`, { unitId: id, personId: 'p1', role: 'sm', removed })
    ),
  fc
    .tuple(fc.constantFrom('i1', 'i2'), fc.constantFrom('a', 'b', 'ab'), fc.option(fc.nat(9)))
    .map(([id, rank, value]) => set('item', id, { unitId: 'u0', rank, value }))
)
const move = fc
  .record({
    cycle: fc.constantFrom('delivery', 'product'),
    childId: unit,
    parentId: fc.option(unit),
    follow: fc.boolean()
  })
  .map(({ cycle, childId, parentId, follow }): Draft => {
    const patch = { cycle, childId, parentId }
    return {
      entity: 'link',
      rowId: `${cycle}|${childId}`,
      kind: 'move',
      patch: follow && cycle === 'product' ? { ...patch, follow: true } : patch
    }
  })

const fields = {
  title: 'Blocked',
  blocked: 'x',
  effect: 'y',
  ask: 'z',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false
}
const blocked = fc
  .record({
    impediment: fc.constantFrom('m1', 'm2'),
    unit,
    session: fc.constantFrom(null, 's1'),
    event: fc.constantFrom<Record<string, Json>>(
      { type: 'raised', fields },
      { type: 'sentUp', to: 'u1' },
      { type: 'received' },
      { type: 'answered', disposition: 'resolve', text: 'done', owner: '', due: null },
      { type: 'acknowledged' },
      { type: 'resolved', text: '' },
      { type: 'reopened', text: 'again' }
    )
  })
  .map(({ event, ...about }) => ({ entity: 'impedimentEvent', patch: { ...about, ...event } }))
const held = fc
  .record({
    session: fc.constantFrom('s1', 's2'),
    event: fc.constantFrom<Record<string, Json>>(
      {
        type: 'opened',
        kind: 'daily',
        unit: 'u0',
        unitName: 'Core',
        bookedAt: null,
        boxMs: 900_000,
        goal: '',
        seats: [{ id: 'p1', kind: 'person', name: 'Ada', stakeholder: false }],
        turns: [{ id: 't1', subject: { kind: 'person', id: 'p1' }, title: 'Ada', allottedMs: 60_000 }]
      },
      { type: 'started' },
      { type: 'paused' },
      { type: 'resumed' },
      { type: 'turnStarted', turn: 't1' },
      { type: 'captured', impediment: 'm1', turn: null },
      { type: 'closed' },
      { type: 'reopened' },
      { type: 'undone', target: 'ce1', redo: false },
      { type: 'undone', target: 'ce1', redo: true }
    )
  })
  .map(({ session, event }) => ({ entity: 'sessionEvent', patch: { session, ...event } }))
const agreed = unit.map((by) => ({
  entity: 'productEvent',
  patch: { session: null, unit: by, type: 'dodSet', lines: ['Tested'] }
}))
const needed = fc
  .record({
    dependency: fc.constantFrom('d1', 'd2'),
    unit,
    session: fc.constantFrom(null, 's1'),
    event: fc.constantFrom<Record<string, Json>>(
      { type: 'raised', on: 'u4', what: 'Test accounts', due: '2026-03-06' },
      { type: 'dated', due: null },
      { type: 'promised', due: '2026-03-09', by: 'Ada' },
      { type: 'resolved', text: '' },
      { type: 'reopened', text: 'again' },
      { type: 'turned', impediment: 'm1' },
      { type: 'undone', target: 'ce1', redo: false }
    )
  })
  .map(({ event, ...about }) => ({ entity: 'dependencyEvent', patch: { ...about, ...event } }))
const happening: fc.Arbitrary<Happening> = fc.oneof(blocked, held, agreed, needed)

interface Happening {
  readonly entity: string
  readonly patch: Record<string, Json>
}

type Step =
  | { readonly do: 'edit'; readonly laptop: number; readonly drafts: readonly Draft[] }
  | { readonly do: 'happen'; readonly laptop: number; readonly what: readonly Happening[] }
  | { readonly do: 'save'; readonly laptop: number; readonly from: number }
  | { readonly do: 'open'; readonly laptop: number; readonly file: number }
  | { readonly do: 'wait'; readonly hours: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      laptop: which,
      drafts: fc.array(fc.oneof(register, move), { minLength: 1, maxLength: 3 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('happen' as const),
      laptop: which,
      what: fc.array(happening, { minLength: 1, maxLength: 3 })
    })
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), laptop: which, from: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), laptop: which, file: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.nat(5) }) }
)

const laptops = [new Laptop('ada', -365 * DAY), new Laptop('ben', 20 * HOUR), new Laptop('cay', 40 * HOUR)]
const laptopAt = (index: number) => laptops[index] as Laptop

function play(steps: readonly Step[]): void {
  for (const laptop of laptops) laptop.reset()
  let now = morning
  let events = 0
  const files: (readonly Op[])[] = []
  const draftOf = ({ entity, patch }: Happening, laptop: Laptop): Draft => {
    const id = `e${events++}`
    const wall = now + laptop.offsetMs
    const about = { id, cmd: `c${id}`, at: { mono: wall - morning, wall } }
    return { entity, rowId: id, kind: 'fact', patch: { ...about, ...patch } }
  }

  for (const one of steps) {
    now += 1000
    if (one.do === 'wait') {
      now += one.hours * HOUR
      continue
    }
    const laptop = laptopAt(one.laptop)
    const before = laptop.log().length
    if (one.do === 'edit') laptop.edit(one.drafts, now)
    else if (one.do === 'happen')
      laptop.edit(
        one.what.map((what) => draftOf(what, laptop)),
        now
      )
    // A piece from the middle on, or all of it: what was left out has to come by another file.
    else if (one.do === 'save') files.push(laptop.log().slice(one.from % 3 === 0 ? one.from : 0))
    else laptop.takeIn(files[one.file % Math.max(1, files.length)] ?? [], now)
    expect(laptop.log().length).toBeGreaterThanOrEqual(before)
    expect(circleIn(laptop.parents('delivery'))).toBeNull()
  }

  // Three days on, everybody's time has come; everybody hears everything, twice.
  now += 3 * DAY
  const all = laptops.flatMap((laptop) => laptop.log())
  for (const laptop of laptops) laptop.takeIn([...all].reverse(), now + 400 * DAY)
  for (const laptop of laptops) laptop.takeIn(all, now + 400 * DAY)

  const [first, ...others] = laptops.map((laptop) => laptop.state())
  for (const other of others) expect(other).toEqual(first)

  const log = laptopAt(0).log()
  const plain = oracle(log)
  expect(laptopAt(0).parents('delivery')).toEqual(plain.delivery)
  expect(laptopAt(0).parents('product')).toEqual(plain.product)
  expect(circleIn(plain.tree)).toBeNull()
  const cells = laptopAt(0)
    .sql.prepare(`SELECT entity || ' ' || row_id || ' ' || field, value FROM cell`)
    .raw()
    .all() as [string, string][]
  expect(new Map(cells.map(([key, value]) => [key, JSON.parse(value)]))).toEqual(plain.values)
  const named = new Set(log.filter((op) => op.entity === 'unit').map((op) => op.rowId))
  expect(new Set(laptopAt(0).sql.prepare('SELECT id FROM unit').pluck().all())).toEqual(named)

  expect(laptopAt(0).sql.prepare(`SELECT count(*) FROM held_op`).pluck().get()).toBe(0)

  // And all of it at once, on a laptop that was never there, is the same again.
  const newcomer = laptopAt(1)
  newcomer.reset()
  newcomer.takeIn(log, now + 400 * DAY)
  expect(newcomer.state()).toEqual(first)
}

test('three laptops with wrong clocks that exchange files in any order end the same, lose no unit and close no circle', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 24 }), (steps) => play(steps)),
    { numRuns: runs }
  )
}, 3_600_000)

test('two laptops moving A under B and B under A agree, and neither unit vanishes', () => {
  const [ada, ben] = [new Laptop('ada', 0), new Laptop('ben', 0)]
  const put = (childId: string, parentId: string | null): Draft => ({
    entity: 'link',
    rowId: `delivery|${childId}`,
    kind: 'move',
    patch: { cycle: 'delivery', childId, parentId }
  })
  ada.edit([set('unit', 'a', { name: 'A' }), set('unit', 'b', { name: 'B' })], morning)
  ben.takeIn(ada.log(), morning)
  ada.edit([put('a', 'b')], morning + 1)
  ben.edit([put('b', 'a')], morning + 1)
  const files = [ada.log(), ben.log()] as const
  ada.takeIn(files[1], morning + 2)
  ben.takeIn(files[0], morning + 2)
  expect(ada.state()).toEqual(ben.state())
  expect(ada.parents('delivery')).toEqual(new Map([['a', 'b']]))
  expect(ada.sql.prepare('SELECT child_id, parent_id FROM link_skipped').all()).toEqual([
    { child_id: 'b', parent_id: 'a' }
  ])
})

test('a laptop whose clock is a month ahead cannot win for ever: its changes wait, and its clock moves nobody else', () => {
  const ben = laptopAt(1)
  ben.reset()
  const future = new Laptop('dee', 30 * DAY)
  future.edit([set('unit', 'u0', { name: 'From the future' })], morning)
  ben.edit([set('unit', 'u0', { name: 'Now' })], morning)
  const before = ben.writer.hlc
  expect(ben.takeIn(future.log(), morning)).toMatchObject({ fresh: 0, known: 0, waiting: 1 })
  expect(ben.writer.hlc).toBe(before)
  expect(ben.sql.prepare('SELECT name FROM unit').pluck().all()).toEqual(['Now'])
  ben.takeIn([], morning + 30 * DAY)
  expect(ben.sql.prepare('SELECT name FROM unit').pluck().all()).toEqual(['From the future'])
  expect(ben.sql.prepare('SELECT count(*) FROM held_op').pluck().get()).toBe(0)
})

test('a change that only a newer Sameday understands is kept, handed on, and counts after the upgrade', () => {
  const ben = laptopAt(1)
  ben.reset()
  const newer = (seq: number, entity: string, patch: Record<string, Json>): Op => ({
    origin: 'new',
    seq,
    hlc: hlcOf(morning, seq),
    entity,
    rowId: 'u0',
    kind: 'set',
    patch
  })
  ben.takeIn(
    [newer(1, 'unit', { name: 'Core', mood: 'sunny' }), newer(2, 'guild', { name: 'Tests' })],
    morning
  )
  expect(ben.sql.prepare('SELECT name FROM unit').pluck().all()).toEqual(['Core'])
  expect(ben.sql.prepare('SELECT seq, reason FROM held_op ORDER BY seq').raw().all()).toEqual([
    [1, 'unknown'],
    [2, 'unknown']
  ])
  expect(ben.log().map((op) => op.patch)).toEqual([{ name: 'Core', mood: 'sunny' }, { name: 'Tests' }])
  ben.writer.readUnknownAgain()
  expect(ben.sql.prepare('SELECT count(*) FROM held_op').pluck().get()).toBe(2)

  // The upgrade: what was called a guild is something the registry knows from now on.
  ben.sql.db.exec(`UPDATE op SET entity = 'person' WHERE entity = 'guild'`)
  ben.writer.readUnknownAgain()
  expect(ben.sql.prepare('SELECT name FROM person').pluck().all()).toEqual(['Tests'])
  expect(ben.sql.prepare('SELECT seq FROM held_op').pluck().all()).toEqual([1])
})

test('of two different facts that claim one id, every laptop keeps the earlier one, whichever came first', () => {
  const fact = (origin: string, stampMs: number, session: string): Op => ({
    origin,
    seq: 1,
    hlc: hlcOf(morning + stampMs),
    entity: 'sessionEvent',
    rowId: 'same',
    kind: 'fact',
    patch: { id: 'same', session, cmd: 'c', at: { mono: 0, wall: morning }, type: 'started' }
  })
  const early = fact('x', 1, 's1')
  const late = fact('y', 2, 's2')
  const [ada, ben] = [new Laptop('ada', 0), new Laptop('ben', 0)]
  for (const op of [early, late]) ada.takeIn([op], morning)
  for (const op of [late, early]) ben.takeIn([op], morning)
  expect(ada.state()).toEqual(ben.state())
  expect(ada.sql.prepare('SELECT session_id FROM session_event').pluck().all()).toEqual(['s1'])
})
