import { DAY } from '../time'
import type { Hlc } from './op'

// 1024 readings fit into a millisecond; one more carries into the next, so a counter cannot overflow.
const perMs = 1024

/** No stamp is below 2024-01-01: a laptop whose battery died and says 1970 still orders its own changes sensibly. */
export const earliestMs = Date.UTC(2024, 0, 1)
/** No stamp is above 2200-01-01, which leaves room below the largest safe integer. */
export const latestMs = Date.UTC(2200, 0, 1)
/** A change further in the future than this waits: one wrong clock must not win for ever. */
const maxAheadMs = DAY

export const hlcOf = (ms: number, counter = 0): Hlc => (bounded(ms) * perMs + counter) as Hlc
export const msOf = (hlc: Hlc): number => Math.floor(hlc / perMs)
export const noHlc = 0 as Hlc

const bounded = (ms: number): number =>
  Number.isFinite(ms) ? Math.min(latestMs, Math.max(earliestMs, Math.floor(ms))) : earliestMs

/**
 * The stamp of a new change here. Always later than `last`, whatever the wall clock does.
 * @param wallMs milliseconds since 1970 by this laptop's clock, right or wrong
 */
export const tick = (last: Hlc, wallMs: number): Hlc => Math.max(hlcOf(wallMs), last + 1) as Hlc

/** True when a change of another laptop lies so far ahead of this clock that it has to wait. */
export const isAhead = (hlc: Hlc, wallMs: number): boolean => msOf(hlc) > bounded(wallMs) + maxAheadMs

/** The clock after seeing a change of another laptop. One that is ahead never moves it. */
export const receive = (last: Hlc, hlc: Hlc, wallMs: number): Hlc =>
  isAhead(hlc, wallMs) ? last : (Math.max(last, hlc) as Hlc)
