import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrierInAnyTheme } from './support/axe'
import { willPick, willSaveIn } from './support/dialogs'
import { dropFile } from './support/drop'
import { type Folder, makeFolder } from './support/folder'
import { answerDialog, button, dialog, exploreSample, goTo, notices } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

const example = (name: string) => resolve(import.meta.dirname, '..', '..', 'resources', 'examples', name)

let sameday: Sameday
let page: Page
let folder: Folder
test.beforeAll(async () => {
  folder = await makeFolder()
  sameday = await launchSameday()
  page = await sameday.facilitator()
  await page.setViewportSize({ width: 1280, height: 720 })
  await exploreSample(page)
  await goTo(page, 'Product')
  await expect(backlog().getByRole('row').first()).toBeVisible()
})
test.afterAll(async () => {
  await sameday.close()
  await folder.remove()
})

const backlog = () => page.getByRole('grid', { name: 'Product backlog' })
/** New, changed, already here, skipped. */
const counts = () => dialog(page).getByRole('definition')
const press = (name: string | RegExp) => dialog(page).getByRole('button', { name }).press('Enter')

test('a backlog from Jira is dropped on the window, looked at, brought in and taken back; what stayed out is saved', async () => {
  await willSaveIn(sameday, folder.path)
  await dropFile(page, example('backlog-from-jira.csv'))
  await expect(dialog(page).getByText('8 rows from Jira, for the backlog of Meridian Rail')).toBeVisible()
  await expect(counts()).toHaveText(['7', '0', '0', '1'])
  await expect(dialog(page).getByText('It has no title.')).toBeVisible()
  await picture(sameday, 'tables-jira')
  await press('Apply')
  await expect(dialog(page).getByText('Everything else is in. 1 row was skipped')).toBeVisible()
  await picture(sameday, 'tables-left-out')
  await press('Save the skipped rows')
  const saved = notices(page).getByRole('status').filter({ hasText: 'skipped-rows.csv' })
  const name = /\S+\.csv/u.exec((await saved.textContent()) ?? '')?.[0] ?? ''
  expect(await readFile(join(folder.path, name), 'utf8')).toContain(',Line 11: It has no title.')
  await dialog(page).getByRole('button', { name: 'Close' }).last().press('Enter')
  await expect(dialog(page)).toBeHidden()
  await page.getByRole('textbox', { name: 'Search the backlog' }).fill('basket')
  await expect(backlog().getByRole('row')).toHaveCount(3)
  await notices(page).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('Nothing matches.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Search the backlog' }).fill('')
})

test('a table nobody knows is brought in by saying which column is the title, and which way its dates and numbers read', async () => {
  const path = await folder.write(
    'wishes.csv',
    'Wunsch,Punkte,Fällig\nPier for night boats,1.200,3/4/2027\nHeated waiting,8,\n'
  )
  await willPick(sameday, path)
  await button(page, 'Bring in from a file').press('Enter')
  await expect(dialog(page).getByText('Sameday does not know these headings.')).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Apply' })).toHaveCount(0)
  await press(/Title/)
  await page.getByRole('option', { name: 'Wunsch' }).press('Enter')
  await expect(counts()).toHaveText(['2', '0', '0', '0'])
  await dialog(page).getByRole('radio', { name: 'April 3, 2027' }).press(' ')
  await dialog(page).getByRole('radio', { name: '1200' }).press(' ')
  await expect(dialog(page).getByText('Until you say so')).toBeHidden()
  await picture(sameday, 'tables-columns')
  await expectNoBarrierInAnyTheme(page, 'columns of a file')
  await press(/^For /)
  await dialog(page).last().getByRole('textbox').fill('Refunds & Claims')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('for the backlog of Refunds & Claims')).toBeVisible()
  await answerDialog(page, 'Apply')
  await expect(notices(page).getByRole('status').filter({ hasText: 'Took in wishes.csv' })).toBeVisible()

  await willPick(
    sameday,
    await folder.write('more-wishes.csv', 'Wunsch,Punkte,Fällig\nA warm bench,2.400,\n')
  )
  await button(page, 'Bring in from a file').press('Enter')
  await expect(dialog(page).getByText('Read as last time a file had these headings.')).toBeVisible()
  await expect(dialog(page).getByRole('radio', { name: '2400' })).toBeChecked()
  await picture(sameday, 'tables-as-last-time')
  await press('Guess afresh')
  await expect(dialog(page).getByText('Sameday does not know these headings.')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Close' }).last().press('Enter')
  await expect(dialog(page)).toBeHidden()
})

test('what is exported is the same when it comes in again', async () => {
  await willSaveIn(sameday, folder.path)
  await button(page, 'Export the backlog').press('Enter')
  await page.getByRole('menuitem', { name: 'Spreadsheet (ODS)' }).press('Enter')
  const saved = notices(page).getByRole('status').filter({ hasText: 'Saved: ' })
  const name = /\S+\.ods/u.exec((await saved.textContent({ timeout: 20_000 })) ?? '')?.[0] ?? ''
  await willPick(sameday, `${folder.path}/${name}`)
  await button(page, 'Bring in from a file').press('Enter')
  await expect(
    dialog(page).getByText('Everything in this file is already here. Nothing would change.')
  ).toBeVisible()
  await picture(sameday, 'tables-again')
  await dialog(page).getByRole('button', { name: 'Close' }).last().press('Enter')
  await expect(dialog(page)).toBeHidden()
})

test('the examples that come with the app can be tried', async () => {
  await goTo(page, 'Share')
  await button(page, 'Try an example file').press('Enter')
  await page.getByRole('menuitem', { name: 'goals.csv' }).press('Enter')
  await expect(dialog(page).getByText('2 goals in the file')).toBeVisible()
  await picture(sameday, 'tables-goals')
  await press('Cancel')
  await expect(dialog(page)).toBeHidden()
})
