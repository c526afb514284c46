import { expect, type Page, test } from '@playwright/test'
import { exportReport, willSaveIn } from './support/dialogs'
import { makeFolder } from './support/folder'
import { answerDialog, button, dialog, exploreSample, goTo, notices, region } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let folder: Awaited<ReturnType<typeof makeFolder>>
let page: Page

test.beforeAll(async () => {
  sameday = await launchSameday()
  folder = await makeFolder()
  await willSaveIn(sameday, folder.path)
  page = await sameday.facilitator()
  await exploreSample(page)
  await button(page, 'Morning report').waitFor()
})
test.afterAll(async () => {
  await sameday.close()
  await folder.remove()
})

test('Today opens the morning report of the whole organisation, of this day or of one before', async () => {
  await button(page, 'Morning report').click()
  const sheet = dialog(page)
  await expect(sheet).toContainText('ceremonies held')
  await expect(sheet.getByRole('heading', { name: 'Still without an answer' })).toBeVisible()
  await expect(sheet).toContainText('Nobody may say which rest rules apply at both depots')
  await picture(sameday, 'morning-report')
  await sheet.getByRole('button', { name: 'The day before' }).click()
  // The sample's history begins on the last working day: at most a weekend away.
  for (let days = 1; days < 4 && !(await sheet.getByText('31/31').first().isVisible()); days++)
    await sheet.getByRole('button', { name: 'The day before' }).click()
  await expect(sheet).toContainText('31/31')
})

test('it is one sheet of paper, and says the same in every format', async () => {
  const pdf = await exportReport(sameday, page, 'pdf')
  expect(pdf.name).toMatch(/_MORNING_meridian-rail-executive-team\.pdf$/)
  expect(pdf.content.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const md = (await exportReport(sameday, page, 'md')).content.toString('utf8')
  const html = (await exportReport(sameday, page, 'html')).content.toString('utf8')
  for (const said of [
    'Morning report – Meridian Rail Executive Team',
    'Still without an answer',
    'Signing certificate for card payments runs out',
    'Nobody may say which rest rules apply at both depots'
  ]) {
    expect(md).toContain(said)
    expect(html.replaceAll(/<\/?bdi>/g, '')).toContain(said)
  }
  const chat = (await exportReport(sameday, page, 'chat')).content.toString('utf8')
  expect([chat.includes('|'), chat.length <= 3500]).toEqual([false, true])
  const csv = (await exportReport(sameday, page, 'csv')).content.toString('utf8')
  expect(csv).toContain('Signing certificate for card payments runs out')
  const xlsx = await exportReport(sameday, page, 'xlsx')
  expect(xlsx.content.subarray(0, 2).toString('latin1')).toBe('PK')
  const json = JSON.parse((await exportReport(sameday, page, 'json')).content.toString('utf8'))
  expect([json.format, json.planned]).toEqual(['sameday-report', 31])
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).click()
})

test('the transformation backlog is a board two clicks away, and in the palette', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>transformation')
  await page.keyboard.press('Enter')
  const board = region(page, 'Transformation backlog')
  await expect(board.getByRole('heading', { name: /^Open \d/ })).toBeVisible()
  await goTo(page, 'Today')
  await goTo(page, 'Product')
  await page.getByRole('radio', { name: 'Transformation backlog' }).click()
  await expect(board).toBeVisible()
})

test('initiatives are put in order by keys, each move with its why, and change their column', async () => {
  const board = region(page, 'Transformation backlog')
  const open = board.getByRole('grid', { name: 'Order of Open' })
  const before = await open.getByRole('row').count()
  for (const title of ['Two-day procurement', 'One approval a release']) {
    await button(page, 'Add an initiative').click()
    await dialog(page).getByLabel('Item', { exact: true }).fill(title)
    await answerDialog(page, 'Add')
  }
  await expect(open.getByRole('row')).toHaveCount(before + 2)
  await open.getByRole('row', { name: 'One approval a release' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await dialog(page).getByLabel('Why does it move?').fill('Blocks nine teams')
  await answerDialog(page, 'Move')
  await expect(open.getByRole('row').nth(before)).toContainText('One approval a release')
  await picture(sameday, 'transformation-board')
  await board.getByRole('button', { name: 'State of Two-day procurement' }).click()
  await page.getByRole('menuitem', { name: 'Doing' }).click()
  await expect(board.getByRole('grid', { name: 'Order of Doing' })).toContainText('Two-day procurement')
  await expect(notices(page).getByRole('status').first()).toBeVisible()
})

test('the board leaves the app as a report', async () => {
  const md = (await exportReport(sameday, page, 'md')).content.toString('utf8')
  expect(md).toContain('# Transformation backlog – Meridian Rail Executive Team')
  expect(md).toMatch(/\| \*\*One approval a release\*\* /)
})
