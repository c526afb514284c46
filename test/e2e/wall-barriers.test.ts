import { expect, test } from '@playwright/test'
import { audienceThemes } from '../../shared/look'
import { expectNoBarrierInAnyTheme } from './support/axe'
import { launchSameday, type Sameday } from './support/launch'
import { ordinaryStates } from './support/states'
import { type Wall, wallOf } from './support/wall'

// The wall, in each of its states, for the room with its lights on and the dark one, whatever the laptop's own theme.

let sameday: Sameday
let wall: Wall

test.beforeAll(async () => {
  sameday = await launchSameday()
  wall = await wallOf(sameday)
  await wall.page.setViewportSize({ width: 1280, height: 720 })
})
test.afterAll(() => sameday.close())

for (const audienceTheme of audienceThemes)
  test(`no state of the wall has a serious barrier: ${audienceTheme} room`, async () => {
    test.setTimeout(180_000)
    await wall.look({ audienceTheme })
    for (const [state, snapshot] of Object.entries(ordinaryStates)) {
      await wall.show(snapshot)
      await expect(wall.page.locator(`[data-theme=${audienceTheme}]`)).toBeVisible()
      await expectNoBarrierInAnyTheme(wall.page, `${state}, ${audienceTheme}`)
    }
  })
