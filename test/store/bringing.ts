import { join } from 'node:path'
import type { Store } from '../../electron/store/api'
import type { OrgChange } from '../../shared/org/types'
import type { ProductChange } from '../../shared/product/types'
import { wordsFor } from '../../shared/words'
import { addUnits, at, must, newFolder, openIn } from './support'

export const words = wordsFor('en-GB')
export const examples = (name: string) => join('resources/examples', name)

let count = 0
export const cmd = () => `cmd-${++count}`

/** A team under a Scrum of Scrums under the executives. */
export async function organisation() {
  const folder = newFolder()
  const { store } = openIn(folder)
  const org = async (change: OrgChange) => must(await store.changeOrg({ cmd: cmd(), at: at(), change }))
  const change = async (asked: ProductChange) =>
    must(await store.changeProduct({ cmd: cmd(), at: at(), change: asked }))
  const lines = [
    ['eat', 'eat', null],
    ['sos', 'sos', 'eat'],
    ['one', 'team', 'sos']
  ] as const
  await addUnits(store, lines, { name: (id) => `The ${id}` })
  return { store, folder, org, change, file: (name: string) => join(folder, name) }
}

export const looked = (store: Store, path: string, unitId: string | null = 'sos') =>
  store.previewImport({ path, unitId, job: cmd(), at: at() })
export const preview = async (store: Store, path: string, unitId: string | null = 'sos') =>
  must(await looked(store, path, unitId))
export const bring = async (store: Store, path: string, unitId = 'sos') => {
  const { plan } = await preview(store, path, unitId)
  return must(await store.applyImport({ plan, job: cmd(), at: at() }))
}
export const backlog = async (store: Store, unitId = 'sos') =>
  must(await store.read({ name: 'backlog', input: { unitId, kind: 'product' } }))
export const problem = async (store: Store, path: string, unitId: string | null = 'sos') => {
  const result = await looked(store, path, unitId)
  return result.ok ? 'It was read.' : words.tell(result.problem.text)
}
