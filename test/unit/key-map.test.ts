import { describe, expect, test } from 'vitest'
import {
  actionOn,
  conflictsOf,
  defaultKeys,
  isReserved,
  type KeyPress,
  keyActions,
  keyMapOf,
  keyName,
  withKey,
  withoutKey
} from '../../shared/keys'
import { keyChangesSchema, settingSchema } from '../../shared/preferences'

const press = (key: string, code = key, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shift: false,
  control: false,
  alt: false,
  meta: false,
  ...more
})

describe('a key has one name on every keyboard', () => {
  test.each([
    ['a letter', press('N', 'KeyN', { shift: true }), 'n'],
    ['a letter elsewhere on Dvorak', press('n', 'KeyL'), 'n'],
    ['a Cyrillic letter', press('т', 'KeyN'), 'n'],
    ['an accented Latin letter', press('é', 'Digit2'), 'é'],
    ['the full stop of a clicker on AZERTY', press(':', 'Period'), '.'],
    ['the full stop on AZERTY', press('.', 'Comma', { shift: true }), '.'],
    ['Space', press(' ', 'Space'), 'Space'],
    ['plus on a US keyboard without Shift', press('=', 'Equal'), '+'],
    ['plus with Shift', press('+', 'Equal', { shift: true }), 'Shift++'],
    ['plus with Shift on a German keyboard', press('*', 'BracketRight', { shift: true }), 'Shift++'],
    ['minus with Shift', press('_', 'Minus', { shift: true }), 'Shift+-'],
    ['F5 with Shift', press('F5', 'F5', { shift: true }), 'Shift+F5'],
    ['Shift alone', press('Shift', 'ShiftLeft', { shift: true }), null],
    ['a dead key', press('Dead', 'BracketLeft'), null]
  ] as const)('%s', (_what, given, name) => expect(keyName(given)).toBe(name))
})

test('the usual keys clash nowhere, and take nothing that is spoken for', () => {
  expect(conflictsOf(defaultKeys)).toEqual([])
  expect(keyActions.flatMap((id) => defaultKeys[id]).filter(isReserved)).toEqual([])
})

describe('putting a key on an action', () => {
  test('takes it off the other one', () => {
    const changes = withKey({}, 'hold', 'w')
    expect(changes).toEqual({ white: [], hold: ['h', 'w'] })
    expect(actionOn(keyMapOf(changes), 'w')).toBe('hold')
  })
  test('and back again leaves no trace, so that later defaults still reach this laptop', () =>
    expect(withKey(withKey({}, 'hold', 'w'), 'white', 'w')).toEqual({}))
  test('that has it already changes nothing', () => expect(withKey({}, 'next', 'n')).toEqual({}))
  test('taking the last key off leaves it without', () =>
    expect(withoutKey({}, 'white', 'w')).toEqual({ white: [] }))
})

test('with Shift a named key does what it does without, a character does not', () => {
  expect(actionOn(defaultKeys, 'Shift+PageDown')).toBe('next')
  expect(actionOn(defaultKeys, 'Shift++')).toBe('moreBox')
  expect(actionOn(keyMapOf({ moreBox: [] }), 'Shift++')).toBeNull()
})

describe('what is kept is checked', () => {
  const keep = (value: unknown) => settingSchema.safeParse({ name: 'keys', value }).success
  test.each([
    ['a move', { next: ['PageDown', 'Space'], pause: [] }, true],
    ['nothing', {}, true],
    ['one key for two actions', { hold: ['w'] }, false],
    ['Escape', { next: ['Escape'] }, false],
    ['a digit', { next: ['1'] }, false],
    ['an action that is not', { explode: ['z'] }, false],
    ['a text for a list', { next: 'n' }, false],
    ['more keys than hands', { next: Array.from({ length: 9 }, (_, at) => `F${at + 10}`) }, false]
  ] as const)('%s', (_what, value, kept) => expect(keep(value)).toBe(kept))
  test('a settings file that was edited into a clash falls back as a whole', () =>
    expect(keyChangesSchema.catch({}).parse({ hold: ['w'] })).toEqual({}))
})
