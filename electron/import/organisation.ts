import { type FileRow, headingName } from '../../shared/files/row'
import type { ImportRow } from '../../shared/org/import-row'
import { err, ok, type Result } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'
import { type FileTable, textTable } from './rows'

export interface OrganisationFile {
  readonly rows: readonly ImportRow[]
  readonly notes: readonly Message[]
}

/** Our names of the columns, and what else people call them. */
const columns = {
  unitId: ['unit_id', 'node_id'],
  unitName: ['unit_name', 'name'],
  unitKind: ['unit_kind', 'kind', 'type'],
  parentId: ['parent_id', 'parent'],
  role: ['role'],
  personId: ['person_id', 'person_email'],
  personName: ['person_name', 'person'],
  dailyTime: ['daily_time'],
  goal: ['goal', 'sprint_goal'],
  shortName: ['short_name'],
  timeZone: ['time_zone', 'timezone'],
  workingDays: ['working_days'],
  workingHours: ['working_hours'],
  daysOff: ['days_off', 'holidays'],
  warnHours: ['warn_hours'],
  staleHours: ['stale_hours']
} as const satisfies Record<keyof Omit<ImportRow, 'line' | 'broken'>, readonly string[]>
type Column = keyof typeof columns
const columnNames = Object.keys(columns) as readonly Column[]

/** How many rows are sorted into columns between two pauses. */
const PORTION = 20_000

/**
 * Reads the bytes of an organisation's CSV file into rows with line numbers. Yields rows done.
 * @returns `wrong-format` with a sentence that names the file, when it is no such table
 */
export function* readOrganisation(
  bytes: Uint8Array,
  file: string
): Generator<number, Result<OrganisationFile>> {
  const table = yield* textTable(bytes, file, organisationHeader)
  if (!table.ok) return table
  const { known } = table.value
  return known === null
    ? noHeader(file, table.value.heading)
    : ok(yield* organisationRows(table.value, known))
}

/** The rows of a table whose heading row this is. Yields rows done. */
export function* organisationRows(
  { rows: from, notes }: Pick<FileTable<unknown>, 'rows' | 'notes'>,
  header: OrganisationHeader
): Generator<number, OrganisationFile> {
  const rows: ImportRow[] = []
  for (const row of from) {
    rows.push(importRow(row, header))
    if (rows.length % PORTION === 0) yield rows.length
  }
  const { unused } = header
  const unusedNote = message('import.note.columns', { columns: unused.join(', ') })
  return { rows, notes: unused.length > 0 ? [...notes, unusedNote] : notes }
}

export interface OrganisationHeader {
  /** Cell index of each column, -1 where the file has none. */
  readonly index: Readonly<Record<Column, number>>
  readonly width: number
  readonly unused: readonly string[]
}

/** The heading row: it has unit ids, and kinds or roles. Case, order, spaces and repeated headings do not matter. */
export function organisationHeader(cells: readonly string[]): OrganisationHeader | null {
  const names = cells.map((cell) => headingName(cell).replaceAll(' ', '_'))
  const find = (column: Column) => {
    for (const name of columns[column]) if (names.includes(name)) return names.indexOf(name)
    return -1
  }
  const index = Object.fromEntries(columnNames.map((column) => [column, find(column)])) as Record<
    Column,
    number
  >
  if (index.unitId < 0 || (index.unitKind < 0 && index.role < 0)) return null
  const used = new Set(Object.values(index))
  const unused = cells
    .filter((cell, i) => cell.trim() !== '' && !used.has(i))
    .map((cell) => cell.trim().slice(0, 60))
  return { index, width: cells.length, unused }
}

/** Whether a heading row speaks of units, if not of all that an organisation needs. */
export const meansUnits = ({ cells }: FileRow): boolean =>
  cells.map(headingName).some((name) => name === 'unit id' || name === 'node id')

/** What to say of a table that is none of an organisation. */
export function noHeader(file: string, heading: FileRow): Result<never> {
  const missing = meansUnits(heading) ? 'unit_kind' : 'unit_id'
  return err(
    'wrong-format',
    message('import.file.header', { file, missing }),
    message('import.file.header.advice')
  )
}

function importRow({ line, cells, badQuote }: FileRow, { index, width }: OrganisationHeader): ImportRow {
  const cell = (column: Column) => cells[index[column]] ?? ''
  return {
    line,
    unitId: cell('unitId'),
    unitName: cell('unitName'),
    unitKind: cell('unitKind'),
    parentId: cell('parentId'),
    role: cell('role'),
    personId: cell('personId'),
    personName: cell('personName'),
    dailyTime: cell('dailyTime'),
    goal: cell('goal'),
    shortName: cell('shortName'),
    timeZone: cell('timeZone'),
    workingDays: cell('workingDays'),
    workingHours: cell('workingHours'),
    daysOff: cell('daysOff'),
    warnHours: cell('warnHours'),
    staleHours: cell('staleHours'),
    broken: brokenBy(cells, width, badQuote)
  }
}

/** A row with more cells than columns has shifted (a comma nobody quoted): nothing in it is where it seems to be. */
export function brokenBy(cells: readonly string[], width: number, badQuote: boolean): Message | null {
  if (badQuote) return message('import.problem.badQuote')
  const extra = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
  return extra ? message('import.problem.wide', { cells: cells.length, columns: width }) : null
}
