import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrierInAnyTheme } from './support/axe'
import { button, dialog, exploreSample, goTo } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let page: Page

test.beforeAll(async () => {
  sameday = await launchSameday()
  page = await sameday.facilitator()
  await page.setViewportSize({ width: 1280, height: 720 })
  await exploreSample(page)
})
test.afterAll(() => sameday.close())

const chart = (name: string) => page.getByRole('figure', { name, exact: true })

test('Insights shows how the ladder works, each chart with its numbers behind it', async () => {
  await goTo(page, 'Insights')
  for (const name of [
    'Time from arriving to an answer, by level',
    'How long answers took',
    'Raised, answered, closed',
    'Open impediments by age',
    'Answered the same day, over time',
    'How much of the box each ceremony used'
  ])
    await expect(chart(name).getByRole('img')).toBeVisible()
  const ages = chart('Open impediments by age')
  await ages.getByText('Show the numbers').focus()
  await page.keyboard.press('Enter')
  await expect(ages.getByRole('columnheader')).toHaveText(['Level', 'Stale', 'Getting old', 'Fresh'])
  await expect(ages.getByRole('rowheader', { name: 'Executive Action Team' })).toBeVisible()
  const changed = page.getByRole('region', { name: 'What closing impediments changed' })
  await expect(changed.getByRole('listitem').filter({ hasText: 'Push quota' })).toContainText(
    'Moved as hoped'
  )
  await expectNoBarrierInAnyTheme(page, 'insights')
  await picture(sameday, 'insights')
})

test('the product side says how it decides, what becomes of agreed orders, and what value came', async () => {
  await page.getByRole('radio', { name: 'Product side' }).click()
  await expect(chart('Time from a proposal to a decision, by level').getByRole('img')).toBeVisible()
  await expect(chart('Value delivered against planned, by Sprint').getByRole('img')).toBeVisible()
  const orders = chart('How agreed orders stood until the next MetaScrum')
  await orders.getByText('Show the numbers').press('Enter')
  await expect(orders.getByRole('row').last().getByRole('cell')).toHaveText(['12', '0', '1', '0', '0', '1'])
  await expectNoBarrierInAnyTheme(page, 'product side')
  await picture(sameday, 'insights-product')
})

test('alignment leads from a team’s goal to the organisation’s, shows what leads nowhere, and opens the goals of a unit', async () => {
  await page.getByRole('radio', { name: 'Alignment' }).click()
  const tree = page.getByRole('tree', { name: 'Goals, by what they serve' })
  await tree.getByRole('treeitem').first().press('ArrowRight')
  await expect(tree.getByRole('treeitem', { name: /^Sold once/ })).toBeFocused()
  await expect(
    page.getByRole('img', {
      name: 'Sold once, valid everywhere, refunded without asking, and what serves it'
    })
  ).toBeVisible()
  await expectNoBarrierInAnyTheme(page, 'alignment')
  await picture(sameday, 'alignment')
  await page.getByRole('radio', { name: 'Lead nowhere' }).click()
  await expect(tree.getByRole('treeitem')).toHaveCount(2)
  await tree.getByRole('treeitem', { name: /photograph.*Serves nothing/ }).press('Enter')
  await expect(page.getByRole('button', { name: 'Unit: Lost Property' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Goals' })).toBeChecked()
  await goTo(page, 'Insights')
})

test('it shows a part of the organisation and another stretch of time', async () => {
  const answers = chart('Raised, answered, closed').getByRole('img')
  const whole = await answers.getAttribute('aria-label')
  await button(page, 'Shown for: Whole organisation').click()
  await dialog(page).getByLabel('This unit and everything below it').first().fill('ticketing & pay')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Shown for: Ticketing & Payments')).toBeVisible()
  await expect(answers).not.toHaveAttribute('aria-label', whole ?? '')
  await page.getByRole('radio', { name: 'Sprint' }).click()
  await expect(page.getByText(/^Sprint \d+, since /)).toBeVisible()
  await page.getByRole('radio', { name: 'Quarter' }).click()
  await expect(chart('Raised, answered, closed').getByText('Week by week')).toBeVisible()
})

test('a hint says its reason and what to try, and goes when it is dismissed', async () => {
  await goTo(page, 'Org')
  await page.getByRole('textbox', { name: 'Search units' }).fill('railway operations')
  await page.getByRole('treeitem', { name: /Railway Operations/ }).click()
  const panel = page.getByRole('complementary', { name: 'Railway Operations', exact: true })
  const hints = panel.getByRole('region', { name: 'Worth a look' })
  await expect(
    hints.getByText('Four or five work best: think about joining or splitting groups.')
  ).toBeVisible()
  await picture(sameday, 'hints')
  await hints.getByRole('button', { name: /^Dismiss: .* meet here/ }).press('Enter')
  await expect(hints).toBeHidden()
  await goTo(page, 'Insights')
  await expect(page.getByRole('region', { name: 'Worth a look' })).toBeVisible()
})

test('the heat tree leads to a unit’s impediments, by keys and by search', async () => {
  await goTo(page, 'Insights')
  await page.getByRole('radio', { name: 'Heat tree' }).click()
  const tree = page.getByRole('tree', { name: 'What is open, by unit' })
  await expect(tree.getByRole('treeitem').first()).toContainText('Meridian Rail Executive Team')
  await expect(page.getByRole('img', { name: /and what is below it$/ })).toBeVisible()
  await expectNoBarrierInAnyTheme(page, 'heat tree')
  await picture(sameday, 'heat-tree')
  await page.getByRole('textbox', { name: 'Search units' }).fill('platform & data')
  await tree.getByRole('treeitem', { name: /Platform & Data/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Impediments' })).toBeVisible()
})

test('the room sees it without a ceremony, names for what needs eyes, and it goes again', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>heat tree')
  await page.keyboard.press('Enter')
  const wall = await sameday.audience()
  await expect(wall.getByRole('heading', { level: 1, name: 'What is open, by unit' })).toBeVisible()
  await expect(wall.getByRole('region', { name: 'Needs eyes' }).getByRole('listitem').first()).toContainText(
    ' h'
  )
  await picture(sameday, 'heat-wall')
  await goTo(page, 'Insights')
  await page.getByRole('radio', { name: 'Heat tree' }).click()
  await button(page, 'Take heat tree off the screen').click()
  await expect(wall.getByText('Ready when you are')).toBeVisible()
})
