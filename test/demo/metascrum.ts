import { expect, type Page } from '@playwright/test'
import { room } from '../e2e/support/asks'
import { answerDialog, button, choose, chooseUnit, dialog, goTo } from '../e2e/support/hands'
import { type Demo, detail } from './demo'
import type { ClosedRoom } from './record'
import { closeCeremony, markEveryone, start } from './stage'
import { product } from './texts'
import { takeTurns } from './turns'

/** Vision, order, consent, decisions. Where an organisation has nothing to order yet, it is written first. */
export const playMetaScrum = async (demo: Demo, unit: string): Promise<ClosedRoom> => {
  const { page, picture } = demo
  await prepare(demo, unit)
  await button(page, 'Open MetaScrum').click()
  await button(page, 'Start').waitFor()
  await markEveryone(demo)
  await picture('metascrum-lobby')
  await start(demo)
  await takeTurns(page, async ({ subject }) => parts[subject.id]?.(demo), 0.7)
  return closeCeremony(demo, 'metascrum')
}

const prepare = async ({ page, picture }: Demo, unit: string) => {
  const backlog = page.getByRole('grid', { name: 'Product backlog', exact: true })
  const open = async () => {
    await goTo(page, 'Product')
    await button(page, `Unit: ${unit}`).waitFor()
    await button(page, 'Add an item').waitFor()
  }
  await open()
  if (await button(page, 'Write the vision').isVisible()) {
    await button(page, 'Write the vision').click()
    await dialog(page).getByLabel('The vision in one sentence', { exact: true }).fill(product.vision)
    await answerDialog(page, 'Save')
  }
  if ((await page.getByRole('heading', { name: 'Stakeholders', exact: true }).count()) === 0) {
    await addStakeholders(page, unit)
    await open()
  }
  if ((await backlog.getByRole('row').count()) < 2) {
    for (const { title, value } of product.items) {
      await button(page, 'Add an item').click()
      await dialog(page).getByLabel('Item', { exact: true }).fill(title)
      await dialog(page).getByLabel('Value', { exact: true }).fill(value)
      await answerDialog(page, 'Add')
    }
  }
  await picture('product')
}

const addStakeholders = async (page: Page, unit: string) => {
  await chooseUnit(page, unit)
  await page.getByRole('button', { name: 'Role', exact: false }).last().click()
  await page.getByRole('option', { name: 'Stakeholder', exact: true }).click()
  for (const name of product.stakeholders) {
    await page.getByLabel('Add a person', { exact: true }).fill(name)
    await page.keyboard.press('Enter')
    await button(page, `Remove ${name} as Stakeholder`).waitFor()
  }
}

/** What happens in a part of the agenda; in the others people only talk. */
const parts: Readonly<Record<string, (demo: Demo) => Promise<void>>> = {
  vision: ({ picture }) => picture('metascrum-vision'),
  backlog: async ({ page, picture }) => {
    const { backlog } = (await room(page)).product
    const moving = backlog[Math.min(2, backlog.length - 1)]?.title ?? ''
    await page.getByRole('row').filter({ hasText: moving }).first().focus()
    await page.keyboard.press('Alt+ArrowUp')
    await dialog(page).getByRole('textbox').fill(product.reason)
    await picture('metascrum-reorder')
    await answerDialog(page, /^Move/)
    detail(`Moved up: ${moving}`)
  },
  consent: async ({ page, picture }) => {
    await button(page, 'Freeze order').first().click()
    const { stakeholders } = (await room(page)).product
    for (const [place, { name }] of stakeholders.entries()) {
      const isWorried = place === 1
      await choose(page, name, isWorried ? 'Consent with concern' : 'Consent')
      if (!isWorried) continue
      await page.getByLabel(`What ${name} says`, { exact: true }).fill(product.concern)
      await button(page, 'Record').click()
    }
    await expect.poll(async () => (await room(page)).session.votes.length).toBe(stakeholders.length)
    await picture('metascrum-consent')
    detail(`${stakeholders.length} stakeholders asked`)
  },
  dod: async ({ page }) => {
    if ((await room(page)).product.dod.length > 0) return
    await page.getByLabel('Shared definition of done', { exact: true }).fill(product.dod.join('\n'))
    await button(page, 'Save the definition').click()
    await expect.poll(async () => (await room(page)).product.dod.length).toBe(product.dod.length)
  },
  decisions: async ({ page, picture }) => {
    await page.getByPlaceholder('What was decided').fill(product.decision)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await room(page)).session.decisions.length).toBe(1)
    await picture('metascrum-decisions')
    detail(`Decided: ${product.decision}`)
  }
}
