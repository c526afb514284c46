import type { Page } from '@playwright/test'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import { follower, type Told } from '../../../shared/ipc/delta'
import { ask, room } from './asks'

/** What a facilitator has seen on the screen together with the word "Saved". */
export interface Shown {
  readonly phase: string
  readonly speaker: string | null
  readonly present: readonly string[]
  readonly raised: readonly string[]
  readonly parked: readonly string[]
}

export const shownIn = ({ session, impediments }: FacilitatorSnapshot): Shown => ({
  phase: session.phase,
  speaker: session.turns.find(({ id }) => id === session.currentTurnId)?.title ?? null,
  present: session.roster.filter(({ mark }) => mark === 'present').map(({ name }) => name),
  raised: impediments.map(({ fields }) => fields.title).sort(),
  parked: session.topics.map(({ text }) => text)
})

/**
 * Follows what the facilitator's window is told, as the window itself hears it. Begins while all is saved.
 * @returns the last snapshot that said "saved", how many came in all, and a wait for the next ones
 */
export const follow = async (page: Page) => {
  let saved = await room(page)
  const heard = follower<FacilitatorSnapshot | null>()
  let count = 0
  let waiting: { readonly until: number; readonly done: () => void } | null = null
  await page.exposeFunction('tellTest', (told: string) => {
    const snapshot = heard(JSON.parse(told) as Told)?.value
    if (!snapshot) return
    count += 1
    if (snapshot.saved.state === 'saved') saved = snapshot
    if (waiting && count >= waiting.until) waiting.done()
  })
  await page.evaluate(() => Reflect.get(window, 'sameday').on('snapshot', Reflect.get(window, 'tellTest')))
  const begun = new Promise<void>((done) => {
    waiting = { until: 1, done }
  })
  // What was told before is missing here: the next word is whole.
  await ask(page, 'session.tellWhole', {})
  await begun
  return {
    saved: () => saved,
    /** Resolves when this many more snapshots have come. */
    after: (more: number) =>
      new Promise<void>((done) => {
        waiting = { until: count + more, done }
      })
  }
}
