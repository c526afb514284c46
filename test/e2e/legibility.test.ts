import { expect, test } from '@playwright/test'
import { pseudoLocale } from '../../shared/words'
import { launchSameday, type Sameday, screenshot } from './support/launch'
import { measure } from './support/measure'
import { statesOf } from './support/states'
import { longest, ordinary, wordy } from './support/texts'
import { type Wall, wallOf } from './support/wall'

// What the last row can read: measured on every state of the room's screen, at the sizes rooms have, in English, in a
// language with long words and in one that reads from right to left; with short names, with the longest that fields take, and
// with whole paragraphs where a sentence was asked for. Short names also in the language where every word is a third longer.

const sizes = [
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1440, 960],
  [1920, 1080],
  [3840, 2160]
] as const
const languages = ['en', 'de', 'ar'] as const

/** DIGITALEUROPE's 24 lines to a picture, less what 4:3 costs (UX.md §1.4). */
const leastShare = 0.041
const leastContrast = 4.5

let sameday: Sameday
let wall: Wall

test.beforeAll(async () => {
  sameday = await launchSameday()
  wall = await wallOf(sameday)
})
test.afterAll(() => sameday.close())

const contents = { ordinary: statesOf(ordinary), longest: statesOf(longest), wordy: statesOf(wordy) }
const figures = { smallest: 1, contrast: 21, screens: 0 }

for (const [width, height] of sizes)
  test(`every screen of the room is legible at ${width} × ${height}`, async () => {
    test.setTimeout(180_000)
    await wall.page.setViewportSize({ width, height })
    const faults: string[] = []
    for (const locale of [...languages, pseudoLocale])
      for (const [kind, states] of Object.entries(contents)) {
        if (locale === pseudoLocale && kind !== 'ordinary') continue
        const audienceTheme = kind === 'longest' ? 'bright' : 'dim'
        await wall.look({ locale, audienceTheme })
        for (const [state, snapshot] of Object.entries(states)) {
          await wall.show(snapshot)
          const seen = await wall.page.evaluate(measure)
          figures.smallest = Math.min(figures.smallest, seen.smallest)
          figures.contrast = Math.min(figures.contrast, seen.contrast)
          figures.screens++
          const tell = (fault: string) => faults.push(`${state}, ${kind}, ${locale}: ${fault}`)
          if (seen.smallest < leastShare) tell(`text of ${(seen.smallest * 100).toFixed(2)} % of the height`)
          if (seen.contrast < leastContrast) tell(`contrast of ${seen.contrast.toFixed(2)}`)
          for (const fault of seen.faults) tell(fault)
        }
      }
    expect(faults).toEqual([])
  })

test('each of them has its picture', async () => {
  await wall.look({ locale: 'en' })
  await wall.page.setViewportSize({ width: 640, height: 360 })
  for (const [state, snapshot] of Object.entries(contents.ordinary)) {
    await wall.show(snapshot)
    await screenshot(wall.page, `wall-${state}`)
  }
})

test.afterAll(() => {
  const share = (figures.smallest * 100).toFixed(2)
  const contrast = figures.contrast.toFixed(2)
  console.log(`${figures.screens} screens: smallest text ${share} %, lowest contrast with flare ${contrast}`)
})
