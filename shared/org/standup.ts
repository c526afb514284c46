import type { Ids } from '../ids'
import type { Draft } from '../sync/op'
import { membershipId } from './types'

/**
 * A team made of pasted names, for "Run a stand-up now": one unit without a parent, its people, all members.
 * @param names one person each; blank lines are left out by the caller
 */
export function standUpDrafts(
  team: string,
  names: readonly string[],
  ids: Ids
): { readonly unitId: string; readonly personIds: readonly string[]; readonly drafts: readonly Draft[] } {
  const unitId = ids.next()
  const personIds = names.map(() => ids.next())
  const people = names.flatMap((name, index): Draft[] => {
    const personId = personIds[index] ?? ids.next()
    const membership = { unitId, personId, role: 'member' as const }
    return [
      { entity: 'person', rowId: personId, kind: 'set', patch: { name } },
      { entity: 'membership', rowId: membershipId(membership), kind: 'set', patch: { ...membership } }
    ]
  })
  const unit: Draft = { entity: 'unit', rowId: unitId, kind: 'set', patch: { name: team, kind: 'team' } }
  return { unitId, personIds, drafts: [unit, ...people] }
}
