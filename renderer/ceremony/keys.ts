import {
  actionOn,
  digitOf,
  isCharacter,
  isFullScreenKey,
  type KeyActionId,
  type KeyMap,
  type KeyPress,
  keyName
} from '../../shared/keys'
import { command, isLive, type KeyAction, meaningOf, type Sheet, type Standing, screen } from './keyMeaning'

export interface KeyContext extends Standing {
  readonly sheet: Sheet | null
  /** A consent round takes the first digits, which otherwise go to a turn. */
  readonly voting: boolean
  /** A text field has the focus. */
  readonly typing: boolean
  /** What has the focus uses Space and Enter itself (a button, a choice). */
  readonly onControl: boolean
  /** What has the focus uses the arrows itself, too (a list, a group of choices). */
  readonly onList: boolean
  /** What has the focus takes digits itself (a row of an order, which moves to a number). */
  readonly onNumbered: boolean
  readonly map: KeyMap
  /** Letters, digits and signs act as keys. */
  readonly letters: boolean
  /** Some clickers send ↑, ↓ and Tab; on request they count as previous, next and black. */
  readonly clicker: boolean
}

/** What has to be remembered from one press to the next. */
export interface KeyState {
  readonly last: { readonly id: KeyActionId; readonly at: number } | null
}
export const noKeys: KeyState = { last: null }

/** Some clickers bounce or repeat: the same thing again within this time (ms) is the same press. */
export const bounceMs = 250

/** What nobody does twice in a quarter second; more time, another row and undo are things people do press quickly. */
const bouncing: ReadonlySet<KeyActionId> = new Set([
  'next',
  'previous',
  'pause',
  'audience',
  'black',
  'white',
  'hold',
  'spotlight',
  'swap',
  'mute',
  'absent'
] as const)

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
  const id = idOf(press, context)
  if (id === null) return { action: fixed(press, context), state }
  const meaning = id === 'audience' && press.shift ? showOnly : meaningOf(id, context)
  if (meaning.type === 'notNow') return { action: null, state }
  if (!bouncing.has(id)) return { action: meaning, state }
  if (state.last?.id === id && at - state.last.at < bounceMs) return { action: null, state }
  return { action: meaning, state: { last: { id, at } } }
}

// With Shift it never starts: it shows the ceremony where it is.
const showOnly = screen({ type: 'audience', open: true })

/** Keys that act over every screen, while typing too: they need Control or Command. */
export function globalKey({ key, control, meta, alt, shift }: KeyPress): 'palette' | 'theme' | null {
  if (alt || !(control || meta)) return null
  const letter = key.toLowerCase()
  if (letter === 'k' && !shift) return 'palette'
  return letter === 'l' && shift ? 'theme' : null
}

/** The action a key is on, if the room is to hear it at all. */
function idOf(press: HeardKey, context: KeyContext): KeyActionId | null {
  const { clicker, map } = context
  if (press.control || press.meta || press.alt || context.sheet) return null
  const name = keyName(press)
  if (name === null || isTaken(name, context)) return null
  return (clicker ? clickerKeys[name] : undefined) ?? actionOn(map, name)
}

/** What the keys of such a clicker count as. */
export const clickerKeys: Readonly<Partial<Record<string, KeyActionId>>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Tab: 'black'
}

/** Whether somebody else needs this key: what has the focus, or a person who speaks what they type. */
function isTaken(name: string, { onControl, onList, letters, clicker }: KeyContext): boolean {
  if (onControl && /^(?:Shift\+)?(?:Space|Enter)$/.test(name)) return true
  if (onList && /^(?:Shift\+)?(?:Arrow\w+|Home|End|Tab)$/.test(name)) return true
  if (letters || !isCharacter(name)) return false
  // A clicker's black button sends a full stop and nothing else.
  return !(clicker && name === '.')
}

/** Keys that nobody can move. */
function fixed(press: HeardKey, context: KeyContext): KeyAction | null {
  const { phase, turnIds, sheet } = context
  if (isFullScreenKey(press)) return screen({ type: 'fullScreen', on: !context.fullScreen })
  if (press.control || press.meta) return sheet ? null : withControl(press, context)
  if (press.alt) return null
  if (press.key === 'Escape') return closeTop(context)
  const digit = digitOf(press)
  if (sheet) return digit === null ? null : { type: 'choose', digit }
  if (digit !== null && context.onNumbered) return null
  if (digit !== null && context.voting && digit <= 4)
    return context.letters ? { type: 'choose', digit } : null
  if (digit !== null) {
    const turn = turnIds[digit - 1]
    return context.letters && turn !== undefined && isLive(phase) ? command({ type: 'goTo', turn }) : null
  }
  const name = keyName(press)
  if (name === null || isTaken(name, context)) return null
  if (context.onControl || context.clicker) return null
  if (name === 'ArrowDown') return { type: 'select', by: 1 }
  return name === 'ArrowUp' ? { type: 'select', by: -1 } : null
}

function withControl({ key, code, shift }: HeardKey, { phase }: KeyContext): KeyAction | null {
  const letter = key.toLowerCase()
  if (letter === 'z') return command({ type: shift ? 'redo' : 'undo' })
  if (letter === 'y' && !shift) return command({ type: 'redo' })
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
