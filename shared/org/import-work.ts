import type { WorkingCalendar } from '../calendar/types'
import { usualCalendar } from '../calendar/working'
import { readDays, readHours, readOff } from '../calendar/written'
import { isTimeZone } from '../calendar/zone'
import type { Json } from '../sync/op'
import { type Message, message } from '../words/message'
import { brief, type UnitCells } from './import-row'
import type { Unit } from './types'

/** What a file says of a unit's working time; null and missing parts are what it does not say. */
export interface WorkCells {
  readonly timeZone: string | null
  readonly calendar: Partial<WorkingCalendar>
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
  return { timeZone, calendar: { ...(days && { days }), ...hours, ...(off && { off }) } }
}

/**
 * The fields that change. A calendar is one value: what the file leaves out of it stays as the unit has it, or is usual.
 * @param before the unit as it is; null for a new one
 */
export function workFields(
  { timeZone, calendar }: WorkCells,
  before: Pick<Unit, 'timeZone' | 'calendar'> | null
): Readonly<Record<string, Json>> {
  const patch: Record<string, Json> = {}
  if (timeZone !== null && timeZone !== before?.timeZone) patch.timeZone = timeZone
  if (Object.keys(calendar).length === 0) return patch
  const { days, from, to, off } = { ...usualCalendar, ...before?.calendar, ...calendar }
  const whole = { days: [...days], from, to, off: [...off] }
  if (JSON.stringify(whole) !== JSON.stringify(before?.calendar ?? null)) patch.calendar = whole
  return patch
}
