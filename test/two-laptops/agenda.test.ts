import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAgenda } from '../../electron/store/read/agenda'
import { readTrying } from '../../electron/store/read/experiments'
import { orgTrees } from '../../electron/store/read/tree'
import { type AgendaPart, agendaDrafts } from '../../shared/ceremony/agenda'
import { experimentDraft, experimentState, offerId } from '../../shared/product/experiments'
import { unitDrafts } from '../support/units'
import { Laptop, morning } from './support'

const runs = process.env.SAMEDAY_TORTURE ? 5_000 : 60

const laptops = [new Laptop('one', 0), new Laptop('two', 3_600_000)] as const

/** Two laptops that both know the organisation, and whose clocks are an hour apart. */
function pair(): void {
  for (const laptop of laptops) laptop.reset()
  laptops[0].edit(
    unitDrafts([
      ['eat', 'eat', null],
      ['sos', 'sos', 'eat'],
      ['red', 'team', 'sos'],
      ['blue', 'team', 'sos']
    ]),
    morning
  )
  exchange(morning)
}

function exchange(at: number): void {
  const ops = laptops.map((laptop) => laptop.log())
  laptops[0].takeIn(ops[1] ?? [], at)
  laptops[1].takeIn(ops[0] ?? [], at)
}

const agendaAt = (laptop: Laptop) => readAgenda(laptop.sql, 'sos', 'scaledRetro')
const part = (agenda: readonly AgendaPart[], id: string) => agenda.find((each) => each.id === id)

/** Somebody changes the agenda at a laptop, from what that laptop shows. */
function change(laptop: Laptop, to: (now: readonly AgendaPart[]) => readonly AgendaPart[], at: number): void {
  const now = agendaAt(laptop)
  const drafts = agendaDrafts('sos', 'scaledRetro', now, to(now))
  if (drafts.length > 0) laptop.edit(drafts, at)
}

test('two laptops that change different parts of an agenda keep both changes', () => {
  pair()
  change(laptops[0], (now) => now.map((p) => (p.id === 'results' ? { ...p, minutes: 20 } : p)), morning + 1)
  change(laptops[1], (now) => now.map((p) => (p.id === 'spread' ? { ...p, name: 'Tell' } : p)), morning + 2)
  exchange(morning + 3)
  const [one, two] = laptops.map(agendaAt)
  expect(one).toEqual(two)
  expect([part(one ?? [], 'results')?.minutes, part(one ?? [], 'spread')?.name]).toEqual([20, 'Tell'])
})

const edit = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(3)).map(([from, to]) => (now: readonly AgendaPart[]) => {
    const parts = [...now]
    const [moved] = parts.splice(from, 1)
    return moved ? [...parts.slice(0, to), moved, ...parts.slice(to)] : now
  }),
  fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 30 })).map(
    ([at, minutes]) =>
      (now: readonly AgendaPart[]) =>
        now.map((p, index) => (index === at ? { ...p, minutes } : p))
  ),
  fc
    .nat(4)
    .map((at) => (now: readonly AgendaPart[]) => (now.length > 1 ? now.filter((_, i) => i !== at) : now)),
  fc.constantFrom('talk:a', 'talk:b', 'results').map((id) => (now: readonly AgendaPart[]) => {
    if (now.some((p) => p.id === id)) return now
    const content = id === 'results' ? 'results' : 'talk'
    return [...now, { id, content, name: id, minutes: 5 } as const]
  })
)

test('whatever two laptops do to an agenda, it reads the same for both, each part once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), edit, fc.boolean()), { maxLength: 10 }), (steps) => {
      pair()
      let at = morning
      for (const [which, to, meets] of steps) {
        at += 1000
        change(laptops[which] ?? laptops[0], to, at)
        if (meets) exchange(at)
      }
      exchange(at + 1000)
      const [one = [], two] = laptops.map(agendaAt)
      expect(one).toEqual(two)
      expect(new Set(one.map(({ id }) => id)).size).toBe(one.length)
    }),
    { numRuns: runs }
  )
})

const experiments = (laptop: Laptop) => {
  const org = orgTrees(laptop.sql)()
  return readTrying(laptop.sql, org, org.indexById.get('sos') ?? -1).experiments
}
const stateAt = (laptop: Laptop, id: string) => {
  const experiment = experiments(laptop).find((one) => one.id === id)
  return experiment && experimentState(experiment)
}
const handOn = () =>
  experimentDraft(offerId('e', 'blue'), {
    unitId: 'blue',
    title: 'Pairs',
    expected: '',
    fromId: 'e',
    day: '2026-03-04',
    removed: false
  })

test('handed on from two laptops, it is one offer, and what the unit said of it stands', () => {
  pair()
  laptops[0].edit([experimentDraft('e', { unitId: 'red', title: 'Pairs', day: '2026-03-01' })], morning + 1)
  exchange(morning + 2)
  laptops[0].edit([handOn()], morning + 3)
  exchange(morning + 4)
  laptops[0].edit([experimentDraft(offerId('e', 'blue'), { taken: false })], morning + 5)
  laptops[1].edit([handOn()], morning + 6)
  exchange(morning + 7)
  expect(laptops.map((laptop) => stateAt(laptop, 'e|blue'))).toEqual(['declined', 'declined'])
  expect(laptops.map((laptop) => experiments(laptop).map(({ id }) => id))).toEqual([
    ['e|blue', 'e'],
    ['e|blue', 'e']
  ])
  expect(experiments(laptops[1]).find(({ id }) => id === 'e')?.alsoAt).toEqual(['blue'])
})
