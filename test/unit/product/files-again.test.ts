import { describe, expect, test } from 'vitest'
import { whyHeading } from '../../../shared/files/left-out'
import type { CurrentProduct } from '../../../shared/product/import/current'
import { type Item, plainItem } from '../../../shared/product/item'
import { languages, learn, wordsFor } from '../../../shared/words'
import { added, csv, example, here, planOf, told, troubles, words } from './planned'

describe('what is here already', () => {
  const item = (id: string, rank: string, more: Partial<Item> = {}): Item => ({
    ...plainItem,
    id,
    unitId: 'shop',
    kind: 'product',
    title: id,
    state: 'open',
    rank,
    impedimentId: null,
    ...more
  })
  const backlog = [item('jira:A-1', 'B'), item('jira:A-2', 'C'), item('own', 'D')]
  const file = csv('Summary,Issue key\njira:A-2,A-2\nNew,A-3\njira:A-1,A-1\n')

  const at = (mode: 'strict' | 'logged'): CurrentProduct => ({
    ...here(backlog),
    freeze: () => ({ mode, isFrozen: true })
  })

  test('keeps its place, and new items go to the end, unless the order of the file is wanted', () => {
    const plan = planOf(file, {}, here(backlog))
    expect([plan.asked.moved, plan.counts]).toEqual([1, { add: 1, update: 0, same: 2, skip: 0 }])
    expect(plan.drafts.map(({ rowId, patch }) => [rowId, String(patch.rank) > 'D'])).toEqual([
      ['jira:A-3', true]
    ])
    const wanted = planOf(file, { order: true }, here(backlog))
    expect(wanted.counts).toEqual({ add: 1, update: 1, same: 1, skip: 0 })
    const rankById = new Map(backlog.map(({ id, rank }) => [id, rank]))
    for (const { rowId, patch } of wanted.drafts) rankById.set(rowId, String(patch.rank))
    const order = [...rankById].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id)
    expect(order).toEqual(['jira:A-2', 'own', 'jira:A-3', 'jira:A-1'])
  })

  test('and is no longer in the file is dropped once the backlog is to mirror it, what was made here is not', () => {
    const items = [...backlog, item('jira:A-9', 'E', { state: 'done' })]
    const less = csv('Summary,Issue key\njira:A-1,A-1\n')
    const now = { ...at('logged'), items: () => items }
    const plan = planOf(less, {}, now)
    expect([plan.asked.missing, plan.asked.mirror, plan.drafts]).toEqual([1, false, []])
    const mirrored = planOf(less, { mirror: true }, now)
    expect(added(mirrored)).toEqual([{ id: 'jira:A-2', state: 'dropped' }])
    expect(mirrored.outside.map(({ change }) => change.to)).toEqual([1])
    const own = planOf(csv('item_id,unit_id,title\nown,shop,own\n'), { mirror: true }, now)
    expect(added(own).map(({ id }) => id)).toEqual(['jira:A-1', 'jira:A-2'])
    const byHand = planOf(csv('title,effort\nown,\n'), { mirror: true }, now)
    expect([byHand.asked.missing, byHand.drafts]).toEqual([0, []])
  })

  test('stays where a row that was left out may have named it', () => {
    const torn = planOf(csv('Summary,Issue key\njira:A-1,A-1\n,A-2\n'), { mirror: true }, here(backlog))
    expect([torn.asked.missing, torn.drafts, told(torn).at(-1)]).toEqual([
      0,
      [],
      '1 item that such a file has brought is not named by a row that can be read; it stays, because a skipped row may name it.'
    ])
  })

  test.each(languages)('stays when skipped rows come in mended, saved in $name', async ({ tag }) => {
    await learn(tag)
    const why = whyHeading(wordsFor(tag).say('import.skipped.why'))
    const mended = csv(`Summary,Issue key,${why}\nNow it has a title,A-4,Line 3: It has no title.\n`)
    const plan = planOf(mended, { mirror: true }, here(backlog))
    expect([plan.asked.missing, added(plan).map(({ id }) => id), told(plan).length]).toEqual([
      0,
      ['jira:A-4'],
      1
    ])
  })

  test('stays dropped or killed, whatever the other tool says', () => {
    const killed = [item('jira:A-1', 'B', { state: 'killed' })]
    const plan = planOf(csv('Summary,Issue key,Status\njira:A-1,A-1,In Progress\n'), {}, here(killed))
    expect(plan.drafts).toEqual([])
  })

  test('cannot become a part of itself, over the file or over what is here', () => {
    const parts = [item('jira:A-1', 'B', { parentId: 'jira:A-2' }), item('jira:A-2', 'C')]
    const plan = planOf(csv('Summary,Issue key,Parent key\njira:A-2,A-2,A-1\n'), {}, here(parts))
    expect(plan.drafts).toEqual([])
    expect(troubles(plan)).toEqual([
      '2: jira:A-2 would be a part of itself; it goes in as a part of nothing.'
    ])
  })

  test('is found by its title where the file has no ids, each item once', () => {
    const twins = [item('a', 'B', { title: 'Night fares' }), item('b', 'C', { title: 'Night fares' })]
    const plan = planOf(csv('title,effort\nNight  Fares,3\nNight fares,5\nNight fares,8\n'), {}, here(twins))
    expect(plan.drafts.slice(0, 2).map(({ rowId, patch }) => [rowId, patch.effort])).toEqual([
      ['a', 3],
      ['b', 5]
    ])
    expect(plan.counts).toEqual({ add: 1, update: 2, same: 0, skip: 0 })
  })

  test('in another backlog stays there, and a key that comes twice counts once', () => {
    const there = [item('jira:A-1', 'B', { unitId: 'top' })]
    const plan = planOf(csv('Summary,Issue key\nOne,A-1\nTwo,A-2\nAgain,A-2\n'), {}, here(there))
    expect(troubles(plan)).toEqual([
      '2: One is in the backlog of Top already and stays there.',
      '4: “A-2” is there already, on line 3.'
    ])
  })

  test('and agreed stands still where that is strict; where it is noted, one line tells of the file', () => {
    const strict = planOf(file, {}, at('strict'))
    expect([strict.asked.refused?.text.key, strict.drafts]).toEqual(['problem.rule.frozen', []])
    expect(planOf(file, { order: true }, at('logged')).outside).toEqual([
      {
        unitId: 'shop',
        change: { what: 'imported', item: null, title: 'file.csv', from: null, to: 2, reason: '' }
      }
    ])
    const calm = planOf(csv('Summary,Issue key,Description\njira:A-1,A-1,Because\n'), {}, at('strict'))
    expect([calm.asked.refused, calm.drafts.length]).toEqual([null, 1])
  })
})

test('a row of figures goes in whole or not at all, its metric included', () => {
  const plan = planOf(csv('metric,value,day\nQueue,soon,2026-11-02\nQueue,4,2026-11-02\nDelay,7,some day\n'))
  expect(plan.drafts.map(({ entity, patch }) => [entity, patch.name ?? patch.value])).toEqual([
    ['metric', 'Queue'],
    ['reading', 4]
  ])
  expect(plan.counts).toMatchObject({ add: 1, skip: 2 })
})

test('goals and figures of one’s own are read, and figures that too few people stand behind are not', () => {
  const goals = planOf(example('goals.csv'))
  expect([goals.asked.holds, goals.counts.add, goals.problems]).toEqual(['goals', 2, []])
  const figures = planOf(example('figures.csv'))
  expect(figures.drafts.map(({ entity, patch }) => [entity, patch.name ?? patch.value])).toEqual([
    ['metric', 'Crossings on time'],
    ['reading', 88],
    ['reading', 91],
    ['metric', 'Happiness'],
    ['reading', 3.6]
  ])
  expect(troubles(figures)).toEqual([
    `5: ${words.say('problem.rule.fewPeople', { metric: 'Happiness', fewest: 4 })}`
  ])
})
