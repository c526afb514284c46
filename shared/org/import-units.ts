import { type Message, message } from '../words/message'
import { brief, type UnitCells } from './import-row'
import type { WorkCells } from './import-work'
import { onCircle } from './tree'
import type { Unit } from './types'

/** The organisation as it is, raw: removed units are in it, parents are those of the links. */
export interface CurrentOrg {
  readonly units: ReadonlyMap<string, CurrentUnit>
  readonly personNames: ReadonlyMap<string, string>
  /** `membershipId`s of the memberships that are there. */
  readonly memberships: ReadonlySet<string>
}

export interface CurrentUnit extends Unit {
  readonly removed: boolean
  readonly deliveryParent: string | null
}

export const emptyOrg: CurrentOrg = { units: new Map(), personNames: new Map(), memberships: new Set() }

/** A unit a file speaks of, sound in itself; whether it fits the tree is what `acceptUnits` finds out. */
export interface Proposed extends UnitCells {
  readonly line: number
  /** The time as the file has it, readable or not. */
  readonly writtenTime: string
  /** What it says of the unit's working time, as far as it could be read. */
  readonly work: WorkCells
}

/**
 * Which proposed units fit the tree: one top, known parents, no circle. A new unit whose parent was left out is left
 * out too, for there is no place to put it; a unit that is there already stays as it is.
 */
export function acceptUnits(
  proposed: ReadonlyMap<string, Proposed>,
  current: CurrentOrg,
  say: (line: number, text: Message) => void
): ReadonlyMap<string, Proposed> {
  const accepted = new Map(proposed)
  const leaveOut = (unit: Proposed, text: Message) => {
    accepted.delete(unit.id)
    say(unit.line, text)
  }
  checkTops(accepted, current, leaveOut, say)
  // Leaving a unit out can cut off those below it and can bring an old parent back into play, so look again until
  // nothing more falls out; each round but the last takes at least one unit away.
  for (;;) {
    const before = accepted.size
    dropOrphans(accepted, proposed, current, leaveOut)
    dropCircles(accepted, current, leaveOut)
    if (accepted.size === before) return accepted
  }
}

type LeaveOut = (unit: Proposed, text: Message) => void

function checkTops(
  accepted: Map<string, Proposed>,
  current: CurrentOrg,
  leaveOut: LeaveOut,
  say: (line: number, text: Message) => void
): void {
  const top = topOf(accepted, current)
  if (!top) return // a list of teams without anybody above them: each stands on its own
  for (const unit of [...accepted.values()]) {
    if (unit.kind === 'eat' && unit.id !== top.id)
      leaveOut(unit, message('import.problem.twoTops', { unit: unit.name || unit.id, top: top.name }))
    else if (unit.kind === 'eat' && unit.parentId !== '') {
      accepted.set(unit.id, { ...unit, parentId: '' })
      say(unit.line, message('import.problem.topHasParent', { unit: unit.name || unit.id }))
    } else if (unit.kind !== 'eat' && unit.parentId === '' && !current.units.has(unit.id))
      leaveOut(unit, message('import.problem.noParent', { unit: unit.name || unit.id, top: top.name }))
  }
}

function topOf(accepted: ReadonlyMap<string, Proposed>, current: CurrentOrg) {
  for (const unit of current.units.values()) if (unit.kind === 'eat' && !unit.removed) return unit
  for (const unit of accepted.values()) if (unit.kind === 'eat') return unit
  return null
}

function dropOrphans(
  accepted: ReadonlyMap<string, Proposed>,
  proposed: ReadonlyMap<string, Proposed>,
  current: CurrentOrg,
  leaveOut: LeaveOut
): void {
  const isThere = (id: string) => accepted.has(id) || current.units.get(id)?.removed === false
  const childrenByParent = groupByParent(accepted.values())
  const left = [...accepted.values()].filter((unit) => unit.parentId !== '' && !isThere(unit.parentId))
  for (let unit = left.shift(); unit; unit = left.shift()) {
    const parent = proposed.get(unit.parentId)
    leaveOut(
      unit,
      parent
        ? message('import.problem.parentLeftOut', { parent: parent.name || parent.id, line: parent.line })
        : message('import.problem.unknownParent', { parent: brief(unit.parentId) })
    )
    if (!isThere(unit.id))
      left.push(...(childrenByParent.get(unit.id) ?? []).filter((c) => accepted.has(c.id)))
  }
}

function groupByParent(units: Iterable<Proposed>): ReadonlyMap<string, readonly Proposed[]> {
  const groups = new Map<string, Proposed[]>()
  for (const unit of units) {
    const group = groups.get(unit.parentId)
    if (group) group.push(unit)
    else groups.set(unit.parentId, [unit])
  }
  return groups
}

function dropCircles(accepted: ReadonlyMap<string, Proposed>, current: CurrentOrg, leaveOut: LeaveOut): void {
  const ids = [...new Set([...accepted.keys(), ...current.units.keys()])]
  const indexById = new Map(ids.map((id, index) => [id, index]))
  const parentIdOf = (id: string) => accepted.get(id)?.parentId || current.units.get(id)?.deliveryParent || ''
  const parents = ids.map((id) => indexById.get(parentIdOf(id)) ?? -1)
  const names = ids.map((id) => brief(accepted.get(id)?.name || current.units.get(id)?.name || id))
  for (const index of onCircle(parents)) {
    const unit = accepted.get(ids[index] ?? '')
    if (unit) leaveOut(unit, message('import.problem.circle', { path: circleText(index, names, parents) }))
  }
}

/** `A → B → A`, in names; of a long one the beginning. */
function circleText(start: number, names: readonly string[], parents: readonly number[]): string {
  const path = [names[start]]
  let index = parents[start] ?? -1
  for (; index >= 0 && index !== start && path.length < 6; index = parents[index] ?? -1)
    path.push(names[index])
  return [...path, index === start ? names[start] : '…'].join(' → ')
}
