import { expect, type Page, test } from '@playwright/test'
import { act, ask, impediment } from './support/asks'
import { expectNoBarrierInAnyTheme } from './support/axe'
import { button, chooseUnit, dialog, exploreSample, goTo, openCeremony, region } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

// What opens over a screen keeps nobody out either: each sheet and each dialog, in every theme a system can ask for.

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let page: Page

test.beforeAll(async () => {
  sameday = await launchSameday()
  page = await sameday.facilitator()
  await page.setViewportSize({ width: 1280, height: 720 })
  await exploreSample(page)
})
test.afterAll(() => sameday.close())

/** Opens it, holds it, and closes it with Escape as people do. */
const hold = async (name: string, open: () => Promise<unknown>) => {
  await open()
  await expect(dialog(page)).toBeVisible()
  await picture(sameday, `dialog-${name}`)
  await expectNoBarrierInAnyTheme(page, name)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
}
const pressing = (name: string | RegExp) => () => button(page, name).first().click()

test('those of the rooms', async () => {
  test.setTimeout(180_000)
  await goTo(page, 'Today')
  await hold('stand-up', pressing('Run a stand-up now'))
  await hold('rehearsal', pressing('Rehearse'))
  await hold('palette', () => page.keyboard.press('Control+k'))
  await hold('keys', pressing('Help'))
  await chooseUnit(page, 'Ticketing & Payments')
  await hold('add-unit', pressing('Add a unit below'))
  await hold('move-unit', pressing('Move'))
  await goTo(page, 'Impediments')
  await hold('raise', pressing('Raise impediment'))
  await goTo(page, 'Product')
  await hold('item', pressing('Add an item'))
  await goTo(page, 'Settings')
  await hold('key-map', pressing('Change the keys'))
})

test('those of a ceremony', async () => {
  test.setTimeout(180_000)
  await openCeremony(page, 'Ticketing & Payments')
  await hold('set-up', pressing('Set-up'))
  await hold('clicker', async () => {
    await button(page, 'Test your clicker').click()
    // Where it opens, the first Escape is a key that is tried.
    await page.keyboard.press('Escape')
  })
  await button(page, 'Start').click()
  await expect(region(page, 'Captured this turn')).toBeVisible()
  await hold('set-up-running', pressing('Set-up'))
  await hold('impediment', pressing('Raise impediment'))
  await hold('park', pressing('Park'))
  for (const [name, key] of [
    ['session-keys', '?'],
    ['overview', 'o']
  ] as const)
    await hold(name, () => page.keyboard.press(key))
})

test('the answers of the executives, and the roll call of a MetaScrum', async () => {
  test.setTimeout(120_000)
  await ask(page, 'session.leave', {})
  await page.reload()
  const top = 'Meridian Rail Executive Team'
  await openCeremony(page, top)
  await act(page, { type: 'start' })
  await act(page, {
    type: 'impediment',
    command: {
      type: 'raise',
      impedimentId: 'a-door',
      unitId: (await ask(page, 'session.current', {}))?.session.unitId ?? '',
      fields: impediment('A door that nobody can open')
    }
  })
  await hold('answer', () => page.keyboard.press('a'))
})
