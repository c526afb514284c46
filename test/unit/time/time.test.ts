import { describe, expect, test } from 'vitest'
import { elapsed, mono, startWatch, stopped, stopWatch } from '../../../shared/time'

describe('a stopwatch as a value', () => {
  test('it reads what it had counted plus the time it has been running', () => {
    const watch = startWatch({ elapsedMs: 1000, since: null }, mono(5000))
    expect(elapsed(watch, mono(7500))).toBe(3500)
  })

  test('starting a running one and stopping a stopped one change nothing', () => {
    const running = startWatch(stopped, mono(10))
    expect(startWatch(running, mono(20))).toBe(running)
    expect(stopWatch(stopped, mono(20))).toBe(stopped)
  })

  test('stopped, it keeps its reading', () => {
    const watch = stopWatch(startWatch(stopped, mono(100)), mono(350))
    expect(watch).toEqual({ elapsedMs: 250, since: null })
    expect(elapsed(watch, mono(9999))).toBe(250)
  })

  test('a monotonic clock that began anew never makes it read less than it had', () => {
    expect(elapsed({ elapsedMs: 400, since: mono(1_000_000) }, mono(5))).toBe(400)
  })
})
