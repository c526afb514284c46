import type { Dependency } from '../../../shared/dependency/types'
import type { ImpedimentFields } from '../../../shared/impediment/types'
import type { Words } from '../../../shared/words'
import { cleanText } from '../../ceremony/names'

/** The impediment that a dependency becomes, as far as the dependency says it: what, of whom, by when. */
export function turnFields(
  { what, due, promised }: Pick<Dependency, 'what' | 'due' | 'promised'>,
  names: { readonly from: string; readonly on: string },
  words: Words
): ImpedimentFields {
  const values = { from: cleanText(names.from, 200), on: cleanText(names.on, 200), what }
  return {
    title: what,
    blocked: words.say('dependency.turn.blocked', values),
    effect: '',
    ask: words.say('dependency.turn.ask', values),
    tried: '',
    owner: '',
    neededBy: due ?? promised?.due ?? null,
    confidential: false
  }
}
