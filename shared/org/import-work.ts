import type { AgeSteps, WorkingCalendar } from '../calendar/types'
import { usualCalendar } from '../calendar/working'
import { readDays, readHours, readOff } from '../calendar/written'
import { isTimeZone } from '../calendar/zone'
import { usualAgeSteps } from '../impediment/age'
import type { Json } from '../sync/op'
import { type Message, message } from '../words/message'
import { brief, type UnitCells } from './import-row'
import type { Unit } from './types'

/** What a file says of a unit's working time; null and missing parts are what it does not say. */
export interface WorkCells {
  readonly timeZone: string | null
  readonly calendar: Partial<WorkingCalendar>
  readonly ageSteps: Partial<AgeSteps>
}

/** Reads the cells; one that cannot be read is told and counts as empty, and the unit goes in without it. */
export function readWork(unit: UnitCells, say: (text: Message) => void): WorkCells {
  const about = { unit: unit.name || unit.id }
  const cell = <T>(text: string, column: string, read: (text: string) => T | null): T | null => {
    const value = text === '' ? null : read(text)
    if (text !== '' && value === null)
      say(message('import.problem.badWork', { ...about, column, text: brief(text) }))
    return value
  }
  const timeZone = cell(unit.timeZone, 'time_zone', (name) => (isTimeZone(name) ? name : null))
  const days = cell(unit.workingDays, 'working_days', readDays)
  const hours = cell(unit.workingHours, 'working_hours', readHours)
  const off = cell(unit.daysOff, 'days_off', readOff)
  const warnHours = cell(unit.warnHours, 'warn_hours', readAge)
  const staleHours = cell(unit.staleHours, 'stale_hours', readAge)
  const ageSteps = { ...(warnHours !== null && { warnHours }), ...(staleHours !== null && { staleHours }) }
  return { timeZone, ageSteps, calendar: { ...(days && { days }), ...hours, ...(off && { off }) } }
}

/** A number of working hours, with a point or a comma, within the bounds of `AgeSteps`. */
function readAge(text: string): number | null {
  const hours = Number(text.replace(',', '.'))
  return hours > 0 && hours <= 2000 ? hours : null
}

/**
 * The fields that change. A calendar is one value, and so are the ages: what the file leaves out of one stays as the
 * unit has it, or is usual.
 * @param before the unit as it is; null for a new one
 */
export function workFields(
  { timeZone, calendar, ageSteps }: WorkCells,
  before: Pick<Unit, 'timeZone' | 'calendar' | 'ageSteps'> | null
): Readonly<Record<string, Json>> {
  const patch: Record<string, Json> = {}
  const differs = (value: object, from: object | null | undefined) =>
    JSON.stringify(value) !== JSON.stringify(from ?? null)
  if (timeZone !== null && timeZone !== before?.timeZone) patch.timeZone = timeZone
  if (Object.keys(calendar).length > 0) {
    const { days, from, to, off } = { ...usualCalendar, ...before?.calendar, ...calendar }
    const whole = { days: [...days], from, to, off: [...off] }
    if (differs(whole, before?.calendar)) patch.calendar = whole
  }
  if (Object.keys(ageSteps).length > 0) {
    const { warnHours, staleHours } = { ...usualAgeSteps, ...before?.ageSteps, ...ageSteps }
    const whole = { warnHours, staleHours }
    if (differs(whole, before?.ageSteps)) patch.ageSteps = whole
  }
  return patch
}
