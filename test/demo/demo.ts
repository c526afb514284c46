import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { willSaveIn } from '../e2e/support/dialogs'
import { launchSameday, type Sameday } from '../e2e/support/launch'

/**
 * Shown seconds per real one. Whatever this machine takes for a click or a picture passes in the room fifteen times as
 * fast, so this is as quick as a box of 15 minutes can be played and still be kept where a machine is slow.
 */
export const rate = 15

/** The app that is being shown, and where its reports and pictures go. */
export interface Demo {
  readonly sameday: Sameday
  readonly page: Page
  readonly folder: string
  /** Both windows as they are now; the room's only while it is open. */
  readonly picture: (name: string) => Promise<void>
}

/** @param open a file to open at the start, as `--open` does; null for none */
export const startDemo = async (folder: string, open: string | null, pictures: Pictures): Promise<Demo> => {
  const args = [`--rehearse=${rate}`, '--lang=en-GB', ...(open ? [`--open=${open}`] : [])]
  const sameday = await launchSameday({ args })
  const page = await sameday.facilitator()
  await page.setViewportSize({ width: 1440, height: 900 })
  await willSaveIn(sameday, folder)
  return { sameday, page, folder, picture: (name) => pictures.take(sameday, page, name) }
}

export interface Pictures {
  readonly take: (sameday: Sameday, page: Page, name: string) => Promise<void>
}

/** Pictures numbered in the order they are taken, on whichever laptop. */
export const picturesIn = async (folder: string): Promise<Pictures> => {
  await mkdir(folder, { recursive: true })
  let taken = 0
  return {
    take: async (sameday, page, name) => {
      taken += 1
      const file = join(folder, `${String(taken).padStart(2, '0')}-${name}`)
      const room = sameday.electron.windows().find((each) => each.url().includes('/audience/'))
      // Nothing is lit up because the pointer happens to rest on it.
      await page.mouse.move(0, 0)
      // Both at once: the room's clock runs while they are taken.
      await Promise.all([
        page.screenshot({ path: `${file}-facilitator.png` }),
        room?.screenshot({ path: `${file}-audience.png` })
      ])
    }
  }
}

export const step = (number: number, title: string) => say(`${String(number).padStart(2)}  ${title}`)
export const detail = (sentence: string) => say(`   ${sentence}`)

// The reader follows this while it is played.
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
