import type { ClockFace } from '../../shared/ceremony/audience-snapshot'

/** A clock face with the moment this window heard of it: all that is needed to know what it shows later. */
export interface Reading {
  readonly face: ClockFace
  /** `performance.now()` when the snapshot came. */
  readonly receivedAt: number
  /** Shown milliseconds per real one. */
  readonly rate: number
}

/**
 * What the clock has counted by now (ms). Never runs backwards from what main said.
 * @param now `performance.now()`
 */
export const elapsedAt = ({ face, receivedAt, rate }: Reading, now: number): number =>
  face.elapsedMs + (face.running ? Math.max(0, now - receivedAt) * rate : 0)

/**
 * Real milliseconds until the shown second flips. Counting down shows seconds begun and counting up seconds
 * completed, so both flip when the difference to the limit passes a whole second.
 */
export function untilFlip(reading: Reading, now: number): number {
  if (!reading.face.running) return Number.POSITIVE_INFINITY
  const past = elapsedAt(reading, now) - reading.face.limitMs
  return (1000 - (((past % 1000) + 1000) % 1000)) / reading.rate
}
