import type { CellObject, WorkSheet } from '@e965/xlsx'
import type { Sheet } from '../../shared/files/cells'
import type { BookFormat } from '../../shared/files/formats'

/**
 * A spreadsheet with a page for each sheet. Text is stored as text, so that none of it becomes a formula. The library
 * is only loaded when somebody wants one, and large tables take seconds: not for the process that keeps the clock.
 */
export async function toBook(sheets: readonly Sheet[], format: BookFormat): Promise<Buffer> {
  const { utils, write } = await import('@e965/xlsx')
  const book = utils.book_new()
  for (const [index, name] of namesOf(sheets).entries()) {
    const rows = sheets[index]?.rows ?? []
    const width = Math.max(1, ...rows.map((row) => row.length))
    const last = utils.encode_cell({ r: Math.max(0, rows.length - 1), c: width - 1 })
    const page: WorkSheet = { '!data': rows.map((row) => row.map(cellOf)), '!ref': `A1:${last}` }
    utils.book_append_sheet(book, page, name)
  }
  return write(book, { type: 'buffer', bookType: format, compression: true })
}

const cellOf = (value: string | number): CellObject =>
  typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value }

/** Each name once, without the letters that a tab may not have, and no longer than one may be. */
function namesOf(sheets: readonly Sheet[]): readonly string[] {
  const used = new Set<string>()
  return sheets.map(({ name }, index) => {
    const plain =
      Array.from(name.replace(/[[\]*?:/\\']/g, ' ').trim())
        .slice(0, 28)
        .join('') || '-'
    const unique = used.has(plain.toLowerCase()) ? `${plain} ${index + 1}` : plain
    used.add(plain.toLowerCase())
    return unique
  })
}
