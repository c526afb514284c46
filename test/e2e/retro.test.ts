import { expect, type Page, test } from '@playwright/test'
import { willSaveIn } from './support/dialogs'
import { button, dialog, finishAndClose, goTo, region } from './support/hands'
import { startWithOrganisation, type WithOrganisation } from './support/organisation'
import { picture } from './support/picture'
import { exportAll } from './support/reports'

test.describe.configure({ mode: 'serial' })

let app: WithOrganisation
let page: Page
let room: Page

test.beforeAll(async () => {
  app = await startWithOrganisation()
  await willSaveIn(app.sameday, app.folder.path)
  page = await app.sameday.facilitator()
})
test.afterAll(() => app.end())

const part = (name: string) => expect(room.getByRole('heading', { level: 1, name })).toBeVisible()
/** Presses what has a name, as a keyboard does. */
const press = async (name: string | RegExp) => {
  await button(page, name).first().focus()
  await page.keyboard.press('Enter')
}
const fill = (label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text)

/** From wherever one is to the lobby of the Retrospective of Payments, by the palette. */
const openRetro = async () => {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Find anything, do anything' })).toBeVisible()
  await page.keyboard.type('>open a ceremony scaled retro')
  await expect(page.getByRole('option').first()).toContainText('Open a ceremony: Scaled Retrospective')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Whose ceremony?' }).fill('Paym')
  await expect(page.getByRole('option', { name: /Payments/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Payments', exact: true })).toBeVisible()
  await expect(button(page, 'Start')).toBeVisible()
  room = await app.sameday.audience()
}

test('the agenda is the unit’s own: a part renamed, one more talk, another order', async () => {
  await openRetro()
  await press('Set-up')
  await fill('Name of part 2', 'What surprised us')
  await press('Add a part')
  await page.getByRole('menuitem', { name: 'Discussion' }).focus()
  await page.keyboard.press('Enter')
  await fill('Name of part 5', 'Thanks')
  await fill('Minutes of part 5', '3')
  await press('Move Thanks up')
  await expect(dialog(page)).toContainText('48 min in all')
  await picture(app.sameday, 'retro-agenda')
  await press('Use this set-up')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Turns' }).getByRole('row')).toHaveText([
    /Experiments and results.*15:00/,
    /What surprised us.*10:00/,
    /Next experiments.*15:00/,
    /Thanks.*3:00/,
    /What to hand on.*5:00/
  ])
})

test('the first one has nothing to look back at, and chooses what to try', async () => {
  await press('Start')
  await part('Experiments and results')
  await press('Next')
  await part('What surprised us')
  await fill('What was decided', 'Two see more than one')
  await page.keyboard.press('Enter')
  await expect(room.getByText('Two see more than one')).toBeVisible()
  await press('Next')
  await part('Next experiments')
  await fill('What we try', 'Review in pairs')
  await fill('What we expect', 'Fewer questions after a merge')
  await fill('Owner', 'Noa Feldman')
  await page.getByLabel('Result by').fill('2099-12-18')
  await press('Try it')
  await expect(room.getByText('Review in pairs')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What we try' })).toHaveValue('')
  await picture(app.sameday, 'retro-choosing')
  await finishAndClose(page)
  await press('Done')
})

test('the next one looks at it first, by keys: kept with its result, and handed on', async () => {
  await openRetro()
  await expect(page.getByRole('grid', { name: 'Turns' }).getByRole('row').first()).toContainText(
    'Review in pairs'
  )
  await press('Start')
  await part('Review in pairs')
  await expect(room.getByText('Fewer questions after a merge')).toBeVisible()
  await fill('What came of it', 'Half the questions')
  await page.keyboard.press('Enter')
  await expect(room.getByText('Half the questions')).toBeVisible()
  await button(page, 'Next').focus()
  await page.keyboard.press('2')
  await expect(room.getByText('Kept', { exact: true })).toBeVisible()
  await picture(app.sameday, 'retro-result')
  await press('To the units beside Payments: Review in pairs')
  await expect(region(page, 'What becomes of it')).toContainText('Already at Shop')
  await page.keyboard.press('Control+z')
  await expect(region(page, 'What becomes of it')).not.toContainText('Already at')
  await page.keyboard.press('Control+Shift+z')
  await expect(room.getByText('Kept, handed on')).toBeVisible()
})

test('the report tells what was tried and what became of it', async () => {
  await finishAndClose(page)
  await picture(app.sameday, 'retro-closed')
  const { md } = await exportAll(app.sameday, page, /_SR_payments\./)
  expect(md).toMatch(
    /\| \*\*Review in pairs\*\*.*Payments.*\| Fewer questions after a merge \| Half the questions \| Kept/
  )
  expect(md).toContain('Handed on to Shop')
  await press('Done')
})

test('Product shows it where it was tried, and where it waits for a word', async () => {
  await goTo(page, 'Product')
  await page.getByRole('radio', { name: 'Experiments' }).click()
  const rows = page.getByRole('list', { name: 'Experiments' }).getByRole('listitem')
  await expect(rows).toHaveText([
    /Review in pairs.*Shop · From Payments.*Waits for a word/,
    /Kept, handed on/
  ])
  await picture(app.sameday, 'retro-product')
})
