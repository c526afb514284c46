import { readFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { ask } from './support/asks'
import { notices } from './support/hands'
import { findElectron } from './support/launch'
import { processTree } from './support/listener'
import {
  give,
  launchAsOrdinaryUser,
  type Ordinary,
  ordinaryFolder,
  removeFolder,
  whyNoSandbox
} from './support/ordinaryUser'

// As root, where most of these tests run in a container, Chromium has no sandbox. People do not work as root.

const reason = whyNoSandbox()
test.skip(reason !== null, reason ?? '')

let folder: string
let sameday: Ordinary | null = null

test.beforeEach(async () => {
  folder = await ordinaryFolder()
})

test.afterEach(async () => {
  await sameday?.close()
  sameday = null
  await removeFolder(folder)
})

test('started by an ordinary user, every page runs in the sandbox of the system', async () => {
  sameday = await launchAsOrdinaryUser(findElectron(), folder, join(folder, 'profile'))
  const page = await sameday.page('facilitator')
  await expect(page.getByRole('button', { name: 'Run a stand-up now', exact: true })).toBeVisible()
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben'] })
  const audience = await sameday.page('audience')
  await expect(audience.getByRole('heading', { name: 'Harbour' })).toBeVisible()

  const renderers = processTree(sameday.pid).filter((pid) => isRenderer(pid))
  expect(renderers.length).toBeGreaterThanOrEqual(2)
  // 2: the kernel asks a filter about every system call. No new privileges: none can be got back.
  expect(renderers.map(fenceOf)).toEqual(renderers.map(() => ({ Seccomp: '2', NoNewPrivs: '1' })))
})

test('a database that may only be read is named, and what to do about it', async () => {
  const userData = join(folder, 'profile')
  await mkdir(userData)
  give(userData)
  const file = join(userData, 'sameday.sqlite')
  const db = new Database(file)
  db.exec('CREATE TABLE t (x); DROP TABLE t')
  db.close()
  await chmod(file, 0o444)
  sameday = await launchAsOrdinaryUser(findElectron(), folder, userData)
  const notice = notices(await sameday.page('facilitator')).getByRole('alert')
  await expect(notice).toContainText('Sameday may not write to sameday.sqlite.')
  await expect(notice).toContainText('Make the folder writable, or start Sameday with another data folder.')
})

const isRenderer = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')

const fenceOf = (pid: number) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const value = (name: string) => new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]
  return { Seccomp: value('Seccomp'), NoNewPrivs: value('NoNewPrivs') }
}
