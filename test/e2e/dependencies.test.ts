import { expect, type Page, test } from '@playwright/test'
import { answerDialog, button, choose, chooseUnit, dialog, goTo, openCeremony, region } from './support/hands'
import { executives } from './support/meridian'
import { startWithOrganisation, type WithOrganisation } from './support/organisation'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let app: WithOrganisation
let page: Page
let room: Page

test.beforeAll(async () => {
  app = await startWithOrganisation()
  page = await app.sameday.facilitator()
})
test.afterAll(() => app.end())

const accounts = 'Test accounts with a limit'
const index = 'The search index of statements'

/** A day from today on, as a date field takes it. */
const inDays = (days: number): string => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
const now = 'Due in the next three working days, or overdue'
const line = (title: string, what: string) => region(page, title).getByRole('listitem', { name: what })
const counter = (text: string) => expect(room.getByText(text, { exact: true })).toBeVisible()

test('a team says in the Scaled Daily Scrum what it needs of another, and the room sees it at once', async () => {
  await openCeremony(page, 'Payments')
  room = await app.sameday.audience()
  await choose(page, 'Cards', 'Present')
  await choose(page, 'Ledger', 'Present')
  await button(page, 'Start').click()
  await expect(room.getByRole('heading', { name: 'Cards', level: 1 })).toBeVisible()
  await page.keyboard.press('d')
  await dialog(page).getByLabel('What is needed').fill(accounts)
  await expect(dialog(page).getByRole('button', { name: /Who needs it/ })).toContainText('Cards')
  await dialog(page)
    .getByRole('button', { name: /From whom/ })
    .click()
  await page.getByRole('option', { name: 'Ledger' }).click()
  await dialog(page).getByLabel('Needed by').fill(inDays(1))
  await picture(app.sameday, 'dependency-sheet')
  await answerDialog(page, 'Save')
  await expect(
    room.getByRole('listitem').filter({ has: room.getByRole('img', { name: 'Dependencies' }) })
  ).toHaveText('1')
  await expect(line(now, accounts)).toContainText('Cards needs it from Ledger')
  await expect(room.getByText(/from Ledger: Test accounts/)).toBeVisible()
  await picture(app.sameday, 'dependency-noted')
})

test('the other side sees it in its own turn and promises a day', async () => {
  await button(page, 'Next').click()
  await expect(room.getByRole('heading', { name: 'Fraud Signals', level: 1 })).toBeVisible()
  await expect(line(now, accounts)).toBeHidden()
  await button(page, 'Next').click()
  await expect(room.getByText(/for Cards: Test accounts/)).toBeVisible()
  await line(now, accounts).getByRole('button', { name: 'Promise a day' }).click()
  await dialog(page).getByLabel('Promised for').fill(inDays(20))
  await dialog(page).getByLabel('Who sees to it').fill('Mila Novak')
  await answerDialog(page, 'Save')
  await expect(line(now, accounts)).toContainText('by Mila Novak')
  await expect(line(now, accounts)).toContainText('Promised too late')
  await picture(app.sameday, 'dependency-promised')
})

test('resolved is one press, and one undo takes it back', async () => {
  await line(now, accounts).getByRole('button', { name: 'Resolve' }).click()
  await expect(line('Noted in this ceremony', accounts)).toContainText('Resolved')
  await page.keyboard.press('Control+z')
  await expect(line(now, accounts)).toBeVisible()
  await line(now, accounts).getByRole('button', { name: 'Resolve' }).click()
  await expect(line('Noted in this ceremony', accounts)).toContainText('Resolved')
})

test('what a team outside does not give becomes an impediment in one press, and goes up', async () => {
  await button(page, 'Add a dependency').click()
  await dialog(page).getByLabel('What is needed').fill(index)
  await dialog(page)
    .getByRole('button', { name: /From whom/ })
    .click()
  await page.getByRole('option', { name: 'Another unit…' }).click()
  await page.getByRole('textbox', { name: 'From whom' }).fill('Search')
  await page.getByRole('option', { name: /Search/ }).click()
  await answerDialog(page, 'Save')
  await line('Noted in this ceremony', index).getByRole('button', { name: 'Make it an impediment' }).click()
  const impediment = region(page, 'Captured this turn').getByRole('listitem').filter({ hasText: index })
  await expect(impediment).toContainText('Ledger')
  await expect(impediment).toContainText('Get Search to give Ledger')
  await impediment.getByRole('button', { name: 'Send up to Payments' }).click()
  await dialog(page).getByLabel('Effect on the goal').fill('Statements cannot be found')
  await answerDialog(page, 'Send up to Payments')
  await impediment.getByRole('button', { name: `Send up to ${executives}` }).click()
  await counter('1 going up')
  await picture(app.sameday, 'dependency-impediment')
})

test('the review reads dependencies back; closing asks once about whom nobody has marked', async () => {
  await button(page, 'Finish').click()
  await expect(region(page, 'Dependencies').getByRole('listitem', { name: accounts })).toBeVisible()
  await expect(room.getByText(`Resolved: ${accounts}`)).toBeVisible()
  await picture(app.sameday, 'dependency-review')
  await button(page, 'Close session').click()
  const asked = page.getByRole('alertdialog', { name: 'Who was here?' })
  await expect(asked).toContainText('Fraud Signals')
  await expect(asked).not.toContainText('Cards')
  await picture(app.sameday, 'green-asked')
  await asked.getByRole('button', { name: 'Close anyway' }).click()
  const notGreen = 'Not green: nobody said whether Fraud Signals was there'
  await expect(room.getByText(notGreen)).toBeVisible()
  await expect(page.getByRole('main').getByText(notGreen)).toBeVisible()
  await picture(app.sameday, 'green-not')
})

test('marked after all, it ends green', async () => {
  await button(page, 'Reopen').click()
  await button(page, 'Close session').click()
  const asked = page.getByRole('alertdialog')
  await choose(page, 'Fraud Signals', 'Absent')
  await asked.getByRole('button', { name: 'Close session' }).click()
  await expect(room.getByText('Green: everybody was accounted for')).toBeVisible()
  await button(page, 'Done').click()
  await goTo(page, 'History')
  await page.getByRole('option', { name: /Payments/ }).click()
  await expect(page.getByText('Green', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('row', { name: /^Test accounts .* Cards Ledger .* Resolved$/ })).toBeVisible()
  await picture(app.sameday, 'history-green')
})

test('outside a ceremony both sides are in one list, by unit, and as who waits for whom', async () => {
  await chooseUnit(page, 'Payments')
  await page.getByRole('button', { name: /More/ }).click()
  await page.getByRole('menuitem', { name: 'See its dependencies' }).click()
  await button(page, 'Add a dependency').first().click()
  await dialog(page).getByLabel('What is needed').fill('Refund events')
  await dialog(page)
    .getByRole('button', { name: /From whom/ })
    .click()
  await page.getByRole('option', { name: 'Another unit…' }).click()
  await page.getByRole('textbox', { name: 'From whom' }).fill('Fraud')
  await page.getByRole('option', { name: /Fraud/ }).click()
  await dialog(page).getByLabel('Needed by').fill(inDays(-3))
  await answerDialog(page, 'Save')
  const list = page.getByRole('grid', { name: 'Dependencies' })
  await expect(list.getByRole('row')).toHaveCount(1)
  await expect(list.getByRole('row').getByRole('img', { name: 'Overdue' })).toBeVisible()
  await choose(page, 'State', 'All')
  await expect(list.getByRole('row')).toHaveCount(3)
  await list.getByRole('row').filter({ hasText: index }).click()
  await picture(app.sameday, 'dependencies-list')
  await choose(page, 'Show', 'Who waits for whom')
  await page.getByRole('button', { name: 'Payments waits for Fraud Signals: 1 open, 1 overdue' }).click()
  await expect(list.getByRole('row')).toHaveCount(1)
  await choose(page, 'Show', 'Who waits for whom')
  await picture(app.sameday, 'dependencies-waiting')
  await choose(page, 'Show', 'Impediments')
  await expect(page.getByRole('grid', { name: 'Impediments' })).toContainText(index)
})
