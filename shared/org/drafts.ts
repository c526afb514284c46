import type { Draft, Patch } from '../sync/op'
import { type Cycle, linkId, type Membership, membershipId } from './types'

/** How the organisation is written in the log: units, people and memberships are registers, a parent is a link. */
export const unitDraft = (id: string, patch: Patch): Draft => ({
  entity: 'unit',
  rowId: id,
  kind: 'set',
  patch
})

export const personDraft = (id: string, name: string): Draft => ({
  entity: 'person',
  rowId: id,
  kind: 'set',
  patch: { name }
})

/** A person nobody here knows, who may have been here before and gone: an import that was undone and done again. */
export const newPersonDraft = (id: string, name: string): Draft => ({
  entity: 'person',
  rowId: id,
  kind: 'set',
  patch: { name, removed: false }
})

export const membershipDraft = (m: Membership, removed: boolean): Draft => ({
  entity: 'membership',
  rowId: membershipId(m),
  kind: 'set',
  patch: { unitId: m.unitId, personId: m.personId, role: m.role, removed }
})

export const linkDraft = (cycle: Cycle, childId: string, parentId: string | null): Draft => ({
  entity: 'link',
  rowId: linkId(cycle, childId),
  kind: 'move',
  patch: { cycle, childId, parentId }
})
