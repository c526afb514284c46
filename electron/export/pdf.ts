import { app, BrowserWindow, type Session, session } from 'electron'
import { paper } from '../../shared/report/style'

export interface PdfPrinter {
  /**
   * Prints one self-contained page on the paper of the reader's region.
   * @throws when Chromium cannot; the caller turns that into words
   */
  print(html: string, options: { readonly locale: string }): Promise<Buffer>
  /** Gives the window back; the next print makes a new one. */
  close(): void
}

const pageUrl = 'app://sameday/report.html'

/** A slightly smaller type is better than a second page with two lines on it. */
const scales = [1, 0.93, 0.86, 0.8]

/**
 * Prints reports in a hidden window of its own: sandboxed, without script, in a session that reaches nothing but
 * the page it is given. The window stays warm between reports (a new one costs about 150 ms).
 */
export function createPdfPrinter(): PdfPrinter {
  let warm: Warm | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const printNow = async (html: string, locale: string) => {
    if (!warm || warm.window.isDestroyed()) warm = openWindow()
    warm.show(html)
    await warm.window.loadURL(pageUrl)
    return fitted(warm.window, locale)
  }
  return {
    // One at a time: they share the window, and closing it under a print would take the app down.
    print: (html, { locale }) => {
      const turn = queue.then(() => printNow(html, locale))
      queue = turn.catch(() => undefined)
      return turn
    },
    close: () => {
      void queue.then(() => warm?.window.destroy())
    }
  }
}

interface Warm {
  readonly window: BrowserWindow
  show(html: string): void
}

const openWindow = (): Warm => {
  let page = ''
  // Not persistent: nothing of a report is left behind on disk.
  const own = session.fromPartition(`report-${process.pid}`)
  serveOnly(own, () => page)
  const window = new BrowserWindow({
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
  closeWithTheLastVisible(window)
  return {
    window,
    show: (html) => {
      page = html
    }
  }
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

// A hidden window counts as open: without this, closing the app's windows would leave the app running unseen.
const closeWithTheLastVisible = (window: BrowserWindow) => {
  const othersGone = () => BrowserWindow.getAllWindows().every((other) => other === window)
  const watch = (_event: unknown, other: BrowserWindow) =>
    other.once('closed', () => {
      if (!window.isDestroyed() && othersGone()) window.destroy()
    })
  for (const other of BrowserWindow.getAllWindows()) if (other !== window) watch(undefined, other)
  app.on('browser-window-created', watch)
  window.once('closed', () => app.off('browser-window-created', watch))
}

const fitted = async (window: BrowserWindow, locale: string): Promise<Buffer> => {
  const first = await printAt(window, locale, 1)
  if (pagesIn(first) !== 2) return first
  for (const scale of scales.slice(1)) {
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
