import { join } from 'node:path'
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Display,
  screen,
  type WebContents
} from 'electron'
import type { KeyPress, WindowRole } from '../shared/ipc/contract'
import { audienceDisplay } from './displays'
import { appOrigin } from './security'

export interface WindowEvents {
  /** A page has its scripts and listens: give it what it must know. Also after a reload. */
  readonly onReady: (role: WindowRole, contents: WebContents) => void
  readonly onAudienceClosed: () => void
  readonly onFacilitatorClosed: () => void
  /** A key pressed in the audience window: one pair of hands, two windows. */
  readonly onAudienceKey: (key: KeyPress) => void
}

/** The two windows: the facilitator's, and the room's. */
export class Windows {
  #facilitator: BrowserWindow | null = null
  #audience: BrowserWindow | null = null

  constructor(
    private readonly events: WindowEvents,
    private readonly rememberedDisplay: () => string
  ) {}

  get facilitator(): WebContents | undefined {
    return contentsOf(this.#facilitator)
  }

  get audience(): WebContents | undefined {
    return contentsOf(this.#audience)
  }

  get audienceDisplayId(): number | null {
    const window = living(this.#audience)
    return window ? screen.getDisplayMatching(window.getBounds()).id : null
  }

  readonly roleOf = (contents: WebContents): WindowRole | null =>
    contents === this.facilitator ? 'facilitator' : contents === this.audience ? 'audience' : null

  async openFacilitator(): Promise<void> {
    this.#facilitator = this.#create('facilitator', {
      width: 1280,
      height: 800,
      minWidth: 900,
      minHeight: 600
    })
    this.#facilitator.once('ready-to-show', () => this.#facilitator?.show())
    this.#facilitator.once('closed', () => this.events.onFacilitatorClosed())
    await load(this.#facilitator, 'facilitator')
  }

  focusFacilitator(): void {
    const window = living(this.#facilitator)
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  /** Opens the room's window: full-screen on a second display, else as an ordinary window that takes no focus. */
  async openAudience(): Promise<void> {
    if (living(this.#audience)) return
    const display = this.#otherDisplay()
    const window = this.#create('audience', display ? display.bounds : { width: 1280, height: 720 })
    this.#audience = window
    window.on('closed', () => {
      this.#audience = null
      this.events.onAudienceClosed()
    })
    window.webContents.on('before-input-event', (_event, input) => {
      if (input.type !== 'keyDown' || input.isAutoRepeat) return
      this.events.onAudienceKey({
        key: input.key,
        code: input.code,
        shift: input.shift,
        control: input.control,
        alt: input.alt,
        meta: input.meta
      })
    })
    window.once('ready-to-show', () => {
      window.showInactive()
      if (display) window.setFullScreen(true)
    })
    await load(window, 'audience')
  }

  closeAudience(): void {
    living(this.#audience)?.close()
  }

  /** Puts the room's window on this display, full-screen. */
  moveAudience(displayId: number): string | null {
    const window = living(this.#audience)
    const display = screen.getAllDisplays().find((candidate) => candidate.id === displayId)
    if (!window || !display) return null
    window.setFullScreen(false)
    window.setBounds(display.bounds)
    window.setFullScreen(true)
    return display.label
  }

  setAudienceFullScreen(on: boolean): void {
    living(this.#audience)?.setFullScreen(on)
  }

  /** The projector is gone: the room's window comes back as an ordinary one, where it can be seen. */
  displayRemoved(removed: Display): void {
    const window = living(this.#audience)
    if (!window) return
    const bounds = window.getBounds()
    const wasThere = bounds.x >= removed.bounds.x && bounds.x < removed.bounds.x + removed.bounds.width
    if (!wasThere) return
    window.setFullScreen(false)
    const { workArea } = screen.getPrimaryDisplay()
    window.setBounds({
      x: workArea.x + 40,
      y: workArea.y + 40,
      width: Math.min(1280, workArea.width - 80),
      height: Math.min(720, workArea.height - 80)
    })
  }

  #otherDisplay(): Display | null {
    const facilitator = living(this.#facilitator)
    const here = facilitator ? screen.getDisplayMatching(facilitator.getBounds()) : screen.getPrimaryDisplay()
    return audienceDisplay(here.id, this.rememberedDisplay())
  }

  #create(role: WindowRole, options: BrowserWindowConstructorOptions): BrowserWindow {
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
        // A clock that nobody looks at still has to be right when they look again.
        backgroundThrottling: false
      }
    })
    window.removeMenu()
    window.webContents.on('dom-ready', () => this.events.onReady(role, window.webContents))
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
}

const pageOf = (role: WindowRole) => `${appOrigin}/${role}/index.html`

const load = (window: BrowserWindow, role: WindowRole) => window.loadURL(pageOf(role))

const living = (window: BrowserWindow | null): BrowserWindow | null =>
  window && !window.isDestroyed() ? window : null

const contentsOf = (window: BrowserWindow | null): WebContents | undefined => living(window)?.webContents
