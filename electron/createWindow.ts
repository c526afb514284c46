import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions, type Input, type WebContents } from 'electron'
import type { WindowRole } from '../shared/ipc/contract'
import { isFullScreenKey } from '../shared/keys'
import { appOrigin } from './security'

/** A locked-down window that shows its own page and comes back to it, whatever happens. It is not shown yet. */
export function createWindow(
  role: WindowRole,
  options: BrowserWindowConstructorOptions,
  events: {
    /** The page has its scripts and listens. Also after a reload. */
    readonly onReady: (contents: WebContents) => void
    /** Full screen and back, which a page must not have to ask for. */
    readonly onFullScreenKey: () => void
  }
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    title: 'Sameday',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', `${role}.cjs`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Nobody clicks on the room's screen, and its sounds are wanted all the same.
      autoplayPolicy: 'no-user-gesture-required',
      // A clock that nobody looks at still has to be right when they look again.
      backgroundThrottling: false
    }
  })
  window.removeMenu()
  window.webContents.on('dom-ready', () => events.onReady(window.webContents))
  window.webContents.on('before-input-event', (event, input) => {
    if (!isPlainPress(input) || !isFullScreenKey(input)) return
    event.preventDefault()
    events.onFullScreenKey()
  })
  // An empty page is the one place that no handler can refuse to go to.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url !== pageOf(role)) void load(window, role)
  })
  // A crashed page comes back by itself; the clock lives in main and never noticed.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void load(window, role)
  })
  return window
}

export const load = (window: BrowserWindow, role: WindowRole): Promise<void> => window.loadURL(pageOf(role))

const pageOf = (role: WindowRole) => `${appOrigin}/${role}/index.html`

/** A key going down once; one that is held down counts once. */
export const isPlainPress = (input: Input): boolean => input.type === 'keyDown' && !input.isAutoRepeat
