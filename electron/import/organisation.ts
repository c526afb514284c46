import type { ImportRow } from '../../shared/org/import-row'
import { err, ok, type Result } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'
import { decode } from './encoding'
import { type Delimiter, delimiters, type TableRow, tableRows } from './table'

/** More than any organisation the budgets speak of (10,000 teams and 100,000 people are 220,000 rows at most). */
export const MAX_ROWS = 500_000
export const MAX_BYTES = 50 * 1024 * 1024

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
  daysOff: ['days_off', 'holidays']
} as const satisfies Record<keyof Omit<ImportRow, 'line' | 'broken'>, readonly string[]>
type Column = keyof typeof columns
const columnNames = Object.keys(columns) as readonly Column[]

/** How far down a heading row may stand: exports like to begin with a title and a date. */
const HEADER_WITHIN = 20

/**
 * Reads an organisation file's bytes into rows with line numbers. Yields characters done, so that the caller can let
 * others work in between.
 * @returns `wrong-format` with a sentence that names the file, when it is no such table
 */
export function* readOrganisation(
  bytes: Uint8Array,
  file: string
): Generator<number, Result<OrganisationFile>> {
  if (bytes.length === 0) return empty(file)
  const decoded = decode(bytes, file)
  if (decoded.kind === 'not-text') return err('wrong-format', decoded.text, decoded.advice)
  if (decoded.text.trim() === '') return empty(file)

  let header: Header | null = null
  const beforeHeader: TableRow[] = []
  const rows: ImportRow[] = []
  for (const window of tableRows(decoded.text, delimiterOf(decoded.text))) {
    for (const row of window) {
      if (header) rows.push(importRow(row, header))
      else if (beforeHeader.length < HEADER_WITHIN) {
        header = headerOf(row)
        if (!header) beforeHeader.push(row)
      }
    }
    if (rows.length > MAX_ROWS)
      return err(
        'wrong-format',
        message('import.file.rows', { file, limit: MAX_ROWS }),
        message('import.file.large.advice')
      )
    yield rows.length
  }
  if (!header) return noHeader(file, beforeHeader)
  const notes = [...decoded.notes]
  if (header.unused.length > 0)
    notes.push(message('import.note.columns', { columns: header.unused.join(', ') }))
  return ok({ rows, notes })
}

const empty = (file: string) =>
  err('wrong-format', message('import.file.empty', { file }), message('import.file.empty.advice'))

interface Header {
  /** Cell index of each column, -1 where the file has none. */
  readonly index: Readonly<Record<Column, number>>
  readonly width: number
  readonly unused: readonly string[]
}

/** The heading row: it has unit ids, and kinds or roles. Case, order, spaces and repeated headings do not matter. */
function headerOf({ cells }: TableRow): Header | null {
  const names = cells.map(headingName)
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

/**
 * The delimiter that makes a heading row out of one of the first lines; a comma when none does. Counting signs would be
 * misled by a title line, or by names with commas in a file of semicolons.
 */
function delimiterOf(text: string): Delimiter {
  const lines = text.slice(0, 64 * 1024).split('\n', 2 * HEADER_WITHIN)
  const makesHeading = (delimiter: Delimiter) =>
    lines.some((line) => {
      const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'))
      return headerOf({ line: 1, cells, badQuote: false }) !== null
    })
  return delimiters.find(makesHeading) ?? ','
}

const headingName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')

function noHeader(file: string, candidates: readonly TableRow[]): Result<never> {
  const names = new Set(candidates.flatMap(({ cells }) => cells.map(headingName)))
  const missing = names.has('unit_id') || names.has('node_id') ? 'unit_kind' : 'unit_id'
  return err(
    'wrong-format',
    message('import.file.header', { file, missing }),
    message('import.file.header.advice')
  )
}

function importRow({ line, cells, badQuote }: TableRow, { index, width }: Header): ImportRow {
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
    broken: brokenBy(cells, width, badQuote)
  }
}

/** A row with more cells than columns has shifted (a comma nobody quoted): nothing in it is where it seems to be. */
function brokenBy(cells: readonly string[], width: number, badQuote: boolean): Message | null {
  if (badQuote) return message('import.problem.badQuote')
  const extra = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
  return extra ? message('import.problem.wide', { cells: cells.length, columns: width }) : null
}
