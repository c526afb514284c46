import { writeDays } from '../calendar/written'
import type { Sheet } from '../files/cells'
import type { CurrentOrg, CurrentUnit } from './import-units'
import type { Membership } from './types'

/**
 * The organisation as a table that can be brought in again: each unit, and below it a row for each role in it. What a
 * unit takes from the one above is an empty cell.
 * @param order ids of the units, each parent before its children
 */
export function organisationSheet(
  order: readonly string[],
  { units, personNames }: Pick<CurrentOrg, 'units' | 'personNames'>,
  members: readonly Membership[]
): Sheet {
  const membersByUnit = new Map<string, Membership[]>()
  for (const member of members) {
    const same = membersByUnit.get(member.unitId)
    if (same) same.push(member)
    else membersByUnit.set(member.unitId, [member])
  }
  const parentOf = ({ deliveryParent }: CurrentUnit): string =>
    deliveryParent !== null && units.get(deliveryParent)?.removed === false ? deliveryParent : ''
  return {
    name: 'organisation',
    rows: [
      [
        ...['unit_id', 'unit_name', 'unit_kind', 'parent_id', 'role', 'person_id', 'person_name'],
        ...['daily_time', 'goal', 'short_name', 'time_zone', 'working_days', 'working_hours', 'days_off'],
        ...['warn_hours', 'stale_hours']
      ],
      ...order.flatMap((id) => {
        const unit = units.get(id)
        if (!unit) return []
        const { calendar, ageSteps } = unit
        return [
          [
            ...[id, unit.name, unit.kind, parentOf(unit), '', '', ''],
            ...[unit.dailyTime ?? '', unit.goal, unit.shortName, unit.timeZone ?? ''],
            ...(calendar
              ? [writeDays(calendar.days), `${calendar.from}-${calendar.to}`, calendar.off.join(' ')]
              : ['', '', '']),
            ...[ageSteps?.warnHours ?? '', ageSteps?.staleHours ?? '']
          ],
          ...(membersByUnit.get(id) ?? []).map(({ role, personId }) => [
            ...[id, '', '', '', role, personId, personNames.get(personId) ?? personId],
            ...new Array<string>(9).fill('')
          ])
        ]
      })
    ]
  }
}
