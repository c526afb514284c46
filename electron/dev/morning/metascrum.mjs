import { expect } from '@playwright/test'
import { say } from '../run.mjs'
import { product } from './texts.mjs'

// Vision, order, consent, decisions. Where an organisation has nothing to order yet, it is written first.
export const playMetaScrum = async (stage, demo, unit) => {
  await prepare(stage, unit)
  await stage.button('Open MetaScrum').click()
  await stage.button('Start').waitFor()
  await stage.markEveryone()
  await demo.picture('metascrum-lobby')
  await stage.start()
  await stage.takeTurns(async (turn) => {
    if (turn.subject.id in parts) await parts[turn.subject.id](stage, demo)
  }, 0.45)
  return stage.close('metascrum')
}

const prepare = async (stage, unit) => {
  const { page } = stage
  await stage.goTo('Product')
  await stage.button(`Unit: ${unit}`).waitFor()
  const backlog = page.getByRole('grid', { name: 'Product backlog', exact: true })
  await backlog.waitFor()
  if (await page.getByRole('button', { name: 'Write the vision', exact: true }).isVisible()) {
    await stage.button('Write the vision').click()
    await stage.dialog().getByLabel('The vision in one sentence', { exact: true }).fill(product.vision)
    await stage.save()
  }
  if ((await page.getByRole('heading', { name: 'Stakeholders', exact: true }).count()) === 0) {
    await addStakeholders(stage, unit)
    await stage.goTo('Product')
    await backlog.waitFor()
  }
  if ((await backlog.getByRole('row').count()) < 2) {
    for (const { title, value } of product.items) {
      await stage.button('Add an item').click()
      await stage.dialog().getByLabel('Item', { exact: true }).fill(title)
      await stage.dialog().getByLabel('Value', { exact: true }).fill(value)
      await stage.dialog().getByRole('button', { name: 'Add', exact: true }).click()
      await stage.dialog().waitFor({ state: 'hidden' })
    }
  }
  await stage.picture('product')
}

const addStakeholders = async (stage, unit) => {
  const { page } = stage
  await stage.chooseUnit(unit)
  await page.getByRole('button', { name: 'Role', exact: false }).last().click()
  await page.getByRole('option', { name: 'Stakeholder', exact: true }).click()
  for (const name of product.stakeholders) {
    await page.getByLabel('Add a person', { exact: true }).fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: `Remove ${name} as Stakeholder` }).waitFor()
  }
}

const parts = {
  vision: (_stage, { picture }) => picture('metascrum-vision'),
  backlog: async (stage, { page, picture }) => {
    const { product: before } = await stage.room()
    const moving = before.backlog[Math.min(2, before.backlog.length - 1)]
    await page.getByRole('row').filter({ hasText: moving.title }).first().focus()
    await page.keyboard.press('Alt+ArrowUp')
    await stage.dialog().getByRole('textbox').fill(product.reason)
    await picture('metascrum-reorder')
    await stage.dialog().locator('button[type=submit]').click()
    await stage.dialog().waitFor({ state: 'hidden' })
    say(`   Moved up: ${moving.title}`)
  },
  consent: async (stage, { page, picture }) => {
    await page.getByRole('button', { name: 'Freeze order', exact: true }).first().click()
    const { product: frozen } = await stage.room()
    for (const [index, { name }] of frozen.stakeholders.entries()) {
      const isWorried = index === 1
      await page
        .getByRole('radiogroup', { name, exact: true })
        .getByRole('radio', { name: isWorried ? 'Consent with concern' : 'Consent', exact: true })
        .click()
      if (!isWorried) continue
      await page.getByLabel(`What ${name} says`, { exact: true }).fill(product.concern)
      await stage.button('Record').click()
    }
    await expect.poll(async () => (await stage.room()).session.votes.length).toBe(frozen.stakeholders.length)
    await picture('metascrum-consent')
    say(`   ${frozen.stakeholders.length} stakeholders asked`)
  },
  dod: async (stage, { page }) => {
    const { product: now } = await stage.room()
    if (now.dod.length > 0) return
    await page.getByLabel('Shared definition of done', { exact: true }).fill(product.dod.join('\n'))
    await stage.button('Save the definition').click()
    await expect.poll(async () => (await stage.room()).product.dod.length).toBe(product.dod.length)
  },
  decisions: async (stage, { page, picture }) => {
    await page.getByPlaceholder('What was decided').fill(product.decision)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await stage.room()).session.decisions.length).toBe(1)
    await picture('metascrum-decisions')
    say(`   Decided: ${product.decision}`)
  }
}
