import { expect, type Page, test } from '@playwright/test'
import { languages, learn, wordsFor } from '../../shared/words'
import { exploreSample } from './support/hands'
import { launchSameday, type Sameday, screenshot } from './support/launch'

let sameday: Sameday

test.beforeAll(async () => {
  for (const { tag } of languages) await learn(tag)
  sameday = await launchSameday()
})

test.afterAll(async () => {
  await sameday.close()
})

/** The rail is named in the reader's language, Settings included: it is found by its place, the last but one. */
async function choose(page: Page, from: string, tag: string, name: string) {
  await page.getByRole('button', { name: wordsFor(from).say('nav.settings'), exact: true }).click()
  await page.getByRole('button', { name: wordsFor(from).say('settings.language') }).click()
  await page.getByRole('option', { name }).click()
  await expect(
    page.getByRole('heading', { name: wordsFor(tag).say('nav.settings'), exact: true })
  ).toBeVisible()
}

test('both windows speak the language that was chosen, and Arabic reads from the right', async () => {
  const page = await sameday.facilitator()
  await exploreSample(page)

  let spoken = 'en'
  for (const { tag, name } of languages) {
    if (tag === 'en') continue
    await choose(page, spoken, tag, name)
    spoken = tag
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page.locator('html')).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr')
    await screenshot(page, `language-${tag}`, { width: 1280, height: 720 })
  }

  const arabic = wordsFor('ar')
  await page.getByRole('button', { name: arabic.say('nav.today'), exact: true }).click()
  await page.getByRole('button', { name: arabic.say('today.openCeremony'), exact: true }).click()
  await page.getByRole('button', { name: arabic.say('room.start'), exact: true }).click()
  const audience = await sameday.audience()
  await expect(audience.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(audience.getByText(arabic.say('phase.onTime')).first()).toBeVisible()
  await screenshot(audience, 'language-ar-audience', { width: 1280, height: 720 })
  await screenshot(page, 'language-ar-session', { width: 1280, height: 720 })
})
