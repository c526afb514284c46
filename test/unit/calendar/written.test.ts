import { expect, test } from 'vitest'
import { readDays, readHours, readOff, writeDays } from '../../../shared/calendar/written'

test('working days are read as people write them', () => {
  expect(['Mon-Fri', '1-5', 'sunday - tuesday', 'Sun-Thu', 'Fri, Mon', '7'].map(readDays)).toEqual([
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
    null,
    [1, 2, 3, 4, 7],
    [1, 5],
    [7]
  ])
  expect(['', '0-5', 'weekdays', 'Mon-'].map(readDays)).toEqual([null, null, null, null])
})

test('what is written is read back', () => {
  for (const days of [[1, 2, 3, 4, 5], [1], [1, 3], [1, 2, 3, 4, 7], [6, 7]])
    expect(readDays(writeDays(days))).toEqual(days)
  expect(writeDays([1, 2, 3, 4, 5])).toBe('Mon-Fri')
})

test('hours and days off are read, and what is none is told apart from nothing', () => {
  expect(readHours('9:00-17:30')).toEqual({ from: '09:00', to: '17:30' })
  expect(readHours('22:00 – 06:00')).toEqual({ from: '22:00', to: '06:00' })
  expect([readHours('9-17'), readHours('25:00-26:00'), readHours('')]).toEqual([null, null, null])
  expect(readOff('2026-12-26, 2026-12-25 2026-12-25')).toEqual(['2026-12-25', '2026-12-26'])
  expect([readOff(''), readOff('2026-02-30'), readOff('Christmas')]).toEqual([[], null, null])
})
