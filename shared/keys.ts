/** Everything a key can be put on. Escape, the digits and what goes with Control or Command are not among it. */
export const keyActions = [
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
  'overview',
  'order',
  'absent',
  'moreTurn',
  'lessTurn',
  'moreBox',
  'lessBox',
  'impediment',
  'dependency',
  'park',
  'answer',
  'vote',
  'sendUp',
  'resolve',
  'keys'
] as const
export type KeyActionId = (typeof keyActions)[number]

/** The names of the keys of an action, as {@link keyName} gives them. */
export type KeyMap = Readonly<Record<KeyActionId, readonly string[]>>

/** Where nothing else was chosen: what presenters, stage timers and clickers send. */
export const defaultKeys: KeyMap = {
  next: ['PageDown', 'ArrowRight', 'n'],
  previous: ['PageUp', 'ArrowLeft', 'p'],
  pause: ['Space'],
  audience: ['F5'],
  black: ['.', 'b'],
  white: ['w'],
  hold: ['h'],
  spotlight: ['s'],
  swap: ['x'],
  mute: ['m'],
  overview: ['o'],
  order: ['g'],
  absent: ['Delete'],
  moreTurn: ['+'],
  lessTurn: ['-'],
  moreBox: ['Shift++'],
  lessBox: ['Shift+-'],
  impediment: ['i'],
  dependency: ['d'],
  park: ['k'],
  answer: ['a'],
  vote: ['v'],
  sendUp: ['e'],
  resolve: ['r'],
  keys: ['?', 'F1']
}

/** A key as either window heard it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
  readonly meta: boolean
}

/** Full screen and back, as systems have it: F11, and Control+Command+F on a Mac. Nobody can move it. */
export const isFullScreenKey = ({
  key,
  control,
  meta
}: Pick<KeyPress, 'key' | 'control' | 'meta'>): boolean =>
  key === 'F11' || (control && meta && key.toLowerCase() === 'f')

/**
 * One name for a key whatever the keyboard: letters by what they print, so that a Dvorak N is an N; the full stop also
 * by where it is, because a clicker sends the place and AZERTY prints a colon there. Null for a modifier alone.
 */
export function keyName({ key, code, shift }: KeyPress): string | null {
  if (/^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/.test(key)) return null
  if (key === ' ') return 'Space'
  if (key === '.' || (code === 'Period' && !shift)) return '.'
  // On many layouts + itself needs Shift, so the plain = counts as +; a German Shift with + prints an asterisk.
  if (key === '+' || key === '=' || (code === 'BracketRight' && key === '*')) return shift ? 'Shift++' : '+'
  if (key === '-' || key === '−' || (key === '_' && shift)) return shift ? 'Shift+-' : '-'
  if ([...key].length === 1) return latinLetter(key, code) ?? key.toLowerCase()
  return shift ? `Shift+${key}` : key
}

// Greek, Cyrillic, Arabic and Hebrew keyboards have the letters of the map where an English one has them.
const latinLetter = (key: string, code: string): string | null =>
  /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key)
    ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null)
    : null

/** 1 to 9, from the row above the letters whatever it prints, or from a number pad that is on. */
export function digitOf({ key, code, shift }: KeyPress): number | null {
  const row = /^Digit([1-9])$/.exec(code)
  if (row && (!shift || /^[1-9]$/.test(key))) return Number(row[1])
  return /^[1-9]$/.test(key) ? Number(key) : null
}

/** A key that types something: those can be switched off as a whole (WCAG 2.1.4). */
export const isCharacter = (name: string): boolean => [...name.replace(/^Shift\+(?=.)/u, '')].length === 1

/** Keys that are spoken for, whatever the map: Escape closes, Tab and Enter belong to controls, digits to rows. */
export const isReserved = (name: string): boolean =>
  /^(?:Shift\+)?(?:Escape|Tab|Enter|ArrowUp|ArrowDown|F11)$|^[0-9]$/.test(name)

/** What differs from the defaults; an action with an empty list has no key. */
export type KeyChanges = { readonly [A in KeyActionId]?: readonly string[] | undefined }

export const keyMapOf = (changes: KeyChanges): KeyMap =>
  Object.fromEntries(keyActions.map((id) => [id, changes[id] ?? defaultKeys[id]])) as Record<
    KeyActionId,
    readonly string[]
  >

/** The action a key is on, if any; with Shift held, a named key does what it does without, unless told otherwise. */
export function actionOn(map: KeyMap, name: string): KeyActionId | null {
  const find = (wanted: string) => keyActions.find((id) => map[id].includes(wanted)) ?? null
  return find(name) ?? (/^Shift\+\w{2}/.test(name) ? find(name.slice('Shift+'.length)) : null)
}

/** Keys that stand for more than one action. */
export function conflictsOf(map: KeyMap): readonly string[] {
  const all = keyActions.flatMap((id) => [...new Set(map[id])])
  return [...new Set(all.filter((name, at) => all.indexOf(name) !== at))]
}

/** The changes with this key on this action, and on no other. */
export function withKey(changes: KeyChanges, action: KeyActionId, name: string): KeyChanges {
  const map = keyMapOf(changes)
  const before = actionOn(map, name)
  const freed = before === null || before === action ? changes : withoutKey(changes, before, name)
  return map[action].includes(name) ? freed : tidy({ ...freed, [action]: [...map[action], name] })
}

export const withoutKey = (changes: KeyChanges, action: KeyActionId, name: string): KeyChanges =>
  tidy({ ...changes, [action]: keyMapOf(changes)[action].filter((other) => other !== name) })

// What is as it was by default is no change, so that a better default of a later version reaches everybody else.
const tidy = (changes: KeyChanges): KeyChanges =>
  Object.fromEntries(
    keyActions.flatMap((id) => {
      const keys = changes[id]
      return keys && JSON.stringify(keys) !== JSON.stringify(defaultKeys[id]) ? [[id, keys]] : []
    })
  )
