import {
  type BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Display,
  type Input,
  screen,
  type WebContents
} from 'electron'
import type { KeyPress, WindowRole } from '../shared/ipc/contract'
import { isFullScreenKey } from '../shared/keys'
import { createWindow, isPlainPress, load } from './createWindow'
import { displays } from './displays'
import { isFullScreen, setFullScreen } from './fullScreen'
import { audienceDisplay, carriedOver, displayName, inside, sameRectangle } from './placing'

export interface WindowEvents {
  /** A page has its scripts and listens: give it what it must know. Also after a reload. */
  readonly onReady: (role: WindowRole, contents: WebContents) => void
  readonly onAudienceClosed: () => void
  /** Whether the facilitator's window may close now; when not, the person is being asked. */
  readonly mayClose: () => boolean
  readonly onFacilitatorClosed: () => void
  /** A key pressed in the audience window: one pair of hands, two windows. */
  readonly onAudienceKey: (key: KeyPress) => void
  /** Whether a ceremony is open: then full screen is about the room's screen. */
  readonly ceremonyOpen: () => boolean
  /** The room's screen filled a display or ceased to, in its own window or in the facilitator's. */
  readonly onFullScreen: () => void
}

export interface WindowPreferences {
  /** Name of the display chosen for the room last; empty for none. */
  rememberedDisplay(): string
  rememberDisplay(name: string): void
  /** Under Wayland no window can be told where to go: the person drags it. */
  readonly wayland: boolean
}

/** The two windows: the facilitator's, and the room's. */
export class Windows {
  #facilitator: BrowserWindow | null = null
  #audience: BrowserWindow | null = null
  /** Where the room's window was put full-screen; null while it is an ordinary window. */
  #audienceOn: Display | null = null
  #presenting = false

  constructor(
    private readonly events: WindowEvents,
    private readonly preferences: WindowPreferences
  ) {}

  get wayland(): boolean {
    return this.preferences.wayland
  }

  get facilitator(): WebContents | undefined {
    return contentsOf(this.#facilitator)
  }

  /** For a question of the system's own that belongs to the facilitator. */
  get facilitatorWindow(): BrowserWindow | null {
    return living(this.#facilitator)
  }

  get audience(): WebContents | undefined {
    return contentsOf(this.#audience)
  }

  get audienceDisplayId(): number | null {
    const window = living(this.#audience)
    return window ? (this.#audienceOn ?? displayOf(window)).id : null
  }

  /** Whether the room has a display of its own. */
  get audiencePlaced(): boolean {
    return living(this.#audience) !== null && this.#audienceOn !== null
  }

  /** Whether the facilitator's own window shows the room's screen, full-screen: there is only one display. */
  get presenting(): boolean {
    return this.#presenting
  }

  /** Whether the room's screen fills a display, in whichever window. */
  get roomFullScreen(): boolean {
    const window = living(this.#audience)
    return this.#presenting || (window !== null && isFullScreen(window))
  }

  readonly roleOf = (contents: WebContents): WindowRole | null =>
    contents === this.facilitator ? 'facilitator' : contents === this.audience ? 'audience' : null

  async openFacilitator(): Promise<void> {
    const window = this.#create('facilitator', {
      width: 1280,
      height: 800,
      minWidth: 900,
      minHeight: 600
    })
    this.#facilitator = window
    window.once('ready-to-show', () => window.show())
    window.on('close', (event) => {
      if (!this.events.mayClose()) event.preventDefault()
    })
    window.once('closed', () => this.events.onFacilitatorClosed())
    // The system's own way out of full screen (a gesture, a menu) ends the presentation as well.
    window.on('leave-full-screen', () => {
      if (!isFullScreen(window)) this.present(false)
    })
    await load(window, 'facilitator')
  }

  focusFacilitator(): void {
    const window = living(this.#facilitator)
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  /**
   * Opens the room's window: full-screen on a display of its own, else as an ordinary window that takes no focus.
   * One that is open goes back to full screen, where it has a display.
   * @param on the display to use; left out, the one that was chosen last or suits best
   */
  async openAudience(on: Display | null = this.#otherDisplay()): Promise<void> {
    const open = living(this.#audience)
    if (open) {
      if (on && !this.#audienceOn && !this.preferences.wayland) this.#place(open, on)
      return
    }
    const window = this.#create('audience', on ? on.bounds : { width: 1280, height: 720 })
    this.#audience = window
    window.on('closed', () => {
      if (this.#audience !== window) return
      this.#audience = null
      this.#audienceOn = null
      this.events.onAudienceClosed()
    })
    window.on('enter-full-screen', () => this.events.onFullScreen())
    window.on('leave-full-screen', () => this.events.onFullScreen())
    window.webContents.on('before-input-event', (_event, input) => {
      if (isPlainPress(input) && !isFullScreenKey(input)) this.events.onAudienceKey(keyPressOf(input))
    })
    this.#audienceOn = this.preferences.wayland ? null : on
    window.once('ready-to-show', () => {
      window.showInactive()
      if (this.#audienceOn) this.#place(window, this.#audienceOn)
    })
    // A projector pulled out in that very moment closes the window while its page is on its way.
    await load(window, 'audience').catch((error) => {
      if (!window.isDestroyed()) throw error
    })
  }

  closeAudience(): void {
    living(this.#audience)?.close()
  }

  /** Puts the room's window on this display, full-screen, and remembers the choice. False when it cannot. */
  moveAudience(displayId: number): boolean {
    const window = living(this.#audience)
    const display = displays().find(({ id }) => id === displayId)
    if (!window || !display) return false
    this.#place(window, display)
    this.preferences.rememberDisplay(displayName(display))
    return true
  }

  /** The two windows change places. False when there is only one display, or nothing to change places with. */
  swap(): boolean {
    const [facilitator, audience] = [living(this.#facilitator), living(this.#audience)]
    if (!facilitator || !audience || this.preferences.wayland) return false
    const toRoom = displayOf(facilitator)
    const toFacilitator = this.#audienceOn ?? displayOf(audience)
    if (toRoom.id === toFacilitator.id) return false
    const bounds = carriedOver(facilitator.getBounds(), toRoom, toFacilitator)
    this.moveAudience(toRoom.id)
    facilitator.setBounds(bounds)
    facilitator.focus()
    return true
  }

  /**
   * The room's screen full-screen, or in an ordinary window again. Where the room has no display of its own it is the
   * facilitator's window that shows it.
   */
  setFullScreen(on: boolean): void {
    if (this.#presenting) this.present(on)
    else if (on && (!living(this.#audience) || displays().length === 1)) this.present(true)
    else this.#setAudienceFullScreen(on)
  }

  #setAudienceFullScreen(on: boolean): void {
    const window = living(this.#audience)
    if (!window) return
    if (on) this.#place(window, this.#audienceOn ?? displayOf(window))
    else this.#release(window)
  }

  /** Shows the room's screen full-screen in the facilitator's own window: for a laptop with one display. */
  present(on: boolean): void {
    const window = living(this.#facilitator)
    if (!window || on === this.#presenting) return
    this.#presenting = on
    setFullScreen(window, on)
    this.events.onFullScreen()
  }

  /**
   * A display is gone. The room's window closes if it was there: the preview shows the same, and a window
   * over the facilitator's work would be in the way.
   * @returns whether the room lost its screen
   */
  displayRemoved(removed: Display): boolean {
    if (this.preferences.wayland) return false
    const window = living(this.#audience)
    const lost = window !== null && this.#isOn(window, removed)
    // The facilitator's window is put where the room's is full-screen: then it is the room's that gives way.
    const covered = window !== null && this.#audienceOn !== null && displays().length === 1
    if (lost || covered) window.close()
    this.#bringIntoView()
    return lost || covered
  }

  /** Displays changed their size or place: both windows follow. */
  refit(): void {
    const window = living(this.#audience)
    const display = displays().find(({ id }) => id === this.#audienceOn?.id)
    if (window && display && !sameRectangle(window.getBounds(), display.bounds)) this.#place(window, display)
    this.#bringIntoView()
  }

  /** Also of a display that is gone, where Electron already answers with another one. */
  #isOn(window: BrowserWindow, display: Display): boolean {
    if (this.#audienceOn) return this.#audienceOn.id === display.id
    return sameRectangle(window.getBounds(), inside(window.getBounds(), display.bounds))
  }

  #place(window: BrowserWindow, display: Display): void {
    // Where it is under Wayland nobody is told: it fills the display that the person dragged it to.
    if (this.preferences.wayland) {
      setFullScreen(window, true)
      return
    }
    this.#audienceOn = display
    const there = sameRectangle(window.getBounds(), display.bounds)
    // A window that is full-screen already cannot be moved.
    if (!there) {
      setFullScreen(window, false)
      window.setBounds(display.bounds)
    }
    setFullScreen(window, true)
  }

  #release(window: BrowserWindow): void {
    const display = this.#audienceOn ?? displayOf(window)
    this.#audienceOn = null
    if (!isFullScreen(window)) return
    setFullScreen(window, false)
    if (!this.preferences.wayland) window.setBounds(inside(window.getNormalBounds(), display.workArea))
  }

  #bringIntoView(): void {
    const window = living(this.#facilitator)
    if (!window || isFullScreen(window) || this.preferences.wayland) return
    const bounds = window.getBounds()
    const seen = inside(bounds, displayOf(window).workArea)
    if (!sameRectangle(bounds, seen)) window.setBounds(seen)
  }

  #otherDisplay(): Display | null {
    const facilitator = living(this.#facilitator)
    const here = facilitator ? displayOf(facilitator) : screen.getPrimaryDisplay()
    return audienceDisplay(displays(), here.id, this.preferences.rememberedDisplay())
  }

  #toggleFullScreen(role: WindowRole): void {
    const [facilitator, audience] = [living(this.#facilitator), living(this.#audience)]
    if (role === 'audience' && audience) this.#setAudienceFullScreen(!isFullScreen(audience))
    else if (this.events.ceremonyOpen()) this.setFullScreen(!this.roomFullScreen)
    else if (facilitator) setFullScreen(facilitator, !isFullScreen(facilitator))
    this.events.onFullScreen()
  }

  #create(role: WindowRole, options: BrowserWindowConstructorOptions): BrowserWindow {
    return createWindow(role, options, {
      onReady: (contents) => this.events.onReady(role, contents),
      onFullScreenKey: () => this.#toggleFullScreen(role)
    })
  }
}

const living = (window: BrowserWindow | null): BrowserWindow | null =>
  window && !window.isDestroyed() ? window : null

const contentsOf = (window: BrowserWindow | null): WebContents | undefined => living(window)?.webContents

const displayOf = (window: BrowserWindow): Display => screen.getDisplayMatching(window.getBounds())

const keyPressOf = ({ key, code, shift, control, alt, meta }: Input): KeyPress => ({
  key,
  code,
  shift,
  control,
  alt,
  meta
})
