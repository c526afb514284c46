import { describe, expect, test } from 'vitest'
import {
  bounceMs,
  globalKey,
  type HeardKey,
  type KeyContext,
  keyAction,
  noKeys
} from '../../renderer/ceremony/keys'
import { defaultKeys, keyMapOf } from '../../shared/keys'

const running: KeyContext = {
  phase: 'running',
  turnIds: ['t1', 't2', 't3'],
  sheet: null,
  voting: false,
  mode: 'live',
  held: false,
  spotlit: false,
  fullScreen: false,
  eat: false,
  metaScrum: false,
  dependencies: true,
  displays: 2,
  chosen: true,
  showable: true,
  answerable: true,
  soundOff: false,
  typing: false,
  onControl: false,
  onList: false,
  onNumbered: false,
  map: defaultKeys,
  letters: true,
  clicker: false
}

const press = (key: string, extra: Partial<HeardKey> = {}): HeardKey => ({
  key,
  code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key,
  shift: false,
  control: false,
  alt: false,
  meta: false,
  repeat: false,
  ...extra
})

const act = (key: HeardKey, context: Partial<KeyContext> = {}) =>
  keyAction(key, { ...running, ...context }, noKeys, 1000).action

const command = (type: string, rest: object = {}) => ({ type: 'command', command: { type, ...rest } })
const screen = (type: string, rest: object) => ({ type: 'screen', change: { type, ...rest } })

test.each([
  ['PageDown', command('next')],
  ['ArrowRight', command('next')],
  ['n', command('next')],
  ['PageUp', command('previous')],
  ['ArrowLeft', command('previous')],
  ['p', command('previous')],
  [' ', command('pause')],
  ['.', screen('mode', { mode: 'black' })],
  ['b', screen('mode', { mode: 'black' })],
  ['w', screen('mode', { mode: 'white' })],
  ['h', screen('hold', { held: true })],
  ['F5', screen('audience', { open: true })],
  ['Escape', screen('fullScreen', { on: false })],
  ['i', { type: 'open', sheet: 'impediment' }],
  ['d', { type: 'open', sheet: 'dependency' }],
  ['k', { type: 'open', sheet: 'park' }],
  ['a', { type: 'open', sheet: 'answer' }],
  ['e', { type: 'onSelected', what: 'sendUp' }],
  ['r', { type: 'onSelected', what: 'resolve' }],
  ['s', { type: 'onSelected', what: 'spotlight' }],
  ['Delete', { type: 'onSelected', what: 'absent' }],
  ['g', { type: 'focusOrder' }],
  ['x', screen('swap', {})],
  ['m', { type: 'toggleMute' }],
  ['o', { type: 'open', sheet: 'overview' }],
  ['F1', { type: 'open', sheet: 'keys' }],
  ['?', { type: 'open', sheet: 'keys' }],
  ['-', command('adjustTurn', { deltaMs: -15_000 })],
  ['=', command('adjustTurn', { deltaMs: 15_000 })],
  ['v', null],
  ['q', null]
])('in a running session %s means %j', (key, expected) => expect(act(press(key))).toEqual(expected))

test('F11, and Control+Command+F on a Mac, go to full screen and back, also with a sheet open', () => {
  const mac = press('f', { control: true, meta: true })
  for (const key of [press('F11'), mac])
    for (const sheet of [null, 'park'] as const) {
      expect(act(key, { sheet })).toEqual(screen('fullScreen', { on: true }))
      expect(act(key, { sheet, fullScreen: true })).toEqual(screen('fullScreen', { on: false }))
    }
  expect(act(press('f', { control: true }))).toBeNull()
})

test('Space goes on again when paused', () =>
  expect(act(press(' '), { phase: 'paused' })).toEqual(command('resume')))

test('V opens the roll call in a MetaScrum, and only there', () =>
  expect(act(press('v'), { metaScrum: true })).toEqual({ type: 'open', sheet: 'vote' }))

test('nobody to send up to at the top: E does nothing in an EAT', () =>
  expect(act(press('e'), { eat: true })).toBeNull())

test('Shift with plus or minus is about the box', () => {
  expect(act(press('+', { shift: true }))).toEqual(command('adjustBox', { deltaMs: 60_000 }))
  expect(act(press('_', { shift: true }))).toEqual(command('adjustBox', { deltaMs: -60_000 }))
})

test('a row that moves to a number has the digits, and what is typed after them', () => {
  const digit = press('3', { code: 'Digit3' })
  expect(act(digit, { onNumbered: true, onList: true, onControl: true })).toBeNull()
  expect(act(digit, { onNumbered: true, voting: true })).toBeNull()
  expect(act(press('Enter'), { typing: true })).toBeNull()
})

test('digits jump to a row by where they are, so that AZERTY has them without Shift', () => {
  expect(act(press('é', { code: 'Digit2' }))).toEqual(command('goTo', { turn: 't2' }))
  expect(act(press('3', { code: 'Numpad3' }))).toEqual(command('goTo', { turn: 't3' }))
  expect(act(press('9', { code: 'Digit9' }))).toBeNull()
})

test('a clicker’s full stop blanks the screen on AZERTY too, where that key prints a colon', () => {
  expect(act(press(':', { code: 'Period' }))).toEqual(screen('mode', { mode: 'black' }))
  expect(act(press('.', { code: 'Comma', shift: true }))).toEqual(screen('mode', { mode: 'black' }))
  expect(act(press('>', { code: 'Period', shift: true }))).toBeNull()
})

describe('a clicker whose one button sends F5 and Escape by turns', () => {
  test('starts a ready lobby, then only ever opens the screen and leaves full screen', () => {
    expect(act(press('F5'), { phase: 'lobby' })).toEqual(command('start'))
    expect(act(press('Escape'))).toEqual(screen('fullScreen', { on: false }))
    expect(act(press('F5'))).toEqual(screen('audience', { open: true }))
  })

  test('Escape takes away one layer at a time: sheet, spotlight, black, full screen', () => {
    const layers = { sheet: 'park', spotlit: true, mode: 'black' } as const
    expect(act(press('Escape'), layers)).toEqual({ type: 'closeSheet' })
    expect(act(press('Escape'), { ...layers, sheet: null })).toEqual(
      screen('spotlight', { impedimentId: null })
    )
    expect(act(press('Escape'), { mode: 'black' })).toEqual(screen('mode', { mode: 'live' }))
  })

  test.each(['lobby', 'running', 'paused', 'parking', 'review', 'closed'] as const)(
    'Escape ends nothing in %s',
    (phase) => expect(act(press('Escape'), { phase })).toMatchObject({ type: 'screen' })
  )
})

test('full stop again shows the ceremony again', () =>
  expect(act(press('.'), { mode: 'black' })).toEqual(screen('mode', { mode: 'live' })))

describe('a press is one press', () => {
  test('a key held down counts once', () => expect(act(press('PageDown', { repeat: true }))).toBeNull())

  test('the same step within a quarter second is swallowed, the other one is not', () => {
    const first = keyAction(press('PageDown'), running, noKeys, 1000)
    expect(first.action).toEqual(command('next'))
    expect(keyAction(press('PageDown'), running, first.state, 1000 + bounceMs - 1).action).toBeNull()
    expect(keyAction(press('n'), running, first.state, 1100).action).toBeNull()
    expect(keyAction(press('PageUp'), running, first.state, 1100).action).toEqual(command('previous'))
    expect(keyAction(press('PageDown'), running, first.state, 1000 + bounceMs).action).toEqual(
      command('next')
    )
  })

  test('a swallowed press does not lengthen the wait', () => {
    const first = keyAction(press('PageDown'), running, noKeys, 0)
    const swallowed = keyAction(press('PageDown'), running, first.state, 200)
    expect(keyAction(press('PageDown'), running, swallowed.state, 260).action).toEqual(command('next'))
  })
})

describe('nothing fires while somebody types', () => {
  test.each(['n', 'PageDown', 'F5', '.', ' ', '1', 'Escape', 'Delete'])('%s', (key) =>
    expect(act(press(key), { typing: true })).toBeNull()
  )
  test('not even undo: the field has its own', () =>
    expect(act(press('z', { control: true }), { typing: true })).toBeNull())
})

describe('an open sheet', () => {
  test('has the digits', () =>
    expect(act(press('4', { code: 'Digit4' }), { sheet: 'answer' })).toEqual({ type: 'choose', digit: 4 }))
  test.each(['n', 'PageDown', 'F5', '.', ' '])('keeps %s from the room', (key) =>
    expect(act(press(key), { sheet: 'answer' })).toBeNull()
  )
})

describe('a button or a list with the focus', () => {
  test.each([' ', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Tab'])('as a list keeps %j', (key) =>
    expect(act(press(key), { onControl: true, onList: true, clicker: true })).toBeNull()
  )
  test('as a button keeps Space, and leaves it the arrows it has no use for', () => {
    expect(act(press(' '), { onControl: true })).toBeNull()
    expect(act(press('ArrowRight'), { onControl: true })).toEqual(command('next'))
    expect(act(press('ArrowDown'), { onControl: true })).toBeNull()
    expect(act(press('Tab'), { onControl: true })).toBeNull()
  })
  test('leaves what clickers send to the room', () =>
    expect(act(press('PageDown'), { onControl: true })).toEqual(command('next')))
})

test('in clicker mode the arrows step and Tab blanks', () => {
  expect(act(press('ArrowDown'), { clicker: true })).toEqual(command('next'))
  expect(act(press('ArrowUp'), { clicker: true })).toEqual(command('previous'))
  expect(act(press('Tab'), { clicker: true })).toEqual(screen('mode', { mode: 'black' }))
  expect(act(press('ArrowDown'))).toEqual({ type: 'select', by: 1 })
})

test.each(['lobby', 'parking', 'review', 'closed'] as const)('no step is made in %s', (phase) => {
  expect(act(press('PageDown'), { phase })).toBeNull()
  expect(act(press('1', { code: 'Digit1' }), { phase })).toBeNull()
})

test('undo, redo and review are with Control or Command', () => {
  const control = { control: true }
  expect(act(press('z', control))).toEqual(command('undo'))
  expect(act(press('Z', { ...control, shift: true }))).toEqual(command('redo'))
  expect(act(press('y', { meta: true }))).toEqual(command('redo'))
  expect(act(press('>', { ...control, shift: true, code: 'Period' }))).toEqual(command('finish'))
  expect(act(press('n', control))).toBeNull()
  expect(act(press('n', { alt: true }))).toBeNull()
})

describe('a map of one’s own', () => {
  const map = keyMapOf({ next: ['PageDown', 'Space'], pause: ['q'], hold: [] })

  test('puts Space on next, as other presenters do, and pause elsewhere', () => {
    expect(act(press(' '), { map })).toEqual(command('next'))
    expect(act(press('q'), { map })).toEqual(command('pause'))
    expect(act(press('n'), { map })).toBeNull()
    expect(act(press('h'), { map })).toBeNull()
    expect(act(press('w'), { map })).toEqual(screen('mode', { mode: 'white' }))
  })
  test('cannot take Escape or the digits', () =>
    expect(act(press('Escape'), { map })).toEqual(screen('fullScreen', { on: false })))
})

describe('with single characters switched off', () => {
  const off = { letters: false }
  test.each(['n', 'b', '.', '?', '+', '1'])('%s does nothing', (key) =>
    expect(act(press(key), off)).toBeNull()
  )
  test.each(['PageDown', ' ', 'F5', 'Delete', 'F1'])('%j works as before', (key) =>
    expect(act(press(key), off)).not.toBeNull()
  )
  test('a clicker keeps its black button, for it cannot speak', () =>
    expect(act(press('.'), { ...off, clicker: true })).toEqual(screen('mode', { mode: 'black' })))
})

test('letters are found on keyboards that print other letters there', () => {
  expect(act(press('т', { code: 'KeyN' }))).toEqual(command('next'))
  expect(act(press('ى', { code: 'KeyN' }))).toEqual(command('next'))
  expect(act(press('n', { code: 'KeyL' }))).toEqual(command('next'))
})

test('what makes no sense now does nothing', () => {
  expect(act(press('x'), { displays: 1 })).toBeNull()
  expect(act(press('r'), { chosen: false })).toBeNull()
  expect(act(press('a'), { answerable: false })).toBeNull()
  expect(act(press('m'), { soundOff: true })).toBeNull()
})

test('the palette and the room’s light are one key away over every screen', () => {
  const control = { control: true }
  expect(globalKey(press('k', control))).toBe('palette')
  expect(globalKey(press('k', { meta: true }))).toBe('palette')
  expect(globalKey(press('L', { ...control, shift: true }))).toBe('theme')
  expect(globalKey(press('k'))).toBeNull()
  expect(globalKey(press('K', { ...control, shift: true }))).toBeNull()
})
