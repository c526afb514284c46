import { say } from '../run.mjs'
import { takeToAnotherLaptop } from './handover.mjs'
import { longestLadder, readOutline } from './ladder.mjs'
import { playMetaScrum } from './metascrum.mjs'
import { createRecord } from './record.mjs'
import { createStage } from './stage.mjs'
import { alsoTaken, answer, blocker, local, topic } from './texts.mjs'

// The whole morning, in the order people live it. Answers what goes into morning.json.
export const playMorning = async (demo, file) => {
  const stage = createStage(demo)
  const record = createRecord(blocker.title)
  const { page, picture } = demo

  step(1, 'First run')
  await page.getByRole('button', { name: 'Explore the sample', exact: true }).waitFor()
  await picture('first-run')

  step(2, file ? `Bring your organisation: ${file}` : 'Explore the sample')
  if (file) await bringOrganisation(stage, demo)
  else await stage.button('Explore the sample').click()

  step(3, 'The organisation')
  const rows = await readOutline(page)
  const ladder = longestLadder(rows)
  await picture('org')
  say(`   ${rows.length} units; the longest way up is ${ladder.join(' → ')}`)
  const [team, ...levels] = ladder
  const top = levels.at(-1)
  if (!team || !top) throw new Error('This organisation has no level above a team.')

  step(4, 'Today')
  await stage.goTo('Today')
  await picture('today')

  step(5, `Daily Scrum of ${team}`)
  await playDaily(stage, demo, record, team, levels[0])
  for (const [index, unit] of levels.slice(0, -1).entries()) {
    step(6, `Scaled Daily Scrum of ${unit}`)
    await playScaledDaily(stage, demo, record, unit, levels[index + 1], index)
  }
  step(7, `EAT Daily of ${top}`)
  await playEatDaily(stage, demo, record, top)

  step(8, `Back down: the next Daily Scrum of ${team}`)
  await playAnswered(stage, demo, record, team)

  step(9, `MetaScrum of ${top}`)
  record.ceremony(await playMetaScrum(stage, demo, top))

  step(10, 'Reports: PDF, web page and Markdown of each ceremony')
  await stage.goTo('History')
  await picture('history')
  await stage.goTo('Impediments')
  await page.getByRole('radio', { name: 'All', exact: true }).click()
  await page.getByRole('textbox', { name: 'Search impediments' }).fill(blocker.title)
  await page.getByText(blocker.title, { exact: true }).first().click()
  await page.getByRole('heading', { name: 'Its way', exact: true }).waitFor()
  await picture('impediments')

  step(11, 'Another laptop opens the hand-off file')
  await takeToAnotherLaptop(stage, demo)
  return record.morning()
}

const step = (number, title) => say(`${String(number).padStart(2)}  ${title}`)

const bringOrganisation = async (stage, { picture }) => {
  await stage.dialog().getByRole('button', { name: 'Apply', exact: true }).waitFor()
  await picture('bring-organisation')
  await stage.dialog().getByRole('button', { name: 'Apply', exact: true }).click()
  await stage.dialog().waitFor({ state: 'hidden', timeout: 60_000 })
}

const playDaily = async (stage, { picture }, record, team, above) => {
  await stage.openOf(team)
  await stage.markEveryone()
  await picture('daily-lobby')
  await stage.start()
  const happens = async (place, owner) => {
    if (place === 0) await picture('daily-running')
    if (place !== 0) return
    await stage.raise({ ...blocker, owner, neededBy: inDays(2) })
    await picture('daily-raise')
    await stage.sendUpFromDialog(above)
  }
  await stage.takeTurns(async (turn, place) => {
    await happens(place, turn.title)
    if (place === 1) await stage.park(topic)
  })
  // A team that nobody has joined yet has no turns, and something in its way all the same.
  const { session } = await stage.room()
  if (session.turns.length === 0) await happens(0, '')
  say(`   Raised and sent up to ${above}: ${blocker.title}`)
  record.ceremony(await stage.close('daily'))
}

const playScaledDaily = async (stage, { picture }, record, unit, above, index) => {
  const name = `scaled-daily-${index + 1}`
  await stage.openOf(unit)
  await stage.markEveryone()
  await picture(`${name}-lobby`)
  await stage.acknowledgeAll()
  await stage.start()
  await stage.takeTurns(async (_turn, place) => {
    if (place === 0) await picture(`${name}-running`)
    if (place === 1 && index === 0) {
      await stage.raise(local)
      await stage.save()
      await picture(`${name}-captured`)
    }
    if (place === 2 && index === 0) await stage.resolveHere(local.title)
  })
  await stage.sendUp(blocker.title, above)
  await picture(`${name}-sent-up`)
  say(`   Sent up to ${above}`)
  record.ceremony(await stage.close(name))
}

const playEatDaily = async (stage, { page, picture }, record, top) => {
  await stage.openOf(top)
  await stage.markEveryone()
  await picture('eat-lobby')
  await stage.start()
  await stage.takeTurns(async (turn) => {
    if (turn.subject.kind !== 'impediment') return
    const isOurs =
      (await stage.room()).impediments.find(({ id }) => id === turn.subject.id)?.fields.title ===
      blocker.title
    if (isOurs) await picture('eat-running')
    await page.getByRole('button', { name: 'Answer', exact: true }).first().click()
    await take(stage, isOurs ? answer.text : alsoTaken)
  })
  say(`   Taken: ${answer.text}`)
  record.ceremony(await stage.close('eat'))
}

const take = async (stage, text) => {
  const { session } = await stage.room()
  const owner = session.roster.find(({ mark }) => mark === 'present')?.name ?? session.unitName
  const sheet = stage.dialog()
  await sheet.getByRole('radio', { name: 'Take', exact: true }).check({ force: true })
  await sheet.getByLabel('Owner', { exact: true }).fill(owner)
  await sheet.getByLabel('By when', { exact: true }).fill(inDays(1))
  await sheet.getByLabel('What will happen', { exact: true }).fill(text)
  if (text === answer.text) await stage.picture('eat-answer')
  await sheet.getByRole('button', { name: 'Send the answer down', exact: true }).click()
  await sheet.waitFor({ state: 'hidden' })
}

const playAnswered = async (stage, { picture }, record, team) => {
  await stage.openOf(team)
  await stage.markEveryone()
  const answers = stage.region('Answers from above')
  await answers.getByText(blocker.title).waitFor()
  await picture('answers-from-above')
  await stage.acknowledgeAll()
  say('   Acknowledged')
  await stage.start()
  await stage.takeTurns(async () => undefined, 0.6)
  record.ceremony(await stage.close('daily-answered'))
}

export const inDays = (days) => {
  const day = new Date(Date.now() + days * 24 * 3600 * 1000)
  const two = (value) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
