import { type Message, message } from '../words/message'
import { type Role, roleSchema, type UnitKind, unitKindSchema } from './types'

/** One line of an organisation file: its cells as text, untrimmed, empty where the file says nothing. */
export interface ImportRow {
  /** Where the row begins, counted from 1; a quoted line break makes the next row begin later. */
  readonly line: number
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: string
  readonly parentId: string
  readonly role: string
  readonly personId: string
  readonly personName: string
  readonly dailyTime: string
  readonly goal: string
  readonly shortName: string
  readonly timeZone: string
  readonly workingDays: string
  readonly workingHours: string
  readonly daysOff: string
  /** Working hours, as a number. */
  readonly warnHours: string
  readonly staleHours: string
  /** Why the row cannot be read at all (more cells than columns, say); null for a readable one. */
  readonly broken: Message | null
}

/** The unit a row speaks of, checked; empty cells stay empty, because an empty cell never clears anything. */
export interface UnitCells {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string
  readonly dailyTime: string
  readonly goal: string
  readonly shortName: string
  readonly timeZone: string
  readonly workingDays: string
  readonly workingHours: string
  readonly daysOff: string
  readonly warnHours: string
  readonly staleHours: string
}

export interface MemberCells {
  readonly unitId: string
  readonly role: Role
  /** Empty when nobody has the role yet. */
  readonly personId: string
  readonly personName: string
}

export type Checked<T> = { readonly value: T } | { readonly problem: Message }

/** Line breaks and runs of spaces inside a name come from spreadsheets; people mean one space. */
export const tidy = (cell: string): string =>
  cell === '' || plain.test(cell) ? cell : cell.trim().replace(/\s+/gu, ' ')
const plain = /^\S+( \S+)*$/u

export function checkUnit(row: ImportRow): Checked<UnitCells> {
  const id = tidy(row.unitId)
  const name = tidy(row.unitName)
  const parentId = tidy(row.parentId)
  const kind = unitKindSchema.safeParse(tidy(row.unitKind).toLowerCase())
  if (id === '') return { problem: message('import.problem.noUnitId') }
  const bad = badId(id) ?? badId(parentId) ?? badName(name)
  if (bad) return { problem: bad }
  if (!kind.success)
    return { problem: message('import.problem.unknownKind', { kind: brief(tidy(row.unitKind)) }) }
  return {
    value: {
      id,
      name,
      kind: kind.data,
      parentId,
      dailyTime: tidy(row.dailyTime),
      goal: tidy(row.goal).slice(0, 400),
      shortName: tidy(row.shortName).slice(0, 16),
      timeZone: tidy(row.timeZone),
      workingDays: tidy(row.workingDays),
      workingHours: tidy(row.workingHours),
      daysOff: tidy(row.daysOff),
      warnHours: tidy(row.warnHours),
      staleHours: tidy(row.staleHours)
    }
  }
}

export function checkMember(row: ImportRow): Checked<MemberCells> {
  const unitId = tidy(row.unitId)
  const personName = tidy(row.personName)
  // People without an id of their own are told apart by their names.
  const personId =
    tidy(row.personId) || (personName === '' ? '' : `name:${personName.toLowerCase()}`.slice(0, 120))
  const role = roleSchema.safeParse(tidy(row.role).toLowerCase())
  if (unitId === '') return { problem: message('import.problem.noUnitId') }
  if (!role.success)
    return { problem: message('import.problem.unknownRole', { role: brief(tidy(row.role)) }) }
  const bad = badId(unitId) ?? badId(personId) ?? badName(personName)
  if (bad) return { problem: bad }
  return { value: { unitId, role: role.data, personId, personName } }
}

/**
 * `9:00`, `09:00`, `09:00:00` or `9:00 AM` as `HH:MM`; null when it is no time of day.
 * Spreadsheets write all four, depending on where they were bought.
 */
export function clockTime(text: string): string | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?:\s*([ap])\.?m\.?)?$/iu.exec(text)
  if (!match) return null
  const written = Number(match[1])
  const half = match[3]?.toLowerCase()
  if (half !== undefined && (written < 1 || written > 12)) return null
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}:${match[2]}`
}

/** Enough of a strange cell to recognise it. */
export const brief = (text: string): string => {
  const printable = text.replace(/\p{Cc}/gu, '�')
  return printable.length > 40 ? `${printable.slice(0, 39)}…` : printable
}

const control = /\p{Cc}/u

function badId(id: string): Message | null {
  if (control.test(id)) return message('import.problem.controlCharacter', { text: brief(id) })
  // Ids of memberships are joined by this sign; two different ones must not read the same.
  if (id.includes('|')) return message('import.problem.barInId', { text: brief(id) })
  if (id.length > 120) return message('import.problem.longId', { text: brief(id) })
  return null
}

function badName(name: string): Message | null {
  if (control.test(name)) return message('import.problem.controlCharacter', { text: brief(name) })
  if (name.length > 200) return message('import.problem.longName', { text: brief(name) })
  return null
}
