import { createHash } from 'node:crypto'
import { toHtml } from '../../shared/report/html'
import { toMarkdown } from '../../shared/report/markdown'
import type { Report, ReportFormat } from '../../shared/report/types'
import { assertNever, err, type Result } from '../../shared/result'
import type { Words } from '../../shared/words'
import { message } from '../../shared/words/message'
import { reportFaces } from './faces'
import type { PdfPrinter } from './pdf'
import { saveFile } from './save'

export interface ReportExport {
  readonly report: Report
  readonly format: ReportFormat
  /** Where to: an absolute path, whose folder exists. */
  readonly path: string
  readonly words: Words
  /** Of Sameday, printed at the foot. */
  readonly version: string
  readonly printer: PdfPrinter
}

/** Makes a report in one format and saves it. */
export async function exportReport(wanted: ReportExport): Promise<Result<{ path: string }>> {
  const { report, format, path, words, version, printer } = wanted
  switch (format) {
    case 'md':
      return saveFile(path, toMarkdown(report, words, { version }))
    case 'html':
      return saveFile(path, await pageOf(wanted))
    case 'pdf': {
      const pdf = await printed(await pageOf(wanted), words, printer)
      return pdf.ok ? saveFile(path, pdf.value) : pdf
    }
    default:
      return assertNever(format)
  }
}

const pageOf = async ({ report, words, version }: ReportExport) =>
  toHtml(report, words, { version, sha256, faces: await reportFaces() })

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

const printed = async (page: string, { locale }: Words, printer: PdfPrinter): Promise<Result<Buffer>> => {
  try {
    return { ok: true, value: await printer.print(page, { locale }) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return err(
      'unreadable-file',
      message('report.problem.print', { detail }),
      message('report.problem.print.advice')
    )
  }
}
