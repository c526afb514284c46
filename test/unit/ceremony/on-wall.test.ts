import { expect, test } from 'vitest'
import { heatOnWall, roadmapOnWall } from '../../../electron/ceremony/walls'
import type { Store } from '../../../electron/store/api'
import type { HeatColumns } from '../../../shared/ipc/reads/insights'
import type { RoadmapView } from '../../../shared/product/roadmap'
import { ok } from '../../../shared/result'
import { stamp } from './support'

/** A store whose organisation has one unit, and what the wall was shown of it. */
function room() {
  let open = 1
  let isOn = true
  const shown: number[] = []
  const waiting: { readonly ms: number; readonly run: () => void; off: boolean }[] = []
  const columns = (): HeatColumns => ({
    id: ['eat'],
    name: ['Board'],
    kind: ['eat'],
    parent: Int32Array.of(-1),
    height: Int32Array.of(0),
    open: Int32Array.of(open),
    warn: Int32Array.of(0),
    stale: Int32Array.of(open),
    oldestMs: Float64Array.of(1)
  })
  const heat = heatOnWall({
    store: { read: async () => ok(columns()) } as unknown as Pick<Store, 'read'>,
    clock: { read: () => stamp(0), rate: 1 },
    timers: {
      after(ms, run) {
        const timer = { ms, run, off: false }
        waiting.push(timer)
        return () => {
          timer.off = true
        }
      }
    },
    isOn: () => isOn,
    put: (wall) => shown.push(wall.eyes[0]?.open ?? 0),
    takeOff: () => undefined
  })
  return {
    heat,
    shown,
    happens: () => open++,
    takeOff: () => {
      isOn = false
    },
    due: () => waiting.filter(({ off }) => !off).map(({ ms }) => ms),
    pass: () => {
      for (const timer of waiting.filter(({ off }) => !off)) {
        timer.off = true
        timer.run()
      }
    },
    rest: () => new Promise<void>((done) => setImmediate(done))
  }
}

test('the heat tree follows what happens while it is on the wall, and grows older by itself', async () => {
  const { heat, shown, happens, due, pass, rest } = room()
  await heat.show(null)
  happens()
  heat.changed(['impediments'])
  await rest()
  expect(shown).toEqual([1, 2])
  heat.changed(['product'])
  await rest()
  expect(shown, 'what says nothing about it is passed over').toEqual([1, 2])
  expect(due()).toEqual([60_000])
  happens()
  pass()
  await rest()
  expect(shown).toEqual([1, 2, 3])
})

test('a hundred changes at once are two readings, and the last one is seen', async () => {
  const { heat, shown, happens, due, pass, rest } = room()
  await heat.show(null)
  for (let i = 0; i < 100; i++) {
    happens()
    heat.changed(['impediments'])
  }
  await rest()
  expect(due(), 'soon, not at once').toEqual([1000])
  pass()
  await rest()
  expect(shown).toHaveLength(3)
  expect(shown.at(-1)).toBe(101)
})

test('once something else is shown it is no longer read', async () => {
  const { heat, shown, happens, takeOff, due, pass, rest } = room()
  await heat.show(null)
  takeOff()
  happens()
  heat.changed(['impediments'])
  pass()
  await rest()
  expect(shown).toEqual([1])
  expect(due()).toEqual([])
})

test('what is read while something else takes its place does not come back over it', async () => {
  const { heat, shown, happens, takeOff, due, rest } = room()
  await heat.show(null)
  happens()
  heat.changed(['impediments'])
  takeOff()
  await rest()
  expect(shown).toEqual([1])
  expect(due()).toEqual([])
})

test('a roadmap follows its items on the page that is shown, and a page that has gone is the last one', async () => {
  let items = 9
  let isOn = true
  const shown: (readonly [number, number, number])[] = []
  const view = (): RoadmapView => {
    const bars = Array.from({ length: items }, (_, i) => ({ id: `${i}`, title: `Item ${i}` }))
    const lanes = [{ goal: '', bars }]
    const roadmap = { axis: {}, ticks: [], step: 'month', today: null, undated: 0, lanes }
    return { unitId: 'eat', unitName: 'Board', roadmap } as unknown as RoadmapView
  }
  const roadmap = roadmapOnWall({
    store: { read: async () => ok(items === 0 ? null : view()) } as unknown as Pick<Store, 'read'>,
    clock: { read: () => stamp(0), rate: 1 },
    timers: { after: () => () => undefined },
    isOn: () => isOn,
    put: ({ page, pages, lines }) => shown.push([page, pages, lines.length]),
    takeOff: () => {
      isOn = false
    }
  })
  const rest = () => new Promise<void>((done) => setImmediate(done))
  await roadmap.show({ unitId: 'eat', page: 2 })
  items = 11
  roadmap.changed(['product'])
  await rest()
  roadmap.changed(['impediments'])
  await rest()
  items = 2
  roadmap.changed(['product'])
  await rest()
  expect(shown).toEqual([
    [2, 2, 3],
    [2, 2, 5],
    [1, 1, 3]
  ])
  items = 0
  roadmap.changed(['org'])
  await rest()
  expect([shown.length, isOn], 'a unit that is no longer there leaves the wall').toEqual([3, false])
})

test('a roadmap that cannot be shown leaves there what hangs there, and what changed meanwhile is on it', async () => {
  let title = 'Before'
  let isOn = false
  let answer: () => void = () => {}
  const asked: string[] = []
  const shown: string[] = []
  const roadmap = roadmapOnWall({
    store: {
      read: async ({ input }: { input: { unitId: string } }) => {
        asked.push(input.unitId)
        const lanes = [{ goal: title, bars: [{ id: '1', title }] }]
        const roadmap = { axis: {}, ticks: [], step: 'month', today: null, undated: 0, lanes }
        const view = { unitId: input.unitId, unitName: 'Board', roadmap } as unknown as RoadmapView
        await new Promise<void>((done) => {
          answer = done
        })
        return ok(input.unitId === 'gone' ? null : view)
      }
    } as unknown as Pick<Store, 'read'>,
    clock: { read: () => stamp(0), rate: 1 },
    timers: {
      after: (ms, run) => {
        if (ms === 1000) run()
        return () => undefined
      }
    },
    isOn: () => isOn,
    put: ({ lines }) => {
      isOn = true
      shown.push(JSON.stringify(lines).includes('After') ? 'after' : 'before')
    },
    takeOff: () => {
      isOn = false
    }
  })
  const answered = () =>
    new Promise<void>((done) => {
      answer()
      setImmediate(done)
    })
  const first = roadmap.show({ unitId: 'eat', page: 1 })
  title = 'After'
  roadmap.changed(['product'])
  await answered()
  await first
  await answered()
  expect(shown, 'what changed while it was read for the first time is shown soon after').toEqual([
    'before',
    'after'
  ])
  const refused = roadmap.show({ unitId: 'gone', page: 1 })
  await answered()
  expect((await refused).ok).toBe(false)
  roadmap.changed(['product'])
  await answered()
  expect([isOn, asked.at(-1), shown.length]).toEqual([true, 'eat', 3])
})
