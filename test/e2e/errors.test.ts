import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { ask, read } from './support/asks'
import { button, notices } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { firstRelease } from './support/older'
import { picture } from './support/picture'

// What goes wrong is said in a sentence and a piece of advice, and the app goes on as far as it can.

let folder: string
let sameday: Sameday | null = null

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sameday-errors-'))
})

test.afterEach(async () => {
  await sameday?.close()
  sameday = null
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const userData = () => join(folder, 'profile')
const database = () => join(userData(), 'sameday.sqlite')

const start = async (...args: readonly string[]): Promise<Page> => {
  await mkdir(userData(), { recursive: true })
  sameday = await launchSameday({ userData: userData(), args })
  return sameday.facilitator()
}

const stop = async () => {
  await sameday?.close()
  sameday = null
}

/** A profile with a team in it, closed again. */
const aTeam = async () => {
  const page = await start()
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben'] })
  await expect.poll(async () => (await ask(page, 'session.current', {}))?.saved.state).toBe('saved')
  return page
}

/** The notice with this sentence, its advice, and nothing that only a programmer understands. */
const expectTrouble = async (page: Page, sentence: string, advice: string) => {
  const notice = notices(page).getByRole('alert').filter({ hasText: sentence })
  await expect(notice).toBeVisible()
  await expect(notice).toContainText(advice)
  expect(await notice.innerText()).not.toMatch(/Error|SQLITE|ENO|EISDIR|undefined|null|\bat \/|[{}]/)
}

/** The three ways to begin are there and the first of them leads to a running clock. */
const expectUsable = async (page: Page) => {
  await button(page, 'Run a stand-up now').click()
  await page.getByRole('textbox', { name: 'Paste or type names, one per line' }).fill('Ada\nBen')
  await button(page, 'Continue').click()
  await button(page, 'Start').click()
  await expect(button(page, 'Pause')).toBeVisible()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

test('files that cannot be opened are named one after the other, and the app goes on', async () => {
  await mkdir(join(folder, 'a folder.sameday'))
  await writeFile(join(folder, 'empty.sameday'), '')
  await writeFile(join(folder, 'letter.sameday'), 'Dear facilitator')
  await writeFile(join(folder, 'picture.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]))
  await writeFile(join(folder, 'shopping.csv'), 'milk,2\nbread,1\n')
  const page = await start(`--open=${join(folder, 'gone.sameday')}`)
  await expectTrouble(
    page,
    'gone.sameday is not there.',
    'Check that the disk or stick it is on is connected.'
  )
  const opened = async (name: string) => {
    await notices(page).getByRole('button', { name: 'Close' }).click()
    await sameday?.electron.evaluate(
      ({ app }, path) => app.emit('second-instance', {}, ['', `--open=${path}`], '/'),
      join(folder, name)
    )
  }
  await opened('gone.csv')
  await expectTrouble(page, 'gone.csv could not be found.', 'It may have been moved or renamed.')
  await opened('a folder.sameday')
  await expectTrouble(page, 'Sameday may not read a folder.sameday.', 'Ask for the right to read it')
  await opened('empty.sameday')
  await expectTrouble(page, 'empty.sameday is empty.', '')
  await opened('letter.sameday')
  await expectTrouble(
    page,
    'letter.sameday is not a hand-off file of Sameday.',
    'Hand-off files end in .sameday and are saved under Share.'
  )
  await opened('picture.csv')
  await expectTrouble(page, 'picture.csv is not a text file.', 'CSV')
  await opened('shopping.csv')
  await expectTrouble(page, 'shopping.csv has no heading row that Sameday knows', 'heading')
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await expectUsable(page)
})

test('a hand-off file of a newer Sameday, one cut short and one changed on the way change nothing', async () => {
  const page = await aTeam()
  const good = join(folder, 'good.sameday')
  await ask(page, 'handoff.write', { path: good, includeConfidential: false })
  const lines = gunzipSync(await readFile(good))
    .toString('utf8')
    .split('\n')
  const header = JSON.parse(lines[0] ?? '')
  const write = (name: string, content: readonly string[]) =>
    writeFile(join(folder, name), gzipSync(content.join('\n')))
  await write('newer.sameday', [
    JSON.stringify({ ...header, version: 99, oldestReader: 99 }),
    ...lines.slice(1)
  ])
  await write('cut.sameday', lines.slice(0, 3))
  const named = lines.findLastIndex((line) => line.includes('Ben'))
  expect(named).toBeGreaterThan(0)
  await write(
    'changed.sameday',
    lines.map((line, at) => (at === named ? line.replace('Ben', 'Eve') : line))
  )
  await write('other.sameday', [JSON.stringify({ ...header, laptop: 'Somebody else' }), ...lines.slice(1)])
  await writeFile(join(folder, 'half.sameday'), (await readFile(good)).subarray(0, 300))
  const before = await read(page, 'share', {})
  const sentenceByFile = {
    'newer.sameday': [
      'was written by a newer Sameday.',
      'Install the newer Sameday, then open the file again.'
    ],
    'cut.sameday': ['', 'again'],
    'changed.sameday': ['', 'Nothing was taken in.'],
    'other.sameday': ['', 'Nothing was taken in.'],
    'half.sameday': ['', 'again']
  } as const
  for (const [name, [sentence, advice]] of Object.entries(sentenceByFile)) {
    await sameday?.electron.evaluate(
      ({ app }, path) => app.emit('second-instance', {}, ['', `--open=${path}`], '/'),
      join(folder, name)
    )
    await expectTrouble(page, `${name} ${sentence}`.trim(), advice)
    await notices(page).getByRole('button', { name: 'Close' }).click()
  }
  expect(await read(page, 'share', {})).toEqual(before)
})

test('a database of a newer Sameday is left as it is to the byte, and says what to do', async () => {
  await aTeam()
  await stop()
  const db = new Database(database())
  db.pragma('user_version = 9999')
  db.close()
  const before = await hashOf(database())
  const page = await start()
  await expectTrouble(
    page,
    'The database sameday.sqlite was written by a newer Sameday.',
    'Install the newer Sameday. The file was not touched.'
  )
  await stop()
  expect(await hashOf(database())).toBe(before)
  expect((await readdir(userData())).filter((name) => name.startsWith('sameday.sqlite'))).toEqual([
    'sameday.sqlite'
  ])
})

test('a database of another program is left as it is', async () => {
  await mkdir(userData())
  const db = new Database(database())
  db.exec("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')")
  db.pragma('user_version = 3')
  db.close()
  const before = await hashOf(database())
  const page = await start()
  await expectTrouble(page, 'sameday.sqlite is a database, but not one of Sameday.', 'Move it elsewhere.')
  await stop()
  expect(await hashOf(database())).toBe(before)
})

test('a damaged database is set aside and kept, and the day goes on with a new one', async () => {
  await mkdir(userData())
  const garbage = Buffer.from('this was once a database '.repeat(500))
  await writeFile(database(), garbage)
  const page = await start()
  await expectTrouble(
    page,
    'The database was damaged and there was no good backup.',
    'The damaged file is kept as'
  )
  const [kept] = await readdir(join(userData(), 'set-aside'))
  expect(await readFile(join(userData(), 'set-aside', kept ?? ''))).toEqual(garbage)
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await expectUsable(page)
})

test('pages torn in the middle of the database cost nothing that can still be read', async () => {
  const page = await aTeam()
  for (const name of ['Quay', 'Dock', 'Pier'])
    await ask(page, 'org.change', {
      change: { type: 'addUnit', id: name, name, kind: 'team', parentId: null, dailyTime: null }
    })
  await stop()
  const bytes = await readFile(database())
  // The tree of tables is damaged, the log of changes is not.
  const page2 = 4096
  bytes.fill(0xa5, page2 * 2, page2 * 2 + 64)
  await writeFile(database(), bytes)
  await writeFile(`${database()}.check`, '')
  const again = await start()
  await expectTrouble(again, 'The database was damaged', 'The damaged file is kept as')
  const org = await read(again, 'org', {})
  expect(org.name.toSorted()).toEqual(['Dock', 'Harbour', 'Pier', 'Quay'])
})

test('a database that another program holds is said to be in use, and opens once it is free', async () => {
  await aTeam()
  await stop()
  const other = new Database(database())
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE')
  const page = await start()
  await expectTrouble(
    page,
    'Another Sameday is using sameday.sqlite.',
    'Close the other one, then open Sameday again.'
  )
  await stop()
  other.exec('ROLLBACK')
  other.close()
  const free = await start()
  await expect(button(free, 'Resume')).toBeVisible()
})

test('data of an older release is brought up to date with a sentence on screen, and a copy from before beside it', async () => {
  await mkdir(userData(), { recursive: true })
  firstRelease(database(), 40_000)
  const page = await start()
  const work = page.getByRole('progressbar', { name: 'Bringing your data up to date for this version, once' })
  await expect(work).toBeVisible()
  if (sameday) await picture(sameday, 'older-release')
  await expect(page.getByText('Today', { exact: true }).first()).toBeVisible({ timeout: 60_000 })
  await expect(work).toHaveCount(0)
  expect((await read(page, 'impediments', { state: 'open', unitId: null, text: '', limit: 1 })).total).toBe(
    40_000
  )
  await stop()
  const copies = join(userData(), 'backups', 'sameday.sqlite')
  const [copy = ''] = await readdir(copies)
  const old = new Database(join(copies, copy), { readonly: true })
  expect(old.pragma('user_version', { simple: true })).toBe(1)
  old.close()
})

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
