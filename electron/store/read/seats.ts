import type { Seat } from '../../../shared/ceremony/events'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import { compareNames } from '../../../shared/org/ladder'
import { childrenOf } from '../../../shared/org/tree'
import type { Role, Unit } from '../../../shared/org/types'
import { assertNever } from '../../../shared/result'
import type { Sql } from '../sql'
import { membersOf, roleOrder } from './org'
import type { OrgTree } from './tree'

type Member = ReturnType<typeof membersOf>[number]

/** Who is expected at a ceremony of a unit: people of a team, units above it, product owners where it is about products. */
export function seatsFor(sql: Sql, org: OrgTree, index: number, kind: CeremonyKind): readonly Seat[] {
  const unit = org.units[index]
  if (!unit) return []
  switch (kind) {
    case 'daily':
    case 'eatDaily':
      // Stakeholders are guests of a daily, not expected at it.
      return people(membersOf(sql, unit.id).filter(({ role }) => role !== 'stakeholder'))
    case 'scaledDaily':
    case 'scaledRetro':
    case 'scaledPlanning':
      return childUnits(org, index, 'delivery').map(unitSeat)
    case 'scaledReview':
      return [
        ...childUnits(org, index, 'delivery').map(unitSeat),
        ...membersOf(sql, unit.id)
          .filter(({ role }) => role === 'stakeholder')
          .map((member) => personSeat(member, true))
      ]
    case 'refinement':
      return metaScrumSeats(sql, org, index, unit).filter(({ stakeholder }) => !stakeholder)
    case 'metaScrum':
      return metaScrumSeats(sql, org, index, unit)
    default:
      return assertNever(kind)
  }
}

/** Each person once, scrum masters and product owners first, then by name. */
function people(members: readonly Member[]): readonly Seat[] {
  const bestByPerson = new Map<string, Member>()
  for (const member of members) {
    const known = bestByPerson.get(member.personId)
    if (!known || roleOrder[member.role] < roleOrder[known.role]) bestByPerson.set(member.personId, member)
  }
  return [...bestByPerson.values()]
    .sort((a, b) => roleOrder[a.role] - roleOrder[b.role] || compareNames(a.personName, b.personName))
    .map((member) => personSeat(member, false))
}

/**
 * The chief product owner, a product owner of every unit below (or a seat for the unit where nobody is it yet), and
 * the unit's stakeholders.
 */
function metaScrumSeats(sql: Sql, org: OrgTree, index: number, unit: Unit): readonly Seat[] {
  const own = membersOf(sql, unit.id)
  const withRole = (members: readonly Member[], roles: readonly Role[]) =>
    members.filter(({ role }) => roles.includes(role))
  const seats = [
    ...withRole(own, ['cpo', 'po']).map((member) => personSeat(member, false)),
    ...childUnits(org, index, 'product').flatMap((child) => {
      const owners = withRole(membersOf(sql, child.id), child.kind === 'team' ? ['po'] : ['cpo', 'po'])
      return owners.length > 0
        ? owners.map((member) => ({ ...personSeat(member, false), team: child.name }))
        : [unitSeat(child)]
    }),
    ...withRole(own, ['stakeholder']).map((member) => personSeat(member, true))
  ]
  // One person may own the products of several teams: one seat, and as a stakeholder too if that is one of the roles.
  const byId = new Map<string, Seat>()
  for (const seat of seats) {
    const known = byId.get(seat.id)
    byId.set(seat.id, known ? { ...known, stakeholder: known.stakeholder || seat.stakeholder } : seat)
  }
  return [...byId.values()]
}

const childUnits = (org: OrgTree, index: number, cycle: 'delivery' | 'product'): readonly Unit[] =>
  [...childrenOf(org[cycle], index)]
    .flatMap((child) => org.units[child] ?? [])
    .sort((a, b) => compareNames(a.name, b.name))

const personSeat = ({ personId, personName }: Member, stakeholder: boolean): Seat => ({
  id: personId,
  kind: 'person',
  name: personName,
  stakeholder
})
const unitSeat = ({ id, name }: Unit): Seat => ({ id, kind: 'unit', name, stakeholder: false })
