import { expect, type Page } from '@playwright/test'

// What a facilitator does, by the names on the screen (DESIGN.md, section 4).

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
export const dialog = (page: Page) => page.getByRole('dialog')
/** A line at the foot of the window that says what was done, or what went wrong. */
export const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })

export const goTo = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room, exact: true }).click()

/** From the first run to Today of the sample, which is seen when it is whole: a busy machine takes its time to make it. */
export const exploreSample = async (page: Page) => {
  await button(page, 'Explore the sample').click()
  await expect(button(page, 'Open ceremony')).toBeVisible({ timeout: 45_000 })
}

/** Finds a unit in the outline as people do, by typing its name, and opens it. */
export const chooseUnit = async (page: Page, name: string) => {
  await goTo(page, 'Org')
  await page.getByRole('textbox', { name: 'Search units' }).fill(name)
  await unitRow(page, name).click()
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
}

export const unitRow = (page: Page, name: string) =>
  page
    .getByRole('tree', { name: 'Organisation' })
    .getByRole('treeitem')
    .filter({ has: page.getByText(name, { exact: true }) })

/** From any room to the lobby of a unit's ceremony. */
export const openCeremony = async (page: Page, unit: string, how = 'Open ceremony') => {
  await chooseUnit(page, unit)
  await button(page, how).click()
  await expect(page.getByRole('heading', { level: 1, name: unit, exact: true })).toBeVisible()
  await expect(button(page, 'Start')).toBeVisible()
}

/** The row of one person, team or stakeholder, with its choices. */
export const choices = (page: Page, name: string) => page.getByRole('radiogroup', { name, exact: true })

export const choose = (page: Page, group: string, choice: string) =>
  choices(page, group).getByRole('radio', { name: choice, exact: true }).click()

export interface Blocker {
  readonly title: string
  readonly blocked?: string
  readonly effect?: string
  readonly ask?: string
}

/** Opens the sheet and fills it in; how it is saved is for the test to say. */
export const writeImpediment = async (page: Page, { title, blocked, effect, ask }: Blocker) => {
  await button(page, 'Raise impediment').click()
  const sheet = dialog(page)
  await sheet.getByLabel('In a sentence', { exact: true }).fill(title)
  if (blocked) await sheet.getByLabel('What is blocked', { exact: true }).fill(blocked)
  if (effect) await sheet.getByLabel('Effect on the goal', { exact: true }).fill(effect)
  if (ask) await sheet.getByLabel('What we ask for, of whom, by when', { exact: true }).fill(ask)
}

/** Presses a dialog's button and waits until the dialog has gone. */
export const answerDialog = async (page: Page, name: string | RegExp) => {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await expect(dialog(page)).toBeHidden()
}

/** To the review, and out of it, whoever was marked: the reports are then on offer. */
export const finishAndClose = async (page: Page) => {
  await button(page, 'Finish').click()
  await button(page, 'Close session').click()
  const anyway = button(page, 'Close anyway')
  await expect(anyway.or(button(page, 'Export report'))).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(button(page, 'Export report')).toBeVisible()
}

/** Seconds on a clock as people read it: `9:05`, `+0:37` is negative. */
export const secondsOf = (text: string | null): number => {
  const parts = (text ?? '').replace('+', '').split(':').map(Number)
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0)
  return text?.startsWith('+') ? -seconds : seconds
}
