import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RoadmapItem, roadmapOf } from '../../../shared/product/roadmap'
import { linesOfPage, roadmapWall } from '../../../shared/product/roadmap-wall'

const today = '2026-11-24'
const item = (
  id: string,
  starts: string | null,
  ends: string | null,
  over: Partial<RoadmapItem> = {}
): RoadmapItem => ({ id, title: id, state: 'open', starts, ends, goalId: null, ...over })
const roadmap = (...items: readonly RoadmapItem[]) => roadmapOf(items, { g: 'Grow', h: 'Hold' }, today)

describe('a roadmap', () => {
  test('has whole months from the first to the last day that is said, today among them, and a tick for each', () => {
    const { axis, ticks, step } = roadmap(item('a', '2026-12-10', '2027-02-03'))
    expect(axis).toEqual({ from: '2026-11-01', to: '2027-02-28' })
    expect([step, ticks.map(({ day }) => day)]).toEqual([
      1,
      ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']
    ])
    expect(roadmap(item('a', '2026-12-10', '2027-12-31')).step).toBe(3)
  })

  test('puts items under their goals in the order of the backlog, what begins first before the others, and no goal last', () => {
    const { lanes, undated } = roadmap(
      item('z', '2026-12-01', '2026-12-31'),
      item('b', '2027-01-01', '2027-01-31', { goalId: 'h' }),
      item('a', '2026-12-01', '2026-12-31', { goalId: 'g' }),
      item('c', '2026-12-01', '2026-12-31', { goalId: 'h' }),
      item('x', null, null),
      item('dead', '2026-12-01', '2026-12-31', { state: 'killed' })
    )
    expect(lanes.map(({ goal, bars }) => [goal, bars.map(({ id }) => id)])).toEqual([
      ['Hold', ['c', 'b']],
      ['Grow', ['a']],
      ['', ['z']]
    ])
    expect(undated).toBe(1)
  })

  test('says what is late, what is cut, what is open at its end, and draws a moment where only the end is known', () => {
    const { axis, lanes } = roadmap(
      item('long', '2025-01-01', '2026-11-23'),
      item('kept', '2026-11-01', '2026-11-20', { state: 'done' }),
      item('endless', '2026-11-01', null),
      item('moment', null, '2026-11-30')
    )
    expect(axis).toEqual({ from: '2026-08-01', to: '2026-11-30' })
    const told = lanes[0]?.bars.map(({ id, isLate, isCut, isOpen, left, right }) => [
      id,
      { isLate, isCut, isOpen, isMoment: left === right, width: Math.round((right - left) * 122) }
    ])
    expect(Object.fromEntries(told ?? [])).toEqual({
      long: { isLate: true, isCut: true, isOpen: false, isMoment: false, width: 115 },
      kept: { isLate: false, isCut: false, isOpen: false, isMoment: false, width: 20 },
      endless: { isLate: false, isCut: false, isOpen: true, isMoment: false, width: 30 },
      moment: { isLate: false, isCut: false, isOpen: false, isMoment: true, width: 0 }
    })
  })

  test('leaves out what ended long ago but not what should have, and reaches two years ahead', () => {
    const { axis, lanes } = roadmap(
      item('old', '2025-01-01', '2026-07-31', { state: 'done' }),
      item('stuck', '2025-01-01', '2026-07-31', { state: 'doing' }),
      item('far', '2026-12-01', '2031-01-01')
    )
    expect(lanes.flatMap(({ bars }) => bars.map(({ id, isOpen }) => [id, isOpen]))).toEqual([
      ['stuck', false],
      ['far', true]
    ])
    expect(axis.to).toBe('2028-10-31')
  })
})

describe('on the wall', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((n) => new Date(Date.UTC(2026, 5, 1 + n)).toISOString().slice(0, 10))
  const made = fc.array(
    fc.record({ goal: fc.constantFrom('g', 'h', null), starts: fc.option(day), ends: fc.option(day) }),
    { maxLength: 60 }
  )

  test('every item is on one page and no other, no page has more lines than can be read, none ends with a heading', () => {
    fc.assert(
      fc.property(made, (items) => {
        const all = roadmap(
          ...items.map(({ goal, starts, ends }, i) => item(`i${i}`, starts, ends, { goalId: goal }))
        )
        const view = { unitId: 'u', unitName: 'U', roadmap: all }
        const { pages } = roadmapWall(view, 1)
        const walls = Array.from({ length: pages }, (_, i) => roadmapWall(view, i + 1))
        expect(roadmapWall(view, pages + 1)).toEqual(walls.at(-1))
        expect(walls.every(({ lines }) => lines.length <= linesOfPage)).toBe(true)
        expect(walls.every(({ lines }) => lines.length === 0 || lines.at(-1)?.kind === 'item')).toBe(true)
        expect(walls.every(({ lines }) => lines.length === 0 || lines[0]?.kind === 'goal')).toBe(true)
        const shown = walls.flatMap(({ lines }) =>
          lines.flatMap((line) => (line.kind === 'item' ? [line.title] : []))
        )
        expect(shown).toEqual(all.lanes.flatMap(({ bars }) => bars.map(({ title }) => title)))
        for (const { bars } of all.lanes)
          for (const { left, right } of bars) expect(left >= 0 && left <= right && right <= 1).toBe(true)
      })
    )
  })
})
