import { expect, test } from '@playwright/test'
import { launchSameday, type Sameday } from './support/launch'

let sameday: Sameday

test.beforeAll(async () => {
  sameday = await launchSameday()
})

test.afterAll(async () => {
  await sameday.close()
})

test('Space pauses after Next was clicked, and presses Next when somebody walked there by keyboard', async () => {
  const page = await sameday.facilitator()
  await page.getByRole('button', { name: 'Run a stand-up now' }).click()
  await page.getByLabel('Paste or type names, one per line').fill('Zoe\nAna\nBen\nAna')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const audience = await sameday.audience()
  const order = audience.getByRole('list', { name: 'Order' }).getByRole('listitem')
  await expect(order).toHaveText([/Zoe/, /Ana/, /Ben/, /Ana/])

  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Resume', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Pause', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(audience.getByRole('heading', { name: 'Ben' })).toBeVisible()
})

test('a half-typed impediment survives Escape', async () => {
  const page = await sameday.facilitator()
  await page.getByRole('button', { name: 'Raise impediment' }).first().click()
  await page.getByLabel('In a sentence').fill('The certificate ends on Friday')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'Raise impediment' }).first().click()
  await expect(page.getByLabel('In a sentence')).toHaveValue('The certificate ends on Friday')
})
