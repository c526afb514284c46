import { createHash } from 'node:crypto'
import { toChat } from '../../shared/report/chat'
import type { ReportDocument } from '../../shared/report/document'
import { toHtml } from '../../shared/report/html'
import { toMarkdown } from '../../shared/report/markdown'
import { sheetsOf, toCsv } from '../../shared/report/sheets'
import type { ReportFormat } from '../../shared/report/types'
import { assertNever, err, type Result } from '../../shared/result'
import type { Words } from '../../shared/words'
import { message } from '../../shared/words/message'
import type { Store } from '../store/api'
import { reportFaces } from './faces'
import type { PdfPrinter } from './pdf'
import { saveFile } from './save'

export interface ReportExport {
  readonly document: ReportDocument
  /** What it was made from, for other programs: any JSON value. */
  readonly data: object
  readonly format: ReportFormat
  /** Where to: an absolute path, whose folder exists. */
  readonly path: string
  readonly words: Words
  readonly printer: PdfPrinter
  /** Saves a spreadsheet, where that takes no time from a clock. */
  readonly saveBook: Store['saveBook']
}

/** Makes a report in one format and saves it. */
export async function exportReport(wanted: ReportExport): Promise<Result<{ path: string }>> {
  const { document, data, format, path, words, printer } = wanted
  switch (format) {
    case 'md':
      return saveFile(path, toMarkdown(document, words))
    case 'chat':
      return saveFile(path, toChat(document, words))
    case 'csv':
      return saveFile(path, toCsv(document, words))
    case 'xlsx':
    case 'ods':
      return wanted.saveBook({ sheets: sheetsOf(document, words), format, path })
    case 'json':
      return saveFile(path, `${JSON.stringify({ format: 'sameday-report', version: 1, ...data }, null, 2)}\n`)
    case 'html':
      return saveFile(path, await pageOf(wanted))
    case 'pdf': {
      const pdf = await printed(await pageOf(wanted), wanted, printer)
      return pdf.ok ? saveFile(path, pdf.value) : pdf
    }
    default:
      return assertNever(format)
  }
}

const pageOf = async ({ document, words }: ReportExport) =>
  toHtml(document, words, { sha256, faces: await reportFaces() })

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

const printed = async (
  page: string,
  { document, words: { locale } }: ReportExport,
  printer: PdfPrinter
): Promise<Result<Buffer>> => {
  try {
    return { ok: true, value: await printer.print(page, { locale, onePage: document.onePage }) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return err(
      'unreadable-file',
      message('report.problem.print', { detail }),
      message('report.problem.print.advice')
    )
  }
}
