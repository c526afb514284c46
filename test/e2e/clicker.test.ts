import { expect, test } from '@playwright/test'
import { ask, room, speaker } from './support/asks'
import { expectNoBarrier } from './support/axe'
import { button, dialog } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

// What clickers send, key by key as recorded from the devices, and how the room stands after each. Both windows must
// make the same of it.

test.describe.configure({ mode: 'serial' })

let sameday: Sameday

test.beforeAll(async () => {
  sameday = await launchSameday()
})
test.afterAll(() => sameday.close())

const windows = ['facilitator', 'audience'] as const
type Step = readonly [key: string, stands: string]

/**
 * One button of an R800 sends F5 and Escape by turns; another sends a full stop. No key comes twice running: within a
 * quarter second that is a bounce, and nobody waits here (the unit test of the keys has a clock for it).
 */
const r800: readonly Step[] = [
  ['F5', 'running Ada live'],
  ['PageDown', 'running Kai live'],
  ['Escape', 'running Kai live'],
  ['.', 'running Kai black'],
  ['PageDown', 'running Lena black'],
  ['.', 'running Lena live'],
  ['F5', 'running Lena live'],
  ['PageUp', 'running Kai live'],
  ['.', 'running Kai black'],
  ['Escape', 'running Kai live'],
  ['PageDown', 'running Lena live'],
  ['F5', 'running Lena live'],
  ['Escape', 'running Lena live']
]

/** A Norwii in its arrow mode. */
const norwii: readonly Step[] = [
  ['F5', 'running Ada live'],
  ['ArrowDown', 'running Kai live'],
  ['Tab', 'running Kai black'],
  ['ArrowDown', 'running Lena black'],
  ['Tab', 'running Lena live'],
  ['ArrowUp', 'running Kai live']
]

for (const window of windows) {
  test(`an R800 does the same in the ${window} window, and Escape never ends`, async () => {
    await standUp(`R800 ${window}`)
    await play(window, r800)
  })

  test(`a clicker that repeats or bounces steps once in the ${window} window`, async () => {
    await standUp(`Kensington ${window}`)
    await play(window, [['F5', 'running Ada live']])
    await send(window, [
      down('PageDown'),
      ...Array.from({ length: 6 }, () => down('PageDown', true)),
      up('PageDown')
    ])
    await stands('running Kai live')
    await play(window, [
      ['.', 'running Kai black'],
      ['PageDown', 'running Lena black']
    ])
    await send(window, [down('PageUp'), up('PageUp'), down('PageUp'), up('PageUp')])
    await stands('running Kai black')
    await send(window, [down('PageDown'), up('PageDown'), down('PageDown'), up('PageDown')])
    // What is pressed next finds the second press of the pair behind it.
    await play(window, [['.', 'running Lena live']])
  })
}

test('Test your clicker shows what each button sends, and nothing of it reaches the room', async () => {
  const page = await sameday.facilitator()
  await standUp('Norwii')
  await button(page, 'Test your clicker').click()
  const told = dialog(page).getByRole('status')
  await expect(told).toHaveText('Waiting for a button …')
  await page.keyboard.press('F5')
  await expect(told).toHaveText('F5: Start; show the room’s screen')
  await send('audience', [down('PageDown'), up('PageDown')])
  await expect(told).toHaveText('PgDn: Finish this turn, next')
  await page.keyboard.press('ArrowDown')
  await expect(told).toHaveText('↓: nothing yet')
  await stands('lobby – live')
  await picture(sameday, 'clicker-test')
  await expectNoBarrier(page, 'clicker-test')
  await button(page, 'Treat them as a clicker’s').click()
  await expect(told).toHaveText('↓: Finish this turn, next')
  await button(page, 'Close').click()
  await expect(dialog(page)).toHaveCount(0)
})

for (const window of windows)
  test(`arrows and Tab then step and blank from the ${window} window`, async () => {
    await standUp(`Arrows ${window}`)
    await play(window, norwii)
  })

test('no key acts while somebody types', async () => {
  const page = await sameday.facilitator()
  await ask(page, 'app.setting', { name: 'clicker', value: false })
  const notes = page.getByRole('region', { name: 'Notes (private)' }).getByRole('textbox')
  await notes.click()
  await page.keyboard.type('nap. w1?')
  for (const key of ['PageDown', 'F5', 'Space', 'ArrowRight']) await page.keyboard.press(key)
  await expect(notes).toHaveValue('nap. w1? ')
  await stands('running Kai live')
})

test('digits jump to a turn, O shows all of them to jump from', async () => {
  const page = await sameday.facilitator()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await play('facilitator', [['3', 'running Lena live']])
  await page.keyboard.press('o')
  await expect(dialog(page).getByRole('row')).toHaveCount(3)
  await picture(sameday, 'overview')
  await expectNoBarrier(page, 'overview')
  await page.keyboard.press('1')
  await stands('running Ada live')
  await expect(dialog(page)).toHaveCount(0)
})

test('G and the first letters of a name jump there too, and then the keys are keys again', async () => {
  const page = await sameday.facilitator()
  await page.keyboard.press('g')
  await page.keyboard.type('le')
  await page.keyboard.press('Enter')
  await stands('running Lena live')
  await play('facilitator', [['p', 'running Kai live']])
})

test('a key can be put on something else, and what had it is told', async () => {
  const page = await sameday.facilitator()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('go to settings')
  await page.keyboard.press('Enter')
  await button(page, 'Change the keys').click()
  await button(page, 'Add a key to “Hold the room’s screen”').click()
  await page.keyboard.press('w')
  await expect(dialog(page).getByRole('status')).toHaveText(
    'W does “White screen” now. Use it for “Hold the room’s screen” instead?'
  )
  await picture(sameday, 'keys-change')
  await expectNoBarrier(page, 'keys-change')
  await button(page, 'Use it here').click()
  await expect(dialog(page).getByRole('status')).toHaveText('W: Hold the room’s screen')
  await button(page, 'Close').click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('open ceremony')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Next')).toBeVisible()
  await page.keyboard.press('w')
  await expect.poll(async () => (await room(page)).screen).toMatchObject({ held: true, mode: 'live' })
  await ask(page, 'app.setting', { name: 'keys', value: {} })
  await ask(page, 'screen.set', { type: 'hold', held: false })
})

/** A stand-up of three, in its lobby, in place of whatever was open. */
const standUp = async (team: string) => {
  const page = await sameday.facilitator()
  if (await ask(page, 'session.current', {})) await ask(page, 'session.leave', {})
  await ask(page, 'standup.now', { team, names: ['Ada', 'Kai', 'Lena'] })
  await expect(page.getByRole('heading', { level: 1, name: team, exact: true })).toBeVisible()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

const play = async (window: (typeof windows)[number], steps: readonly Step[]) => {
  for (const [key, expected] of steps) {
    await send(window, [down(key), up(key)])
    await stands(expected)
  }
}

interface Sent {
  readonly type: 'keyDown' | 'keyUp'
  readonly keyCode: string
  readonly modifiers: 'isautorepeat'[]
}
const codeOf = (key: string) => key.replace('Arrow', '')
const down = (key: string, repeats = false): Sent => ({
  type: 'keyDown',
  keyCode: codeOf(key),
  modifiers: repeats ? ['isautorepeat'] : []
})
const up = (key: string): Sent => ({ type: 'keyUp', keyCode: codeOf(key), modifiers: [] })

/** Keys as the system hands them to the window: what a page is sent by a script would pass the window by. */
const send = (window: (typeof windows)[number], keys: readonly Sent[]) =>
  sameday.electron.evaluate(
    ({ webContents }, [role, sent]) => {
      const contents = webContents.getAllWebContents().find((each) => each.getURL().includes(`/${role}/`))
      for (const key of sent) contents?.sendInputEvent(key)
    },
    [window, keys] as const
  )

const stands = (expected: string) =>
  expect
    .poll(async () => {
      const snapshot = await room(await sameday.facilitator())
      return `${snapshot.session.phase} ${speaker(snapshot) ?? '–'} ${snapshot.screen.mode}`
    })
    .toBe(expected)
