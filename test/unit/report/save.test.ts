import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveFile } from '../../../electron/export/save'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sameday-save-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a report replaces the one before it whole, and leaves nothing beside it', async () => {
  const path = join(folder, 'report.md')
  await writeFile(path, 'old')
  expect(await saveFile(path, 'new')).toEqual({ ok: true, value: { path } })
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['report.md'])
})

test('a folder that is gone is said in words', async () => {
  const gone = join(folder, 'gone')
  expect(await saveFile(join(gone, 'report.md'), 'text')).toEqual({
    ok: false,
    problem: {
      kind: 'not-found',
      text: { key: 'report.problem.missing', values: { folder: gone } },
      advice: { key: 'report.problem.missing.advice' }
    }
  })
})

test('a name that belongs to a folder is refused, and nothing half-written stays behind', async () => {
  await mkdir(join(folder, 'report.md'))
  const saved = await saveFile(join(folder, 'report.md'), 'text')
  expect(saved.ok ? null : saved.problem.text).toEqual({
    key: 'report.problem.inUse',
    values: { file: 'report.md' }
  })
  expect(await readdir(folder)).toEqual(['report.md'])
})
