import { expect, type Page, test } from '@playwright/test'
import { willSaveIn } from './support/dialogs'
import {
  answerDialog,
  button,
  choose,
  dialog,
  finishAndClose,
  notices,
  openCeremony,
  region,
  writeImpediment
} from './support/hands'
import { executives } from './support/meridian'
import { startWithOrganisation, type WithOrganisation } from './support/organisation'
import { overhear } from './support/overheard'
import { picture } from './support/picture'
import { exportAll } from './support/reports'

test.describe.configure({ mode: 'serial' })

let app: WithOrganisation
let heard: () => Promise<string[]>
let both: { page: Page; room: Page }

test.beforeAll(async () => {
  app = await startWithOrganisation()
  await willSaveIn(app.sameday, app.folder.path)
})
test.afterAll(() => app.end())

const secret = 'Lena may leave in spring, do not say it aloud'

/** In the order they are raised, with what becomes of each. */
const blockers = [
  'The signing certificate expires on Friday',
  'No quota is left for the staging environment',
  'The vendor has not signed the agreement',
  'Test data is reset in the afternoons',
  'The second office has no badge readers',
  'A release needs nine approvals'
] as const

const inFull = (title: string) => ({
  title,
  blocked: 'Everything that waits for it',
  effect: 'The Sprint Goal is out of reach',
  ask: `Somebody who may decide: ${title.toLowerCase()}`
})

const item = (page: Page, within: string, title: string) =>
  region(page, within).getByRole('listitem').filter({ hasText: title })

test.describe('the Daily Scrum of a team', () => {
  test('its lobby says who is here, in both windows', async () => {
    const page = await app.sameday.facilitator()
    await openCeremony(page, 'Cards')
    const room = await app.sameday.audience()
    both = { page, room }
    heard = (await overhear(app.sameday)).everything
    await choose(page, 'Kai Tanaka', 'Present')
    await choose(page, 'Lena Fischer', 'Represented')
    await page.getByRole('textbox', { name: 'Who speaks for Lena Fischer' }).fill('Noa')
    await page.keyboard.press('Enter')
    await choose(page, 'Noa Feldman', 'Present')
    const here = room.getByRole('list', { name: 'Who is here' })
    await expect(room.getByRole('heading', { name: '3 of 3 here' })).toBeVisible()
    await expect(here.getByRole('listitem').filter({ hasText: 'Lena Fischer' })).toContainText('by Noa')
    await expect(here.getByRole('img', { name: 'Present', exact: true })).toHaveCount(2)
    await picture(app.sameday, 'daily-lobby')
  })

  test('starts with one button', async () => {
    const { page, room } = both
    await button(page, 'Start').click()
    await expect(room.getByRole('heading', { name: 'Noa Feldman' })).toBeVisible()
    await expect(room.getByRole('timer', { name: 'Turn' })).toHaveText(/^(3:00|2:\d\d)$/)
  })

  test('an impediment says what is blocked, its effect and the ask before it goes up', async () => {
    const { page, room } = both
    await region(page, 'Notes (private)').getByRole('textbox').fill(secret)
    await writeImpediment(page, { title: blockers[0] })
    await dialog(page).getByRole('button', { name: 'Send up to Payments' }).click()
    await expect(dialog(page).getByText('The level above needs to hear this.')).toHaveCount(3)
    await picture(app.sameday, 'daily-raise-incomplete')
    const { blocked, effect, ask } = inFull(blockers[0])
    await dialog(page).getByLabel('What is blocked').fill(blocked)
    await dialog(page).getByLabel('Effect on the goal').fill(effect)
    await dialog(page).getByLabel('What we ask for, of whom, by when').fill(ask)
    await answerDialog(page, 'Save')
    const mine = item(page, 'Captured this turn', blockers[0])
    await expect(mine).toContainText(ask)
    await expect(room.getByText('1 raised')).toBeVisible()
    await mine.getByRole('button', { name: 'Send up to Payments' }).click()
    await expect(mine).toContainText('Now with Payments')
    await expect(room.getByText('1 going up')).toBeVisible()
    for (const title of blockers.slice(1)) {
      await writeImpediment(page, inFull(title))
      await answerDialog(page, 'Send up to Payments')
    }
    await expect(room.getByText('6 raised')).toBeVisible()
    await expect(room.getByText('6 going up')).toBeVisible()
    await picture(app.sameday, 'daily-raised')
  })

  test('a topic is parked for those who stay, and talked through in the 16th minute', async () => {
    const { page, room } = both
    await button(page, 'Park').click()
    await dialog(page).getByLabel('Topic').fill('Who writes the release notes?')
    await dialog(page).getByLabel('Who must stay').fill('Kai, Noa')
    await answerDialog(page, 'Park it')
    await expect(region(page, 'Parking lot')).toContainText('Who writes the release notes?')
    await expect(room.getByText('1 parked')).toBeVisible()
    await button(page, 'Open the parking lot').click()
    await expect(room.getByRole('heading', { name: 'The 16th minute' })).toBeVisible()
    await expect(room.getByText('Stays: Kai, Noa')).toBeVisible()
    await picture(app.sameday, 'daily-parking')
    await button(page, 'Talked through').click()
  })

  test('the review reads back what goes up; closed, it leaves three reports', async () => {
    const { page, room } = both
    await button(page, 'Finish').click()
    await expect(room.getByRole('heading', { name: 'Goes up to Payments' })).toBeVisible()
    await expect(region(page, 'Goes up to Payments').getByRole('listitem')).toHaveCount(6)
    await picture(app.sameday, 'daily-review')
    await button(page, 'Close session').click()
    await expect(room.getByRole('heading', { name: 'Thank you' })).toBeVisible()
    await picture(app.sameday, 'daily-closed')
    const { md, html } = await exportAll(app.sameday, page, /_DS_cards\./, 2)
    expect(md).toContain('· 3/3 people · 6 raised · 6 sent up · 1 parked**')
    expect(md).toContain('## Sent up to Payments')
    for (const title of blockers) expect(md).toContain(title)
    expect(md).toContain('Who writes the release notes?')
    expect(md + html).not.toContain(secret)
    await button(page, 'Done').click()
  })
})

test.describe('the Scaled Daily Scrum above it', () => {
  test('marks each team and shows what came up from below', async () => {
    const { page, room } = both
    await openCeremony(page, 'Payments')
    await expect(region(page, 'Coming up from below').getByRole('listitem')).toHaveCount(6)
    await choose(page, 'Cards', 'Present')
    await choose(page, 'Ledger', 'Represented')
    await page.getByRole('textbox', { name: 'Who speaks for Ledger' }).fill('Mila Novak')
    await page.keyboard.press('Enter')
    await choose(page, 'Fraud Signals', 'Absent')
    const here = room.getByRole('list', { name: 'Who is here' }).getByRole('listitem')
    await expect(here.filter({ hasText: 'Ledger' }).getByRole('img', { name: 'Represented' })).toBeVisible()
    await expect(here.filter({ hasText: 'Fraud Signals' }).getByRole('img', { name: 'Absent' })).toBeVisible()
    await picture(app.sameday, 'scaled-lobby')
  })

  test('asks every team the questions of the guide, and sends on what it cannot settle', async () => {
    const { page, room } = both
    await button(page, 'Start').click()
    for (const question of [
      'What stops our Sprint Goal?',
      'Are we in a team’s way?',
      'A dependency, new or solved?'
    ]) {
      await expect(page.getByRole('listitem').getByText(question).first()).toBeVisible()
      await expect(room.getByText(question)).toBeVisible()
    }
    await picture(app.sameday, 'scaled-running')
    for (const title of blockers.toReversed()) {
      await item(page, 'Coming up from below', title)
        .getByRole('button', { name: `Send up to ${executives}` })
        .click()
      await expect(item(page, 'Coming up from below', title)).toHaveCount(0)
    }
    await expect(room.getByText('6 going up')).toBeVisible()
    await writeImpediment(page, { title: 'Both teams change the same file' })
    await answerDialog(page, 'Save')
    const local = item(page, 'Captured this turn', 'Both teams change the same file')
    await local.getByRole('button', { name: 'Resolve here' }).click()
    await expect(local).toContainText('Resolved')
    await picture(app.sameday, 'scaled-sent-up')
    await finishAndClose(page)
    const { md } = await exportAll(app.sameday, page, /_SDS_payments\./, 2)
    expect(md).toContain(`## Sent up to ${executives}`)
    expect(md).toMatch(/2\/3 teams/)
    await button(page, 'Done').click()
  })
})

test.describe('the daily of the Executive Action Team', () => {
  const titles = (room: Page) =>
    room.getByRole('list', { name: 'Order' }).getByRole('listitem').locator('bdi').allTextContents()

  test('takes the oldest need first, whatever order things arrived in', async () => {
    const { page, room } = both
    await openCeremony(page, executives)
    await button(page, 'Everyone is here').click()
    await button(page, 'Start').click()
    await expect.poll(() => titles(room)).toEqual([...blockers])
    await expect(room.getByRole('heading', { name: blockers[0] })).toBeVisible()
    await expect(room.getByText(inFull(blockers[0]).ask)).toBeVisible()
    await picture(app.sameday, 'eat-running')
  })

  test('does not close while one of them has no answer', async () => {
    const { page } = both
    await button(page, 'Finish').click()
    await button(page, 'Close session').click()
    const refusal = notices(page).getByRole('alert')
    await expect(refusal).toContainText(`“${blockers[0]}” has no answer yet.`)
    await expect(refusal).toContainText('resolve, take, ask for more, return with guidance, decline')
    await picture(app.sameday, 'eat-refused')
    await refusal.getByRole('button', { name: 'Close' }).click()
    await button(page, 'Back to the ceremony').click()
    await button(page, 'Previous').click()
  })

  const give = (page: Page) => dialog(page).getByRole('button', { name: 'Send the answer down' })
  const way = (page: Page, name: string) =>
    dialog(page).getByRole('radio', { name, exact: true }).check({ force: true })

  test('gives each one of six answers, and none of them without its words', async () => {
    const { page, room } = both
    const open = async (title: string) => {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
      await button(page, 'Answer').click()
    }
    const done = async (said: string) => {
      await give(page).click()
      await expect(dialog(page)).toBeHidden()
      // In the list, and on the small live picture of the wall beside it.
      await expect(page.getByText(said, { exact: true }).first()).toBeVisible()
      if (said === 'Declined') {
        await expect(room.getByText('1 team stays blocked')).toBeVisible()
        await expect(room.getByText('0 team-days lost so far')).toBeVisible()
        await picture(app.sameday, 'eat-declined')
      }
      await button(page, 'Next').click()
    }
    await open(blockers[0])
    await dialog(page).getByLabel('What was done').fill('Renewed at 9:20')
    await done('Resolved')

    await open(blockers[1])
    await way(page, 'Take')
    await expect(give(page)).toBeDisabled()
    await dialog(page).getByLabel('Owner').fill('Ida Falk')
    await expect(give(page)).toBeDisabled()
    await dialog(page).getByLabel('By when').fill('2030-01-31')
    await picture(app.sameday, 'eat-answer')
    await done('Taken')

    for (const [title, name, label, words, said] of [
      [blockers[2], 'Ask for more', 'What you need to know', 'Which clause?', 'Asked for more'],
      [
        blockers[3],
        'Return with guidance',
        'What they can do',
        'Agree on mornings',
        'Returned with guidance'
      ],
      [blockers[4], 'Decline', 'Reason', 'The office closes in March', 'Declined']
    ] as const) {
      await open(title)
      await way(page, name)
      await expect(give(page)).toBeDisabled()
      await dialog(page).getByLabel(label).fill(words)
      await done(said)
    }
    // The last one by keys alone, as a facilitator with a hand on the keyboard would.
    await expect(page.getByRole('heading', { level: 2, name: blockers[5] })).toBeVisible()
    await page.keyboard.press('a')
    await expect(dialog(page)).toBeVisible()
    await page.keyboard.press('6')
    await dialog(page).getByLabel('What it becomes').fill('One approval a release')
    await done('Made a transformation item')
  })

  test('ends at its transformation backlog, closes, and reports what was answered', async () => {
    const { page, room } = both
    await expect(room.getByRole('heading', { name: 'Transformation backlog' })).toBeVisible()
    await picture(app.sameday, 'eat-transformation')
    await finishAndClose(page)
    const { md } = await exportAll(app.sameday, page, /_EAT_meridian-executive-team\./, 2)
    expect(md).toContain('6 answered')
    for (const said of [
      'Renewed at 9:20',
      'Ida Falk',
      'Which clause?',
      'Agree on mornings',
      'The office closes in March'
    ])
      expect(md).toContain(said)
    await picture(app.sameday, 'eat-closed')
    await button(page, 'Done').click()
  })
})

test.describe('back down', () => {
  test('the lobby of those who raised it opens with the answers from above, and they stay', async () => {
    const { page, room } = both
    await openCeremony(page, 'Cards')
    const answers = region(page, 'Answers from above')
    await expect(answers.getByRole('listitem')).toHaveCount(6)
    await expect(item(page, 'Answers from above', blockers[4])).toContainText('Declined')
    await expect(item(page, 'Answers from above', blockers[4])).toContainText('The office closes in March')
    await expect(room.getByRole('heading', { name: 'Answers from above: 6' })).toBeVisible()
    await picture(app.sameday, 'answers')
    await button(page, 'Start').click()
    await expect(answers.getByRole('listitem')).toHaveCount(6)
    await finishAndClose(page)
    await button(page, 'Done').click()
    await openCeremony(page, 'Cards')
    await expect(answers.getByRole('listitem')).toHaveCount(6)
  })

  test('until they are acknowledged, for good', async () => {
    const { page } = both
    for (const title of blockers) {
      await item(page, 'Answers from above', title).getByRole('button', { name: 'Acknowledge' }).click()
      await expect(item(page, 'Answers from above', title)).toHaveCount(0)
    }
    await expect(region(page, 'Answers from above')).toHaveCount(0)
    await button(page, 'Start').click()
    await finishAndClose(page)
    await button(page, 'Done').click()
    await openCeremony(page, 'Cards')
    await expect(region(page, 'Answers from above')).toHaveCount(0)
  })
})

test('private notes never reached the room, neither its screen nor what it was sent', async () => {
  const { room } = both
  const sent = await heard()
  expect(sent.length).toBeGreaterThan(30)
  expect(sent.filter((snapshot) => snapshot.includes(secret) || /notes?"/i.test(snapshot))).toEqual([])
  expect(await room.content()).not.toContain(secret)
})
