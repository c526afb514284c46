import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DAY } from '../../shared/time'
import { at, morning, must, type Opened, openIn } from './support'

export const fingerprint = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

export async function add({ store }: Opened, id: string, ms = 0): Promise<void> {
  const change = { type: 'addUnit', id, name: id, kind: 'team', parentId: null, dailyTime: null } as const
  must(await store.changeOrg({ cmd: `add ${id}`, change, at: at(ms) }))
}
export const units = async ({ store }: Opened) => must(await store.read({ name: 'org', input: {} })).id
export const share = async ({ store }: Opened) => must(await store.read({ name: 'share', input: {} }))
export const notices = async ({ store }: Opened) =>
  must(await store.summary()).notices.map(({ kind, text }) => [kind, text.key])

/** A unit that is in the backup of the second day, and one that came after it. */
export async function twoDays(folder: string): Promise<Opened> {
  const first = openIn(folder)
  await add(first, 'one')
  await first.store.close()
  const second = openIn(folder, morning + DAY)
  await second.store.close()
  const third = openIn(folder, morning + DAY + 1)
  await add(third, 'two')
  await third.store.close()
  return third
}
