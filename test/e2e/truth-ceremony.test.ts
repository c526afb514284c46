import { expect, type Page, test } from '@playwright/test'
import { MINUTE } from '../../shared/time'
import { act, ask, room } from './support/asks'
import { launchSameday, type Sameday } from './support/launch'
import { farthest, recordClocks, recorded, tolerance } from './support/truth'

// A ceremony of a quarter of an hour from its first second to past its last, with everything that can go wrong with time
// going wrong again and again. At rehearsal speed in the suite, in real time under torture: `npm run torture`.

const rate = process.env.SAMEDAY_TORTURE ? 1 : 30
const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn']
/** Each name speaks for as long, and the last one past the end of the box. */
const turnMs = (15 * MINUTE + 20_000) / names.length

/** This process's monotonic clock, which is also main's: the machine has one (ms). */
const now = () => Number(process.hrtime.bigint()) / 1e6

/** Asks until an answer was quick, and says at which moment it was given. */
const quickest = async <T>(read: () => Promise<T>): Promise<{ readonly at: number; readonly value: T }> => {
  const tries = []
  for (let attempt = 0; attempt < 15; attempt++) {
    const before = now()
    const value = await read()
    const after = now()
    tries.push({ way: after - before, at: (before + after) / 2, value })
  }
  return tries.reduce((least, next) => (next.way < least.way ? next : least))
}

let sameday: Sameday
let page: Page
let audience: Page

test.beforeAll(async () => {
  sameday = await launchSameday({
    env: { TZ: 'Europe/Berlin' },
    args: rate === 1 ? [] : [`--rehearse=${rate}`]
  })
  page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Harbour', names })
  audience = await sameday.audience()
})
test.afterAll(() => sameday.close())

const stall = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}
const stallMain = (ms: number) =>
  sameday.electron.evaluate((_electron, long) => {
    const until = performance.now() + long
    while (performance.now() < until);
  }, ms)
/** Puts the wall clock of both processes to another time; what was told before stays told. */
const putClocks = async (to: number) => {
  const put = (by: number) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + by
  }
  const by = to - (await audience.evaluate(() => Date.now()))
  await sameday.electron.evaluate((_electron, ms) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + ms
  }, by)
  await audience.evaluate(put, by)
}
const hours = async (by: number) => putClocks((await audience.evaluate(() => Date.now())) + by * 60 * MINUTE)

/** What goes wrong during the turns, one after the other. */
const mishaps: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['main stands still', () => stallMain(800)],
  ['the page stands still', () => audience.evaluate(stall, 800)],
  ['the wall clock goes five hours on', () => hours(5)],
  ['the night that has an hour twice comes', () => putClocks(Date.UTC(2026, 9, 25, 0, 59, 58))],
  ['the wall clock goes three hours back', () => hours(-3)],
  ['both stand still at once', () => Promise.all([stallMain(800), audience.evaluate(stall, 800)])]
]

test(`shown time stays within a frame and 50 ms of the monotonic truth for 15 minutes, at ×${rate}`, async () => {
  test.setTimeout(20 * MINUTE)
  await act(page, { type: 'start' })
  await expect(audience.getByRole('timer', { name: 'Turn' })).toBeVisible()
  await recordClocks(audience)
  // Where the clocks stand to each other is asked once, before anything goes wrong: nothing later can bend the truth.
  const ofPage = await quickest(() => audience.evaluate(() => performance.now()))
  const ofRoom = await quickest(() => room(page))
  const { box } = ofRoom.value.session
  const roomClock = (box.since ?? 0) + ofRoom.value.box.elapsedMs - box.elapsedMs
  /** The room's clock when the page's stood at zero. */
  const atZero = roomClock - rate * (ofRoom.at - ofPage.at + ofPage.value)
  const began = now()
  const far: string[] = []
  const late: string[] = []
  for (const [index, [what, happen]] of mishaps.entries()) {
    const from = await audience.evaluate(() => performance.now())
    const until = began + ((index + 1) * turnMs) / rate
    await audience.waitForTimeout((until - now()) / 2)
    await happen()
    await audience.waitForTimeout(Math.max(0, until - now()))
    const shown = (await recorded(audience)).filter((each) => each.from > from)
    const { session } = await room(page)
    const turn = session.turns.find(({ id }) => id === session.currentTurnId)
    for (const { clock, watch, limitMs } of [
      { clock: 'Turn', watch: turn?.watch, limitMs: turn?.allottedMs ?? 0 },
      { clock: 'Box', watch: session.box, limitMs: session.boxMs }
    ]) {
      const of = shown.filter((each) => each.clock === clock)
      expect(of.length, `${clock} was seen to move`).toBeGreaterThan(60)
      const since = ((watch?.since ?? 0) - (watch?.elapsedMs ?? 0) - atZero) / rate
      const off = farthest(of, limitMs, since, rate)
      far.push(`${what}, ${clock}: ${off} ms`)
      if (off > tolerance) late.push(`${what}, ${clock}: ${off} ms`)
    }
    if (index < mishaps.length - 1) await act(page, { type: 'next' })
  }
  console.log(`Farthest from the truth at ×${rate}: ${far.join(', ')}`)
  expect(late).toEqual([])
  expect((await room(page)).box.elapsedMs).toBeGreaterThan(15 * MINUTE)
  await expect(audience.getByRole('timer', { name: 'Box' })).toHaveText(/\+/)
})
