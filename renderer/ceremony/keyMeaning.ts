import type { ScreenMode } from '../../shared/ceremony/audience-snapshot'
import type { SessionCommand } from '../../shared/ceremony/commands'
import type { SessionPhase } from '../../shared/ceremony/state'
import type { AskInput } from '../../shared/ipc/contract'
import type { KeyActionId } from '../../shared/keys'
import { MINUTE, SECOND } from '../../shared/time'
import type { Key } from '../../shared/words'

/** A sheet over the session screen; while one is open, digits belong to it and letters do nothing. */
export type Sheet =
  | 'impediment'
  | 'dependency'
  | 'park'
  | 'answer'
  | 'vote'
  | 'keys'
  | 'overview'
  | 'clicker'
  | 'setUp'

/** What a key or a command means. Main decides commands; the rest is about this window. */
export type KeyAction =
  | { readonly type: 'command'; readonly command: SessionCommand }
  | { readonly type: 'screen'; readonly change: AskInput<'screen.set'> }
  | { readonly type: 'open'; readonly sheet: Sheet }
  | { readonly type: 'closeSheet' }
  | { readonly type: 'choose'; readonly digit: number }
  | { readonly type: 'select'; readonly by: 1 | -1 }
  | { readonly type: 'focusOrder' }
  | { readonly type: 'onSelected'; readonly what: 'sendUp' | 'resolve' | 'absent' | 'spotlight' }
  | { readonly type: 'toggleMute' }

/** Why something cannot be done now, in words. */
export interface NotNow {
  readonly type: 'notNow'
  readonly why: Key
}

/** How the room stands, as far as it decides what a key means. */
export interface Standing {
  readonly phase: SessionPhase
  readonly turnIds: readonly string[]
  readonly mode: ScreenMode
  readonly held: boolean
  readonly spotlit: boolean
  /** The room's screen fills a display. */
  readonly fullScreen: boolean
  readonly eat: boolean
  readonly metaScrum: boolean
  /** Teams tell each other here what they need. */
  readonly dependencies: boolean
  readonly displays: number
  /** An impediment is chosen, on the card, or was raised in this turn. */
  readonly chosen: boolean
  /** There is one that could be shown alone. */
  readonly showable: boolean
  /** Something from below waits for an answer. */
  readonly answerable: boolean
  readonly soundOff: boolean
}

export const isLive = (phase: SessionPhase): boolean => phase === 'running' || phase === 'paused'

/** What an action means as the room stands, or why it means nothing. Keys and palette ask the same question. */
export function meaningOf(id: KeyActionId, standing: Standing): KeyAction | NotNow {
  const { phase, mode } = standing
  switch (id) {
    case 'next':
    case 'previous':
      return live(standing, command({ type: id }))
    case 'pause':
      return live(standing, command({ type: phase === 'paused' ? 'resume' : 'pause' }))
    case 'moreTurn':
      return live(standing, command({ type: 'adjustTurn', deltaMs: 15 * SECOND }))
    case 'lessTurn':
      return live(standing, command({ type: 'adjustTurn', deltaMs: -15 * SECOND }))
    case 'moreBox':
      return live(standing, command({ type: 'adjustBox', deltaMs: MINUTE }))
    case 'lessBox':
      return live(standing, command({ type: 'adjustBox', deltaMs: -MINUTE }))
    case 'audience':
      return phase === 'lobby' ? command({ type: 'start' }) : screen({ type: 'audience', open: true })
    case 'black':
    case 'white':
      return screen({ type: 'mode', mode: mode === id ? 'live' : id })
    case 'hold':
      return screen({ type: 'hold', held: !standing.held })
    case 'swap':
      return standing.displays > 1 ? screen({ type: 'swap' }) : notNow('keys.not.oneDisplay')
    case 'mute':
      return standing.soundOff ? notNow('keys.not.soundOff') : { type: 'toggleMute' }
    case 'overview':
      return { type: 'open', sheet: 'overview' }
    case 'order':
      return { type: 'focusOrder' }
    case 'keys':
      return { type: 'open', sheet: 'keys' }
    case 'impediment':
    case 'park':
      return open(standing, { type: 'open', sheet: id })
    case 'dependency':
      return standing.dependencies
        ? open(standing, { type: 'open', sheet: id })
        : notNow('keys.not.noDependency')
    case 'answer':
      return standing.answerable ? open(standing, { type: 'open', sheet: id }) : notNow('keys.not.noAnswer')
    case 'vote':
      return standing.metaScrum ? live(standing, { type: 'open', sheet: 'vote' }) : notNow('keys.not.noVote')
    case 'absent':
      return phase === 'closed' ? notNow('keys.not.closed') : { type: 'onSelected', what: 'absent' }
    case 'spotlight':
      return standing.spotlit || standing.showable
        ? { type: 'onSelected', what: 'spotlight' }
        : notNow('keys.not.noSpotlight')
    case 'sendUp':
      if (standing.eat) return notNow('keys.not.top')
      return standing.chosen ? { type: 'onSelected', what: 'sendUp' } : notNow('keys.not.noImpediment')
    case 'resolve':
      return standing.chosen ? { type: 'onSelected', what: 'resolve' } : notNow('keys.not.noImpediment')
  }
}

export const command = (value: SessionCommand): KeyAction => ({ type: 'command', command: value })
export const screen = (change: AskInput<'screen.set'>): KeyAction => ({ type: 'screen', change })
const notNow = (why: Key): NotNow => ({ type: 'notNow', why })

const live = ({ phase }: Standing, action: KeyAction): KeyAction | NotNow => {
  if (isLive(phase)) return action
  return notNow(
    phase === 'lobby' ? 'keys.not.notStarted' : phase === 'closed' ? 'keys.not.closed' : 'keys.not.turnsOver'
  )
}

const open = ({ phase }: Standing, action: KeyAction): KeyAction | NotNow =>
  phase === 'closed' ? notNow('keys.not.closed') : action
