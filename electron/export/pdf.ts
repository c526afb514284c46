import { BrowserWindow, type Session, session } from 'electron'
import { paper } from '../../shared/report/style'

const pageUrl = 'app://sameday/report.html'

/** A slightly smaller type is better than a second page with two lines on it. */
const scales = [0.93, 0.86, 0.8]
/** What promises one sheet keeps it, down to a type that can still be read. */
const onePageScales = [...scales, 0.74, 0.68, 0.62]

export interface PrintOptions {
  readonly locale: string
  /** Has to fit on one sheet, where it can. */
  readonly onePage: boolean
}

/**
 * Prints reports in a hidden window of its own: sandboxed, without script, in a session that reaches nothing but
 * the page it is given. The window stays warm between reports (a new one costs about 150 ms), and it is never the
 * one that keeps the app alive: main quits when the facilitator's window closes.
 */
export class PdfPrinter {
  private window: BrowserWindow | undefined
  private page = ''
  private queue: Promise<unknown> = Promise.resolve()

  /**
   * Prints one self-contained page on the paper of the reader's region. One at a time: prints share the window.
   * @throws when Chromium cannot; the caller turns that into words
   */
  print(html: string, options: PrintOptions): Promise<Buffer> {
    const turn = this.queue.then(() => this.printNow(html, options))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  /** Gives the window back once nothing prints; the next print makes a new one. */
  async close(): Promise<void> {
    await this.queue
    this.window?.destroy()
    this.window = undefined
  }

  private async printNow(html: string, options: PrintOptions): Promise<Buffer> {
    if (!this.window || this.window.isDestroyed()) this.window = openWindow(() => this.page)
    this.page = html
    await this.window.loadURL(pageUrl)
    return fitted(this.window, options)
  }
}

const openWindow = (page: () => string): BrowserWindow => {
  // Not persistent: nothing of a report is left behind on disk.
  const own = session.fromPartition('report')
  serveOnly(own, page)
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      images: false,
      spellcheck: false
    }
  })
}

const serveOnly = (own: Session, page: () => string) => {
  if (own.protocol.isProtocolHandled('app')) own.protocol.unhandle('app')
  own.protocol.handle('app', ({ url }) =>
    url === pageUrl
      ? new Response(page(), { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response('Not found', { status: 404 })
  )
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== pageUrl }))
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
}

const fitted = async (window: BrowserWindow, { locale, onePage }: PrintOptions): Promise<Buffer> => {
  const first = await printAt(window, locale, 1)
  const pages = pagesIn(first)
  if (pages === 1 || (pages > 2 && !onePage)) return first
  for (const scale of onePage ? onePageScales : scales) {
    const smaller = await printAt(window, locale, scale)
    if (pagesIn(smaller) === 1) return smaller
  }
  return first
}

const printAt = (window: BrowserWindow, locale: string, scale: number): Promise<Buffer> =>
  window.webContents.printToPDF({
    pageSize: paper(locale),
    preferCSSPageSize: true,
    printBackground: true,
    scale,
    generateTaggedPDF: true,
    generateDocumentOutline: true
  })

/** Chromium writes each page as an object of its own, in the clear. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
