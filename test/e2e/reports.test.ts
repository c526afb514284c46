import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { willSaveIn } from './support/dialogs'
import {
  answerDialog,
  button,
  finishAndClose,
  goTo,
  notices,
  openCeremony,
  writeImpediment
} from './support/hands'
import { startWithOrganisation, type WithOrganisation } from './support/organisation'
import { picture } from './support/picture'
import { exportAll, type Reports } from './support/reports'

test.describe.configure({ mode: 'serial' })

let app: WithOrganisation
let atClose: Reports

test.beforeAll(async () => {
  app = await startWithOrganisation()
  await willSaveIn(app.sameday, app.folder.path)
})
test.afterAll(() => app.end())

test('a plain daily fits one page, outcome first', async () => {
  const page = await app.sameday.facilitator()
  await openCeremony(page, 'Ledger')
  await button(page, 'Everyone is here').click()
  await button(page, 'Start').click()
  await writeImpediment(page, { title: 'The <ledger> & its "test" data' })
  await answerDialog(page, 'Save')
  await button(page, 'Next').click()
  await button(page, 'Next').click()
  await finishAndClose(page)
  atClose = await exportAll(app.sameday, page, /^\d{4}-\d\d-\d\d_\d{4}_DS_ledger\./)
  expect(atClose.md).toMatch(/^# Daily Scrum – Ledger – /)
  expect(atClose.md).toContain('· 2/2 people · 1 raised**')
  expect(atClose.md).toMatch(/\| Ivo Petrov \| 3:00 \| 0:0\d \|/)
  expect(atClose.html).toContain('The &lt;ledger&gt; &amp; its')
  await button(page, 'Done').click()
})

test('the same report is in History for as long as the session is', async () => {
  const page = await app.sameday.facilitator()
  await goTo(page, 'History')
  await expect(page.getByRole('listbox', { name: 'Sessions' }).getByRole('option')).toHaveText([/Ledger/])
  await expect(page.getByRole('article', { name: 'Report' })).toContainText('The <ledger> & its "test" data')
  await picture(app.sameday, 'history')
  const again = await exportAll(app.sameday, page, /_DS_ledger\./)
  expect(again).toEqual(atClose)
})

test('where nothing may be written, a sentence says so', async () => {
  const page = await app.sameday.facilitator()
  await willSaveIn(app.sameday, await folderNobodyWrites())
  await button(page, 'Export report').click()
  await page.getByRole('menuitem', { name: 'PDF', exact: true }).click()
  await expect(notices(page).getByRole('alert')).toContainText('nothing may be written to')
})

test('where the folder has gone, a sentence says so', async () => {
  const page = await app.sameday.facilitator()
  await willSaveIn(app.sameday, join(app.folder.path, 'gone'))
  await button(page, 'Export report').click()
  await page.getByRole('menuitem', { name: 'Text (Markdown)', exact: true }).click()
  await expect(notices(page).getByRole('alert').filter({ hasText: 'is no longer there' })).toBeVisible()
  await picture(app.sameday, 'history-no-folder')
})

/** A closed folder; for an administrator, whom no folder of ours stops, the one the system itself keeps closed. */
async function folderNobodyWrites(): Promise<string> {
  if (process.getuid?.() === 0) return '/sys'
  const locked = join(app.folder.path, 'locked')
  await mkdir(locked)
  await chmod(locked, 0o500)
  return locked
}
