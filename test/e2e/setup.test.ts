import { expect, test } from '@playwright/test'
import { act, ask, impediment, room } from './support/asks'
import { button, dialog, finishAndClose, openCeremony, region } from './support/hands'
import { launchSameday, type Sameday, screenshot } from './support/launch'
import { picture as bothWindows } from './support/picture'

test.describe.configure({ mode: 'serial' })

let sameday: Sameday

/** The wall also as a projector of four to three shows it. */
const picture = async (which: Sameday, name: string) => {
  await bothWindows(which, name)
  await screenshot(await which.audience(), `${name}-audience-4x3`, { width: 1024, height: 768 })
}

test.beforeAll(async () => {
  sameday = await launchSameday()
  await ask(await sameday.facilitator(), 'workspace.open', { which: 'sample' })
  await (await sameday.facilitator()).reload()
})

test.afterAll(() => sameday.close())

test('a lot, clocks that count up and a rota are set up in the lobby, and are there the next time', async () => {
  const page = await sameday.facilitator()
  await openCeremony(page, 'Fare Engine')
  await picture(sameday, 'setup-lobby')
  await button(page, 'Set-up').click()
  const sheet = dialog(page)
  await sheet.getByRole('button', { name: /Who speaks when/ }).click()
  await page.getByRole('option', { name: 'By lot' }).click()
  await sheet.getByRole('radio', { name: 'Time used' }).click()
  await sheet.getByLabel('Time box (minutes)').fill('12')
  await button(page, 'Everyone in turn').click()
  await picture(sameday, 'setup-sheet')
  await button(page, 'Use this set-up').click()
  await expect(sheet).toBeHidden()

  await expect(region(page, 'Order').getByText(/^By lot, no\. \d{4}$/)).toBeVisible()
  const wall = await sameday.audience()
  await expect(wall.getByText(/By lot, no\. \d{4}/)).toBeVisible()
  await expect(page.getByText(/^Facilitates today: /)).toBeVisible()
  const { session } = await room(page)
  expect(session.boxMs).toBe(12 * 60_000)
  await picture(sameday, 'setup-done')

  await button(page, 'Start').click()
  await expect(wall.getByRole('timer', { name: 'Turn' })).toHaveText(/^0:0\d$/)
  await expect(wall.getByText(/^Ends /)).toBeVisible()
  await picture(sameday, 'setup-count-up')
  await finishAndClose(page)
  await picture(sameday, 'setup-closed')
  await expect(page.getByText(/^Next time: [^·]+$/)).toBeVisible()
  await button(page, 'Done').click()

  await openCeremony(page, 'Fare Engine')
  const again = await room(page)
  expect(again.session.setUp).toEqual(session.setUp)
  expect(again.session.facilitator).toBe(session.rota.people[1])
})

test('whoever is not here is skipped with one key, and brought back with one click', async () => {
  const page = await sameday.facilitator()
  await button(page, 'Start').click()
  const rows = region(page, 'Order').getByRole('row')
  await rows.nth(1).click()
  await page.keyboard.press('Delete')
  await expect(rows.nth(1)).toContainText('skipped')
  await rows
    .nth(1)
    .getByRole('button', { name: /^Bring .* back$/ })
    .click()
  await expect(rows.nth(1)).not.toContainText('skipped')
})

test('the set-up is at hand in the session too, and says what only the next one will have', async () => {
  const page = await sameday.facilitator()
  const before = await room(page)
  await button(page, 'Set-up').click()
  const later = dialog(page).getByRole('group', { name: 'From the next time on' })
  await expect(later.getByText(/^This ceremony has started/)).toBeVisible()
  await expect(later.getByLabel('Time box (minutes)')).toHaveValue('12')
  await dialog(page).getByRole('radio', { name: 'Time left' }).click()
  await dialog(page).getByLabel('Turn: wrap up at % left').fill('50')
  await later.getByLabel('Time box (minutes)').fill('10')
  await picture(sameday, 'setup-running')
  await button(page, 'Use this set-up').click()
  await expect(dialog(page)).toBeHidden()
  const { session } = await room(page)
  expect({ boxMs: session.boxMs, turns: session.turns }).toEqual({
    boxMs: before.session.boxMs,
    turns: before.session.turns
  })
  expect(session.setUp).toMatchObject({ boxMinutes: 10, clock: 'down', thresholds: { turnWrapUp: 50 } })

  await page.keyboard.press('Control+k')
  await page.keyboard.type('>Set-up')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading', { name: 'Set-up' })).toBeVisible()
  await page.keyboard.press('Escape')
})

test('colour only shows no numbers to the room', async () => {
  const page = await sameday.facilitator()
  const { session } = await room(page)
  await act(page, { type: 'setUp', setUp: { ...session.setUp, clock: 'colour' } })
  const wall = await sameday.audience()
  await expect(wall.getByRole('timer', { name: 'Turn' })).toHaveCount(0)
  await expect(wall.getByText('On time').first()).toBeVisible()
  await picture(sameday, 'setup-colour')
  await act(page, { type: 'undo' })
  await expect(wall.getByRole('timer', { name: 'Turn' })).toBeVisible()
  await act(page, { type: 'finish' })
  await picture(sameday, 'review-nothing')
  const raise = (impedimentId: string, title: string) =>
    act(page, {
      type: 'impediment',
      command: { type: 'raise', impedimentId, unitId: session.unitId, fields: impediment(title) }
    })
  await raise('r1', 'The test data is refreshed only once a week')
  await raise('r2', 'Nobody may sign the new supplier')
  await picture(sameday, 'review-raised')
  await act(page, {
    type: 'impediment',
    command: { type: 'sendUp', impedimentId: 'r2', unitId: session.unitId }
  })
  await picture(sameday, 'review-up')
  await finishAndLeave()
})

test('above team level the wall shows no names, and the review reads back what was decided', async () => {
  const page = await sameday.facilitator()
  await openEms(page)
  const { session } = await room(page)
  await act(page, { type: 'setUp', setUp: { ...session.setUp, noNames: true } })
  await picture(sameday, 'no-names-lobby')
  await act(page, { type: 'start' })
  const decide = (decision: string, text: string) =>
    act(page, { type: 'decide', decision, kind: 'priority', text })
  await decide('d1', 'Instant refunds come first, and the ledger archive waits for the next Sprint')
  await decide('d2', 'Move £40k from Archive to Refunds')
  await act(page, { type: 'finish' })
  await picture(sameday, 'review-decided')
  const wall = await sameday.audience()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('2 decisions')
  await finishAndLeave()
})

test('walking the board, what is open has the turns', async () => {
  const page = await sameday.facilitator()
  await openCeremony(page, 'Ticketing & Payments')
  const { session } = await room(page)
  await act(page, { type: 'setUp', setUp: { ...session.setUp, order: 'board' } })
  await expect(region(page, 'Order').getByText('Walk the board')).toBeVisible()
  await act(page, { type: 'start' })
  await picture(sameday, 'board')
  const { session: walked, impediments } = await room(page)
  expect(walked.turns.map(({ subject }) => subject.kind)).not.toContain('unit')
  expect(impediments.map(({ id }) => id)).toEqual(
    expect.arrayContaining(walked.turns.map(({ subject }) => subject.id))
  )
  await act(page, { type: 'finish' })
  await finishAndLeave()
})

test('the executives’ review reads back what was answered', async () => {
  const page = await sameday.facilitator()
  await openCeremony(page, 'Meridian Rail Executive Team')
  await act(page, { type: 'start' })
  const { session } = await room(page)
  const items = session.turns.filter(({ subject }) => subject.kind === 'impediment')
  for (const { subject } of items)
    await act(page, {
      type: 'impediment',
      command: {
        type: 'answer',
        impedimentId: subject.id,
        unitId: session.unitId,
        disposition: 'decline',
        text: 'Use the framework contract of 2025 until the new one is signed.',
        owner: '',
        due: null
      }
    })
  await act(page, { type: 'finish' })
  await picture(sameday, 'review-answered')
  const wall = await sameday.audience()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(/^\d+ answers? goe?s? down$/)
  await finishAndLeave()
})

test('a lobby that is to start by itself says so and counts down; Esc calls it off for today', async () => {
  const page = await sameday.facilitator()
  await ask(page, 'org.change', {
    change: { type: 'editUnit', id: 'mobile-tickets', patch: { dailyTime: '23:59' } }
  })
  await openCeremony(page, 'Mobile Tickets')
  const { session } = await room(page)
  await act(page, { type: 'setUp', setUp: { ...session.setUp, byClock: true } })
  await expect(page.getByText(/Starts by itself at/)).toContainText(/in \d+:\d\d/)
  const wall = await sameday.audience()
  await expect(wall.getByText(/Starts by itself/)).toBeVisible()
  await picture(sameday, 'by-clock')
  await page.keyboard.press('Escape')
  await expect(button(page, 'Start by itself after all')).toBeVisible()
  await expect(wall.getByText(/Starts by itself/)).toHaveCount(0)
})

const finishAndLeave = async () => {
  const page = await sameday.facilitator()
  await act(page, { type: 'close' })
  await button(page, 'Done').click()
}

const openEms = async (page: Awaited<ReturnType<Sameday['facilitator']>>) => {
  await openCeremony(page, 'Meridian Rail Executive Team', 'Open MetaScrum')
}
