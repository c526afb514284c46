import { expect, type Page } from '@playwright/test'
import type { Turn } from '../../shared/ceremony/state'
import { room } from '../e2e/support/asks'
import { button } from '../e2e/support/hands'
import { rate } from './demo'

// How long people speak, as parts of what they were given: nobody is a metronome, most are done early, one runs over.
const paces = [0.4, 1.03, 0.25, 0.42, 0.3, 0.35, 0.22]
const longestMs = 190_000
/** What is left at the end of a box whatever happens: for what a slow machine still has to do. */
const reserveMs = 3 * 60_000

/**
 * Goes through the turns as people would: `during` does what happens in a turn, then the clock on the screen goes on
 * to where this speaker ends. What has to be done takes longer in the room on a slow machine; then nobody waits.
 * @param share of their usual time that people take here
 */
export const takeTurns = async (
  page: Page,
  during: (turn: Turn, place: number) => Promise<unknown>,
  share: number
) => {
  for (let place = 0; ; place += 1) {
    const turn = await currentTurn(page)
    if (!turn) return
    await during(turn, place)
    await speakUntil(page, wantedMs(turn, place) * share)
    await button(page, 'Next').click()
    await expect.poll(async () => (await currentTurn(page))?.id).not.toBe(turn.id)
  }
}

const currentTurn = async (page: Page) => {
  const { session } = await room(page)
  if (session.phase !== 'running') return undefined
  return session.turns.find(({ id }) => id === session.currentTurnId)
}

const wantedMs = ({ allottedMs }: Turn, place: number) =>
  Math.min(allottedMs * (paces[place % paces.length] ?? 1), longestMs)

const speakUntil = async (page: Page, wanted: number) => {
  const { turn, box, session } = await room(page)
  const spoken = turn?.elapsedMs ?? 0
  const speakers = session.turns.filter(({ result }) => result === 'waiting' || result === 'speaking').length
  const fair = spoken + (box.limitMs - reserveMs - box.elapsedMs) / Math.max(1, speakers)
  await page.waitForTimeout(Math.max(0, Math.min(wanted, fair) - spoken) / rate)
}
