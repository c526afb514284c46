import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import type { SessionCommand } from '../../shared/ceremony/commands'
import { act, ask, impediment, read, room, speaker } from './support/asks'
import { exploreSample } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { follow, type Shown, shownIn } from './support/shown'

// Whatever dies in the middle of a ceremony, the room goes on where it was.

let folder: string
let sameday: Sameday
let page: Page

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sameday-recovery-'))
  await start()
})

test.afterEach(async () => {
  await sameday.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const start = async () => {
  sameday = await launchSameday({ userData: folder })
  page = await sameday.facilitator()
}

const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve']
const saved = async () => expect.poll(async () => (await room(page)).saved.state).toBe('saved')

// Both are the machine's monotonic clock; only differences count.
const now = () => performance.now()

/** Presses Resume on Today, with the time away counted or left out. */
const resume = async (gap: 'Leave it out' | 'Count it', started = true) => {
  if (started) await page.getByRole('radio', { name: gap, exact: true }).click()
  await page.getByRole('button', { name: 'Resume', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour', exact: true })).toBeVisible()
}

test('a session killed at six moments goes on at the same speaker, and nothing shown as saved is lost', async () => {
  test.setTimeout(180_000)
  await ask(page, 'standup.now', { team: 'Harbour', names })
  const { session } = await room(page)
  const unitId = session.unitId
  const seats = session.roster.map(({ id }) => id)
  const mark = (seat: string | undefined): SessionCommand => ({
    type: 'mark',
    seat: seat ?? '',
    mark: 'present',
    by: ''
  })
  const raise = (title: string): SessionCommand => ({
    type: 'impediment',
    command: { type: 'raise', impedimentId: title, unitId, fields: impediment(title) }
  })
  const park = (text: string): SessionCommand => ({ type: 'park', topic: text, text, stay: [] })

  // What happens until the app is killed: at once after one of the answers, while the last ones are on their way.
  const rounds: readonly (readonly SessionCommand[])[] = [
    [mark(seats[0]), mark(seats[1]), mark(seats[2])],
    [{ type: 'start' }, { type: 'next' }],
    [raise('The crane is stuck'), raise('The key is lost'), { type: 'pause' }],
    [{ type: 'resume' }, { type: 'next' }, park('Who has the key?')],
    [{ type: 'openParking' }, { type: 'closeTopic', topic: 'Who has the key?', result: 'talked' }],
    [{ type: 'finish' }, raise('The tide is early')]
  ]
  for (const [index, commands] of rounds.entries()) {
    const shown = await follow(page)
    // Half way through the answers of this round; which of them are on disk by then is chance.
    const some = shown.after(Math.ceil(commands.length / 2) + 1)
    await page.evaluate((all) => {
      for (const command of all) void Reflect.get(window, 'sameday').ask('session.do', { command })
    }, commands)
    await some
    await sameday.kill()
    const last = shown.saved()
    await start()
    await resume('Leave it out', last.session.startedAt !== null)
    expect(lost(shownIn(last), shownIn(await room(page))), `round ${index + 1}`).toEqual([])
    // What was not shown as saved may be gone; then it is done again, as people would.
    for (const command of commands)
      await page.evaluate(
        (again) => Reflect.get(window, 'sameday').ask('session.do', { command: again }),
        command
      )
    await saved()
  }
  expect(shownIn(await room(page))).toMatchObject({
    phase: 'review',
    present: ['Ada', 'Ben', 'Cleo'],
    raised: ['The crane is stuck', 'The key is lost', 'The tide is early'],
    parked: ['Who has the key?']
  })
})

/** What was on screen as saved and is not there any more. */
const lost = (before: Shown, after: Shown): readonly string[] => {
  const gone = (['present', 'raised', 'parked'] as const).flatMap((kind) =>
    before[kind].filter((each) => !after[kind].includes(each))
  )
  const order = names.indexOf(after.speaker ?? '') - names.indexOf(before.speaker ?? '')
  return order < 0 && before.phase === after.phase ? [...gone, `the turn of ${before.speaker}`] : gone
}

test('clocks are right to the second after a kill, with the time away counted, left out, or in a pause', async () => {
  test.setTimeout(120_000)
  await ask(page, 'standup.now', { team: 'Harbour', names })
  const began = now()
  await act(page, { type: 'start' })
  await act(page, { type: 'next' })
  await saved()
  // The heartbeat notes every two seconds that the room is alive.
  await expect.poll(async () => (await room(page)).box.elapsedMs, { timeout: 15_000 }).toBeGreaterThan(4_500)
  await sameday.kill()
  const killed = now()
  await start()
  const pressed = now()
  await resume('Leave it out')
  const leftOut = await room(page)
  expect(speaker(leftOut)).toBe('Ben')
  // Up to two seconds before the kill nobody had noted that the room was alive; the time since Resume counts again.
  const atKill = killed - began
  expect(leftOut.box.elapsedMs).toBeGreaterThan(atKill - 2_500)
  expect(leftOut.box.elapsedMs).toBeLessThan(atKill + (now() - pressed))

  await page.getByRole('button', { name: 'Count it', exact: true }).click()
  await expect.poll(async () => (await room(page)).gap).toBe(null)
  expect(Math.abs((await room(page)).box.elapsedMs - (now() - began))).toBeLessThan(500)
  await expect(page.getByRole('button', { name: 'Count it', exact: true })).toBeHidden()

  await act(page, { type: 'pause' })
  const paused = await room(page)
  await saved()
  await sameday.kill()
  await start()
  await resume('Leave it out')
  const still = await room(page)
  expect([still.session.phase, speaker(still), still.box.running]).toEqual(['paused', 'Ben', false])
  expect(Math.abs(still.box.elapsedMs - paused.box.elapsedMs)).toBeLessThan(50)
  await act(page, { type: 'resume' })
  const went = now()
  const from = (await room(page)).box.elapsedMs
  await expect.poll(async () => (await room(page)).box.elapsedMs - from).toBeGreaterThan(1_000)
  expect(Math.abs((await room(page)).box.elapsedMs - from - (now() - went))).toBeLessThan(250)
})

const storePid = () =>
  sameday.electron.evaluate(
    ({ app }) =>
      app
        .getAppMetrics()
        .find(
          ({ type, name, serviceName }) =>
            type === 'Utility' && /Sameday store/.test(`${name} ${serviceName}`)
        )?.pid ?? 0
  )

test('a store that dies under a running session comes back, and everything is saved', async () => {
  await ask(page, 'standup.now', { team: 'Harbour', names })
  await act(page, { type: 'start' })
  const { unitId } = (await room(page)).session
  for (const title of ['first', 'second', 'third']) {
    const before = await storePid()
    process.kill(before, 'SIGKILL')
    await act(page, {
      type: 'impediment',
      command: { type: 'raise', impedimentId: title, unitId, fields: impediment(title) }
    })
    await act(page, { type: 'next' })
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
    await saved()
    expect(await storePid()).not.toBe(before)
  }
  const live = await room(page)
  expect([speaker(live), live.box.running]).toEqual(['Dan', true])
  expect(
    (await read(page, 'impediments', { state: 'all', unitId: null, text: '', limit: 10 })).title.toSorted()
  ).toEqual(['first', 'second', 'third'])
  await sameday.kill()
  await start()
  await resume('Leave it out')
  expect(shownIn(await room(page))).toMatchObject({ speaker: 'Dan', raised: ['first', 'second', 'third'] })
})

test('a window that finds no store when it starts is filled as soon as there is one', async () => {
  process.kill(await storePid(), 'SIGKILL')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Run a stand-up now', exact: true })).toBeVisible()
})

test('both windows crash and come back with the right time, while the clock goes on', async () => {
  await ask(page, 'standup.now', { team: 'Harbour', names })
  const began = now()
  await act(page, { type: 'start' })
  await act(page, { type: 'next' })
  await sameday.audience()
  const crash = (role: string) =>
    sameday.electron.evaluate(async ({ webContents }, path) => {
      const contents = webContents.getAllWebContents().find((each) => each.getURL().includes(path))
      const back = new Promise<void>((done) => contents?.once('did-finish-load', () => done()))
      contents?.forcefullyCrashRenderer()
      await back
    }, `/${role}/`)
  const inWindow = (role: string, program: string) =>
    sameday.electron.evaluate(
      ({ webContents }, [path = '', text = '']) =>
        webContents
          .getAllWebContents()
          .find((each) => each.getURL().includes(path))
          ?.executeJavaScript(text),
      [`/${role}/`, program]
    )
  const clockOf = async (role: string): Promise<number> => {
    const text = await inWindow(
      role,
      `document.querySelector('[role=timer][aria-label=Box]')?.textContent ?? ''`
    )
    const [minutes, seconds] = String(text).split(':').map(Number)
    return 15 * 60 - ((minutes ?? 0) * 60 + (seconds ?? 0))
  }
  for (const role of ['audience', 'facilitator']) {
    await crash(role)
    await expect.poll(() => inWindow(role, 'document.body.innerText')).toContain('Ben')
    const seconds = (now() - began) / 1000
    expect(Math.abs((await clockOf(role)) - seconds), role).toBeLessThan(2)
  }
  const answer = await inWindow('facilitator', `window.sameday.ask('session.current', {})`)
  expect(Math.abs(answer.value.box.elapsedMs - (now() - began))).toBeLessThan(1_000)
  // The page that came back works: its keys and its reads.
  await inWindow('facilitator', `window.sameday.ask('session.do', { command: { type: 'next' } })`)
  await expect.poll(() => inWindow('audience', 'document.body.innerText')).toContain('Cleo')
})

test('a reload of either window changes nothing in the room', async () => {
  await ask(page, 'standup.now', { team: 'Harbour', names })
  const began = now()
  await act(page, { type: 'start' })
  const audience = await sameday.audience()
  await Promise.all([page.reload(), audience.reload()])
  await expect(audience.getByRole('timer', { name: 'Turn' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour', exact: true })).toBeVisible()
  expect(Math.abs((await room(page)).box.elapsedMs - (now() - began))).toBeLessThan(1_000)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(audience.getByRole('heading', { name: 'Ben' })).toBeVisible()
})

test('a second start on the same data shows the first, and hands it the file it was asked to open', async () => {
  await sameday.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const focused: string[] = []
    Reflect.set(globalThis, 'focused', focused)
    if (window) window.focus = () => void focused.push('facilitator')
  })
  const { spawnfile, spawnargs } = sameday.electron.process()
  const args = spawnargs.slice(1).filter((arg) => !/^--(inspect|remote-debugging)/.test(arg))
  const second = spawn(spawnfile, [...args, `--open=${join(folder, 'nothing.sameday')}`], { stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  expect(await sameday.electron.evaluate(() => Reflect.get(globalThis, 'focused'))).toEqual(['facilitator'])
  await expect(page.getByRole('alert').filter({ hasText: 'nothing.sameday is not there.' })).toBeVisible()
})

test('a sample broken off while it is made is not there at the next start, and is made whole then', async () => {
  await page.getByRole('button', { name: 'Explore the sample', exact: true }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await sameday.kill()
  await start()
  await expect(page.getByRole('button', { name: 'Run a stand-up now', exact: true })).toBeVisible()
  await exploreSample(page)
  // The whole of it: its 31 units, and nothing more under way.
  expect((await read(page, 'org', {})).name).toHaveLength(31)
  const { laptops } = await read(page, 'share', {})
  expect(laptops).toHaveLength(1)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test('a ceremony that begins while the sample is made keeps the screen and its own file', async () => {
  await page.getByRole('button', { name: 'Explore the sample', exact: true }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await ask(page, 'standup.now', { team: 'Harbour', names })
  await act(page, { type: 'start' })
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 45_000 })
  await expect.poll(async () => (await ask(page, 'app.hello', {})).sampleExists).toBe(true)
  expect((await ask(page, 'app.hello', {})).workspace).toBe('own')
  expect(speaker(await room(page))).toBe('Ada')
  await saved()
})

test('a quit in the middle of a session leaves a whole, closed database', async () => {
  await ask(page, 'standup.now', { team: 'Harbour', names })
  await act(page, { type: 'start' })
  await act(page, { type: 'next' })
  await sameday.close()
  const file = join(folder, 'sameday.sqlite')
  expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false])
  const db = new Database(file, { readonly: true })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
  await start()
  await resume('Leave it out')
  expect(speaker(await room(page))).toBe('Ben')
})
