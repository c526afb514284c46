import { expect, test } from 'vitest'
import { usualWork } from '../../../shared/calendar/inherit'
import { workedIn, workPieces } from '../../../shared/calendar/pieces'
import { usualCalendar, workingMs } from '../../../shared/calendar/working'
import { binOf, binsOf, spanOf } from '../../../shared/insights/period'
import { quantile, spreadOf } from '../../../shared/insights/quantile'
import { HOUR } from '../../../shared/time'

const { zone } = usualWork('Europe/Berlin')
const at = (text: string): number => Date.parse(text)
const now = at('2026-11-20T14:00:00+01:00')

test('a period is whole local days up to now; a sprint begins with its first day', () => {
  const from = (period: 'fortnight' | 'sprint' | 'quarter' | 'all') =>
    spanOf(period, zone, now, { starts: '2026-11-16', ends: '2026-11-27' }, at('2025-03-30T09:00:00+02:00'))
      .from
  expect([from('fortnight'), from('sprint'), from('quarter'), from('all')]).toEqual([
    at('2026-11-07T00:00:00+01:00'),
    at('2026-11-16T00:00:00+01:00'),
    at('2026-08-22T00:00:00+02:00'),
    at('2025-03-30T00:00:00+01:00')
  ])
  expect(spanOf('sprint', zone, now, null, now).from).toBe(from('fortnight'))
})

test('a chart has days, weeks or more, never more than forty, and the last of them ends with today', () => {
  const bins = (days: number) => binsOf({ from: now - days * 24 * HOUR, to: now }, zone)
  expect([bins(13).days, bins(90).days, bins(700).days, bins(8000).days]).toEqual([1, 7, 28, 364])
  const { edges } = bins(13)
  expect([edges.length, edges[0], edges.at(-1)]).toEqual([
    15,
    now - 13 * 24 * HOUR,
    at('2026-11-21T00:00:00+01:00')
  ])
  // The day on which clocks go back has 25 hours.
  const autumn = binsOf({ from: at('2026-10-24T00:00:00+02:00'), to: at('2026-10-26T12:00:00+01:00') }, zone)
  expect(autumn.edges.map((edge, i) => (edge - (autumn.edges[i - 1] ?? edge)) / HOUR)).toEqual([
    0, 24, 25, 24
  ])
  expect([
    binOf([10, 20, 30], 9),
    binOf([10, 20, 30], 10),
    binOf([10, 20, 30], 29),
    binOf([10, 20, 30], 30)
  ]).toEqual([-1, 0, 1, -1])
})

test('the median and the 85th percentile are answers that were given', () => {
  expect([quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4, 5, 6, 7], 0.85), quantile([9], 0.85)]).toEqual([
    2, 6, 9
  ])
  expect(quantile([], 0.5)).toBeNaN()
  expect(spreadOf([0.2, 1, 1.5, 7.9, 8, 39, 40, 400])).toEqual([1, 2, 0, 1, 1, 1, 2])
})

test('pieces of working time add up to the working time, over weekends, holidays, nights and changes of clocks', () => {
  const calendars = [
    usualCalendar,
    { ...usualCalendar, off: ['2026-10-27', '2026-10-28'] },
    { days: [1, 3, 6, 7], from: '22:00', to: '06:30', off: [] },
    { days: [1, 2, 3, 4, 5, 6, 7], from: '02:15', to: '02:15', off: [] },
    { ...usualCalendar, days: [] }
  ]
  for (const name of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])
    for (const calendar of calendars) {
      const work = { ...usualWork(name), calendar }
      const from = at('2026-10-22T01:17:00Z')
      const pieces = workPieces(work, from, at('2026-11-06T03:33:00Z'))
      expect(workedIn(pieces)).toBe(workingMs(calendar, work.zone, from, at('2026-11-06T03:33:00Z')))
      expect(pieces.map(({ worked }) => worked)).toEqual(
        pieces.map((piece) => workingMs(calendar, work.zone, from, piece.from))
      )
      expect(pieces.map(({ to }) => to).slice(0, -1)).toEqual(pieces.map((piece) => piece.from).slice(1))
    }
})
