import type { OrgColumns } from '../../../../shared/ipc/reads/org'

interface Named {
  readonly id: string
  readonly name: string
}

const named = (org: OrgColumns, index: number): Named => ({
  id: org.id[index] ?? '',
  name: org.name[index] ?? ''
})

/** Whether one unit stands under another in the product hierarchy, or is it. */
function isUnder(org: OrgColumns, index: number, above: number): boolean {
  for (let at = index; at >= 0; at = org.productParent[at] ?? -1) if (at === above) return true
  return false
}

const byName = (a: Named, b: Named): number => a.name.localeCompare(b.name)

/** Everything below a unit in the product hierarchy, by name. */
export function unitsUnder(org: OrgColumns, unitId: string): readonly Named[] {
  const top = org.id.indexOf(unitId)
  return org.id
    .flatMap((_, index) => (index !== top && isUnder(org, index, top) ? [named(org, index)] : []))
    .sort(byName)
}

/** Where a unit may go: any level of the same MetaScrum that is no team, not where it is, and not below itself. */
export function realignTargets(org: OrgColumns, unitId: string, moving: string): readonly Named[] {
  const top = org.id.indexOf(unitId)
  const from = org.id.indexOf(moving)
  if (from < 0) return []
  return org.id
    .flatMap((_, index) =>
      org.kind[index] !== 'team' &&
      index !== org.productParent[from] &&
      isUnder(org, index, top) &&
      !isUnder(org, index, from)
        ? [named(org, index)]
        : []
    )
    .sort(byName)
}

/** A move as the session takes it; null when one of the two is not there. */
export function realignment(org: OrgColumns, unit: string, to: string) {
  const index = org.id.indexOf(unit)
  const target = org.id.indexOf(to)
  if (index < 0 || target < 0) return null
  const from = org.productParent[index] ?? -1
  return {
    unit,
    name: named(org, index).name,
    from: org.id[from] ?? null,
    fromName: named(org, from).name,
    to,
    toName: named(org, target).name,
    deliveryFrom: org.id[org.deliveryParent[index] ?? -1] ?? null
  }
}
