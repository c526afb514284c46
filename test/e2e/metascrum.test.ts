import { expect, type Page, test } from '@playwright/test'
import { willSaveIn } from './support/dialogs'
import { pressAtOnce } from './support/fast-keys'
import { answerDialog, button, dialog, goTo, openCeremony, secondsOf } from './support/hands'
import { executives } from './support/meridian'
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

const vision = 'Every payment settled in under a minute.'
const part = (name: string) => expect(room.getByRole('heading', { level: 1, name })).toBeVisible()
const order = () =>
  room.locator('main').getByRole('list').first().getByRole('listitem').locator('bdi').allTextContents()
/** The next part, by the button: a key of a clicker counts once in a quarter second. */
const next = async () => {
  await button(page, 'Next').focus()
  await page.keyboard.press('Enter')
}
const backlog = () => page.getByRole('grid', { name: 'Ordered backlog' })
const row = (title: string) => backlog().getByRole('row').filter({ hasText: title })
/** Presses what has a name, as a keyboard does. */
const press = async (name: string | RegExp) => {
  await button(page, name).first().focus()
  await page.keyboard.press('Enter')
}

test('a product side is written: vision and one ordered backlog', async () => {
  await openProduct()
  await button(page, 'Write the vision').click()
  await dialog(page).getByLabel('The vision in one sentence').fill(vision)
  await answerDialog(page, 'Save')
  for (const [title, value] of [
    ['Instant refunds', '40'],
    ['One ledger', '35'],
    ['Statement search', '8'],
    ['Cheque printing', '2']
  ] as const) {
    await button(page, 'Add an item').click()
    await dialog(page).getByLabel('Item', { exact: true }).fill(title)
    await dialog(page).getByLabel('Value', { exact: true }).fill(value)
    await answerDialog(page, 'Add')
  }
  await expect(page.getByRole('grid', { name: 'Product backlog' }).getByRole('row')).toHaveCount(4)
  await picture(app.sameday, 'product')
})

test('the lobby tells stakeholders from product owners, and says for which teams nobody speaks', async () => {
  await openCeremony(page, executives, 'Open MetaScrum')
  room = await app.sameday.audience()
  const missing = page.getByRole('status').filter({ hasText: 'Nobody speaks for' })
  await expect(missing).toContainText('Payments')
  await expect(missing).toContainText('Shop')
  await expect(page.getByText('Stakeholder')).toHaveCount(3)
  const proxy = page.getByRole('radiogroup', { name: 'Payments', exact: true })
  await proxy.getByRole('radio', { name: 'Represented' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('textbox', { name: 'Who speaks for Payments' }).fill('Kai Tanaka')
  await page.keyboard.press('Enter')
  await expect(missing).not.toContainText('Payments')
  await picture(app.sameday, 'metascrum-lobby')
})

test('the MetaScrum goes through its agenda, each part in a box of its own, the vision on the wall', async () => {
  await press('Start')
  await expect(room.getByRole('list', { name: 'Order' }).getByRole('listitem')).toHaveText([
    /Vision and goal/,
    /Value and metrics.*10:00/,
    /The ordered backlog.*10:00/,
    /Rosa Quintana.*2:00/,
    /Tom Weller.*2:00/,
    /Yuki Mori.*2:00/,
    /Negotiation.*12:00/,
    /Definition of done.*3:00/,
    /Consent round.*5:00/,
    /Decisions and next date.*3:00/
  ])
  await part('Vision and goal')
  await expect(room.getByText(vision)).toBeVisible()
  const left = secondsOf(await room.getByRole('timer', { name: 'Turn' }).textContent())
  expect(left).toBeGreaterThan(4 * 60)
  expect(left).toBeLessThanOrEqual(5 * 60)
  await picture(app.sameday, 'metascrum-vision')
  await next()
  await part('Value and metrics')
})

test('stakeholders are heard one by one, and what each wants most is noted in a line', async () => {
  await next()
  await part('The ordered backlog')
  await next()
  await part('Rosa Quintana')
  await page.getByRole('textbox', { name: 'What Rosa Quintana wants most' }).fill('Refunds before the summer')
  await page.keyboard.press('Enter')
  await expect(room.getByText('Refunds before the summer')).toBeVisible()
  await picture(app.sameday, 'metascrum-preference')
  await next()
  await part('Tom Weller')
  await next()
  await part('Yuki Mori')
  await next()
  await part('Negotiation')
})

test('negotiated by keys: an item moves with its why, one gets a budget, one is killed, a team is realigned', async () => {
  await row('One ledger').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await dialog(page).getByLabel('Why does it move?').fill('The auditors come in June')
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['One ledger', 'Instant refunds', 'Statement search', 'Cheque printing'])

  await fromMenu('More for One ledger', 'Budget')
  await dialog(page).getByLabel('Budget', { exact: true }).fill('160000')
  await page.keyboard.press('Enter')
  await expect(row('One ledger')).toContainText('160,000')

  await fromMenu('More for Cheque printing', 'Kill Cheque printing')
  await dialog(page).getByLabel('Why? One line for the minutes.').fill('Nobody asks for it')
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['One ledger', 'Instant refunds', 'Statement search'])

  await press('Realign a team')
  await pick('Team or unit', 'Search')
  await pick('Moves under', 'Payments')
  await press('Move the team')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('region', { name: 'Realigned teams' })).toContainText(/Search.*Shop.*Payments/)
  await picture(app.sameday, 'metascrum-negotiate')
})

test('consent by the keys 1 to 4 on a frozen order; an objection stays open until it is dealt with', async () => {
  await next()
  await part('Definition of done')
  await next()
  await part('Consent round')
  await press('Freeze order')
  await expect(page.getByText('Keys 1 to 4')).toBeVisible()
  await pressAtOnce(app.sameday, ['1', '2'])
  await expect(room.getByText('Consent 2 of 3')).toBeVisible()
  await page.keyboard.press('3')
  await page.getByRole('textbox', { name: 'What Yuki Mori says' }).fill('No capacity before March')
  await page.keyboard.press('Enter')
  await expect(room.getByText('1 open objection')).toBeVisible()
  await expect(room.getByRole('listitem').filter({ hasText: 'Yuki Mori' })).toContainText(
    'No capacity before March'
  )
  await expect(page.getByRole('textbox', { name: 'What Yuki Mori says' })).not.toBeFocused()
  await picture(app.sameday, 'metascrum-consent')
  await page
    .getByRole('radiogroup', { name: 'How the objection of Yuki Mori is dealt with' })
    .getByRole('radio', { name: 'Decide over it' })
    .focus()
  await page.keyboard.press('Space')
  await page.getByRole('textbox', { name: 'Who decides' }).fill('Omar Haddad')
  await page.getByRole('textbox', { name: 'What is done, or why all the same' }).fill('The law asks for it')
  await page.keyboard.press('Enter')
  await expect(room.getByText('decided over by Omar Haddad')).toBeVisible()
  await picture(app.sameday, 'metascrum-over')
  // Everybody has said a word: a key more takes none of them back.
  await pressAtOnce(app.sameday, ['1'])
  await expect(room.getByText('decided over by Omar Haddad')).toBeVisible()
  await expect(room.getByText('Consent 2 of 3')).toBeVisible()
})

test('decisions are read back and the next date is fixed; the minutes say it all', async () => {
  await next()
  await part('Decisions and next date')
  await page.getByRole('textbox', { name: 'What was decided' }).fill('Refunds ship before anything else')
  await page.keyboard.press('Enter')
  await expect(room.getByText('Refunds ship before anything else')).toBeVisible()
  await page.getByLabel('Day', { exact: true }).fill('2099-12-18')
  await page.getByLabel('Time', { exact: true }).fill('10:00')
  await page.keyboard.press('Enter')
  await expect(room.getByText(/Next MetaScrum: .*Dec 18/)).toBeVisible()
  await picture(app.sameday, 'metascrum-decisions')
  await press('Finish')
  await press('Close session')
  const anyway = button(page, 'Close anyway')
  await expect(anyway.or(button(page, 'Export report'))).toBeVisible()
  if (await anyway.isVisible()) await anyway.press('Enter')
  await expect(button(page, 'Export report')).toBeVisible()
  const { md } = await exportAll(app.sameday, page, /_MS_meridian-executive-team\./, 2)
  expect(md).toContain('· 2/3 bought in · 1 objection · ')
  expect(md).toMatch(/\| 1 \| .*One ledger.* \| 35 \| The auditors come in June \|/)
  expect(md).toContain('decided over by Omar Haddad: The law asks for it')
  expect(md).toContain('4 Cheque printing – *Nobody asks for it*')
  expect(md).toContain('**Search** – Shop → Payments – *in delivery too*')
  expect(md).toContain('**One ledger** – no budget → 160,000')
  expect(md).toContain('**Rosa Quintana** – Refunds before the summer')
  expect(md).toContain('Payments (by Kai Tanaka)')
  expect(md).toMatch(/## Next MetaScrum\n\n- .*Dec 18.*10:00/)
  await picture(app.sameday, 'metascrum-closed')
})

test('the team stands under its new product in delivery, too, and Today knows the next date', async () => {
  await press('Done')
  await goTo(page, 'Today')
  await expect(page.getByText(/Next MetaScrum of Meridian Executive Team: .*Dec 18/)).toBeVisible()
  await goTo(page, 'Org')
  await page.getByRole('textbox', { name: 'Search units' }).fill('Search')
  await expect(page.getByRole('treeitem').filter({ hasText: 'Payments' })).toBeVisible()
  await expect(page.getByRole('treeitem').filter({ hasText: 'Shop' })).toHaveCount(0)
})

test('a MetaScrum below has the vision above in sight, an order of its own, and minutes of its own', async () => {
  await openProduct()
  await page.getByRole('button', { name: /^Unit: / }).focus()
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('textbox').fill('Payments')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  for (const title of ['Ledger export', 'Paper statements']) {
    await press('Add an item')
    await dialog(page).getByLabel('Item', { exact: true }).fill(title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid', { name: 'Product backlog' }).getByText(title)).toBeVisible()
  }
  await press('Open MetaScrum')
  await expect(page.getByRole('heading', { level: 1, name: 'Payments', exact: true })).toBeVisible()
  await press('Start')
  await part('Vision and goal')
  await expect(room.getByText(vision)).toHaveCount(1)
  await picture(app.sameday, 'metascrum-below')
  for (const name of ['Value and metrics', 'The ordered backlog', 'What stakeholders want', 'Negotiation']) {
    await next()
    await part(name)
  }
  await row('Paper statements').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await dialog(page).getByLabel('Why does it move?').fill('The printer stops in May')
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['Paper statements', 'Ledger export'])
  await press('Freeze order')
  await expect(page.getByText('Frozen for the consent round.')).toBeVisible()
  await press('Open the order again')
  await expect(page.getByText('Each move asks why.')).toBeVisible()
  for (const name of ['Definition of done', 'Consent round', 'Decisions and next date']) {
    await next()
    await part(name)
  }
  await press('Finish')
  await press('Close session')
  const anyway = button(page, 'Close anyway')
  await expect(anyway.or(button(page, 'Export report'))).toBeVisible()
  if (await anyway.isVisible()) await anyway.press('Enter')
  await expect(button(page, 'Export report')).toBeVisible()
  const { md } = await exportAll(app.sameday, page, /_MS_payments\./, 1)
  expect(md).toContain(vision)
  expect(md).toMatch(/\| 1 \| .*Paper statements.*The printer stops in May \|/)
  expect(md).not.toContain('One ledger')
})

const openProduct = async () => {
  await goTo(page, 'Product')
  await expect(page.getByRole('heading', { level: 1, name: 'Product' })).toBeVisible()
}

const fromMenu = async (menu: string, choice: string) => {
  await press(menu)
  await page.getByRole('menuitem', { name: choice, exact: true }).focus()
  await page.keyboard.press('Enter')
}

/** Opens a choice and takes one of it by its name. */
const pick = async (label: string, choice: string) => {
  await dialog(page)
    .getByRole('button', { name: new RegExp(label) })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: choice, exact: true }).focus()
  await page.keyboard.press('Enter')
}
