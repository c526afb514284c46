import type { KeyChanges } from './keys'

export const audienceThemes = ['bright', 'dim'] as const
export const soundLevels = ['off', 'soft', 'room'] as const
export type SoundLevel = (typeof soundLevels)[number]

/** How the windows look, sound and listen to keys: what this laptop's owner prefers. */
export interface Look {
  readonly audienceTheme: (typeof audienceThemes)[number]
  /** BCP 47 tag. */
  readonly locale: string
  readonly sound: SoundLevel
  /** Silent for now, whatever `sound` says. */
  readonly muted: boolean
  readonly keys: KeyChanges
  /** Single characters act as keys; off for those who speak their input (WCAG 2.1.4). */
  readonly letterKeys: boolean
  /** Some clickers send ↑, ↓ and Tab; then these count as previous, next and black. */
  readonly clicker: boolean
}

export const plainLook: Look = {
  audienceTheme: 'bright',
  locale: 'en',
  sound: 'off',
  muted: false,
  keys: {},
  letterKeys: true,
  clicker: false
}
