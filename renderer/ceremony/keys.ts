import type { SessionCommand } from '../../shared/ceremony/commands'
import type { ScreenMode } from '../../shared/ceremony/snapshot'
import type { SessionPhase } from '../../shared/ceremony/state'
import type { AskInput, KeyPress } from '../../shared/ipc/contract'
import { MINUTE, SECOND } from '../../shared/time'

/** A sheet over the session screen; while one is open, digits belong to it and letters do nothing. */
export type Sheet = 'impediment' | 'park' | 'answer' | 'vote' | 'keys'

/** What a key press means. Main decides commands; the rest is about this window. */
export type KeyAction =
  | { readonly type: 'command'; readonly command: SessionCommand }
  | { readonly type: 'screen'; readonly change: AskInput<'screen.set'> }
  | { readonly type: 'open'; readonly sheet: Sheet }
  | { readonly type: 'closeSheet' }
  | { readonly type: 'choose'; readonly digit: number }
  | { readonly type: 'select'; readonly by: 1 | -1 }
  | { readonly type: 'focusOrder' }
  | { readonly type: 'onSelected'; readonly what: 'sendUp' | 'resolve' | 'absent' | 'spotlight' }
  | { readonly type: 'swapDisplays' }
  | { readonly type: 'toggleTheme' }

export interface KeyContext {
  readonly phase: SessionPhase
  readonly turnIds: readonly string[]
  readonly sheet: Sheet | null
  readonly mode: ScreenMode
  readonly held: boolean
  readonly spotlit: boolean
  readonly eat: boolean
  readonly metaScrum: boolean
  /** A text field has the focus. */
  readonly typing: boolean
  /** What has the focus uses Space, Enter and the arrows itself (a button, a list, a choice). */
  readonly onControl: boolean
  /** Some clickers send ↑, ↓ and Tab; on request they count as previous, next and black. */
  readonly clicker: boolean
}

/** What has to be remembered from one press to the next. */
export interface KeyState {
  readonly step: { readonly to: 'next' | 'previous'; readonly at: number } | null
}
export const noKeys: KeyState = { step: null }

/** Some clickers bounce or repeat: the same step again within this time is the same press. */
export const bounceMs = 250

/** A key as an event says it; `repeat` when it is held down. */
export type HeardKey = KeyPress & { readonly repeat: boolean }

/**
 * What a key press does in a session, and what to remember of it. The same for both windows.
 * No key of a clicker can lose anything: a common one sends F5 and Escape by turns from one button, so Escape
 * closes the top layer and never ends.
 * @param at milliseconds on any clock that only moves forward
 */
export function keyAction(
  press: HeardKey,
  context: KeyContext,
  state: KeyState,
  at: number
): { readonly action: KeyAction | null; readonly state: KeyState } {
  if (press.repeat || context.typing) return { action: null, state }
  const action = meaning(press, context)
  const to = stepOf(action)
  if (!to) return { action, state }
  if (state.step?.to === to && at - state.step.at < bounceMs) return { action: null, state }
  return { action, state: { step: { to, at } } }
}

function meaning(press: HeardKey, context: KeyContext): KeyAction | null {
  const { key } = press
  if (press.control || press.meta) return withControl(press, context)
  if (press.alt) return null
  if (key === 'Escape') return closeTop(context)
  if (context.sheet) {
    const digit = digitOf(press)
    return digit === null ? null : { type: 'choose', digit }
  }
  return always(press, context) ?? (context.onControl ? null : free(press, context)) ?? letter(press, context)
}

const command = (value: SessionCommand): KeyAction => ({ type: 'command', command: value })
const screen = (change: AskInput<'screen.set'>): KeyAction => ({ type: 'screen', change })

function withControl({ key, code, shift }: HeardKey, { phase, sheet }: KeyContext): KeyAction | null {
  if (sheet) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return command({ type: shift ? 'redo' : 'undo' })
  if (letter === 'y' && !shift) return command({ type: 'redo' })
  if (letter === 'l' && shift) return { type: 'toggleTheme' }
  if (code === 'Period' && shift && isLive(phase)) return command({ type: 'finish' })
  return null
}

/** Closes the top layer, and where there is none leaves full screen. */
function closeTop({ sheet, spotlit, mode }: KeyContext): KeyAction {
  if (sheet) return { type: 'closeSheet' }
  if (spotlit) return screen({ type: 'spotlight', impedimentId: null })
  if (mode !== 'live') return screen({ type: 'mode', mode: 'live' })
  return screen({ type: 'fullScreen', on: false })
}

/** Keys that no control needs: what clickers send. */
function always(press: HeardKey, { phase, mode }: KeyContext): KeyAction | null {
  switch (press.key) {
    case 'PageDown':
      return isLive(phase) ? command({ type: 'next' }) : null
    case 'PageUp':
      return isLive(phase) ? command({ type: 'previous' }) : null
    case 'F5':
      return phase === 'lobby' && !press.shift
        ? command({ type: 'start' })
        : screen({ type: 'audience', open: true })
  }
  const period = press.key === '.' || (press.code === 'Period' && !press.shift)
  return period ? screen({ type: 'mode', mode: mode === 'black' ? 'live' : 'black' }) : null
}

/** Keys that belong to a button or a list while one has the focus. */
function free(press: HeardKey, { phase, clicker }: KeyContext): KeyAction | null {
  switch (press.key) {
    case 'ArrowRight':
      return isLive(phase) ? command({ type: 'next' }) : null
    case 'ArrowLeft':
      return isLive(phase) ? command({ type: 'previous' }) : null
    case 'ArrowDown':
      return clicker ? (isLive(phase) ? command({ type: 'next' }) : null) : { type: 'select', by: 1 }
    case 'ArrowUp':
      return clicker ? (isLive(phase) ? command({ type: 'previous' }) : null) : { type: 'select', by: -1 }
    case 'Tab':
      return clicker ? screen({ type: 'mode', mode: 'black' }) : null
    case ' ':
      if (phase === 'paused') return command({ type: 'resume' })
      return phase === 'running' ? command({ type: 'pause' }) : null
    default:
      return null
  }
}

/** Single keys: letters by what they print, digits by where they are, so that every layout has them. */
function letter(press: HeardKey, context: KeyContext): KeyAction | null {
  const { phase, mode, held, turnIds } = context
  const time = timeKey(press)
  if (time) return isLive(phase) ? time : null
  const digit = digitOf(press)
  if (digit !== null) {
    const turn = turnIds[digit - 1]
    return turn !== undefined && isLive(phase) ? command({ type: 'goTo', turn }) : null
  }
  switch (press.key.toLowerCase()) {
    case 'n':
      return isLive(phase) ? command({ type: 'next' }) : null
    case 'p':
      return isLive(phase) ? command({ type: 'previous' }) : null
    case 'b':
      return screen({ type: 'mode', mode: mode === 'black' ? 'live' : 'black' })
    case 'w':
      return screen({ type: 'mode', mode: mode === 'white' ? 'live' : 'white' })
    case 'h':
      return screen({ type: 'hold', held: !held })
    case 's':
      return { type: 'onSelected', what: 'spotlight' }
    case 'x':
      return { type: 'swapDisplays' }
    case 'i':
      return phase === 'closed' ? null : { type: 'open', sheet: 'impediment' }
    case 'k':
      return phase === 'closed' ? null : { type: 'open', sheet: 'park' }
    case 'a':
      return phase === 'closed' ? null : { type: 'open', sheet: 'answer' }
    case 'v':
      return context.metaScrum && isLive(phase) ? { type: 'open', sheet: 'vote' } : null
    case 'e':
      return context.eat ? null : { type: 'onSelected', what: 'sendUp' }
    case 'r':
      return { type: 'onSelected', what: 'resolve' }
    case 'delete':
      return { type: 'onSelected', what: 'absent' }
    case 'g':
      return { type: 'focusOrder' }
    case '?':
      return { type: 'open', sheet: 'keys' }
    default:
      return null
  }
}

/** + and − for the turn, with Shift for the box. On many layouts + itself needs Shift, so the plain = counts as +. */
function timeKey({ key, code, shift }: HeardKey): KeyAction | null {
  const more = key === '+' || key === '=' || (code === 'BracketRight' && key === '*')
  const less = key === '-' || key === '−' || key === '_'
  if (!more && !less) return null
  const sign = more ? 1 : -1
  return command(
    shift
      ? { type: 'adjustBox', deltaMs: sign * MINUTE }
      : { type: 'adjustTurn', deltaMs: sign * 15 * SECOND }
  )
}

/** 1 to 9, from the row above the letters whatever it prints, or from a number pad that is on. */
function digitOf({ key, code, shift }: HeardKey): number | null {
  const row = /^Digit([1-9])$/.exec(code)
  if (row && (!shift || /^[1-9]$/.test(key))) return Number(row[1])
  return /^[1-9]$/.test(key) ? Number(key) : null
}

function stepOf(action: KeyAction | null): 'next' | 'previous' | null {
  if (action?.type !== 'command') return null
  const { type } = action.command
  return type === 'next' || type === 'previous' ? type : null
}

const isLive = (phase: SessionPhase): boolean => phase === 'running' || phase === 'paused'
