import { expect, type Page, test } from '@playwright/test'
import { act, ask, room } from './support/asks'
import { button } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { farthest, recordClocks, recorded, tolerance } from './support/truth'

// The clock on the wall against the one clock that nothing can set: whatever stalls, jumps or is put back an hour.

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let page: Page
let audience: Page
const found: string[] = []

test.beforeAll(async () => {
  sameday = await launchSameday({ env: { TZ: 'Europe/Berlin' } })
  page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'] })
  audience = await sameday.audience()
  await button(page, 'Start').click()
  await expect(audience.getByRole('timer', { name: 'Turn' })).toBeVisible()
  await recordClocks(audience)
})
test.afterAll(async () => {
  await sameday.close()
  console.log(`Farthest from the truth: ${found.join(', ')}`)
})

/** Main's monotonic clock, and the page's beside it: read around each other, so that the way between them is known. */
const offset = async (): Promise<number> => {
  const tries = []
  for (let at = 0; at < 7; at++) {
    const before = await audience.evaluate(() => performance.now())
    const main = await sameday.electron.evaluate(() => Number(process.hrtime.bigint()) / 1e6)
    const after = await audience.evaluate(() => performance.now())
    tries.push({ way: after - before, offset: main - (before + after) / 2 })
  }
  const best = tries.reduce((least, next) => (next.way < least.way ? next : least))
  return best.offset
}

/** How far the shown clocks were from main's monotonic one while this happened. */
const during = async (what: string, happen: () => Promise<unknown>) => {
  const from = await audience.evaluate(() => performance.now())
  await happen()
  await audience.waitForTimeout(1_500)
  const shown = (await recorded(audience)).filter((each) => each.to > from)
  const shift = await offset()
  const { session } = await room(page)
  const turn = session.turns.find(({ id }) => id === session.currentTurnId)
  const watches = [
    { clock: 'Turn', watch: turn?.watch, limitMs: turn?.allottedMs ?? 0 },
    { clock: 'Box', watch: session.box, limitMs: session.boxMs }
  ]
  for (const { clock, watch, limitMs } of watches) {
    const of = shown.filter((each) => each.clock === clock)
    expect(of.length, `${clock} was seen`).toBeGreaterThan(1)
    const off = farthest(of, limitMs, (watch?.since ?? 0) - (watch?.elapsedMs ?? 0) - shift)
    found.push(`${what}, ${clock}: ${off} ms`)
    expect(off, `${what}, ${clock}`).toBeLessThanOrEqual(tolerance)
  }
}

const stall = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

test('for twenty seconds of a ceremony', () => during('undisturbed', () => audience.waitForTimeout(20_000)))

test('while the main thread stands still for two seconds', () =>
  during('main stalled', () =>
    sameday.electron.evaluate(() => {
      const until = performance.now() + 2_000
      while (performance.now() < until);
    })
  ))

test('after the room’s page has stood still for two seconds', () =>
  during('page stalled', () => audience.evaluate(stall, 2_000)))

test('when what main said came in while the page was busy', async () => {
  await Promise.all([audience.evaluate(stall, 2_000), act(page, { type: 'next' })])
  await during('told while busy', () => audience.waitForTimeout(500))
})

for (const [what, to] of [
  ['five hours on', () => Date.now() + 5 * 3_600_000],
  ['three hours back', () => Date.now() - 3 * 3_600_000],
  ['into the night that has an hour twice', () => Date.UTC(2026, 9, 25, 0, 59, 59)]
] as const)
  test(`when the wall clock is put ${what}`, async () => {
    const by = to() - Date.now()
    await sameday.electron.evaluate((_electron, ms) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + ms
    }, by)
    await audience.evaluate((ms) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + ms
    }, by)
    await act(page, { type: 'next' })
    await audience.waitForTimeout(100)
    await during(`wall clock ${what}`, () => audience.waitForTimeout(1_500))
  })
