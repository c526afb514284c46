import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Store, StoreEvent } from '../../electron/store/api'
import { openStore } from '../../electron/store/store'
import type { Result } from '../../shared/result'
import { mono, type Stamp, wall } from '../../shared/time'
import type { UnitLine } from '../support/units'

export const morning = Date.UTC(2026, 2, 4, 8, 0)
export const at = (ms = 0): Stamp => ({ mono: mono(1000 + ms), wall: wall(morning + ms) })

/** The value of something that must have worked. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const folders: string[] = []
const stores: Store[] = []

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sameday-store-'))
  folders.push(folder)
  return folder
}

export interface Opened {
  readonly store: Store
  readonly file: string
  readonly folder: string
  readonly events: StoreEvent[]
}

export function openIn(folder: string, now = morning): Opened {
  const events: StoreEvent[] = []
  const file = join(folder, 'sameday.sqlite')
  const store = openStore(
    { file, userData: folder, rehearsal: false },
    (event) => events.push(event),
    () => now
  )
  stores.push(store)
  return { store, file, folder, events }
}

export const openNew = (): Opened => openIn(newFolder())

/** Units as somebody types them in, called what their ids are. */
export async function addUnits(
  store: Store,
  lines: readonly UnitLine[],
  { name = (id: string) => id, dailyTime = null as string | null } = {}
): Promise<void> {
  for (const [id, kind, parentId] of lines) {
    const change = { type: 'addUnit', id, name: name(id), kind, parentId, dailyTime } as const
    must(await store.changeOrg({ cmd: `add ${id}`, change, at: at() }))
  }
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
