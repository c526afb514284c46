import { readdir } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { rate } from './app.mjs'
import { paces } from './texts.mjs'

// What a facilitator does in any ceremony, by the names on the screen.
export const createStage = (demo) => {
  const { page, picture } = demo
  const button = (name) => page.getByRole('button', { name, exact: true })
  const region = (name) => page.getByRole('region', { name, exact: true })
  const dialog = () => page.getByRole('dialog')

  /** The room as the app itself knows it: what `morning.json` is made of. */
  const room = async () => {
    const answer = await page.evaluate(() => window.sameday.ask('session.current', {}))
    if (!answer.ok || !answer.value) throw new Error('No ceremony is open.')
    return answer.value
  }

  const goTo = async (name) => {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name, exact: true }).click()
  }

  const chooseUnit = async (name) => {
    await goTo('Org')
    await page.getByRole('textbox', { name: 'Search units' }).fill(name)
    const exact = page.getByText(name, { exact: true })
    await page.getByRole('treeitem').filter({ has: exact }).first().click()
  }

  const openOf = async (unit, how = 'Open ceremony') => {
    await chooseUnit(unit)
    await button(how).first().click()
    await page.getByRole('heading', { level: 1, name: unit, exact: true }).waitFor()
    await button('Start').waitFor()
  }

  const markEveryone = async () => {
    const { session } = await room()
    if (session.roster.length === 0) return
    await button('Everyone is here').click()
    await expect
      .poll(async () => (await room()).session.roster.some(({ mark }) => mark === 'unmarked'))
      .toBe(false)
  }

  /** What came back from above is read out and acknowledged, one after the other. */
  const acknowledgeAll = async () => {
    const answers = region('Answers from above').getByRole('button', { name: 'Acknowledge', exact: true })
    for (let left = await answers.count(); left > 0; left -= 1) {
      await answers.first().click()
      await expect(answers).toHaveCount(left - 1)
    }
  }

  const start = async () => {
    await button('Start').click()
    await expect.poll(async () => (await room()).session.phase).toBe('running')
  }

  /**
   * Goes through the turns as people would: `during` is told the turn and its place and does what happens in it,
   * then the rest of the time passes that this speaker takes.
   * @param share of their usual time that people take today
   */
  const takeTurns = async (during, share = 1) => {
    for (let place = 0; ; place += 1) {
      const { session } = await room()
      const turn = session.turns.find(({ id }) => id === session.currentTurnId)
      if (session.phase !== 'running' || !turn) return
      await during(turn, place)
      const { turn: face, box, session: now } = await room()
      const waiting = now.turns.filter(({ result }) => result === 'waiting' || result === 'speaking').length
      // Who speaks late in a long round is brief.
      const fair = (box.limitMs - box.elapsedMs - 150_000) / Math.max(1, waiting) + (face?.elapsedMs ?? 0)
      const wanted = Math.min(turn.allottedMs * (paces[place % paces.length] ?? 1) * share, fair)
      await page.waitForTimeout(Math.max(0, wanted - (face?.elapsedMs ?? 0)) / rate)
      await button('Next').click()
      await expect.poll(async () => (await room()).session.currentTurnId).not.toBe(turn.id)
    }
  }

  const raise = async ({ title, blocked, effect = '', ask = '', tried = '', owner = '', neededBy = '' }) => {
    await button('Raise impediment').click()
    const field = (name) => dialog().getByLabel(name, { exact: true })
    await field('In a sentence').fill(title)
    await field('What is blocked').fill(blocked)
    await field('Effect on the goal').fill(effect)
    await field('What we ask for, of whom, by when').fill(ask)
    await field('Tried so far').fill(tried)
    await field('Owner').fill(owner)
    if (neededBy) await field('Needed by').fill(neededBy)
  }

  const save = async () => {
    await dialog().getByRole('button', { name: 'Save', exact: true }).click()
    await dialog().waitFor({ state: 'hidden' })
  }

  const sendUpFromDialog = async (unit) => {
    await dialog()
      .getByRole('button', { name: `Send up to ${unit}`, exact: true })
      .click()
    await dialog().waitFor({ state: 'hidden' })
  }

  const resolveHere = async (title) => {
    const line = page.getByRole('listitem').filter({ hasText: title })
    await line.getByRole('button', { name: 'Resolve here', exact: true }).click()
    await expect.poll(async () => stateOf(await room(), title)).toBe('resolved')
  }

  const sendUp = async (title, unit) => {
    const line = page.getByRole('listitem').filter({ hasText: title })
    await line
      .getByRole('button', { name: `Send up to ${unit}`, exact: true })
      .first()
      .click()
    await expect.poll(async () => ballOf(await room(), title)).not.toBe((await room()).context.unit.id)
  }

  const park = async ({ text, stay }) => {
    await button('Park').click()
    await dialog().getByLabel('Topic', { exact: true }).fill(text)
    await dialog().getByLabel('Who must stay', { exact: true }).fill(stay)
    await dialog().getByRole('button', { name: 'Park it', exact: true }).click()
    await dialog().waitFor({ state: 'hidden' })
  }

  /** Review, close, pictures of both, and the report in every format. */
  const close = async (name) => {
    await talkThroughParked(name)
    await button('Finish').click()
    await button('Close session').waitFor()
    await picture(`${name}-review`)
    await button('Close session').click()
    await button('Export report').waitFor()
    await picture(`${name}-closed`)
    const closed = await room()
    for (const format of ['PDF', 'Web page (HTML)', 'Text (Markdown)']) await exportAs(format)
    await dismissNotices()
    await button('Done').click()
    await page.getByRole('navigation', { name: 'Rooms' }).waitFor()
    return closed
  }

  // The 16th minute.
  const talkThroughParked = async (name) => {
    const { session } = await room()
    if (session.topics.length === 0) return
    await button('Open the parking lot').click()
    await button('Talked through').first().waitFor()
    await picture(`${name}-parking`)
    for (const _topic of session.topics) await button('Talked through').first().click()
    await expect
      .poll(async () => (await room()).session.topics.every(({ result }) => result !== 'open'))
      .toBe(true)
  }

  const dismissNotices = async () => {
    const close = page
      .getByRole('region', { name: 'Notices' })
      .getByRole('button', { name: 'Close', exact: true })
    for (let left = await close.count(); left > 0; left = await close.count()) await close.first().click()
  }

  const exportAs = async (format) => {
    const before = (await readdir(demo.folder)).length
    await button('Export report').click()
    await page.getByRole('menuitem', { name: format, exact: true }).click()
    await expect.poll(async () => (await readdir(demo.folder)).length, { timeout: 20_000 }).toBe(before + 1)
  }

  return {
    page,
    picture,
    acknowledgeAll,
    button,
    chooseUnit,
    close,
    dialog,
    goTo,
    markEveryone,
    openOf,
    park,
    raise,
    region,
    resolveHere,
    room,
    save,
    sendUp,
    sendUpFromDialog,
    start,
    takeTurns
  }
}

const stateOf = ({ impediments }, title) =>
  impediments.find(({ fields }) => fields.title === title)?.state ?? ''

const ballOf = ({ impediments }, title) =>
  impediments.find(({ fields }) => fields.title === title)?.ballAt ?? ''
