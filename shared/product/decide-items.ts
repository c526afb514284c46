import { refuse } from '../impediment/decide'
import { err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import { message } from '../words/message'
import { itemDraft, outsideDrafts, type ProductEdit, saidDraft } from './drafts'
import { outside, outsideOfEdit } from './freeze'
import type { Item, ItemFields } from './item'
import type { ProductLookup } from './lookup'
import { isLive, lastRank, moveItem, orderAs } from './order'
import type { ChangeOf } from './types'

type Decision = Result<readonly Draft[]>
type Backlog = ReturnType<ProductLookup['ranked']>

const notFound = err('not-found', message('problem.notFound'))

export function addItem(look: ProductLookup, change: ChangeOf<'addItem'>, edit: ProductEdit): Decision {
  const unit = look.unit(change.unitId)
  if (!unit) return err('not-found', message('org.problem.noUnit'))
  const { type: _, id, reason = '', ...said } = change
  const misfit = misfitOf(look, { id, unitId: change.unitId }, said)
  if (misfit) return misfit
  const added = { what: 'added', item: id, title: said.title, from: null, to: null, reason } as const
  const told = outside(look.freeze(unit.id), change.kind, unit.name, [added])
  if (!told.ok) return told
  const rank = lastRank(look.ranked(unit.id, change.kind))
  return ok([
    itemDraft(id, { ...said, state: 'open', impedimentId: null, rank } as Partial<Item>),
    ...outsideDrafts(edit, unit.id, told.value)
  ])
}

export function editItem(look: ProductLookup, change: ChangeOf<'editItem'>, edit: ProductEdit): Decision {
  const item = look.item(change.id)
  if (!item) return notFound
  const patch = differing(item, change.patch)
  const misfit = misfitOf(look, item, patch)
  if (misfit) return misfit
  const unitName = look.unit(item.unitId)?.name ?? ''
  const changes = outsideOfEdit(item, patch, change.reason ?? '')
  const told = outside(look.freeze(item.unitId), item.kind, unitName, changes)
  if (!told.ok) return told
  if (Object.keys(patch).length === 0) return ok([])
  return ok([
    itemDraft(item.id, patch),
    ...outsideDrafts(edit, item.unitId, told.value),
    ...withParts(look, item, patch.state, change.reason ?? '', edit)
  ])
}

/**
 * What is dropped or killed takes along what it was taken apart into: a part has no reason of its own. Where a unit
 * below has agreed on an order, its next MetaScrum is told, however strictly it keeps it: the decision was made above.
 */
function withParts(
  look: ProductLookup,
  item: Item,
  state: Item['state'] | undefined,
  reason: string,
  edit: ProductEdit
): readonly Draft[] {
  if ((state !== 'dropped' && state !== 'killed') || !isLive(item)) return []
  return look.liveParts(item.id).flatMap((part) => {
    const ended = { what: state, item: part.id, title: part.title, from: null, to: null, reason } as const
    const isAgreed = part.kind === 'product' && look.freeze(part.unitId).isFrozen
    return [itemDraft(part.id, { state }), ...(isAgreed ? outsideDrafts(edit, part.unitId, [ended]) : [])]
  })
}

export function reorderItem(look: ProductLookup, change: ChangeOf<'moveItem'>, edit: ProductEdit): Decision {
  const item = look.item(change.id)
  if (!item) return notFound
  if (change.id === change.beforeId) return ok([])
  const backlog = look.ranked(item.unitId, item.kind)
  const ranks = moveItem(backlog, change.id, change.beforeId)
  if (ranks.length === 0) return notFound
  const from = numberOf(backlog, change.id)
  const to = numberBefore(backlog, change.id, change.beforeId)
  if (from === to) return ok([])
  const unitName = look.unit(item.unitId)?.name ?? ''
  const { title } = item
  const moved = { what: 'moved', item: item.id, title, from, to, reason: change.reason } as const
  const told = outside(look.freeze(item.unitId), item.kind, unitName, [moved])
  if (!told.ok) return told
  const why =
    item.kind === 'transformation' && change.reason !== ''
      ? [saidDraft(edit, item.unitId, { type: 'changedOutside', ...moved, title: '', kind: item.kind })]
      : []
  return ok([
    ...ranks.map(({ id, rank }) => itemDraft(id, { rank })),
    ...outsideDrafts(edit, item.unitId, told.value),
    ...why
  ])
}

export function orderItems(look: ProductLookup, change: ChangeOf<'orderItems'>, edit: ProductEdit): Decision {
  const unit = look.unit(change.unitId)
  if (!unit) return err('not-found', message('org.problem.noUnit'))
  const ranks = orderAs(look.ranked(unit.id, change.kind), change.order)
  if (ranks.length === 0) return ok([])
  const { reason } = change
  const ordered = { what: 'ordered', item: null, title: '', from: null, to: ranks.length, reason } as const
  const told = outside(look.freeze(unit.id), change.kind, unit.name, [ordered])
  if (!told.ok) return told
  return ok([
    ...ranks.map(({ id, rank }) => itemDraft(id, { rank })),
    ...outsideDrafts(edit, unit.id, told.value)
  ])
}

/** Why an item cannot say this of itself; null when it can. */
function misfitOf(
  look: ProductLookup,
  { id, unitId, ...before }: Pick<Item, 'id' | 'unitId'> & Partial<ItemFields>,
  said: { readonly [K in keyof ItemFields]?: ItemFields[K] | undefined }
): Result<never> | null {
  const unit = { unit: look.unit(unitId)?.name ?? '' }
  const isHereOrAbove = (other: string) => other === unitId || look.above(unitId).includes(other)
  if (said.goalId) {
    const goal = look.goal(said.goalId)
    if (!goal) return notFound
    if (!isHereOrAbove(goal.unitId)) return refuse('problem.rule.goalElsewhere', unit)
  }
  if (said.parentId) {
    const parent = look.item(said.parentId)
    if (!parent) return notFound
    if (!isHereOrAbove(parent.unitId)) return refuse('problem.rule.parentElsewhere', unit)
    if (isPartOf(look, parent, id)) return refuse('problem.rule.itemCircle')
  }
  if (said.dependsOn?.includes(id)) return refuse('problem.rule.itemDependsOnItself')
  const starts = said.starts === undefined ? before.starts : said.starts
  const ends = said.ends === undefined ? before.ends : said.ends
  if (starts && ends && ends < starts) return refuse('problem.rule.endsBeforeStart')
  return null
}

function isPartOf(look: ProductLookup, item: Item, wholeId: string): boolean {
  const seen = new Set<string>()
  for (let at: Item | null = item; at !== null && !seen.has(at.id); ) {
    if (at.id === wholeId) return true
    seen.add(at.id)
    at = at.parentId === null ? null : look.item(at.parentId)
  }
  return false
}

function differing(item: Item, patch: ChangeOf<'editItem'>['patch']): Partial<Item> {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([field, value]) => value !== undefined && !same(value, item[field as keyof Item])
    )
  )
}

/** The number an item has on screen, where only what is live is counted. */
const numberOf = (backlog: Backlog, id: string): number =>
  backlog
    .slice(
      0,
      backlog.findIndex((item) => item.id === id)
    )
    .filter(isLive).length + 1

function numberBefore(backlog: Backlog, id: string, beforeId: string | null): number {
  const others = backlog.filter((item) => item.id !== id)
  const end = beforeId === null ? others.length : others.findIndex((item) => item.id === beforeId)
  return others.slice(0, end).filter(isLive).length + 1
}
