import { readFileSync } from 'node:fs'
import { recognise } from '../../../electron/import/known'
import { textTable } from '../../../electron/import/rows'
import { freezeOf, usualFreeze } from '../../../shared/product/freeze'
import type { CurrentProduct } from '../../../shared/product/import/current'
import { planProduct } from '../../../shared/product/import/plan'
import { guessedShape, writtenWith } from '../../../shared/product/import/recognise'
import type { Choices, ProductPlan } from '../../../shared/product/import/types'
import type { Item } from '../../../shared/product/item'
import { wordsFor } from '../../../shared/words'

export const words = wordsFor('en-GB')
const nobodyChose: Choices = {
  unitId: 'shop',
  order: null,
  mirror: false,
  dates: null,
  numbers: null,
  columns: {}
}

export function here(items: readonly Item[] = []): CurrentProduct {
  return {
    unit: (id) => ({ shop: { id: 'shop', name: 'Shop' }, top: { id: 'top', name: 'Top' } })[id] ?? null,
    above: (id) => (id === 'shop' ? ['top'] : []),
    items: (unitId) => items.filter((item) => item.unitId === unitId),
    item: (id) => items.find((item) => item.id === id) ?? null,
    freeze: () => freezeOf(usualFreeze, { agreedAt: null }, false),
    goals: () => [],
    goal: () => null,
    metrics: () => [],
    metric: () => null,
    sprints: () => [],
    readings: () => [],
    removed: () => new Set()
  }
}

export const whole = <T>(steps: Generator<number, T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export function planOf(bytes: Uint8Array, choices: Partial<Choices> = {}, now = here()): ProductPlan {
  const table = whole(textTable(bytes, 'file.csv', recognise))
  if (!table.ok) throw new Error(words.tell(table.problem.text))
  const { known, rows, heading, separator } = table.value
  if (known?.is === 'organisation') throw new Error('It was taken for an organisation.')
  const shape = writtenWith(known?.shape ?? guessedShape(heading.cells), separator)
  return whole(planProduct(rows, shape, { ...nobodyChose, ...choices }, now, 'file.csv'))
}
export const example = (name: string) => readFileSync(`resources/examples/${name}`)
export const csv = (text: string) => new TextEncoder().encode(text)
export const added = ({ drafts }: ProductPlan): Record<string, unknown>[] =>
  drafts.map(({ rowId, patch: { rank: _, unitId: __, ...patch } }) => ({ id: rowId, ...patch }))
export const troubles = ({ problems }: ProductPlan) =>
  problems.map(({ line, message }) => `${line}: ${words.tell(message)}`)
export const told = ({ holds, notes }: ProductPlan) => [holds, ...notes].map((text) => words.tell(text))
