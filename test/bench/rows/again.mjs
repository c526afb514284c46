import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, stamp } from '../data.mjs'
import { median } from '../statistics.mjs'

const changes = 200_000
const times = 3

/** A hand-off file of 200,000 changes, opened and taken in; then the same file once more. */
export const sameFileAgain = ({ s }) =>
  inFolder(async (folder) => {
    const path = join(folder, 'all.sameday')
    await writeFileOf(s, join(folder, 'sender'), path)
    const first = []
    const again = []
    for (let i = 0; i < times; i++) {
      const store = await storeIn(s, join(folder, `receiver-${i}`))
      first.push(await takeIn(s, store, path, changes))
      again.push(await takeIn(s, store, path, 0))
      await store.close()
    }
    return [{ name: 'same-file-again', value: median(again), floor: median(first) }]
  })

const storeIn = async (s, folder) => {
  await mkdir(folder, { recursive: true })
  return s.openStore({ file: join(folder, 'sameday.sqlite'), userData: folder, rehearsal: false }, () => {})
}

const writeFileOf = async (s, folder, path) => {
  const store = await storeIn(s, folder)
  const drafts = s.orgDrafts(s.makeOrg(s.largeOrg)).slice(0, changes)
  unwrap(await store.write({ batch: 'org', drafts, label: null, at: stamp(s, Date.now()) }))
  unwrap(await store.writeHandoff({ path, includeConfidential: false, at: stamp(s, Date.now()) }))
  await store.close()
}

const takeIn = async (s, store, path, expected) => {
  const start = performance.now()
  const { plan } = unwrap(await store.previewHandoff({ path, job: 'look', at: stamp(s, Date.now()) }))
  const { changed } = unwrap(await store.applyHandoff({ plan, job: 'take', at: stamp(s, Date.now()) }))
  if (changed !== expected) throw new Error(`${changed} changes were new, not ${expected}`)
  return changes / ((performance.now() - start) / 1000)
}

const unwrap = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
