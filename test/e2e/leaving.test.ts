import { expect, type Page, test } from '@playwright/test'
import { act, ask, room, speaker } from './support/asks'
import { type Folder, makeFolder } from './support/folder'
import { button } from './support/hands'
import { launchSameday, type Sameday, screenshot } from './support/launch'

// What the machine and the person at it may do in the middle of a ceremony: sleep, close a window, quit.

let folder: Folder
let sameday: Sameday
let page: Page

test.beforeEach(async () => {
  folder = await makeFolder()
  await start()
})

test.afterEach(async () => {
  await sameday.close()
  await folder.remove()
})

const start = async () => {
  sameday = await launchSameday({ userData: folder.path })
  page = await sameday.facilitator()
}

const names = ['Ada', 'Ben', 'Cleo']
const openDaily = () => ask(page, 'standup.now', { team: 'Harbour', names })

/** The lid is closed for a second and a half. @returns how long the app says that it was away (ms) */
const sleep = async (): Promise<number> => {
  await sameday.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
  await page.waitForTimeout(1500)
  await sameday.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  const { gap } = await room(page)
  return gap?.awayMs ?? 0
}

/** How far the box has run beyond the real time since `from` (ms); both count monotonically. */
const reading = async () => {
  const at = performance.now()
  const { box } = await room(page)
  return { at, box: box.elapsedMs }
}

for (const [answer, counts] of [
  ['Leave it out', false],
  ['That is right', true]
] as const)
  test(`a laptop that slept asks, and “${answer}” ${counts ? 'counts the time' : 'leaves the time out'}`, async () => {
    await openDaily()
    await act(page, { type: 'start' })
    const awayMs = await sleep()
    expect(awayMs).toBeGreaterThanOrEqual(1500)
    const before = await reading()
    await expect(page.getByText(/Sameday was away for .* Counted\./)).toBeVisible()
    if (counts) await screenshot(page, 'slept')
    await button(page, answer).click()
    await expect(button(page, answer)).toBeHidden()
    const after = await reading()
    const change = after.box - before.box - (after.at - before.at)
    expect(Math.abs(change - (counts ? 0 : -awayMs))).toBeLessThan(300)
    expect((await room(page)).gap).toBeNull()
  })

test('a laptop that slept in the lobby asks nothing', async () => {
  await openDaily()
  await sleep()
  expect((await room(page)).gap).toBeNull()
})

test('the screen saver is held off from the lobby to the review, and at no other time', async () => {
  await sameday.electron.evaluate(({ powerSaveBlocker }) => {
    const on = new Map<number, string>()
    Reflect.set(globalThis, 'heldOff', on)
    const { start: begin, stop: end } = powerSaveBlocker
    powerSaveBlocker.start = (type) => {
      const id = begin.call(powerSaveBlocker, type)
      on.set(id, type)
      return id
    }
    powerSaveBlocker.stop = (id) => {
      on.delete(id)
      return end.call(powerSaveBlocker, id)
    }
  })
  const heldOff = () =>
    sameday.electron.evaluate(({ powerSaveBlocker }) => {
      const on: Map<number, string> = Reflect.get(globalThis, 'heldOff')
      return [...on].filter(([id]) => powerSaveBlocker.isStarted(id)).map(([, type]) => type)
    })
  expect(await heldOff()).toEqual([])
  await openDaily()
  expect(await heldOff()).toEqual(['prevent-display-sleep'])
  for (const type of ['start', 'pause', 'finish'] as const) {
    await act(page, { type })
    expect(await heldOff()).toEqual(['prevent-display-sleep'])
  }
  expect((await room(page)).session.phase).toBe('review')
  await act(page, { type: 'close' })
  expect(await heldOff()).toEqual([])
  await ask(page, 'session.leave', {})
  expect(await heldOff()).toEqual([])
})

/** From now on the person presses this button of every question. @returns the questions asked so far */
const willAnswer = async (index: number) => {
  await sameday.electron.evaluate(({ dialog }, response) => {
    const asked: unknown[] = []
    Reflect.set(globalThis, 'asked', asked)
    dialog.showMessageBox = async (...given: unknown[]) => {
      const { message, buttons } = given.at(-1) as { readonly message: string; readonly buttons: string[] }
      asked.push({ message, buttons })
      return { response, checkboxChecked: false }
    }
  }, index)
  return () => sameday.electron.evaluate(() => Reflect.get(globalThis, 'asked') as unknown[])
}

const question = {
  message: 'A ceremony is running. Quit Sameday?',
  buttons: ['Go on', 'Keep it unfinished and quit']
}
const closeFacilitator = () =>
  sameday.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/facilitator/'))
      ?.close()
  )

test('closing or quitting while a ceremony runs asks first, and “Go on” goes on with both windows', async () => {
  await openDaily()
  await act(page, { type: 'start' })
  const asked = await willAnswer(0)
  await closeFacilitator()
  await expect.poll(asked).toEqual([question])
  await sameday.electron.evaluate(({ app }) => app.quit())
  await expect.poll(asked).toEqual([question, question])
  await expect((await sameday.audience()).getByRole('timer', { name: 'Turn' })).toBeVisible()
  expect(speaker(await room(page))).toBe('Ada')
})

test('“Keep it unfinished and quit” quits, and the session is resumed at the same speaker', async () => {
  await openDaily()
  await act(page, { type: 'start' })
  await act(page, { type: 'next' })
  await willAnswer(1)
  const child = sameday.electron.process()
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  await closeFacilitator()
  await ended
  await start()
  await page.getByRole('radio', { name: 'Leave it out', exact: true }).click()
  await button(page, 'Resume').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour', exact: true })).toBeVisible()
  expect(speaker(await room(page))).toBe('Ben')
})

test('outside a running ceremony the app closes without a question', async () => {
  await openDaily()
  const child = sameday.electron.process()
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  await closeFacilitator()
  await ended
  await start()
})
