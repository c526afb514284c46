import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { wordsFor } from '../../shared/words'
import { exportReport } from '../e2e/support/dialogs'
import { answerDialog, button, goTo } from '../e2e/support/hands'
import { playAnswered, playDaily, playEatDaily, playScaledDaily } from './dailies'
import { type Demo, detail, type Pictures, picturesIn, startDemo, step } from './demo'
import { takeToAnotherLaptop } from './handover'
import { longestLadder } from './ladder'
import { playMetaScrum } from './metascrum'
import { type ClosedRoom, morningOf } from './record'
import { blocker } from './texts'

// `npm run demo` (electron/dev/demo.mjs): a whole morning in the real app, for people to watch or to leaf through
// afterwards. It is told where to leave things, and which organisation file to open, if any.
test('a morning', async () => {
  const folder = process.env.SAMEDAY_DEMO_FOLDER
  if (!folder) throw new Error('This is started by `npm run demo`.')
  const file = process.env.SAMEDAY_DEMO_FILE || null
  const pictures = await picturesIn(join(folder, 'pictures'))
  const demo = await startDemo(folder, file, pictures)
  try {
    const rooms = await playMorning(demo, file, pictures)
    const morning = morningOf(rooms, blocker.title, wordsFor('en-GB'))
    await writeFile(join(folder, 'morning.json'), `${JSON.stringify(morning, null, 2)}\n`)
  } catch (error) {
    await demo.picture('where-it-stopped').catch(() => undefined)
    throw error
  } finally {
    await demo.sameday.close()
  }
})

/** The whole morning, in the order people live it. @returns the rooms as they closed */
const playMorning = async (
  demo: Demo,
  file: string | null,
  pictures: Pictures
): Promise<readonly ClosedRoom[]> => {
  const { page, picture } = demo
  const rooms: ClosedRoom[] = []

  step(1, 'First run')
  await button(page, 'Explore the sample').waitFor()
  await picture('first-run')

  step(2, file ? `Bring your organisation: ${file}` : 'Explore the sample')
  if (file) await bringOrganisation(demo)
  else await button(page, 'Explore the sample').click()

  step(3, 'The organisation')
  await goTo(page, 'Org')
  await button(page, 'Open all levels').waitFor()
  const { units, team, levels, top } = await longestLadder(page)
  await goTo(page, 'Org')
  await button(page, 'Open all levels').click()
  await picture('org')
  detail(`${units} units; the longest way up is ${[team, ...levels].map(({ name }) => name).join(' → ')}`)

  step(4, 'Today')
  await goTo(page, 'Today')
  await picture('today')

  for (const [place, unit] of [team, ...levels].entries()) {
    const above = levels[place]
    if (!above) break
    if (place === 0) {
      step(5, `Daily Scrum of ${unit.name}`)
      rooms.push(await playDaily(demo, unit, above))
    } else {
      step(6, `Scaled Daily Scrum of ${unit.name}`)
      rooms.push(await playScaledDaily(demo, unit, above, place - 1))
    }
  }
  step(7, `EAT Daily of ${top.name}`)
  rooms.push(await playEatDaily(demo, top))

  step(8, `Back down: the next Daily Scrum of ${team.name}`)
  rooms.push(await playAnswered(demo, team))

  step(9, `MetaScrum of ${top.name}`)
  rooms.push(await playMetaScrum(demo, top.name))

  step(10, 'Reports: PDF, web page and Markdown of each ceremony, and of the whole morning')
  await goTo(page, 'History')
  await picture('history')
  await button(page, 'Morning report').click()
  await page.getByRole('dialog').getByText('ceremonies held').waitFor()
  await picture('morning-report')
  for (const format of ['pdf', 'html', 'md'] as const) await exportReport(demo.sameday, page, format)
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  await goTo(page, 'Impediments')
  await page.getByRole('radio', { name: 'All', exact: true }).click()
  await page.getByRole('textbox', { name: 'Search impediments' }).fill(blocker.title)
  await page.getByText(blocker.title, { exact: true }).first().click()
  await page.getByRole('heading', { name: 'Its way', exact: true }).waitFor()
  await picture('impediments')

  step(11, 'Another laptop opens the hand-off file')
  await takeToAnotherLaptop(demo, pictures)
  return rooms
}

const bringOrganisation = async ({ page, picture }: Demo) => {
  await button(page, 'Apply').waitFor()
  await picture('bring-organisation')
  await answerDialog(page, 'Apply')
}
