import { type AgendaKind, type AgendaPart, agendaDrafts } from '../ceremony/agenda'
import { err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import { message } from '../words/message'
import { linkDraft, membershipDraft, newPersonDraft, personDraft, unitDraft } from './drafts'
import type { Cycle, OrgChange, Unit } from './types'
import { membershipId } from './types'

/** What a change is judged against, as point look-ups: one rename must not load 100,000 memberships. */
export interface OrgView {
  /** A unit that is there; null for an unknown or removed one. */
  unit(id: string): Unit | null
  /** The nearest unit above that is there; null at the top. */
  parent(cycle: Cycle, unitId: string): string | null
  personName(id: string): string | null
  hasMember(membershipId: string): boolean
  /** The parts that a unit's ceremonies of this kind have. */
  agenda(unitId: string, kind: AgendaKind): readonly AgendaPart[]
}

/**
 * Judges one change and says it as drafts for the write path; no drafts when everything is so already.
 * Removing a unit moves nothing: what stood under it stands under the next one up, by the rule of reading.
 * @returns `not-found` for unknown units and people, `refused` for a circle or a second top, with a sentence.
 */
export function decideOrg(view: OrgView, change: OrgChange): Result<readonly Draft[]> {
  switch (change.type) {
    case 'addUnit':
      return addUnit(view, change)
    case 'editUnit':
      return editUnit(view, change)
    case 'moveUnit':
      return moveUnit(view, change)
    case 'removeUnit':
      return view.unit(change.id) ? ok([unitDraft(change.id, { removed: true })]) : noUnit
    case 'addMember':
      return addMember(view, change)
    case 'removeMember': {
      const id = membershipId(change)
      return view.hasMember(id)
        ? ok([membershipDraft(change, true)])
        : err('not-found', message('org.problem.noMember'))
    }
    case 'renamePerson': {
      const current = view.personName(change.id)
      if (current === null) return err('not-found', message('org.problem.noPerson'))
      return ok(current === change.name ? [] : [personDraft(change.id, change.name)])
    }
    case 'setAgenda': {
      const { unitId, kind, agenda } = change
      return view.unit(unitId) ? ok(agendaDrafts(unitId, kind, view.agenda(unitId, kind), agenda)) : noUnit
    }
  }
}

/** What the undo list calls a change. */
export function orgChangeLabel(view: OrgView, change: OrgChange) {
  const unitName = (id: string) => view.unit(id)?.name ?? id
  switch (change.type) {
    case 'addUnit':
      return message('undo.org.addUnit', { name: change.name })
    case 'editUnit':
      return change.patch.name !== undefined
        ? message('undo.org.renameUnit', { name: unitName(change.id), to: change.patch.name })
        : message('undo.org.editUnit', { name: unitName(change.id) })
    case 'moveUnit':
      return change.parentId === null
        ? message('undo.org.moveUnitTop', { name: unitName(change.id) })
        : message('undo.org.moveUnit', { name: unitName(change.id), parent: unitName(change.parentId) })
    case 'removeUnit':
      return message('undo.org.removeUnit', { name: unitName(change.id) })
    case 'addMember':
      return message('undo.org.addMember', { person: change.personName, name: unitName(change.unitId) })
    case 'removeMember':
      return message('undo.org.removeMember', {
        person: view.personName(change.personId) ?? change.personId,
        name: unitName(change.unitId)
      })
    case 'renamePerson':
      return message('undo.org.renamePerson', {
        person: view.personName(change.id) ?? change.id,
        to: change.name
      })
    case 'setAgenda':
      return message('undo.org.setAgenda', { name: unitName(change.unitId) })
  }
}

const noUnit = err('not-found', message('org.problem.noUnit'))
const noParent = err('not-found', message('org.problem.noParent'))

type Change<T extends OrgChange['type']> = Extract<OrgChange, { type: T }>

function addUnit(view: OrgView, change: Change<'addUnit'>): Result<readonly Draft[]> {
  if (view.unit(change.id)) return err('refused', message('org.problem.idTaken', { id: change.id }))
  if (change.parentId !== null && !view.unit(change.parentId)) return noParent
  return ok([
    unitDraft(change.id, {
      name: change.name,
      kind: change.kind,
      dailyTime: change.dailyTime,
      shortName: '',
      goal: '',
      removed: false
    }),
    // In the product hierarchy a unit stands where it stands in delivery, until somebody moves it there.
    linkDraft('delivery', change.id, change.parentId)
  ])
}

function editUnit(view: OrgView, change: Change<'editUnit'>): Result<readonly Draft[]> {
  const unit = view.unit(change.id)
  if (!unit) return noUnit
  const differing = Object.entries(change.patch).filter(
    ([field, value]) =>
      // Calendars and steps are values: compared as they are written down.
      value !== undefined && JSON.stringify(unit[field as keyof Unit]) !== JSON.stringify(value)
  )
  return ok(differing.length === 0 ? [] : [unitDraft(change.id, Object.fromEntries(differing))])
}

function moveUnit(view: OrgView, change: Change<'moveUnit'>): Result<readonly Draft[]> {
  const unit = view.unit(change.id)
  if (!unit) return noUnit
  if (change.parentId !== null) {
    const parent = view.unit(change.parentId)
    if (!parent) return noParent
    if (change.parentId === change.id)
      return err('refused', message('org.problem.underItself', { name: unit.name }))
    if (standsUnder(view, change.cycle, change.parentId, change.id))
      return err(
        'refused',
        message('org.problem.circle', { name: unit.name, parent: parent.name }),
        message('org.problem.circle.advice', { parent: parent.name })
      )
  }
  if (view.parent(change.cycle, change.id) === change.parentId) return ok([])
  return ok([linkDraft(change.cycle, change.id, change.parentId)])
}

/** Walks up from `id`; a set guards against a circle that only a broken view could hold. */
function standsUnder(view: OrgView, cycle: Cycle, id: string, above: string): boolean {
  const seen = new Set<string>()
  for (let p = view.parent(cycle, id); p !== null && !seen.has(p); p = view.parent(cycle, p)) {
    if (p === above) return true
    seen.add(p)
  }
  return false
}

function addMember(view: OrgView, change: Change<'addMember'>): Result<readonly Draft[]> {
  if (!view.unit(change.unitId)) return noUnit
  const drafts: Draft[] = []
  // A known person keeps the name everybody sees; renaming is a change of its own.
  if (view.personName(change.personId) === null)
    drafts.push(newPersonDraft(change.personId, change.personName))
  if (!view.hasMember(membershipId(change))) drafts.push(membershipDraft(change, false))
  return ok(drafts)
}
