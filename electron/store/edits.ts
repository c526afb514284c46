import { toDrafts } from '../../shared/ceremony/facts'
import { becomesInitiative } from '../../shared/ceremony/transformation'
import { decideDependency } from '../../shared/dependency/decide'
import type { DependencyCommand } from '../../shared/dependency/types'
import type { Ids } from '../../shared/ids'
import { decideImpediment } from '../../shared/impediment/decide'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import { decideOrg, orgChangeLabel } from '../../shared/org/change'
import type { OrgChange } from '../../shared/org/types'
import { decideProduct } from '../../shared/product/change'
import { productLabel } from '../../shared/product/label'
import type { ProductChange } from '../../shared/product/types'
import { err, ok, type Result } from '../../shared/result'
import type { Draft, Patch } from '../../shared/sync/op'
import type { Stamp } from '../../shared/time'
import { type Message, message } from '../../shared/words/message'
import type { Readers } from './read'

/** What an edit made outside a session comes to: changes, and the name of its undoable step (null: not one). */
export interface Edit {
  readonly drafts: readonly Draft[]
  readonly label: Message | null
}

/** A change of the organisation, judged by how it stands. */
export function orgEdit(readers: Readers, change: OrgChange): Result<Edit> {
  const view = readers.orgView()
  const decided = decideOrg(view, change)
  return decided.ok ? ok({ drafts: decided.value, label: orgChangeLabel(view, change) }) : decided
}

/** A change of the product side outside a session, judged by how it stands. */
export function productEdit(
  readers: Readers,
  change: ProductChange,
  cmd: string,
  at: Stamp,
  ids: Ids
): Result<Edit> {
  const look = readers.productLookup(at.wall)
  const decided = decideProduct(look, change, { at, cmd, ids })
  return decided.ok ? ok({ drafts: decided.value, label: productLabel(look, change) }) : decided
}

/** What is done to an impediment outside a session, judged by its history. */
export function impedimentEdit(
  readers: Readers,
  command: ImpedimentCommand,
  cmd: string,
  at: Stamp,
  ids: Ids
): Result<Edit> {
  const view = readers.orgView()
  const unit = view.unit(command.unitId)
  if (!unit) return err('not-found', message('problem.notFound'))
  const parentId = view.parent('delivery', unit.id)
  const known = readers.reads.impediment({ impedimentId: command.impedimentId }, at.wall)
  const decided = decideImpediment(
    {
      impediment: known?.impediment ?? null,
      unit,
      parent: parentId === null ? null : view.unit(parentId),
      isTop: unit.kind === 'eat',
      into:
        command.type === 'merge'
          ? (readers.reads.impediment({ impedimentId: command.into }, at.wall)?.impediment ?? null)
          : null
    },
    command,
    at,
    cmd,
    ids,
    null
  )
  if (!decided.ok) return decided
  const drafts = decided.value.map((event) => factDraft('impedimentEvent', event))
  if (command.type !== 'answer' || command.disposition !== 'transform' || !known)
    return ok({ drafts, label: null })
  const backlog = readers.reads.backlog({ unitId: command.unitId, kind: 'transformation' }, at.wall)
  const becomes = becomesInitiative(backlog, known.impediment, command)
  return becomes.ok ? ok({ drafts: [...drafts, ...toDrafts(becomes.value)], label: null }) : becomes
}

/** What is done to a dependency outside a session, judged by its history. */
export function dependencyEdit(
  readers: Readers,
  command: DependencyCommand,
  cmd: string,
  at: Stamp,
  ids: Ids
): Result<Edit> {
  const view = readers.orgView()
  const unit = view.unit(command.unitId)
  if (!unit) return err('not-found', message('problem.notFound'))
  const dependency = readers.dependency(command.dependencyId)
  const isAbove = (id: string): boolean => {
    for (let up = view.parent('delivery', id); up !== null; up = view.parent('delivery', up))
      if (up === unit.id) return true
    return false
  }
  const decided = decideDependency(
    {
      dependency,
      unit,
      isAbove: dependency !== null && (isAbove(dependency.fromUnitId) || isAbove(dependency.onUnitId)),
      on: command.type === 'raise' ? view.unit(command.on) : null
    },
    command,
    at,
    cmd,
    ids,
    null
  )
  if (!decided.ok) return decided
  const drafts = [
    ...decided.value.dependency.map((event) => factDraft('dependencyEvent', event)),
    ...decided.value.impediment.map((event) => factDraft('impedimentEvent', event))
  ]
  return ok({ drafts, label: null })
}

/** Events are JSON by their schemas; the types cannot show it because interfaces have no index signature. */
const factDraft = (entity: 'impedimentEvent' | 'dependencyEvent', event: { readonly id: string }): Draft => ({
  entity,
  rowId: event.id,
  kind: 'fact',
  patch: event as unknown as Patch
})
