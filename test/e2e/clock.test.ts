import { expect, test } from '@playwright/test'
import { button, openCeremony, secondsOf } from './support/hands'
import { startWithOrganisation } from './support/organisation'
import { picture } from './support/picture'

test('turns go on, back, stand still and go over, on the clock of the room', async () => {
  // A quarter of an hour in fifteen seconds.
  const app = await startWithOrganisation(['--rehearse=60'])
  try {
    const page = await app.sameday.facilitator()
    await openCeremony(page, 'Cards')
    const room = await app.sameday.audience()
    await button(page, 'Start').click()
    const rows = room.getByRole('list', { name: 'Order' }).getByRole('listitem')
    await expect(rows).toHaveCount(3)
    const speaker = (at: number) => expect(rows.nth(at)).toHaveAttribute('aria-current', 'step')
    await speaker(0)
    await button(page, 'Next').click()
    await speaker(1)
    await button(page, 'Previous').click()
    await speaker(0)

    await button(page, 'Pause').click()
    await expect(room.getByText('Paused', { exact: true })).toBeVisible()
    const turn = room.getByRole('timer', { name: 'Turn' })
    const frozen = await turn.textContent()
    await expect(room.getByRole('status')).toContainText('Paused')
    await picture(app.sameday, 'daily-paused')
    expect(await turn.textContent()).toBe(frozen)
    await button(page, 'Resume').click()

    await expect(turn).toHaveText(/^\+0:\d\d$/, { timeout: 15_000 })
    await expect(room.getByText('Over time', { exact: true })).toBeVisible()
    await expect(room.getByRole('status')).toContainText('Over time')
    const over = secondsOf(await turn.textContent())
    await expect.poll(async () => secondsOf(await turn.textContent())).toBeLessThan(over)
    await picture(app.sameday, 'daily-over-time')
    await button(page, 'Next').click()
    await speaker(1)
    await expect(rows.nth(0)).toContainText('+')
  } finally {
    await app.end()
  }
})
