import type { KeyActionId } from '../../../shared/keys'
import type { Key, Words } from '../../../shared/words'
import { en } from '../../../shared/words/en'

const signs: Readonly<Partial<Record<string, string>>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−'
}

// A Mac has Command where others have Control; both are heard everywhere.
export const isMac = typeof navigator !== 'undefined' && /^Mac/.test(navigator.platform)

/** What stands on a key, in the reader's language: names as `keyName` gives them, with `+` between held keys. */
export function keyText(name: string, words: Words): string {
  const parts = name === '+' || name.endsWith('++') ? [...name.slice(0, -1).split('+'), '+'] : name.split('+')
  return parts
    .filter((part) => part !== '')
    .map(
      (part) =>
        (isMac && part === 'Control' ? '⌘' : signs[part]) ??
        namedKey(part, words) ??
        (part.length === 1 ? part.toUpperCase() : part)
    )
    .join(' ')
}

const namedKey = (part: string, words: Words): string | null => {
  const key = `keys.name.${part}`
  return key in en ? words.say(key as Key) : null
}

export const actionText = (id: KeyActionId, words: Words): string => words.say(`keys.do.${id}`)
