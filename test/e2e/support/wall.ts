import type { Page } from '@playwright/test'
import type { AudienceSnapshot } from '../../../shared/ceremony/audience-snapshot'
import { type Look, plainLook } from '../../../shared/look'
import { ask } from './asks'
import type { Sameday } from './launch'

export interface Wall {
  readonly page: Page
  readonly look: (look: Partial<Look>) => Promise<void>
  /** Shows this state, and is done when it is painted. */
  readonly show: (snapshot: AudienceSnapshot) => Promise<void>
}

/** The room's window, told what to show as main tells it: for states that would take a morning to get to. */
export const wallOf = async ({ electron, audience, facilitator }: Sameday): Promise<Wall> => {
  await ask(await facilitator(), 'screen.set', { type: 'audience', open: true })
  const page = await audience()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  let seq = 1_000_000
  const push = (name: 'audience' | 'look', value: unknown) =>
    electron.evaluate(
      ({ BrowserWindow }, [pushed, payload]) => {
        const window = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().includes('/audience/')
        )
        window?.webContents.send('push', pushed, payload, performance.timeOrigin + performance.now())
      },
      [name, value] as const
    )
  await page.evaluate(() =>
    Reflect.get(window, 'sameday').on('audience', ({ seq: heard }: { readonly seq: number }) =>
      Reflect.set(window, 'heard', heard)
    )
  )
  return {
    page,
    look: (look) => push('look', { ...plainLook, ...look }),
    show: async (snapshot) => {
      seq++
      await push('audience', { ...snapshot, seq })
      await page.evaluate(painted, seq)
    }
  }
}

/** Runs in the page: two frames after the push was heard, what it changed has been laid out. */
const painted = (wanted: number) =>
  new Promise<void>((done) => {
    const look = () => {
      if (Reflect.get(window, 'heard') === wanted)
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      else setTimeout(look, 1)
    }
    look()
  })
