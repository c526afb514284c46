import { type CeremonyKind, type Part, parts } from './kinds'

/**
 * Who speaks when: as listed, drawn by lot, who waited longest first, the last to arrive first, or not people at all
 * but what is on the board.
 */
export const turnOrders = ['fixed', 'random', 'lastSpokeLast', 'lastArrivalFirst', 'board'] as const
export type TurnOrder = (typeof turnOrders)[number]

/** How the room's clocks read: what is left, what is used, or no numbers at all. */
export const clockModes = ['down', 'up', 'colour'] as const
export type ClockMode = (typeof clockModes)[number]

/** When the phases begin: shares of the limit in percent, and the last minutes of the box. */
export interface Thresholds {
  readonly turnWrapUp: number
  readonly turnLastWords: number
  readonly boxWrapUp: number
  readonly boxLastMinutes: number
}

/** How a unit runs a kind of ceremony, kept for the next time. */
export interface SetUp {
  /** Null: the box that comes with the ceremony. */
  readonly boxMinutes: number | null
  readonly order: TurnOrder
  readonly clock: ClockMode
  readonly thresholds: Thresholds
  /** Above team level the wall shows teams instead of people. */
  readonly noNames: boolean
  /** Starts by itself at the booked time. */
  readonly byClock: boolean
  /** Minutes of the parts that are not as they come. */
  readonly partMinutes: Readonly<Partial<Record<Part, number>>>
}

export const defaultThresholds: Thresholds = {
  turnWrapUp: 25,
  turnLastWords: 10,
  boxWrapUp: 20,
  boxLastMinutes: 1
}

export const defaultSetUp: SetUp = {
  boxMinutes: null,
  order: 'fixed',
  clock: 'down',
  thresholds: defaultThresholds,
  noNames: false,
  byClock: false,
  partMinutes: {}
}

/** Where it is kept: one setting per unit and kind, so that laptops agree on which is which. */
export const setUpId = (unitId: string, kind: CeremonyKind): string => `ceremony|${unitId}|${kind}`

/** Ceremonies whose turns are people or teams; the others have an agenda with an order of its own. */
export const hasOrder = (kind: CeremonyKind): boolean => kind === 'daily' || kind === 'scaledDaily'

/** Whether two set-ups say the same. */
export const sameSetUp = (a: SetUp, b: SetUp): boolean =>
  a.boxMinutes === b.boxMinutes &&
  a.order === b.order &&
  a.clock === b.clock &&
  a.noNames === b.noNames &&
  a.byClock === b.byClock &&
  sameThresholds(a.thresholds, b.thresholds) &&
  samePartMinutes(a, b)

const samePartMinutes = (a: SetUp, b: SetUp): boolean =>
  parts.every((part) => a.partMinutes[part] === b.partMinutes[part])

const sameThresholds = (a: Thresholds, b: Thresholds): boolean =>
  a.turnWrapUp === b.turnWrapUp &&
  a.turnLastWords === b.turnLastWords &&
  a.boxWrapUp === b.boxWrapUp &&
  a.boxLastMinutes === b.boxLastMinutes
