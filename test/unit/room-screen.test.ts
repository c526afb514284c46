import { describe, expect, test } from 'vitest'
import { shareLines } from '../../renderer/audience/shareLines'
import { entriesThatFit, stageSize } from '../../renderer/audience/stageSize'
import { cleanText } from '../../renderer/ceremony/names'
import { projectedEnd } from '../../renderer/ceremony/projectedEnd'
import { elapsedAt, type Reading, untilFlip } from '../../renderer/ceremony/reading'
import { rowsShown } from '../../renderer/ceremony/rowsShown'
import { untilNextPhase } from '../../renderer/ceremony/untilNextPhase'
import { placed } from '../../renderer/facilitator/session/display/placed'
import { untilBooked } from '../../shared/ceremony/booked'

const rows = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('the order on the wall', () => {
  test('shows every row when all fit', () =>
    expect(rowsShown(rows(10), 4, 10)).toEqual({ rows: rows(10), more: 0 }))

  test('keeps the one before, the current one and the next, and counts the rest', () =>
    expect(rowsShown(rows(12), 3, 6)).toEqual({ rows: [3, 4, 5, 6, 7], more: 5 }))

  test('starts at the top before the first turn', () =>
    expect(rowsShown(rows(12), -1, 6)).toEqual({ rows: [1, 2, 3, 4, 5], more: 7 }))

  test('fills every line near the end, where nothing is left over', () =>
    expect(rowsShown(rows(12), 8, 6)).toEqual({ rows: [7, 8, 9, 10, 11, 12], more: 0 }))
})

describe('the stage', () => {
  test.each([
    [1920, 1080],
    [1280, 720],
    [1280, 800],
    [1440, 960]
  ])('of %i × %i has the card beside the list', (width, height) =>
    expect(stageSize(width, height)).toEqual({ layout: 'wide', rows: 10 })
  )
  test('of 1024 × 768 has the card above it', () =>
    expect(stageSize(1024, 768)).toEqual({ layout: 'stacked', rows: 5 }))
  test('on its end has room for a longer list', () =>
    expect(stageSize(1080, 1920)).toEqual({ layout: 'stacked', rows: 12 }))
})

test('a card lists as many lines as its room has, whatever the picture measures', () => {
  const at = (share: number, height: number) => entriesThatFit(share * height, height * 1.6, height)
  expect([0.5, 0.43, 0.36, 0.2].map((share) => at(share, 720))).toEqual([7, 6, 5, 2])
  expect([0.5, 0.43, 0.36, 0.2].map((share) => at(share, 135))).toEqual([7, 6, 5, 2])
})

test('lists share a column so that each shows something before any shows everything', () => {
  const wish = (items: number, lines: number) => ({ items, lines })
  expect(shareLines(8, [wish(3, 2), wish(5, 1), wish(0, 1)])).toEqual([3, 2, 0])
  expect(shareLines(1, [wish(2, 2), wish(1, 1)])).toEqual([1, 1])
})

describe('a name on the wall', () => {
  test('has no controls, no direction marks and no zero-width characters', () =>
    expect(cleanText('Mia\u202E nossnoJ\u200B\u0007\n Jr')).toBe('Mia nossnoJ Jr'))
  test('keeps the joiners that Persian spelling and composed emoji need', () => {
    expect(cleanText('می\u200Cخواهم')).toBe('می\u200Cخواهم')
    expect(cleanText('👩\u200D💻')).toBe('👩\u200D💻')
    expect(cleanText('a\u200Db')).toBe('ab')
  })
  test('is cut between characters as people count them', () =>
    expect(cleanText('👩‍💻👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻👩‍💻…'))
})

describe('a clock that paints itself', () => {
  const reading = (elapsedMs: number, running = true, rate = 1): Reading => ({
    face: { elapsedMs, limitMs: 60_000, running },
    receivedAt: 1000,
    rate
  })
  test('adds what has passed since the snapshot, at rehearsal speed', () => {
    expect(elapsedAt(reading(5000), 1700)).toBe(5700)
    expect(elapsedAt(reading(5000, true, 60), 1700)).toBe(47_000)
    expect(elapsedAt(reading(5000, false), 1700)).toBe(5000)
    expect(elapsedAt(reading(5000), 900)).toBe(5000)
  })
  test('knows when the shown second flips, before and after the limit', () => {
    expect(untilFlip(reading(5300), 1000)).toBe(700)
    expect(untilFlip(reading(60_250), 1000)).toBe(750)
    expect(untilFlip(reading(5300, true, 10), 1000)).toBe(70)
    expect(untilFlip(reading(5300, false), 1000)).toBe(Number.POSITIVE_INFINITY)
  })
  test('finds the next phase within a millisecond of its threshold', () => {
    const face = { elapsedMs: 0, limitMs: 120_000, running: true }
    const wait = (elapsedMs: number) => Math.floor(untilNextPhase(face, 'turn', elapsedMs) / 10) * 10
    expect([10_000, 95_000, 110_000].map(wait)).toEqual([80_000, 13_000, 10_000])
    expect(untilNextPhase(face, 'turn', 130_000)).toBe(Number.POSITIVE_INFINITY)
  })
})

test('the lobby counts down to the booked time of the same day', () => {
  const at = new Date(2026, 10, 22, 8, 41, 30).getTime()
  expect(untilBooked('08:45', at)).toBe(210_000)
  expect(untilBooked('08:40', at)).toBe(-90_000)
})

describe('a row put elsewhere', () => {
  test('stands directly before the other one, or last', () => {
    expect(placed(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b'])
    expect(placed(['a', 'b', 'c'], 'a', null)).toEqual(['b', 'c', 'a'])
  })
  test('stays where it is before itself or before somebody unknown', () => {
    expect(placed(['a', 'b'], 'a', 'a')).toEqual(['a', 'b'])
    expect(placed(['a', 'b'], 'a', 'z')).toEqual(['a', 'b'])
  })
})

describe('the projected end', () => {
  const box = { elapsedMs: 60_000, limitMs: 900_000, running: true }
  const snapshot = { box, projectedOverMs: -30_000, atWall: 1_000_000 }
  const turn = (elapsedMs: number) => ({ elapsedMs, limitMs: 120_000, running: true })
  test('stands still while a turn uses its time', () =>
    expect(projectedEnd({ ...snapshot, turn: turn(20_000) }, 90_000)).toEqual({
      atWall: 1_810_000,
      overMs: -30_000
    }))
  test('moves with each second over, and with each second without a turn', () => {
    expect(projectedEnd({ ...snapshot, turn: turn(110_000) }, 15_000).overMs).toBe(-25_000)
    expect(projectedEnd({ ...snapshot, turn: null }, 15_000).overMs).toBe(-15_000)
  })
})
