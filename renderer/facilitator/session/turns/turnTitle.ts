import type { FacilitatorSnapshot } from '../../../../shared/ceremony/facilitator-snapshot'
import { partOf } from '../../../../shared/ceremony/kinds'
import type { Turn } from '../../../../shared/ceremony/state'
import type { Words } from '../../../../shared/words'
import { impedimentById } from '../pick'

/** What a turn is called on the facilitator's own screen, which may name what is confidential. */
export function turnTitle({ subject, title }: Turn, snapshot: FacilitatorSnapshot, words: Words): string {
  if (subject.kind === 'impediment') return impedimentById(snapshot, subject.id)?.fields.title ?? title
  const part = subject.kind === 'part' ? partOf(subject.id) : null
  return part && title === '' ? words.say(`part.${part}`) : title
}
