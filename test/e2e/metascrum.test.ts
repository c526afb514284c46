import { expect, type Page, test } from '@playwright/test'
import { willSaveIn } from './support/dialogs'
import {
  answerDialog,
  button,
  choose,
  dialog,
  finishAndClose,
  openCeremony,
  secondsOf
} from './support/hands'
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

test('a product side is written: vision and one ordered backlog', async () => {
  await openProduct()
  await button(page, 'Write the vision').click()
  await dialog(page).getByLabel('The vision in one sentence').fill(vision)
  await answerDialog(page, 'Save')
  for (const [title, value] of [
    ['Instant refunds', '40'],
    ['One ledger', '35'],
    ['Statement search', '8']
  ] as const) {
    await button(page, 'Add an item').click()
    await dialog(page).getByLabel('Item', { exact: true }).fill(title)
    await dialog(page).getByLabel('Value', { exact: true }).fill(value)
    await answerDialog(page, 'Add')
  }
  await expect(page.getByRole('grid', { name: 'Product backlog' }).getByRole('row')).toHaveCount(3)
  await picture(app.sameday, 'product')
})

test('the MetaScrum goes through its agenda, each part in a box of its own, the vision on the wall', async () => {
  await openCeremony(page, executives, 'Open MetaScrum')
  room = await app.sameday.audience()
  await button(page, 'Everyone is here').click()
  await button(page, 'Start').click()
  await expect(room.getByRole('list', { name: 'Order' }).getByRole('listitem')).toHaveText([
    /Vision and goal/,
    /Value and metrics.*10:00/,
    /The ordered backlog.*20:00/,
    /Consent round.*10:00/,
    /Definition of done.*5:00/,
    /Decisions and next date.*10:00/
  ])
  await part('Vision and goal')
  await expect(room.getByText(vision)).toBeVisible()
  const left = secondsOf(await room.getByRole('timer', { name: 'Turn' }).textContent())
  expect(left).toBeGreaterThan(4 * 60)
  expect(left).toBeLessThanOrEqual(5 * 60)
  await expect(room.getByRole('timer', { name: 'Box' })).toHaveText(/^(60:00|1:00:00|59:\d\d)$/)
  await picture(app.sameday, 'metascrum-vision')
  await button(page, 'Next').click()
  await part('Value and metrics')
})

test('the backlog is put in another order by key and by hand, and each move says why', async () => {
  await button(page, 'Next').click()
  await part('The ordered backlog')
  await expect.poll(order).toEqual(['Instant refunds', 'One ledger', 'Statement search'])
  const backlog = page.getByRole('grid', { name: 'Ordered backlog' })
  const row = (title: string) => backlog.getByRole('row').filter({ hasText: title })
  await row('One ledger').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await dialog(page).getByLabel('Why does it move?').fill('The auditors come in June')
  await picture(app.sameday, 'metascrum-why')
  await answerDialog(page, /^Move/)
  await expect.poll(order).toEqual(['One ledger', 'Instant refunds', 'Statement search'])

  await drag(page, row('Statement search'), row('Instant refunds'))
  await dialog(page).getByLabel('Why does it move?').fill('Support asks for it daily')
  await answerDialog(page, /^Move/)
  await expect.poll(order).toEqual(['One ledger', 'Statement search', 'Instant refunds'])
  await expect(page.getByText('The auditors come in June')).toBeVisible()
  await picture(app.sameday, 'metascrum-backlog')
})

test('every stakeholder is heard on the frozen order; an objection needs its reason', async () => {
  await button(page, 'Next').click()
  await part('Consent round')
  await button(page, 'Freeze order').first().click()
  await choose(page, 'Rosa Quintana', 'Consent')
  await expect(room.getByText('Consent 1 of 3')).toBeVisible()
  await choose(page, 'Tom Weller', 'Consent with concern')
  await page.getByRole('textbox', { name: 'What Tom Weller says' }).fill('Tell the partners first')
  await button(page, 'Record').click()
  await expect(room.getByText('Consent 2 of 3')).toBeVisible()
  await choose(page, 'Yuki Mori', 'Object')
  await expect(room.getByText('Object', { exact: true })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'What Yuki Mori says' }).fill('No capacity before March')
  await button(page, 'Record').last().click()
  await expect(room.getByRole('listitem').filter({ hasText: 'Yuki Mori' })).toContainText(
    'No capacity before March'
  )
  await picture(app.sameday, 'metascrum-consent')
})

test('decisions are written down; closed, the session leaves what was agreed', async () => {
  await button(page, 'Next').click()
  await part('Definition of done')
  await button(page, 'Next').click()
  await part('Decisions and next date')
  await page.getByRole('textbox', { name: 'What was decided' }).fill('Pricing joins Payments')
  await button(page, 'Add').click()
  await expect(room.getByText('Pricing joins Payments')).toBeVisible()
  await picture(app.sameday, 'metascrum-decisions')
  await finishAndClose(page)
  const { md, html } = await exportAll(app.sameday, page, /_MS_meridian-executive-team\./)
  expect(md).toContain('· 2/3 bought in · 1 objection · ')
  expect(md).toContain(vision)
  expect(md).toMatch(/\| 1 \| .*One ledger.* \| 35 \| The auditors come in June \|/)
  expect(md).toContain('No capacity before March')
  expect(md).toContain('Pricing joins Payments')
  expect(html).toContain('Tell the partners first')
  await picture(app.sameday, 'metascrum-closed')
})

const openProduct = async () => {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Product' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Product' })).toBeVisible()
}

/** Drags by the handle, with the movement in between that a hand makes. */
const drag = async (on: Page, from: ReturnType<Page['locator']>, to: ReturnType<Page['locator']>) => {
  const handle = await from.getByRole('button').first().boundingBox()
  const goal = await to.boundingBox()
  if (!handle || !goal) throw new Error('Both rows are on screen.')
  await on.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await on.mouse.down()
  await on.mouse.move(goal.x + 60, goal.y + goal.height, { steps: 5 })
  await on.mouse.move(goal.x + 60, goal.y + 4, { steps: 5 })
  await on.mouse.up()
}
