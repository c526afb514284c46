import type { Draft, Json } from '../sync/op'
import { type Message, message } from '../words/message'
import { linkDraft, membershipDraft, newPersonDraft, personDraft, unitDraft } from './drafts'
import {
  brief,
  checkMember,
  checkUnit,
  clockTime,
  type ImportRow,
  type MemberCells,
  tidy,
  type UnitCells
} from './import-row'
import { acceptUnits, type CurrentOrg, type CurrentUnit, type Proposed } from './import-units'
import { readWork, workFields } from './import-work'
import { membershipId } from './types'

export type RowAction = 'add' | 'update' | 'same' | 'skip'

export interface LineProblem {
  readonly line: number
  readonly message: Message
}

/** What taking a file in would do. `drafts` is empty exactly when nothing would change. */
export interface ImportPlan {
  /** Rows of the file by what becomes of them; they add up to all rows. */
  readonly counts: Readonly<Record<RowAction, number>>
  /** Lines of the rows that stay out. */
  readonly skipped: readonly number[]
  readonly units: number
  readonly people: number
  readonly memberships: number
  /** By line; what a problem speaks of was left out, the rest goes in. */
  readonly problems: readonly LineProblem[]
  readonly sample: readonly { readonly line: number; readonly action: RowAction; readonly text: string }[]
  readonly drafts: readonly Draft[]
}

/** How many rows are planned between two pauses: some milliseconds of work. */
const STRIDE = 4000
/** How many rows of a file are shown as they would be. */
export const SAMPLE_ROWS = 20

/** The plan in one go, for files of any size where nobody waits. */
export function planImport(rows: readonly ImportRow[], current: CurrentOrg): ImportPlan {
  const steps = planSteps(rows, current)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Compares a file with the organisation as it is. Never deletes: an empty cell leaves a value as it is, and what the
 * file does not mention stays. Yields the rows done so far, so that the caller can let others work in between.
 */
export function* planSteps(rows: readonly ImportRow[], current: CurrentOrg): Generator<number, ImportPlan> {
  const problems: LineProblem[] = []
  const say = (line: number, text: Message) => problems.push({ line, message: text })
  const proposed = new Map<string, Proposed>()
  const nameByPerson = new Map<string, string>()

  for (const [index, row] of rows.entries()) {
    if (index % STRIDE === STRIDE - 1) yield index / 2
    if (row.broken) say(row.line, row.broken)
    else {
      if (row.unitKind.trim() !== '') propose(row, current, proposed, say)
      gatherName(row, nameByPerson)
    }
  }
  const accepted = acceptUnits(proposed, current, say)
  yield rows.length / 2

  const counts = { add: 0, update: 0, same: 0, skip: 0 }
  const skipped: number[] = []
  const drafts: Draft[] = []
  const sample: { line: number; action: RowAction; text: string }[] = []
  const people = new Map<string, RowAction>()
  const memberships = new Set<string>()
  const isUnit = (id: string) => accepted.has(id) || current.units.get(id)?.removed === false
  const act = (row: ImportRow): RowAction => {
    if (row.broken) return 'skip'
    const saysKind = row.unitKind.trim() !== ''
    const saysRole = row.role.trim() !== ''
    if (!saysKind && !saysRole) {
      say(row.line, message('import.problem.noKindNoRole'))
      return 'skip'
    }
    const unit = saysKind ? unitAction(row, accepted, current, drafts) : 'skip'
    const member = saysRole ? memberAction(row) : 'skip'
    return strongest(unit, member)
  }
  const memberAction = (row: ImportRow): RowAction => {
    const checked = checkMember(row)
    if ('problem' in checked) {
      say(row.line, checked.problem)
      return 'skip'
    }
    const member = checked.value
    if (!isUnit(member.unitId)) {
      say(row.line, message('import.problem.unknownUnit', { unit: brief(member.unitId) }))
      return 'skip'
    }
    if (member.personId === '') return 'same' // nobody has this role yet: nothing to do, nothing wrong
    const name = nameByPerson.get(member.personId) ?? current.personNames.get(member.personId)
    if (name === undefined) {
      say(row.line, message('import.problem.noPersonName', { person: brief(member.personId) }))
      return 'skip'
    }
    if (member.personName !== '' && member.personName !== name)
      say(row.line, message('import.problem.otherName', { name, other: brief(member.personName) }))
    return strongest(personAction(member, name, current, people, drafts), joinAction(member))
  }
  const joinAction = (member: MemberCells): RowAction => {
    const id = membershipId(member)
    if (current.memberships.has(id) || memberships.has(id)) {
      memberships.add(id)
      return 'same'
    }
    memberships.add(id)
    drafts.push(membershipDraft(member, false))
    return 'add'
  }

  for (const [index, row] of rows.entries()) {
    if (index % STRIDE === STRIDE - 1) yield (rows.length + index) / 2
    const action = act(row)
    counts[action]++
    if (action === 'skip') skipped.push(row.line)
    if (sample.length < SAMPLE_ROWS) sample.push({ line: row.line, action, text: rowText(row) })
  }
  problems.sort((a, b) => a.line - b.line)
  return {
    counts,
    skipped,
    units: accepted.size,
    people: people.size,
    memberships: memberships.size,
    problems,
    sample,
    drafts
  }
}

type Say = (line: number, text: Message) => void

/** Takes a row's unit down as a proposal, unless something about the row itself is wrong. */
function propose(row: ImportRow, current: CurrentOrg, proposed: Map<string, Proposed>, say: Say): void {
  const checked = checkUnit(row)
  if ('problem' in checked) return void say(row.line, checked.problem)
  const unit = checked.value
  const earlier = proposed.get(unit.id)
  if (earlier) {
    // A row that repeats its unit word for word beside a role only wants to be read on its own.
    if (row.role.trim() === '' || !sameUnit(earlier, unit))
      say(row.line, message('import.problem.duplicateId', { unit: brief(unit.id), line: earlier.line }))
    return
  }
  if (unit.name === '' && current.units.get(unit.id)?.removed !== false)
    return void say(row.line, message('import.problem.noName', { unit: brief(unit.id) }))
  const time = unit.dailyTime === '' ? '' : clockTime(unit.dailyTime)
  if (time === null)
    say(
      row.line,
      message('import.problem.badTime', { time: brief(unit.dailyTime), unit: unit.name || unit.id })
    )
  const work = readWork(unit, (text) => say(row.line, text))
  proposed.set(unit.id, {
    ...unit,
    dailyTime: time ?? '',
    writtenTime: unit.dailyTime,
    work,
    line: row.line
  })
}

const sameUnit = (a: Proposed, b: UnitCells): boolean =>
  a.name === b.name && a.kind === b.kind && a.parentId === b.parentId && a.writtenTime === b.dailyTime

function gatherName(row: ImportRow, nameByPerson: Map<string, string>): void {
  if (row.personName === '' || row.role.trim() === '') return
  const checked = checkMember(row)
  if ('problem' in checked) return
  const { personId, personName } = checked.value
  if (personId !== '' && personName !== '' && !nameByPerson.has(personId))
    nameByPerson.set(personId, personName)
}

function unitAction(
  row: ImportRow,
  accepted: ReadonlyMap<string, Proposed>,
  current: CurrentOrg,
  drafts: Draft[]
): RowAction {
  const unit = accepted.get(row.unitId.trim().replace(/\s+/gu, ' '))
  if (!unit) return 'skip'
  if (unit.line !== row.line) return row.role.trim() === '' ? 'skip' : 'same'
  const before = current.units.get(unit.id)
  const patch = before && !before.removed ? changedFields(unit, before) : newFields(unit)
  const links = linkDrafts(unit, before)
  if (Object.keys(patch).length > 0) drafts.push(unitDraft(unit.id, patch))
  drafts.push(...links)
  if (!before || before.removed) return 'add'
  return Object.keys(patch).length + links.length > 0 ? 'update' : 'same'
}

const newFields = (unit: Proposed): Readonly<Record<string, Json>> => ({
  name: unit.name,
  kind: unit.kind,
  dailyTime: unit.dailyTime || null,
  shortName: unit.shortName,
  goal: unit.goal,
  removed: false,
  ...workFields(unit.work, null)
})

function changedFields(unit: Proposed, before: CurrentUnit): Readonly<Record<string, Json>> {
  const patch: Record<string, Json> = {}
  if (unit.kind !== before.kind) patch.kind = unit.kind
  for (const field of ['name', 'dailyTime', 'goal', 'shortName'] as const)
    if (unit[field] !== '' && unit[field] !== tidy(before[field] ?? '')) patch[field] = unit[field]
  return { ...patch, ...workFields(unit.work, before) }
}

/** Only delivery: in the product hierarchy a unit follows, unless somebody arranged it otherwise there. */
function linkDrafts(unit: Proposed, before: CurrentUnit | undefined): readonly Draft[] {
  const parentId = unit.parentId || null
  if (before && (parentId === null || parentId === before.deliveryParent)) return []
  return [linkDraft('delivery', unit.id, parentId)]
}

/** Each person is written once, at the first row that speaks of them; the rows after find them the same. */
function personAction(
  member: MemberCells,
  name: string,
  current: CurrentOrg,
  people: Map<string, RowAction>,
  drafts: Draft[]
): RowAction {
  if (people.has(member.personId)) return 'same'
  const before = current.personNames.get(member.personId)
  const action = before === undefined ? 'add' : tidy(before) === name ? 'same' : 'update'
  people.set(member.personId, action)
  if (action === 'add') drafts.push(newPersonDraft(member.personId, name))
  if (action === 'update') drafts.push(personDraft(member.personId, name))
  return action
}

const strength: Readonly<Record<RowAction, number>> = { skip: 0, same: 1, update: 2, add: 3 }
const strongest = (a: RowAction, b: RowAction): RowAction => (strength[a] >= strength[b] ? a : b)

/** A row as people recognise it, in the file's own words. */
const rowText = (row: ImportRow): string =>
  (row.unitKind.trim() === ''
    ? [row.personName || row.personId, row.role, row.unitId]
    : [row.unitName || row.unitId, row.unitKind, row.parentId]
  )
    .filter((part) => part.trim() !== '')
    .map((part) => brief(part.trim()))
    .join(' · ')
