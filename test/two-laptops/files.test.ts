import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognise } from '../../electron/import/known'
import { textTable } from '../../electron/import/rows'
import { readBacklog } from '../../electron/store/read/backlog'
import { currentProduct } from '../../electron/store/read/product-files'
import { orgTrees } from '../../electron/store/read/tree'
import { linkDraft, unitDraft } from '../../shared/org/drafts'
import { planProduct } from '../../shared/product/import/plan'
import { Laptop, morning } from './support'

const laptops = [new Laptop('one', 0), new Laptop('two', 3_600_000)] as const

const whole = <T>(steps: Generator<number, T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function bring(laptop: Laptop, name: string, at: number): number {
  const table = whole(textTable(readFileSync(`resources/examples/${name}`), name, recognise))
  if (!table.ok || table.value.known?.is !== 'product') throw new Error(`${name} was not known`)
  const { rows, known } = table.value
  const now = currentProduct(laptop.sql, orgTrees(laptop.sql)(), at)
  const choices = { unitId: 'sos', order: null, mirror: false, dates: null, numbers: null, columns: {} }
  const { drafts } = whole(planProduct(rows, known.shape, choices, now, name))
  if (drafts.length > 0) laptop.edit(drafts, at)
  return drafts.length
}

test('two laptops that bring in the same files, each in its own order, have one backlog with each item once', () => {
  for (const laptop of laptops) laptop.reset()
  const unit = { name: 'Shop', kind: 'sos', shortName: '', goal: '', dailyTime: null, removed: false }
  laptops[0].edit([unitDraft('sos', unit), linkDraft('delivery', 'sos', null)], morning)
  laptops[1].takeIn(laptops[0].log(), morning)
  const files = ['backlog-from-jira.csv', 'backlog.csv', 'backlog-from-linear.csv']
  for (const name of files) bring(laptops[0], name, morning + 1000)
  for (const name of files.toReversed()) bring(laptops[1], name, morning + 2000)
  const ops = laptops.map((laptop) => laptop.log())
  laptops[0].takeIn(ops[1] ?? [], morning + 3000)
  laptops[1].takeIn(ops[0] ?? [], morning + 3000)

  const [one = [], two] = laptops.map((laptop) => readBacklog(laptop.sql, 'sos', 'product'))
  expect(two).toEqual(one)
  expect(one.length).toBe(15)
  expect(new Set(one.map(({ title }) => title)).size).toBe(15)
  for (const laptop of laptops)
    expect(files.map((name) => bring(laptop, name, morning + 4000))).toEqual([0, 0, 0])
})
