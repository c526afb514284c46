import type { ClockPhase } from '../../../shared/ceremony/thresholds'

/** One sine, faded in and out. Levels are shares of full scale. */
export interface Tone {
  readonly fromMs: number
  readonly forMs: number
  readonly hz: number
  readonly level: number
  /** A bell rings down from the start; a beep holds and stops. */
  readonly shape: 'beep' | 'bell'
}

export const sounds = ['wrapUp', 'lastWords', 'turnOver', 'boxOver'] as const
export type Sound = (typeof sounds)[number]

/** −12 dBFS: what sounds at one moment never adds up to more, so that nothing startles a room. */
export const loudest = 10 ** (-12 / 20)

const beep = (fromMs: number, hz: number, forMs = 120): Tone => ({
  fromMs,
  forMs,
  hz,
  level: loudest,
  shape: 'beep'
})
const bell = (hz: number, share: number): Tone => ({
  fromMs: 0,
  forMs: 1500,
  hz,
  level: loudest * share,
  shape: 'bell'
})

/** More beeps mean less time; falling means over; the bell is the box. */
export const tonesBySound: Readonly<Record<Sound, readonly Tone[]>> = {
  wrapUp: [beep(0, 660)],
  lastWords: [beep(0, 660), beep(240, 660)],
  turnOver: [beep(0, 660), beep(200, 550), beep(400, 440, 240)],
  boxOver: [bell(196, 0.6), bell(392, 0.25), bell(588, 0.15)]
}

/** What is heard at the moment: whose turn, and how far both clocks are. */
export interface Heard {
  /** Null while no turn runs: in the lobby, paused, in the review. */
  readonly turnId: string | null
  readonly turn: ClockPhase
  readonly box: ClockPhase
  /** What each clock has left, in real milliseconds; below zero when it is over. */
  readonly turnLeftMs: number
  readonly boxLeftMs: number
}

// A message of main puts a clock right by milliseconds, on a busy machine by some dozens; what people give is seconds.
const putRightMs = 250

/**
 * What to go on from after `now`. A clock that is put right across a threshold passes it twice, and is heard once.
 * @returns `now`, with the phases that were heard already where nobody has given any time
 */
export function goneOnFrom(before: Heard | null, now: Heard): Heard {
  if (before === null || before.turnId !== now.turnId) return now
  const isGiven = (was: number, is: number) => is - was > putRightMs
  const turn = later(now.turn, before.turn) && !isGiven(before.turnLeftMs, now.turnLeftMs) ? before : now
  const box = later(now.box, before.box) && !isGiven(before.boxLeftMs, now.boxLeftMs) ? before : now
  return {
    turnId: now.turnId,
    turn: turn.turn,
    turnLeftMs: turn.turnLeftMs,
    box: box.box,
    boxLeftMs: box.boxLeftMs
  }
}

const steps: readonly ClockPhase[] = ['ready', 'onTime', 'wrapUp', 'lastWords', 'overTime']
const soundByPhase: Readonly<Partial<Record<ClockPhase, Sound>>> = {
  wrapUp: 'wrapUp',
  lastWords: 'lastWords',
  overTime: 'turnOver'
}

/**
 * What a change sounds like. Only time that runs out sounds: neither a new turn, nor a pause, nor a minute given makes
 * a noise, and a screen that opens in the middle says nothing about what was before.
 */
export function soundOf(before: Heard | null, now: Heard): Sound | null {
  if (before === null || now.turnId === null || before.turnId !== now.turnId) return null
  if (later(before.box, now.box) && now.box === 'overTime') return 'boxOver'
  return later(before.turn, now.turn) ? (soundByPhase[now.turn] ?? null) : null
}

const later = (before: ClockPhase, now: ClockPhase): boolean => steps.indexOf(now) > steps.indexOf(before)
