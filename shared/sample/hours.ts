import type { WorkingCalendar } from '../calendar/types'
import { usualCalendar } from '../calendar/working'
import { unitDraft } from '../org/drafts'
import type { Draft } from '../sync/op'
import { localDate } from '../time'
import { clockIn, inZone, workingDayBefore } from './days'

/** Integration Hub sits with the partner operators. */
const abroad = { unit: 'integration-hub', zone: 'Europe/Lisbon', meetsAt: '08:30' }

/** Lost Property had the depot's holiday, and has another in a fortnight. */
const onHoliday = { unit: 'lost-property', daysAgo: 6 }

/** Who works at other hours than the rest. @param today wall ms of any moment of the sample's day */
export function workingHours(today: number): readonly Draft[] {
  const meets = workingDayBefore(today, 1, abroad.meetsAt)
  const calendar: WorkingCalendar = {
    ...usualCalendar,
    off: [holiday(today), localDate(workingDayBefore(today, -10, '12:00'))]
  }
  return [
    // Everybody meets at the same moment, whatever their clocks show.
    unitDraft(abroad.unit, { timeZone: abroad.zone, dailyTime: clockIn(abroad.zone, meets) }),
    unitDraft(onHoliday.unit, { calendar })
  ]
}

const holiday = (today: number): string => localDate(workingDayBefore(today, onHoliday.daysAgo, '12:00'))

/** When a unit's daily was on an earlier working day (wall ms); null on its day off. */
export function metAt(
  unit: { readonly id: string; readonly dailyTime: string | null },
  today: number,
  daysAgo: number
): number | null {
  if (unit.dailyTime === null) return null
  if (unit.id === onHoliday.unit && daysAgo === onHoliday.daysAgo) return null
  const day = workingDayBefore(today, daysAgo, unit.dailyTime)
  return unit.id === abroad.unit ? inZone(abroad.zone, day, unit.dailyTime) : day
}
