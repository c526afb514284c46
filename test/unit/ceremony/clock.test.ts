import { describe, expect, test } from 'vitest'
import { realClock, rehearsalClock } from '../../../electron/ceremony/clock'
import { awayBetween, gapSince } from '../../../electron/ceremony/gap'
import { type Clock, mono, wall } from '../../../shared/time'

const at = (m: number, w: number) => ({ mono: mono(m), wall: wall(w) })

describe('how long the app was away', () => {
  test.each([
    ['both clocks agree', at(1000, 5000), at(61_000, 65_000), 60_000],
    ['the wall clock drifted a little', at(1000, 5000), at(61_000, 66_500), 60_000],
    ['the machine slept', at(1000, 5000), at(2000, 305_000), 300_000],
    ['the machine restarted', at(900_000, 5000), at(100, 125_000), 120_000],
    ['it restarted and the wall clock was set back', at(900_000, 125_000), at(100, 5000), 0]
  ])('when %s', (_, from, to, ms) => {
    expect(awayBetween(from, to)).toBe(ms)
  })

  test('nobody watched since the last sign of life, and the watches ran until then', () => {
    expect(gapSince(at(0, 0), at(8000, 8000), at(20_000, 20_000))).toEqual({
      awayMs: 12_000,
      leftOutMs: 8000,
      countedMs: 20_000
    })
  })

  test('without a sign of life it is the last event that counts', () => {
    expect(gapSince(at(0, 0), null, at(20_000, 20_000))).toEqual({
      awayMs: 20_000,
      leftOutMs: 0,
      countedMs: 20_000
    })
  })
})

describe('clocks', () => {
  test('a rehearsal runs both clocks faster from where it began', () => {
    let real = at(1000, 50_000)
    const clock: Clock = { rate: 1, read: () => real }
    const rehearsal = rehearsalClock(clock, 60)
    real = at(2000, 51_000)
    expect([rehearsal.rate, rehearsal.read()]).toEqual([60, at(61_000, 110_000)])
  })

  test('the real one never goes backwards', () => {
    const clock = realClock()
    const readings = Array.from({ length: 100 }, () => clock.read().mono)
    expect(readings).toEqual([...readings].sort((a, b) => a - b))
  })
})
