import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { largeOrg, makeOrg, orgCsv } from '../support/generate'
import { willPick } from './support/dialogs'
import { dropFile } from './support/drop'
import { type Folder, makeFolder } from './support/folder'
import { answerDialog, button, dialog, goTo, notices, unitRow } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

const project = resolve(import.meta.dirname, '..', '..')
const broken = resolve(project, 'resources', 'examples', 'organisation-with-problems.csv')
const kubernetes = resolve(project, '..', 'shared', 'data', 'kubernetes-org.csv')

let folder: Folder
test.beforeAll(async () => {
  folder = await makeFolder()
})
test.afterAll(() => folder.remove())

/** The four numbers of a preview: new, changed, already here, skipped. */
const counts = (page: Page) => dialog(page).getByRole('definition')

test.describe('an organisation of 260 units', () => {
  test.describe.configure({ mode: 'serial' })

  const org = makeOrg({ teams: 235, levels: 3, people: 700, seed: 5 })
  const rows = org.units.length + org.memberships.length
  const number = new Intl.NumberFormat('en-US')
  let sameday: Sameday
  let file: string

  test.beforeAll(async () => {
    file = await folder.write('our-organisation.csv', orgCsv(org))
    sameday = await launchSameday({ args: [`--open=${broken}`] })
  })
  test.afterAll(() => sameday.close())

  test('a file with trouble in it is previewed with each trouble by its line', async () => {
    const page = await sameday.facilitator()
    await expect(
      dialog(page).getByRole('heading', { name: 'Bring in organisation-with-problems.csv' })
    ).toBeVisible()
    const problems = dialog(page).getByRole('list').first().getByRole('listitem')
    await expect(problems.first()).toBeVisible()
    await picture(sameday, 'bring-problems')
    expect(await textOfAll(page)).toEqual([
      'Line 4“25:30” is no time of day like 09:00; Checkout goes in without one.',
      'Line 5“wizard” is no role: member, sm, po, sosm, cpo or stakeholder.',
      'Line 6There is no unit “warehouse” to stand under.',
      'Line 7There is no unit “returns” to belong to.',
      'Line 8“tribe” is no kind of unit: team, sos or eat.',
      'Line 9“checkout” is there already, on line 4.',
      'Line 10Second board would be a second top: Harbour Lights Executive Team is at the top.',
      'Line 11These units stand under each other in a circle: North → South → North.',
      'Line 12These units stand under each other in a circle: South → North → South.',
      'Line 13There is no unit_id.',
      'Line 14empty has no name.'
    ])
    await answerDialog(page, 'Cancel')
    await expect(button(page, 'Bring your organisation')).toBeVisible()
  })

  test('what cannot be read is told in a sentence, with what to do', async () => {
    const page = await sameday.facilitator()
    const tell = async (path: string, sentence: string) => {
      await willPick(sameday, path)
      await button(page, 'Bring your organisation').click()
      const trouble = notices(page).getByRole('alert').filter({ hasText: sentence })
      await expect(trouble).toBeVisible()
      await expect(dialog(page)).toHaveCount(0)
      return trouble
    }
    const missing = await tell(`${folder.path}/gone.csv`, 'gone.csv could not be found.')
    await picture(sameday, 'bring-missing')
    await missing.getByRole('button', { name: 'Close' }).click()
    for (const [name, content, sentence] of [
      ['empty.csv', '', 'empty.csv is empty.'],
      ['plan.csv', '%PDF-1.7\n%âãÏÓ', 'plan.csv is a PDF, not a table.'],
      [
        'book.csv',
        new Uint8Array([80, 75, 3, 4, 20, 0, 0, 0]),
        'book.csv is damaged, locked, or no spreadsheet.'
      ],
      ['stores.csv', 'name,city\nMain,Lund\n', 'stores.csv has no heading row that Sameday knows']
    ] as const) {
      const trouble = await tell(await folder.write(name, content), sentence)
      await trouble.getByRole('button', { name: 'Close' }).click()
    }
  })

  test('a file that is dropped on the window is previewed, applied and taken back as one step', async () => {
    const page = await sameday.facilitator()
    await dropFile(page, file)
    await expect(counts(page)).toHaveText([number.format(rows), '0', '0', '0'])
    await expect(dialog(page).getByText('No line gave any trouble.')).toBeVisible()
    await expect(dialog(page).getByText(`${org.units.length} units, 700 people`)).toBeVisible()
    await picture(sameday, 'bring-preview')
    await answerDialog(page, 'Apply')
    await goTo(page, 'Org')
    await expect(page.getByText(`${org.units.length} units, 700 people`)).toBeVisible()
    await expect(unitRow(page, 'Executive team')).toBeVisible()
    const done = notices(page).getByRole('status').filter({ hasText: 'our-organisation.csv' })
    await picture(sameday, 'bring-applied')
    await done.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('700 people')).toBeHidden()
    await picture(sameday, 'bring-undone')
  })

  test('taken in again it is all there, and once more it changes nothing', async () => {
    const page = await sameday.facilitator()
    await dropFile(page, file)
    await expect(counts(page)).toHaveText([number.format(rows), '0', '0', '0'])
    await answerDialog(page, 'Apply')
    await goTo(page, 'Org')
    await expect(page.getByText(`${org.units.length} units, 700 people`)).toBeVisible()
    await dropFile(page, file)
    await expect(counts(page)).toHaveText(['0', '0', number.format(rows), '0'])
    await expect(
      dialog(page).getByText('Everything in this file is already here. Nothing would change.')
    ).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'Apply' })).toHaveCount(0)
    await picture(sameday, 'bring-again')
    await dialog(page).getByRole('button', { name: 'Close' }).last().click()
  })
})

test('10,000 teams with 100,000 people show how far they are, can be cancelled, and open in Org', async () => {
  test.setTimeout(120_000)
  const file = await folder.write('large.csv', orgCsv(makeOrg(largeOrg)))
  const larger = await folder.write('larger.csv', orgCsv(makeOrg({ ...largeOrg, people: 300_000 })))
  const sameday = await launchSameday({ args: [`--open=${larger}`] })
  try {
    const page = await sameday.facilitator()
    await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 })
    // By key: the button moves a little whenever the numbers before it grow.
    await dialog(page).getByRole('button', { name: 'Cancel' }).press('Enter')
    await expect(dialog(page)).toBeHidden()
    await expect(button(page, 'Bring your organisation')).toBeVisible()

    await willPick(sameday, file)
    await button(page, 'Bring your organisation').click()
    await expect(dialog(page).getByText('100,000 people')).toBeVisible({ timeout: 60_000 })
    await dialog(page).getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 })
    await picture(sameday, 'bring-large-progress')
    await expect(dialog(page)).toBeHidden({ timeout: 90_000 })
    await goTo(page, 'Org')
    await expect(page.getByText('100,000 people')).toBeVisible()
    await page.getByRole('textbox', { name: 'Search units' }).fill('Energy 0.10000')
    await unitRow(page, 'Energy 0.10000').click()
    await expect(page.getByRole('heading', { level: 2, name: 'Energy 0.10000' })).toBeVisible()
    await picture(sameday, 'bring-large-org')
  } finally {
    await sameday.close()
  }
})

test('the organisation of Kubernetes comes in whole', async () => {
  test.skip(!existsSync(kubernetes), 'The file lies beside the project only where it is developed.')
  const sameday = await launchSameday({ args: [`--open=${kubernetes}`] })
  try {
    const page = await sameday.facilitator()
    const rows = (await readFile(kubernetes, 'utf8'))
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
    const units = rows.filter(([, , kind]) => kind).length
    const said = rows.filter(([, , , , role, person]) => role && person)
    const roles = new Set(said.map(([unit, , , , role, person]) => `${unit} ${role} ${person}`)).size
    await expect(dialog(page).getByText(`${units} units`)).toBeVisible()
    await expect(dialog(page).getByText(`${roles} roles`)).toBeVisible()
    await expect(dialog(page).getByText('No line gave any trouble.')).toBeVisible()
    await picture(sameday, 'bring-kubernetes')
    await answerDialog(page, 'Apply')
    await goTo(page, 'Org')
    await expect(page.getByText(`${units} units`)).toBeVisible()
    await expect(unitRow(page, 'Steering Committee')).toBeVisible()
    await picture(sameday, 'bring-kubernetes-org')
  } finally {
    await sameday.close()
  }
})

/** Every line of the list of problems, read by scrolling through it. */
const textOfAll = async (page: Page): Promise<string[]> => {
  const list = dialog(page).getByRole('list').first()
  const seen = new Set<string>()
  const count = Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'))
  await list.getByRole('listitem').first().focus()
  for (let step = 0; step < count; step++) {
    for (const text of await list.getByRole('listitem').allTextContents()) seen.add(text)
    await page.keyboard.press('ArrowDown')
  }
  return [...seen]
}
