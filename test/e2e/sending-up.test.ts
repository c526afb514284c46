import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Folder, makeFolder } from './support/folder'
import {
  answerDialog,
  button,
  chooseUnit,
  finishAndClose,
  goTo,
  openCeremony,
  region,
  writeImpediment
} from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let folder: Folder
let userData: string
let sameday: Sameday

/** A zone in which it is noon now, wherever and whenever this runs; `Etc/GMT-3` is three hours ahead of UTC. */
const noonZone = (): string => {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
/** An hour further east, where clocks show another time. */
const eastOf = (zone: string): string => (zone === 'Asia/Kathmandu' ? 'UTC' : 'Asia/Kathmandu')

const organisation = (
  zone: string
) => `unit_id,unit_name,unit_kind,parent_id,daily_time,time_zone,working_days,working_hours
board,Board,eat,,15:00,${zone},Mon-Sun,00:00-23:59
pay,Payments,sos,board,14:00,,,
shop,Shop,sos,board,14:00,,,
cards,Cards,team,pay,12:30,,,
ledger,Ledger,team,pay,12:30,,,
search,Search,team,shop,12:30,,,
`

test.beforeAll(async () => {
  folder = await makeFolder()
  userData = await mkdtemp(join(tmpdir(), 'sameday-e2e-'))
  const file = await folder.write('org.csv', organisation(noonZone()))
  sameday = await launchSameday({ userData, args: [`--open=${file}`] })
  await answerDialog(await sameday.facilitator(), 'Apply')
})
test.afterAll(async () => {
  await sameday.close()
  await folder.remove()
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
})

const blocker = (title: string) => ({
  title,
  blocked: 'The release',
  effect: 'The Sprint Goal is out of reach',
  ask: 'Somebody who may decide'
})

/** Three in the afternoon where the board meets, as this laptop's clock and language say it. */
const boardTime = (page: Page): Promise<string> =>
  page.evaluate((hour) => {
    const at = new Date()
    at.setUTCMinutes(0, 0, 0)
    at.setTime(at.getTime() + hour * 3_600_000)
    return new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: 'numeric',
      minute: 'numeric'
    }).format(at)
  }, 3)

const captured = (page: Page, title: string) =>
  region(page, 'Captured this turn').getByRole('listitem').filter({ hasText: title })

test('sending up says when the top will see it, and the room reads it back', async () => {
  const page = await sameday.facilitator()
  await openCeremony(page, 'Cards')
  await button(page, 'Start').click()
  await writeImpediment(page, blocker('The signing certificate expires'))
  await answerDialog(page, 'Save')
  const time = await boardTime(page)
  await expect(captured(page, 'The signing certificate expires')).toContainText(`Board sees it at ${time}`)
  await picture(sameday, 'stairs-today')
  await button(page, 'Send up to Payments').click()
  await button(page, 'Finish').click()
  const room = await sameday.audience()
  await expect(room.getByText(`Board sees it at ${time}`)).toBeVisible()
  await picture(sameday, 'stairs-review')
  await button(page, 'Close session').click()
  await button(page, 'Done').click()
})

test('once the top has met, it is said in red that it will not be today, and why', async () => {
  const page = await sameday.facilitator()
  await openCeremony(page, 'Board')
  await button(page, 'Start').click()
  await finishAndClose(page)
  await button(page, 'Done').click()
  await openCeremony(page, 'Ledger')
  await button(page, 'Start').click()
  await writeImpediment(page, blocker('No quota is left'))
  await answerDialog(page, 'Save')
  const mine = captured(page, 'No quota is left')
  await expect(mine).toContainText(/Not today: Board sees it on/)
  await expect(mine).toContainText(/Board has met today, at/)
  await picture(sameday, 'stairs-late')
  await button(page, 'Send up to Payments').click()
  await button(page, 'Finish').click()
  const room = await sameday.audience()
  await expect(room.getByText(/Not today: Board sees it on/)).toBeVisible()
  await expect(room.getByText(/Board has met today, at/)).toBeVisible()
  await picture(sameday, 'stairs-review-late')
  await button(page, 'Close session').click()
  await button(page, 'Done').click()
})

test('the list of impediments and the panel of one say the same', async () => {
  const page = await sameday.facilitator()
  await goTo(page, 'Impediments')
  await page.getByText('No quota is left').first().click()
  await expect(page.getByRole('complementary', { name: 'No quota is left' })).toContainText(
    /Not today: Board/
  )
  await picture(sameday, 'stairs-panel')
})

test('a unit gets a time zone of its own, and Today says its time here and there', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Search')
  const work = region(page, 'Working time')
  await expect(work).toContainText(`As the unit above: ${noonZone()}`)
  await work.getByLabel('Time zone').fill('Mars/Olympus')
  await expect(work.getByText('Write a name like Europe/Berlin.')).toBeVisible()
  await work.getByLabel('Time zone').fill(eastOf(noonZone()))
  await page.keyboard.press('Enter')
  await expect(work.getByRole('button', { name: 'All as the unit above' })).toBeVisible()
  await picture(sameday, 'stairs-unit')
  await goTo(page, 'Today')
  await expect(
    page
      .getByRole('list', { name: 'Ceremonies of today' })
      .getByRole('listitem')
      .filter({ hasText: 'Search' })
  ).toContainText(/12:30.* there/)
  await chooseUnit(page, 'Search')
  await button(page, 'All as the unit above').click()
  await expect(work).toContainText('As the unit above')
})

test('a plan in which somebody meets before those below have ended is told as advice, and can be put away', async () => {
  const page = await sameday.facilitator()
  await chooseUnit(page, 'Shop')
  await page.getByLabel('Daily at').fill('12:40')
  await page.keyboard.press('Enter')
  await goTo(page, 'Today')
  const advice = region(page, 'The plan of the day')
  await expect(advice).toContainText(/Shop starts at .* before Search ends at/)
  await picture(sameday, 'stairs-plan')
  await advice.getByRole('button', { name: 'Put this advice away' }).click()
  await expect(advice).toBeHidden()
})
