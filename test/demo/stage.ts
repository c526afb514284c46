import { expect } from '@playwright/test'
import { room } from '../e2e/support/asks'
import { exportReport } from '../e2e/support/dialogs'
import { button, region } from '../e2e/support/hands'
import type { Demo } from './demo'
import type { ClosedRoom } from './record'

/** The 16th minute, the review and the end, with pictures of each, and the report in every format. */
export const closeCeremony = async (demo: Demo, name: string): Promise<ClosedRoom> => {
  const { sameday, page, picture } = demo
  await talkThroughParked(demo, name)
  await button(page, 'Finish').click()
  await button(page, 'Close session').waitFor()
  await picture(`${name}-review`)
  await button(page, 'Close session').click()
  await button(page, 'Export report').waitFor()
  await picture(`${name}-closed`)
  const closed = await room(page)
  for (const format of ['pdf', 'html', 'md'] as const) await exportReport(sameday, page, format)
  await button(page, 'Done').click()
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor()
  return closed
}

const talkThroughParked = async ({ page, picture }: Demo, name: string) => {
  const { session } = await room(page)
  if (session.topics.length === 0) return
  await button(page, 'Open the parking lot').click()
  await button(page, 'Talked through').first().waitFor()
  await picture(`${name}-parking`)
  for (const _topic of session.topics) await button(page, 'Talked through').first().click()
  await expect
    .poll(async () => (await room(page)).session.topics.every(({ result }) => result !== 'open'))
    .toBe(true)
}

export const markEveryone = async ({ page }: Demo) => {
  const { session } = await room(page)
  if (session.roster.length === 0) return
  await button(page, 'Everyone is here').click()
  await expect
    .poll(async () => (await room(page)).session.roster.some(({ mark }) => mark === 'unmarked'))
    .toBe(false)
}

/** What came back from above is read out and acknowledged, one after the other. */
export const acknowledgeAll = async ({ page }: Demo) => {
  const answers = region(page, 'Answers from above').getByRole('button', { name: 'Acknowledge', exact: true })
  for (let left = await answers.count(); left > 0; left -= 1) {
    await answers.first().click()
    await expect(answers).toHaveCount(left - 1)
  }
}

export const start = async ({ page }: Demo) => {
  await button(page, 'Start').click()
  await expect.poll(async () => (await room(page)).session.phase).toBe('running')
}
