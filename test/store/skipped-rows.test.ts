import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Store } from '../../electron/store/api'
import { message } from '../../shared/words'
import { backlog, bring, cmd, organisation, preview } from './bringing'
import { at, must } from './support'

/** The rows of a file that stay out, as the file they are saved in has them. */
async function leftOut(store: Store, from: string, path: string) {
  const { plan } = await preview(store, from)
  must(await store.saveSkipped({ plan, locale: 'en-GB', path }))
  return readFileSync(path, 'utf8')
}

test('numbers of skipped rows stay what they were read as, though the rest of their column no longer shows it', async () => {
  const { store, file } = await organisation()
  const path = file('saved.csv')
  const rows = ['a;sos;Whole;1,5;0.5', 'b;gone;Grouped;1.200;€ 1.125', 'c;gone;Parted;1,200;']
  writeFileSync(file('own.csv'), ['item_id;unit_id;title;effort;budget', ...rows].join('\n'))
  const saved = await leftOut(store, file('own.csv'), path)
  expect(saved.split('\r\n').map((line) => line.replace(/(?:,Line|,Sameday).*$/u, ''))).toEqual([
    '\uFEFFitem_id,unit_id,title,effort,budget',
    'b,gone,Grouped,1200,€ 1.1250',
    'c,gone,Parted,"1,2000",',
    ''
  ])
  writeFileSync(path, saved.replaceAll('gone', 'sos'))
  expect((await preview(store, path)).asked?.numbers).toBeNull()
  await bring(store, path)
  expect((await backlog(store)).map(({ title, effort, budget }) => [title, effort, budget])).toEqual([
    ['Grouped', 1200, 1.125],
    ['Parted', 1.2, null]
  ])

  const figures = ['Cost;sos;Cost;2,5;2026-11-02', 'Cost;gone;Cost;1.200;2026-11-03']
  writeFileSync(file('figures.csv'), ['metric_id;unit_id;metric;value;day', ...figures].join('\n'))
  expect(await leftOut(store, file('figures.csv'), path)).toContain('\r\nCost,gone,Cost,1200,2026-11-03,')
})

test('a number in a skipped row that has shifted is asked about once the row is mended', async () => {
  const { store, file } = await organisation()
  const path = file('saved.csv')
  writeFileSync(file('own.csv'), 'item_id;unit_id;title;effort\na;sos;Whole;1,5\nb;sos;One; two;1.200\n')
  const saved = await leftOut(store, file('own.csv'), path)
  writeFileSync(path, saved.replace('One, two,1.200', 'One two,1.200,'))
  const { asked, counts } = await preview(store, path)
  expect([asked?.numbers, counts.add]).toEqual([{ sample: '1.200', sign: null }, 1])
})

test('skipped rows are read as the table was that they come from', async () => {
  const { store, file } = await organisation()
  const path = file('saved.csv')
  writeFileSync(file('list.csv'), 'Was;Punkte\nEins;3\n;"1.200";\n')
  const { plan } = await preview(store, file('list.csv'))
  const mapping = { columns: { title: 0, effort: 1 }, dates: null, numbers: 'comma' } as const
  const choices = { unitId: 'sos', order: null, mirror: false, ...mapping }
  must(await store.chooseImport({ plan, choices, job: cmd(), at: at() }))
  must(await store.applyImport({ plan, job: cmd(), at: at() }))
  must(await store.saveSkipped({ plan, locale: 'de', path }))
  writeFileSync(path, readFileSync(path, 'utf8').replace('\r\n,', '\r\nZwei,'))
  const mended = await preview(store, path)
  expect([mended.said, mended.counts]).toEqual([
    { choices, asLastTime: true },
    { add: 1, update: 0, same: 0, skip: 0 }
  ])
  await bring(store, path)
  expect((await backlog(store)).map(({ title, effort }) => [title, effort])).toEqual([
    ['Eins', 3],
    ['Zwei', 1200]
  ])
})

test('bringing a table in answers with what came of it, also where the dry run said otherwise', async () => {
  const { store, org, file } = await organisation()
  writeFileSync(file('own.csv'), 'item_id,unit_id,title\na,sos,Stays\nb,one,Its unit goes\n')
  const { plan, counts, problemCount } = await preview(store, file('own.csv'))
  expect([counts, problemCount]).toEqual([{ add: 2, update: 0, same: 0, skip: 0 }, 0])
  await org({ type: 'removeUnit', id: 'one' })
  const done = must(await store.applyImport({ plan, job: cmd(), at: at() }))
  expect(done).toMatchObject({
    changed: 1,
    counts: { add: 1, update: 0, same: 0, skip: 1 },
    problems: [{ line: 3, message: message('import.problem.unknownUnit', { unit: 'one' }) }],
    problemCount: 1
  })
  must(await store.saveSkipped({ plan, locale: 'en-GB', path: file('saved.csv') }))
  expect(readFileSync(file('saved.csv'), 'utf8')).toContain('\r\nb,one,Its unit goes,Line 3:')
})
