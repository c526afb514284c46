import { expect, type Page, test } from '@playwright/test'
import { type Folder, makeFolder } from './support/folder'
import { answerDialog, button, chooseUnit, dialog, goTo, notices, unitRow } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { executives, meridian } from './support/meridian'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let folder: Folder
let sameday: Sameday

test.beforeAll(async () => {
  folder = await makeFolder()
  sameday = await launchSameday({ args: [`--open=${await folder.write('meridian.csv', meridian)}`] })
  await answerDialog(await sameday.facilitator(), 'Apply')
})
test.afterAll(async () => {
  await sameday.close()
  await folder.remove()
})

/** The unit whose panel is open. */
const panel = (page: Page, unit: string) => page.getByRole('complementary', { name: unit, exact: true })
const names = (page: Page) =>
  page.getByRole('tree', { name: 'Organisation' }).getByRole('treeitem').locator('bdi').allTextContents()
/** Leaves what a search found, so that the whole tree shows. */
const showEverything = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Search units' }).fill('')
  await button(page, 'Open all levels').click()
}

test('the tree opens level by level, by keys alone', async () => {
  const page = await sameday.facilitator()
  await goTo(page, 'Org')
  await button(page, 'Close all levels').click()
  await expect.poll(() => names(page)).toEqual([executives])
  await unitRow(page, executives).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => names(page)).toEqual([executives, 'Payments', 'Shop'])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => names(page))
    .toEqual([executives, 'Payments', 'Cards', 'Fraud Signals', 'Ledger', 'Shop'])
  await picture(sameday, 'org-outline')
})

test('a unit is found by a part of its name and shows its people, their roles and its daily time', async () => {
  const page = await sameday.facilitator()
  await page.getByRole('textbox', { name: 'Search units' }).fill('card')
  await expect.poll(() => names(page)).toEqual([executives, 'Payments', 'Cards'])
  await unitRow(page, 'Cards').click()
  const cards = panel(page, 'Cards')
  await expect(cards.getByLabel('Daily at')).toHaveValue('08:30')
  await expect(cards.getByRole('listitem').filter({ hasText: 'Noa Feldman' })).toContainText('Scrum Master')
  await expect(cards.getByRole('listitem').filter({ hasText: 'Kai Tanaka' })).toContainText('Product Owner')
  await expect(cards.getByRole('listitem').filter({ hasText: 'Lena Fischer' })).toContainText('Member')
  await picture(sameday, 'org-unit')
})

test('a unit nobody has joined says so', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Fraud Signals')
  await expect(panel(page, 'Fraud Signals').getByText('Nobody yet')).toBeVisible()
})

test('a team is added below a unit, gets a person with a role, another name and another time', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Shop')
  await button(page, 'Add a unit below').click()
  await dialog(page).getByLabel('Name').fill('Basket')
  await dialog(page).getByLabel('Daily at').fill('8:35')
  await answerDialog(page, 'Add')
  const basket = panel(page, 'Basket')
  await expect(basket.getByText(`${executives} › Shop`)).toBeVisible()
  await basket.getByRole('textbox', { name: 'Add a person' }).fill('Abel Mensah')
  await basket.getByRole('button', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'Product Owner', exact: true }).click()
  await basket.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(basket.getByRole('listitem').filter({ hasText: 'Abel Mensah' })).toContainText('Product Owner')

  await basket.getByLabel('Name', { exact: true }).fill('Checkout')
  await page.keyboard.press('Enter')
  const checkout = panel(page, 'Checkout')
  await expect(checkout.getByRole('heading', { level: 2, name: 'Checkout' })).toBeVisible()
  await expect(checkout.getByLabel('Daily at')).toHaveValue('08:35')
  await checkout.getByLabel('Daily at').fill('later')
  await expect(checkout.getByText('Write a time like 08:45.')).toBeVisible()
  await checkout.getByLabel('Daily at').fill('08:40')
  await page.keyboard.press('Enter')
  await expect(page.getByText('8 units, 11 people')).toBeVisible()
  await picture(sameday, 'org-changed')
})

test('a unit moves in the delivery hierarchy, and only to where it closes no circle', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Payments')
  await button(page, 'Move').click()
  const places = dialog(page).getByRole('option')
  await expect(places).toHaveText([new RegExp(executives), /Shop/])
  await picture(sameday, 'org-move')
  await dialog(page).getByRole('option', { name: /Shop/ }).click()
  await expect(dialog(page)).toBeHidden()
  await showEverything(page)
  await expect
    .poll(() => names(page))
    .toEqual([executives, 'Shop', 'Checkout', 'Payments', 'Cards', 'Fraud Signals', 'Ledger', 'Search'])
  await undo(page, 'Moved Payments under Shop')
  await expect
    .poll(() => names(page))
    .toEqual([executives, 'Payments', 'Cards', 'Fraud Signals', 'Ledger', 'Shop', 'Checkout', 'Search'])
})

test('the product hierarchy is another tree over the same teams', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Search')
  const above = panel(page, 'Search').getByRole('definition')
  const before = await above.nth(1).innerText()
  // It lies over the end of the panel for as long as it shows.
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await above.nth(1).getByRole('button', { name: 'Change' }).click()
  await dialog(page)
    .getByRole('option', { name: /^Payments/ })
    .click()
  await expect(dialog(page)).toBeHidden()
  await expect(above.nth(0)).toContainText('Shop')
  await expect(above.nth(1)).toContainText('Payments')
  expect(before).not.toContain('Payments')
  await page.getByRole('radio', { name: 'Product' }).click()
  await showEverything(page)
  const rows = await names(page)
  expect(rows.slice(rows.indexOf('Payments'))).toContain('Search')
  await picture(sameday, 'org-product')
  await page.getByRole('radio', { name: 'Delivery' }).click()
})

test('a unit that is removed comes back with Undo', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Ledger')
  await button(page, 'More for Ledger').click()
  await page.getByRole('menuitem', { name: 'Remove this unit' }).click()
  await showEverything(page)
  await expect(unitRow(page, 'Ledger')).toHaveCount(0)
  await expect(unitRow(page, 'Payments').getByRole('img', { name: '1 person', exact: true })).toBeVisible()
  await picture(sameday, 'org-removed')
  await undo(page, 'Removed Ledger')
  await expect(unitRow(page, 'Ledger')).toBeVisible()
  await unitRow(page, 'Ledger').click()
  await expect(panel(page, 'Ledger').getByRole('listitem').filter({ hasText: 'Mila Novak' })).toBeVisible()
})

const undo = (page: Page, what: string) =>
  notices(page).getByRole('status').filter({ hasText: what }).getByRole('button', { name: 'Undo' }).click()
