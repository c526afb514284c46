import { type Display, screen } from 'electron'
import { displays } from './displays'
import { displayName, onPluggedIn } from './placing'
import type { Windows } from './windows'

export interface ProjectorSurroundings {
  /** Whether a ceremony is open, and whether its watches run. */
  readonly phase: () => 'none' | 'calm' | 'running'
  /** Displays, or what is asked about them, have changed. */
  readonly onChanged: () => void
}

/** Follows the projector as it is unplugged, plugged in again and given another size. */
export class Projector {
  /** Name of the display that went away with the room's screen on it. */
  #lost: string | null = null
  /** A display that was plugged in, and that the facilitator is asked about. */
  #offered: Display | null = null

  constructor(
    private readonly windows: Windows,
    private readonly surroundings: ProjectorSurroundings
  ) {
    screen.on('display-added', (_event, display) => this.#added(display))
    screen.on('display-removed', (_event, display) => this.#removed(display))
    screen.on('display-metrics-changed', () => {
      this.windows.refit()
      this.surroundings.onChanged()
    })
  }

  get lost(): string | null {
    return this.#lost
  }

  get offered(): { readonly displayId: number; readonly label: string } | null {
    if (!this.#offered || this.windows.audiencePlaced) return null
    return { displayId: this.#offered.id, label: displayName(this.#offered) }
  }

  /** The facilitator's answer to what is offered. */
  async answer(accept: boolean): Promise<void> {
    const display = this.#offered
    this.forget()
    if (accept && display) await this.#show(display)
  }

  /** The facilitator chose where the room's screen is: nothing waits to be put back. */
  forget(): void {
    this.#lost = null
    this.#offered = null
  }

  #added(display: Display): void {
    const todo = onPluggedIn(display, {
      lost: this.#lost,
      placed: this.windows.audiencePlaced,
      phase: this.surroundings.phase()
    })
    // A display that only mirrors another one has nothing of its own to show; and under Wayland people drag windows.
    const own = !this.windows.wayland && displays().some(({ id }) => id === display.id)
    if (todo === 'ask' && own) this.#offered = display
    if (todo === 'restore' && own) {
      this.forget()
      void this.#show(display)
    }
    this.surroundings.onChanged()
  }

  #removed(display: Display): void {
    if (this.#offered?.id === display.id) this.#offered = null
    const lost = this.windows.displayRemoved(display)
    if (lost && this.surroundings.phase() !== 'none') this.#lost = displayName(display)
    this.surroundings.onChanged()
  }

  async #show(display: Display): Promise<void> {
    this.windows.present(false)
    await this.windows.openAudience(display)
    this.surroundings.onChanged()
  }
}
