import type { ImpedimentEvent } from '../../shared/impediment/types'
import { linkDraft, membershipDraft, personDraft, unitDraft } from '../../shared/org/drafts'
import type { Role, UnitKind } from '../../shared/org/types'
import { randomFrom } from '../../shared/sample/chance'
import type { Draft } from '../../shared/sync/op'
import { mono, wall } from '../../shared/time'

export interface OrgSize {
  readonly teams: number
  /** Levels in all, the teams and the top included: 2 is teams under an executive team. */
  readonly levels: number
  readonly people: number
  readonly seed: number
}

export interface MadeUnit {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string | null
  readonly dailyTime: string
}

export interface MadeOrg {
  /** Parents before their children. */
  readonly units: readonly MadeUnit[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly memberships: readonly {
    readonly unitId: string
    readonly personId: string
    readonly role: Role
  }[]
}

/** 10,000 teams in 7 levels with 100,000 people: the size the budgets speak of. */
export const largeOrg: OrgSize = { teams: 10_000, levels: 7, people: 100_000, seed: 7 }

/**
 * An organisation of a given size: the levels between top and teams narrow evenly, everybody is a member of one team,
 * every team has a scrum master and a product owner among its people, and every unit above has its own two.
 */
export function makeOrg({ teams, levels, people, seed }: OrgSize): MadeOrg {
  const random = randomFrom(seed)
  const units: MadeUnit[] = []
  let above: MadeUnit[] = []
  for (let level = levels - 1; level >= 0; level--) {
    const kind: UnitKind = level === levels - 1 ? 'eat' : level === 0 ? 'team' : 'sos'
    const count = kind === 'eat' ? 1 : Math.max(1, Math.round(teams ** ((levels - 1 - level) / (levels - 1))))
    const row: MadeUnit[] = []
    for (let i = 0; i < count; i++) {
      const parent = above[Math.floor((i * above.length) / count)]
      row.push({
        id: `${kind}-${level}-${i}`,
        name: kind === 'eat' ? 'Executive team' : `${areas[i % areas.length]} ${level}.${i + 1}`,
        kind,
        parentId: parent?.id ?? null,
        dailyTime: `0${8 + Math.floor(level / 4)}:${String((level % 4) * 15).padStart(2, '0')}`
      })
    }
    units.push(...row)
    above = row
  }
  const made = Array.from({ length: people }, (_, i) => ({
    id: `p-${i}`,
    name: `${pick(given, random)} ${pick(family, random)} ${i + 1}`
  }))
  const teamUnits = units.filter((unit) => unit.kind === 'team')
  const memberships: { unitId: string; personId: string; role: Role }[] = []
  for (const [i, person] of made.entries()) {
    const team = teamUnits[i % teamUnits.length]
    if (!team) continue
    const turn = Math.floor(i / teamUnits.length)
    const role: Role = turn === 0 ? 'sm' : turn === 1 ? 'po' : 'member'
    memberships.push({ unitId: team.id, personId: person.id, role })
  }
  for (const [i, unit] of units.filter(({ kind }) => kind !== 'team').entries()) {
    for (const [k, role] of (['sosm', 'cpo'] as const).entries()) {
      const person = made[(i * 2 + k) % Math.max(1, made.length)]
      if (person) memberships.push({ unitId: unit.id, personId: person.id, role })
    }
  }
  return { units, people: made, memberships }
}

/** The organisation as the file people open. */
export function orgCsv({ units, people, memberships }: MadeOrg): string {
  const nameById = new Map(people.map(({ id, name }) => [id, name]))
  const lines = ['unit_id,unit_name,unit_kind,parent_id,role,person_id,person_name,daily_time']
  for (const unit of units)
    lines.push(`${unit.id},${unit.name},${unit.kind},${unit.parentId ?? ''},,,,${unit.dailyTime}`)
  for (const { unitId, personId, role } of memberships)
    lines.push(`${unitId},,,,${role},${personId},${nameById.get(personId) ?? ''},`)
  return `${lines.join('\n')}\n`
}

/** The organisation as drafts for the write path. */
export function orgDrafts({ units, people, memberships }: MadeOrg): readonly Draft[] {
  return [
    ...units.flatMap((unit) => [
      unitDraft(unit.id, {
        name: unit.name,
        kind: unit.kind,
        dailyTime: unit.dailyTime,
        shortName: '',
        goal: '',
        removed: false
      }),
      linkDraft('delivery', unit.id, unit.parentId)
    ]),
    ...people.map(({ id, name }) => personDraft(id, name)),
    ...memberships.map((membership) => membershipDraft(membership, false))
  ]
}

/**
 * Impediments raised in the teams over the days before `until`; half of them were resolved an hour later.
 * @param until wall ms of the youngest
 */
export function* impedimentEvents(
  org: MadeOrg,
  count: number,
  until: number,
  seed: number
): Generator<ImpedimentEvent> {
  const random = randomFrom(seed)
  const teams = org.units.filter(({ kind }) => kind === 'team')
  for (let i = 0; i < count; i++) {
    const unit = pick(teams, random)
    const raisedAt = until - Math.floor(random() * 30 * 24 * 3_600_000)
    const about = { impedimentId: `imp-${i}`, unit: unit.id }
    yield {
      id: `e-${i}`,
      cmd: `c-${i}`,
      impediment: about.impedimentId,
      unit: about.unit,
      session: null,
      at: { mono: mono(raisedAt), wall: wall(raisedAt) },
      type: 'raised',
      fields: {
        title: `${pick(blockers, random)} (${i + 1})`,
        blocked: 'The story that was to be done first.',
        effect: 'The Sprint Goal slips by a day for each day it lasts.',
        ask: 'Somebody who may decide about it.',
        tried: '',
        owner: '',
        neededBy: null,
        confidential: false
      }
    }
    if (random() < 0.5)
      yield {
        id: `r-${i}`,
        cmd: `d-${i}`,
        impediment: about.impedimentId,
        unit: about.unit,
        session: null,
        at: { mono: mono(raisedAt + 3_600_000), wall: wall(raisedAt + 3_600_000) },
        type: 'resolved',
        text: 'Settled.'
      }
  }
}

/** An impediment's event as the draft the write path takes. */
export const impedimentDraft = (event: ImpedimentEvent): Draft => ({
  entity: 'impedimentEvent',
  rowId: event.id,
  kind: 'fact',
  patch: event as unknown as Draft['patch']
})

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('Nothing to pick from')
  return found
}

const areas = [
  'Signals',
  'Ticketing',
  'Rolling stock',
  'Depots',
  'Timetable',
  'Stations',
  'Freight',
  'Energy'
]
const given = [
  'Amara',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farah',
  'Goran',
  'Hana',
  'Ines',
  'Jonas',
  'Kofi'
]
const family = [
  'Achebe',
  'Brandt',
  'Conti',
  'Demir',
  'Eriksen',
  'Fontaine',
  'Gupta',
  'Horvat',
  'Ito',
  'Jensen'
]
const blockers = [
  'Certificate runs out',
  'Test data refresh is broken',
  'No quota left for the staging environment',
  'Vendor has not signed the agreement',
  'Firewall rule is waiting for approval'
]
