import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import type { Words } from '../shared/words'

/**
 * Asks before the app is left while a ceremony runs. Nothing would be lost without the question: the session stays
 * unfinished and can be resumed; but forty people would look at an empty wall.
 */
export class Leaving {
  #agreed = false
  #asking = false

  constructor(
    private readonly surroundings: {
      readonly running: () => boolean
      readonly window: () => BrowserWindow | null
      readonly words: () => Words
    }
  ) {
    app.on('before-quit', (event) => {
      if (!this.mayLeave()) event.preventDefault()
    })
    // The machine itself goes down, or somebody outside ends the app: nobody is there to answer.
    powerMonitor.on('shutdown', () => this.leave())
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.leave())
  }

  /** Whether the app may close at once. If not, the person is asked, and their answer closes it or does not. */
  mayLeave(): boolean {
    if (this.#agreed || !this.surroundings.running()) return true
    if (!this.#asking) void this.#ask()
    return false
  }

  /** Quits without another question. */
  leave(): void {
    this.#agreed = true
    app.quit()
  }

  async #ask(): Promise<void> {
    const window = this.surroundings.window()
    if (!window) return this.leave()
    const words = this.surroundings.words()
    this.#asking = true
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: words.say('displays.quit'),
      detail: words.say('displays.quit.detail'),
      buttons: [words.say('displays.quit.stay'), words.say('displays.quit.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true
    })
    this.#asking = false
    if (response === 1) this.leave()
  }
}
