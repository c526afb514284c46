/** Milliseconds on the machine's monotonic clock. Only differences mean anything. */
export type Mono = number & { readonly brand: 'Mono' }
/** Milliseconds since 1970-01-01 UTC by the wall clock, which may jump. */
export type Wall = number & { readonly brand: 'Wall' }

/** One reading of both clocks, taken together at the edge. Nobody below the edge reads a clock. */
export interface Stamp {
  readonly mono: Mono
  readonly wall: Wall
}

export const mono = (ms: number): Mono => ms as Mono
export const wall = (ms: number): Wall => ms as Wall

/** Reads both clocks. Rehearsal speed is a property of the clock, so nothing above it knows about it. */
export interface Clock {
  read(): Stamp
  /** Real milliseconds become `rate` shown milliseconds; 1 outside rehearsals. */
  readonly rate: number
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The date on this laptop's calendar, `YYYY-MM-DD`: what people who type a day into it mean. */
export function localDate(wallMs: number): string {
  const day = new Date(wallMs)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/**
 * A stopwatch as a value: what it had counted, and since when it runs.
 * It never ticks; `elapsed` derives the reading.
 */
export interface Stopwatch {
  readonly elapsedMs: number
  readonly since: Mono | null
}

export const stopped: Stopwatch = { elapsedMs: 0, since: null }

export const elapsed = (watch: Stopwatch, now: Mono): number =>
  watch.elapsedMs + (watch.since === null ? 0 : Math.max(0, now - watch.since))

export const startWatch = (watch: Stopwatch, now: Mono): Stopwatch =>
  watch.since === null ? { elapsedMs: watch.elapsedMs, since: now } : watch

export const stopWatch = (watch: Stopwatch, now: Mono): Stopwatch =>
  watch.since === null ? watch : { elapsedMs: elapsed(watch, now), since: null }
