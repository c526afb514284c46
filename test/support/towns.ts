import type { OrgSize } from './generate'
import { type MadeOrg, type MadeUnit, makeOrg } from './generate'

/** An organisation of so many parts that are all alike, each with so many teams in four levels, and three levels above them. */
export interface Towns {
  readonly org: MadeOrg
  /** The first part and what stands above it: what is lived once and then told of every other part. */
  readonly first: MadeOrg
  /** For each part, which unit stands in for each of the two levels between it and the top. */
  readonly above: readonly { readonly area: number; readonly region: number }[]
}

/** As in any large organisation: about five under each. */
const under = 4.6

/**
 * Ids begin with the number of the part: `0-team-0-17` in the first one is `42-team-0-17` in another, `0-p-3` a person.
 * Above them are `area-…`, `region-…` and `eat`.
 */
export function makeTowns({ towns, ...size }: Omit<OrgSize, 'levels'> & { readonly towns: number }): Towns {
  const areas = Math.max(1, Math.round(towns / under))
  const regions = Math.max(1, Math.round(areas / under))
  const areaOf = (town: number) => Math.floor((town * areas) / towns)
  const regionOf = (area: number) => Math.floor((area * regions) / areas)
  const top: MadeUnit = { id: 'eat', name: 'Executive team', kind: 'eat', parentId: null, dailyTime: '09:30' }
  const upper: readonly MadeUnit[] = [
    ...Array.from({ length: regions }, (_, i) => above('region', i, 'eat', '09:15')),
    ...Array.from({ length: areas }, (_, i) => above('area', i, `region-${regionOf(i)}`, '09:00'))
  ]
  const parts = Array.from({ length: towns }, (_, town) => makeTown(town, `area-${areaOf(town)}`, size))
  const leaders = [top, ...upper].flatMap(({ id }, i) =>
    (['sosm', 'cpo'] as const).map((role, k) => ({ unitId: id, personId: `0-p-${i * 2 + k}`, role }))
  )
  const [first] = parts
  return {
    org: {
      units: [top, ...upper, ...parts.flatMap(({ units }) => units)],
      people: parts.flatMap(({ people }) => people),
      memberships: [...leaders, ...parts.flatMap(({ memberships }) => memberships)]
    },
    first: {
      units: [top, ...upper.filter(({ id }) => id.endsWith('-0')), ...(first?.units ?? [])],
      people: first?.people ?? [],
      memberships: first?.memberships ?? []
    },
    above: parts.map((_, town) => ({ area: areaOf(town), region: regionOf(areaOf(town)) }))
  }
}

const above = (level: string, i: number, parentId: string, dailyTime: string): MadeUnit => ({
  id: `${level}-${i}`,
  name: `${level === 'area' ? 'Area' : 'Region'} ${i + 1}`,
  kind: 'sos',
  parentId,
  dailyTime
})

/** One part: what `makeOrg` makes, its top a unit like any other above teams. */
function makeTown(town: number, parentId: string, size: Omit<OrgSize, 'levels'>): MadeOrg {
  const { units, people, memberships } = makeOrg({ ...size, levels: 4, seed: size.seed + town })
  const here = (id: string) => `${town}-${id}`
  return {
    units: units.map((unit) => ({
      ...unit,
      id: here(unit.id),
      name: unit.kind === 'eat' ? `Town ${town + 1}` : `${unit.name} in ${town + 1}`,
      kind: unit.kind === 'eat' ? 'sos' : unit.kind,
      parentId: unit.parentId === null ? parentId : here(unit.parentId)
    })),
    people: people.map(({ id, name }) => ({ id: here(id), name: `${name} in ${town + 1}` })),
    memberships: memberships.map((one) => ({
      ...one,
      unitId: here(one.unitId),
      personId: here(one.personId)
    }))
  }
}
