import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { act, ask, askFor, impediment, room } from './support/asks'
import { type Folder, makeFolder } from './support/folder'
import { button, goTo } from './support/hands'
import { launchSameday, type Sameday, screenshot } from './support/launch'

// A rehearsal happens on a copy that is thrown away.

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

/** Every table of the real file that says something about the organisation, as it is on disk. */
const realFile = (): unknown => {
  // The store keeps its file to itself, so what is read is a copy of it and of its journal.
  const file = join(folder.path, 'looked-at.sqlite')
  for (const suffix of ['', '-wal']) {
    rmSync(file + suffix, { force: true })
    const real = join(folder.path, `sameday.sqlite${suffix}`)
    if (existsSync(real)) copyFileSync(real, file + suffix)
  }
  const db = new Database(file)
  const tables = [
    'op',
    'session_event',
    'impediment_event',
    'impediment',
    'session',
    'unit',
    'person',
    'note',
    'alive'
  ]
  const content = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()])
  db.close()
  return content
}
const copy = () => existsSync(join(folder.path, 'rehearsal'))
const settled = () => expect.poll(async () => (await room(page)).saved.state).toBe('saved')

/** A real ceremony, left in its lobby. */
const prepare = async () => {
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben', 'Cleo'] })
  await settled()
  await ask(page, 'session.leave', {})
}

const rehearse = async (speed: string) => {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: /Speed/ }).click()
  await page.getByRole('option', { name: speed, exact: true }).click()
  await button(page, 'Rehearse').click()
  await expect(button(page, 'End the rehearsal')).toBeVisible()
}

test('a rehearsal at ×60 leaves no trace: not in the real file, not on the disk', async () => {
  await prepare()
  const before = realFile()
  await rehearse('×60')
  expect(copy()).toBe(true)
  await screenshot(page, 'rehearsal-today')

  await ask(page, 'standup.now', { team: 'Quay', names: ['Dan', 'Eve'] })
  await act(page, { type: 'start' })
  const { session } = await room(page)
  await act(page, {
    type: 'impediment',
    command: { type: 'raise', impedimentId: 'crane', unitId: session.unitId, fields: impediment('The crane') }
  })
  await ask(page, 'session.note', { turnId: null, text: 'Only a rehearsal' })
  const audience = await sameday.audience()
  await expect(audience.getByText('Rehearsal ×60')).toBeVisible()
  await screenshot(audience, 'rehearsal-audience')
  // A minute of the room passes in a second.
  await expect.poll(async () => (await room(page)).box.elapsedMs).toBeGreaterThan(120_000)
  await settled()
  expect(
    await askFor(page, 'handoff.write', { path: join(folder.path, 'a.sameday'), includeConfidential: true })
  ).toMatchObject({ ok: false, problem: { kind: 'refused' } })
  expect(existsSync(join(folder.path, 'a.sameday'))).toBe(false)

  await button(page, 'End the rehearsal').click()
  await expect(button(page, 'End the rehearsal')).toBeHidden()
  expect(await ask(page, 'app.hello', {})).toMatchObject({ workspace: 'own', rate: 1 })
  expect(copy()).toBe(false)
  expect(realFile()).toEqual(before)
  await expect(page.getByText('Quay')).toHaveCount(0)
})

test('a rehearsal starts from Today, and cannot be started twice', async () => {
  await prepare()
  await page.reload()
  await goTo(page, 'Today')
  await button(page, 'Rehearse').click()
  await screenshot(page, 'rehearsal-from-today', { width: 1280, height: 720 })
  await page.getByRole('dialog').getByRole('button', { name: 'Rehearse', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button(page, 'End the rehearsal')).toBeVisible()
  await expect(button(page, 'Rehearse')).toHaveCount(0)
  expect(await ask(page, 'app.hello', {})).toMatchObject({ workspace: 'rehearsal', rate: 10 })
})

test('a rehearsal at the room’s own speed is marked all the same', async () => {
  await prepare()
  await rehearse('×1')
  expect(await ask(page, 'app.hello', {})).toMatchObject({ workspace: 'rehearsal', rate: 1 })
  await ask(page, 'standup.now', { team: 'Quay', names: ['Dan'] })
  await expect((await sameday.audience()).getByText('Rehearsal ×1')).toBeVisible()
  await expect(button(page, 'End the rehearsal')).toBeVisible()
})

test('a rehearsal of the sample goes back to the sample, and says on screen that it is both', async () => {
  await ask(page, 'workspace.open', { which: 'sample' })
  await ask(page, 'workspace.rehearse', { rate: 5 })
  await ask(page, 'standup.now', { team: 'Quay', names: ['Dan'] })
  const audience = await sameday.audience()
  await expect(audience.getByText('Rehearsal ×5')).toBeVisible()
  await expect(audience.getByText('Sample', { exact: true })).toBeVisible()
  expect(await ask(page, 'workspace.endRehearsal', {})).toMatchObject({ workspace: 'sample', rate: 1 })
})

test('the report of a rehearsal says so in every format; one of a real ceremony says nothing of it there', async () => {
  const close = async (team: string) => {
    const { sessionId } = await ask(page, 'standup.now', { team, names: ['Ada'] })
    for (const type of ['start', 'finish', 'close'] as const) await act(page, { type })
    await settled()
    await ask(page, 'session.leave', {})
    return sessionId
  }
  const exported = async (sessionId: string, format: 'html' | 'md' | 'pdf') => {
    const path = join(folder.path, `${sessionId}.${format}`)
    await ask(page, 'report.export', { sessionId, format, path })
    return readFileSync(path, format === 'pdf' ? 'latin1' : 'utf8')
  }
  const real = await close('Harbour')
  await ask(page, 'workspace.rehearse', { rate: 60 })
  const rehearsed = await close('Quay')
  expect(await exported(rehearsed, 'md')).toMatch(/^# Rehearsal: Daily Scrum – Quay/)
  expect(await exported(rehearsed, 'html')).toContain('Rehearsal: none of this happened')
  const pdf = await exported(rehearsed, 'pdf')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(await exported(real, 'md')).not.toContain('Rehearsal')
})

test('while a ceremony runs there is no rehearsal: it would have to stand still', async () => {
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada'] })
  await act(page, { type: 'start' })
  expect(await askFor(page, 'workspace.rehearse', { rate: 10 })).toMatchObject({
    ok: false,
    problem: { kind: 'refused', text: { key: 'rehearsal.notNow' } }
  })
  expect((await room(page)).session.phase).toBe('running')
  expect(copy()).toBe(false)
})

test('a copy left behind by a crash is gone at the next start, and what is real is as it was', async () => {
  await prepare()
  const before = realFile()
  await ask(page, 'workspace.rehearse', { rate: 10 })
  await ask(page, 'standup.now', { team: 'Quay', names: ['Dan'] })
  await act(page, { type: 'start' })
  await settled()
  await sameday.kill()
  expect(copy()).toBe(true)
  await start()
  expect(await ask(page, 'app.hello', {})).toMatchObject({ workspace: 'own', rate: 1 })
  expect(copy()).toBe(false)
  expect(realFile()).toEqual(before)
})
