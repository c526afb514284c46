import { type Message, message } from '../words/message'
import type { UnitKind } from './types'

/**
 * What a level is called: the field's names for the levels that have one, a number for those above.
 * @param height above the teams, as `heightsOf` counts it
 */
export function levelLabel(kind: UnitKind, height: number): Message {
  if (kind === 'eat') return message('level.eat')
  if (kind === 'team') return message('level.team')
  if (height <= 1) return message('level.sos')
  if (height === 2) return message('level.sosos')
  return message('level.deeper', { height })
}

/** The longest name a row of the projector list shows without an ellipsis (measured at 16:10). */
export const SHORT_NAME_LENGTH = 16

/**
 * A name of at most 16 characters for the projector: the whole name where it fits; otherwise without the words that say
 * nothing in a list of teams; otherwise as many whole words as fit, or the beginning of a single long one.
 */
export function shortNameOf(name: string): string {
  const clean = name.trim().replace(/\s+/gu, ' ')
  if (fits(clean)) return clean
  const last = clean.includes(' ') ? clean : (clean.split('/').at(-1) ?? clean)
  if (fits(last) && last !== '') return last
  const levelled = last.replace(/scrum of scrums of scrums/giu, 'SoSoS').replace(/scrum of scrums/giu, 'SoS')
  const words = levelled.split(' ')
  const telling = words.filter((word) => !saysNothing.has(word.toLowerCase()))
  const kept = telling.length > 0 ? telling : words
  for (let count = kept.length; count > 0; count--) {
    const proposal = dropConnectors(kept.slice(0, count)).join(' ')
    if (proposal !== '' && fits(proposal)) return proposal
  }
  return `${[...(kept[0] ?? clean)].slice(0, SHORT_NAME_LENGTH - 1).join('')}…`
}

const saysNothing = new Set(['team', 'squad', 'crew', 'group', 'the', 'scrum'])
const connectors = new Set(['&', 'and', 'of', 'for', 'the', '+', '-', '–', '/'])

const fits = (text: string): boolean => [...text].length <= SHORT_NAME_LENGTH

function dropConnectors(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 0 && connectors.has((words[end - 1] ?? '').toLowerCase())) end--
  return words.slice(0, end)
}
