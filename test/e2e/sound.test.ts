import { expect, test } from '@playwright/test'
import { ask } from './support/asks'
import { button } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'

let sameday: Sameday | null = null
test.afterEach(() => sameday?.close())

test('the room hears one, two and three tones as a turn runs out, and nothing unless it was asked for', async () => {
  test.slow()
  // Three minutes of a turn in nine seconds; its last words take three quarters of one, so that no busy machine skips them.
  sameday = await launchSameday({ args: ['--rehearse=20'] })
  const page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Sounds', names: ['Ada', 'Kai', 'Lena'] })
  const audience = await sameday.audience()
  const listen = () => {
    const heard: number[] = []
    Reflect.set(window, 'heardTones', heard)
    window.OscillatorNode = class extends OscillatorNode {
      constructor(context: BaseAudioContext, options?: OscillatorOptions) {
        super(context, options)
        if (context.state === 'running') heard.push(options?.frequency ?? 0)
      }
    }
  }
  const tones = (where: typeof page) =>
    where.evaluate(() => Reflect.get(window, 'heardTones') as readonly number[])
  await audience.evaluate(listen)
  await page.evaluate(listen)
  // The box is not what runs out here, however long a busy machine takes.
  await ask(page, 'session.do', { command: { type: 'setBox', boxMs: 3 * 3600_000 } })
  await button(page, 'Start').click()
  await expect(audience.getByText('Over time', { exact: false }).first()).toBeVisible({
    timeout: 30_000
  })
  expect(await tones(audience)).toEqual([])
  // The word and the sound of a moment have timers of their own: both have gone off before sounds are turned on.
  await audience.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
  )

  await ask(page, 'app.setting', { name: 'sound', value: 'soft' })
  await ask(page, 'session.do', { command: { type: 'next' } })
  await expect.poll(() => tones(audience), { timeout: 30_000 }).toEqual([660, 660, 660, 660, 550, 440])

  // Never in both windows; in the facilitator's when it is the only one.
  expect(await tones(page)).toEqual([])
  await ask(page, 'screen.set', { type: 'audience', open: false })
  await ask(page, 'session.do', { command: { type: 'next' } })
  await expect.poll(() => tones(page), { timeout: 30_000 }).toEqual([660, 660, 660, 660, 550, 440])
})
