import type { Page } from '@playwright/test'
import { leftText } from '../../../shared/words/format'

/** What stood on a clock from one moment to another, in milliseconds of the page's own monotonic clock. */
export interface Shown {
  readonly clock: string
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * From now on the page notes at each frame what its timers show. A page that stood still cannot paint: it is given one
 * frame and 50 ms from the moment it moves again, and must tell the truth from then on.
 */
export const recordClocks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shown: { clock: string; text: string; from: number; to: number }[] = []
    Reflect.set(window, 'shown', shown)
    const last = new Map<string, { clock: string; text: string; from: number; to: number }>()
    let frameAt = performance.now()
    let movesAgainAt = 0
    const note = () => {
      const now = performance.now()
      if (now - frameAt > 100) movesAgainAt = now
      if (now - movesAgainAt <= 1000 / 60 + 50) return
      for (const timer of document.querySelectorAll('[role=timer]')) {
        const clock = timer.getAttribute('aria-label') ?? ''
        const text = timer.textContent ?? ''
        const before = last.get(clock)
        if (before?.text === text) before.to = now
        else {
          const next = { clock, text, from: now, to: now }
          last.set(clock, next)
          shown.push(next)
        }
      }
    }
    // Behind the frame: what stands there then is what was painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = note
    const look = () => {
      const now = performance.now()
      if (now - frameAt > 100) movesAgainAt = now
      frameAt = now
      port2.postMessage(null)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

export const recorded = (page: Page): Promise<readonly Shown[]> =>
  page.evaluate(() => Reflect.get(window, 'shown'))

/** One frame at 60 Hz, and 50 ms (UX.md §1.2). */
export const tolerance = 1000 / 60 + 50

/**
 * The longest that a clock showed anything but the truth (ms).
 * @param since when the clock would have begun to run had it never stood still, by the page's monotonic clock
 * @param rate shown milliseconds per real one
 */
export const farthest = (shown: readonly Shown[], limitMs: number, since: number, rate = 1): number => {
  const isTrue = (text: string, moment: number) =>
    leftText(Math.max(0, (moment - since) * rate), limitMs) === text
  // Early by as long as the truth takes to come to it, late by as long as the truth has left it behind.
  const wrongFor = (text: string, moment: number) => {
    let off = 0
    while (!isTrue(text, moment + off) && !isTrue(text, moment - off) && off < 10_000) off++
    return off
  }
  return Math.max(0, ...shown.flatMap(({ text, from, to }) => [wrongFor(text, from), wrongFor(text, to)]))
}
