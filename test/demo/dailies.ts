import { expect } from '@playwright/test'
import { room } from '../e2e/support/asks'
import { answerDialog, button, dialog, region, writeImpediment } from '../e2e/support/hands'
import { type Demo, detail } from './demo'
import { openDaily, type Rung } from './ladder'
import type { ClosedRoom } from './record'
import { acknowledgeAll, closeCeremony, markEveryone, start } from './stage'
import { alsoTaken, answer, blocker, local, topic } from './texts'
import { takeTurns } from './turns'

/** A team raises what blocks it and sends it up. */
export const playDaily = async (demo: Demo, team: Rung, above: Rung): Promise<ClosedRoom> => {
  const { page, picture } = demo
  await openDaily(page, team)
  await markEveryone(demo)
  await picture('daily-lobby')
  await start(demo)
  const raise = async (owner: string) => {
    await picture('daily-running')
    await writeImpediment(page, blocker)
    await dialog(page).getByLabel('Tried so far', { exact: true }).fill(blocker.tried)
    await dialog(page).getByLabel('Owner', { exact: true }).fill(owner)
    await dialog(page)
      .getByLabel('Needed by', { exact: true })
      .fill(await dayIn(demo, 2))
    await picture('daily-raise')
    await answerDialog(page, `Send up to ${above.name}`)
  }
  await takeTurns(
    page,
    async (turn, place) => {
      if (place === 0) await raise(turn.title)
      if (place === 1) await park(demo)
    },
    1
  )
  // A team that nobody has joined yet has no turns, and something in its way all the same.
  const { session } = await room(page)
  if (session.turns.length === 0) await raise('')
  detail(`Raised and sent up to ${above.name}: ${blocker.title}`)
  return closeCeremony(demo, 'daily')
}

const park = async ({ page }: Demo) => {
  await button(page, 'Park').click()
  await dialog(page).getByLabel('Topic', { exact: true }).fill(topic.text)
  await dialog(page).getByLabel('Who must stay', { exact: true }).fill(topic.stay)
  await answerDialog(page, 'Park it')
}

/**
 * A level above a team hears what came up, settles what it can and sends on what it cannot.
 * @param place 0 for the first level above the team
 */
export const playScaledDaily = async (
  demo: Demo,
  unit: Rung,
  above: Rung,
  place: number
): Promise<ClosedRoom> => {
  const { page, picture } = demo
  const name = `scaled-daily-${place + 1}`
  await openDaily(page, unit)
  await markEveryone(demo)
  await picture(`${name}-lobby`)
  await acknowledgeAll(demo)
  await start(demo)
  await takeTurns(
    page,
    async (_turn, turn) => {
      if (turn === 0) await picture(`${name}-running`)
      if (place > 0) return
      if (turn === 1) {
        await writeImpediment(page, local)
        await answerDialog(page, 'Save')
        await picture(`${name}-captured`)
      }
      if (turn === 2) await press(demo, local.title, 'Resolve here')
    },
    0.8
  )
  await press(demo, blocker.title, `Send up to ${above.name}`)
  await picture(`${name}-sent-up`)
  detail(`Sent up to ${above.name}`)
  return closeCeremony(demo, name)
}

/** Presses a button in the line of an impediment, and waits until it has had its effect. */
const press = async ({ page }: Demo, title: string, name: string) => {
  const line = page.getByRole('listitem').filter({ hasText: title })
  const wanted = line.getByRole('button', { name, exact: true })
  await wanted.first().click()
  await expect(wanted).toHaveCount(0)
}

/** The executives take whatever waits before them. */
export const playEatDaily = async (demo: Demo, top: Rung): Promise<ClosedRoom> => {
  const { page, picture } = demo
  await openDaily(page, top)
  await markEveryone(demo)
  await picture('eat-lobby')
  await start(demo)
  await takeTurns(
    page,
    async ({ subject }) => {
      if (subject.kind !== 'impediment') return
      const { impediments } = await room(page)
      const isOurs = impediments.find(({ id }) => id === subject.id)?.fields.title === blocker.title
      if (isOurs) await picture('eat-running')
      await button(page, 'Answer').first().click()
      await take(demo, isOurs ? answer : alsoTaken)
    },
    0.8
  )
  detail(`Taken: ${answer}`)
  return closeCeremony(demo, 'eat')
}

const take = async (demo: Demo, text: string) => {
  const { page, picture } = demo
  const { session } = await room(page)
  const owner = session.roster.find(({ mark }) => mark === 'present')?.name ?? session.unitName
  await dialog(page).getByRole('radio', { name: 'Take', exact: true }).check({ force: true })
  await dialog(page).getByLabel('Owner', { exact: true }).fill(owner)
  await dialog(page)
    .getByLabel('By when', { exact: true })
    .fill(await dayIn(demo, 1))
  await dialog(page).getByLabel('What will happen', { exact: true }).fill(text)
  if (text === answer) await picture('eat-answer')
  await answerDialog(page, 'Send the answer down')
}

/** The team's next stand-up opens with the answer, and is short. */
export const playAnswered = async (demo: Demo, team: Rung): Promise<ClosedRoom> => {
  const { page, picture } = demo
  await openDaily(page, team)
  await markEveryone(demo)
  await region(page, 'Answers from above').getByText(blocker.title).waitFor()
  await picture('answers-from-above')
  await acknowledgeAll(demo)
  detail('Acknowledged')
  await start(demo)
  await takeTurns(page, async () => undefined, 0.5)
  return closeCeremony(demo, 'daily-answered')
}

/** A local date from the room's own clock on, which is ahead of this machine's by now. */
const dayIn = async ({ page }: Demo, days: number) => {
  const day = new Date((await room(page)).atWall)
  day.setDate(day.getDate() + days)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
