import { expect, type Page, test } from '@playwright/test'
import { button, finishAndClose, goTo, region } from './support/hands'
import { executives } from './support/meridian'
import { startWithOrganisation, type WithOrganisation } from './support/organisation'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let app: WithOrganisation

test.beforeAll(async () => {
  app = await startWithOrganisation()
})
test.afterAll(() => app.end())

const lines = (page: Page) =>
  region(page, 'Ceremonies of today').getByRole('list', { name: 'Ceremonies of today' }).getByRole('listitem')
const unit = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test('the day climbs the ladder in time order, and every ceremony says how far it is', async () => {
  const page = await app.sameday.facilitator()
  await goTo(page, 'Today')
  await expect(lines(page)).toHaveText([
    /Cards.*Daily Scrum.*Planned/,
    /Fraud Signals.*Daily Scrum.*Planned/,
    /Ledger.*Daily Scrum.*Planned/,
    /Search.*Daily Scrum.*Planned/,
    /Payments.*Scaled Daily Scrum.*Planned/,
    /Shop.*Scaled Daily Scrum.*Planned/,
    new RegExp(`${executives}.*EAT Daily.*Planned`)
  ])
  await expect(page.getByText('0 of 7 ceremonies closed')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Up the ladder' }).getByRole('button')).toHaveCount(3)
  await picture(app.sameday, 'today')
})

test('one click opens a ceremony; closed, it counts', async () => {
  const page = await app.sameday.facilitator()
  await button(page, 'Open ceremony: Cards').click()
  await expect(unit(page, 'Cards')).toBeVisible()
  await button(page, 'Start').click()
  await finishAndClose(page)
  await button(page, 'Done').click()
  await expect(lines(page).filter({ hasText: 'Cards' })).toContainText('Closed')
  await expect(page.getByText('1 of 7 ceremonies closed')).toBeVisible()
})

test('one key opens the next one', async () => {
  const page = await app.sameday.facilitator()
  await expect(region(page, 'Next')).not.toContainText('Cards')
  const next = await region(page, 'Next').getByRole('heading').innerText()
  await page.keyboard.press('o')
  await expect(unit(page, next)).toBeVisible()
  await expect(button(page, 'Start')).toBeVisible()
})

test('a ceremony that was under way when Sameday ended is offered to resume at the same speaker', async () => {
  const before = await app.sameday.facilitator()
  await button(before, 'Look at the rooms; the ceremony goes on').click()
  await button(before, 'Open ceremony: Ledger').click()
  await expect(unit(before, 'Ledger')).toBeVisible()
  await button(before, 'Start').click()
  await button(before, 'Next').click()
  await expect(before.getByRole('heading', { level: 2, name: 'Mila Novak' })).toBeVisible()
  const page = await (await app.restart()).facilitator()
  await expect(page.getByText('Daily Scrum of Ledger was not closed')).toBeVisible()
  await expect(lines(page).filter({ hasText: 'Ledger' })).toContainText('Unfinished')
  await picture(app.sameday, 'today-unfinished')
  await button(page, 'Resume').first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Mila Novak' })).toBeVisible()
  await expect((await app.sameday.audience()).getByRole('heading', { name: 'Mila Novak' })).toBeVisible()
  await picture(app.sameday, 'today-resumed')
})
