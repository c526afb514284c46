import type { ProductChange } from '../../shared/product/types'
import { addUnits, at, must, openNew } from './support'

let count = 0
export const cmd = () => `cmd-${++count}`

/** Two teams under a Scrum of Scrums under the executives. */
export async function organisation() {
  const { store } = openNew()
  const lines = [
    ['eat', 'eat', null],
    ['sos', 'sos', 'eat'],
    ['one', 'team', 'sos'],
    ['two', 'team', 'sos']
  ] as const
  await addUnits(store, lines, { name: (id) => id.toUpperCase() })
  const change = (asked: ProductChange, ms = 0) =>
    store.changeProduct({ cmd: cmd(), at: at(ms), change: asked })
  const undo = async (step: string | null) => must(await store.undoStep({ step: step ?? '', at: at() }))
  return { store, change, undo }
}

export const item = (id: string, unitId: string, over: object = {}) =>
  ({
    type: 'addItem',
    id,
    unitId,
    kind: 'product',
    title: id,
    why: '',
    owner: '',
    value: null,
    effort: null,
    ...over
  }) as const
