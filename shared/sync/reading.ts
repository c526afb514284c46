import type { SessionEvent } from '../ceremony/events'
import type { DependencyEvent } from '../dependency/types'
import type { ImpedimentEvent } from '../impediment/types'
import { type Cycle, linkId } from '../org/types'
import type { ProductEvent } from '../product/types'
import type { Json, Op, Patch } from './op'
import { type Field, isEntity, moveSchema, type RegisterEntity, registry } from './registry'

export interface FieldValue {
  readonly field: string
  readonly value: Json
}

/** What this Sameday makes of an op. `unknown` ones are kept, handed on, and read again by a newer Sameday. */
export type Reading =
  | {
      readonly as: 'set'
      readonly entity: RegisterEntity
      readonly fields: readonly FieldValue[]
      /** False when some field or value is beyond this Sameday. */
      readonly whole: boolean
    }
  | { readonly as: 'sessionEvent'; readonly event: SessionEvent }
  | { readonly as: 'impedimentEvent'; readonly event: ImpedimentEvent }
  | { readonly as: 'productEvent'; readonly event: ProductEvent }
  | { readonly as: 'dependencyEvent'; readonly event: DependencyEvent }
  | {
      readonly as: 'move'
      readonly cycle: Cycle
      readonly childId: string
      readonly parentId: string | null
      readonly follow: boolean
    }
  | { readonly as: 'withheld' }
  | { readonly as: 'unknown' }

/** True when a newer Sameday may see more in an op than this one does. */
export const needsNewer = (reading: Reading): boolean =>
  reading.as === 'unknown' || (reading.as === 'set' && !reading.whole)

const unknown: Reading = { as: 'unknown' }
const withheld: Reading = { as: 'withheld' }

/** Reads an op by the registry's rules. Never throws: an op that makes no sense is `unknown`, not an error. */
export function readOp(op: Pick<Op, 'entity' | 'rowId' | 'kind' | 'patch'>): Reading {
  if (op.kind === 'withheld') return withheld
  const { entity, rowId, patch } = op
  if (!isEntity(entity)) return unknown
  switch (entity) {
    case 'sessionEvent': {
      const { data } = op.kind === 'fact' ? registry.sessionEvent.body.safeParse(patch) : nothing
      return data && data.id === rowId ? { as: entity, event: data } : unknown
    }
    case 'impedimentEvent': {
      const { data } = op.kind === 'fact' ? registry.impedimentEvent.body.safeParse(patch) : nothing
      return data && data.id === rowId ? { as: entity, event: data } : unknown
    }
    case 'productEvent': {
      const { data } = op.kind === 'fact' ? registry.productEvent.body.safeParse(patch) : nothing
      return data && data.id === rowId ? { as: entity, event: data } : unknown
    }
    case 'dependencyEvent': {
      const { data } = op.kind === 'fact' ? registry.dependencyEvent.body.safeParse(patch) : nothing
      return data && data.id === rowId ? { as: entity, event: data } : unknown
    }
    case 'link':
      return op.kind === 'move' ? readMove(rowId, patch) : unknown
    default:
      return op.kind === 'set' ? readFields(entity, registry[entity].fields, patch) : unknown
  }
}

const nothing = { data: undefined }

function readMove(rowId: string, patch: Patch): Reading {
  const { data } = moveSchema.safeParse(patch)
  if (!data || linkId(data.cycle, data.childId) !== rowId) return unknown
  const follow = data.follow === true
  // Delivery mirrors nothing: there is no tree below it to go back to.
  if (follow && data.cycle === 'delivery') return unknown
  return { as: 'move', cycle: data.cycle, childId: data.childId, parentId: data.parentId, follow }
}

function readFields(entity: RegisterEntity, known: Readonly<Record<string, Field>>, patch: Patch): Reading {
  const fields: FieldValue[] = []
  let whole = true
  for (const field in patch) {
    const value = patch[field]
    if (value === undefined || !Object.hasOwn(patch, field)) continue
    const rule = Object.hasOwn(known, field) ? known[field] : undefined
    if (rule?.schema.safeParse(value).success) fields.push({ field, value })
    else whole = false
  }
  return fields.length === 0 && !whole ? unknown : { as: 'set', entity, fields, whole }
}
