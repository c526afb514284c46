import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recognise } from '../../../electron/import/known'
import { textTable } from '../../../electron/import/rows'
import { freezeOf, usualFreeze } from '../../../shared/product/freeze'
import type { CurrentProduct } from '../../../shared/product/import/current'
import { planProduct } from '../../../shared/product/import/plan'
import { guessedShape, writtenWith } from '../../../shared/product/import/recognise'
import type { Choices, ProductPlan } from '../../../shared/product/import/types'
import { type Item, plainItem } from '../../../shared/product/item'
import { wordsFor } from '../../../shared/words'

const words = wordsFor('en-GB')
const nobodyChose: Choices = {
  unitId: 'shop',
  order: null,
  mirror: false,
  dates: null,
  numbers: null,
  columns: {}
}

function here(items: readonly Item[] = []): CurrentProduct {
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

const whole = <T>(steps: Generator<number, T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function planOf(bytes: Uint8Array, choices: Partial<Choices> = {}, now = here()): ProductPlan {
  const table = whole(textTable(bytes, 'file.csv', recognise))
  if (!table.ok) throw new Error(words.tell(table.problem.text))
  const { known, rows, heading, separator } = table.value
  if (known?.is === 'organisation') throw new Error('It was taken for an organisation.')
  const shape = writtenWith(known?.shape ?? guessedShape(heading.cells), separator)
  return whole(planProduct(rows, shape, { ...nobodyChose, ...choices }, now, 'file.csv'))
}
const example = (name: string) => readFileSync(`resources/examples/${name}`)
const csv = (text: string) => new TextEncoder().encode(text)
const added = ({ drafts }: ProductPlan): Record<string, unknown>[] =>
  drafts.map(({ rowId, patch: { rank: _, unitId: __, ...patch } }) => ({ id: rowId, ...patch }))
const troubles = ({ problems }: ProductPlan) =>
  problems.map(({ line, message }) => `${line}: ${words.tell(message)}`)
const told = ({ holds, notes }: ProductPlan) => [holds, ...notes].map((text) => words.tell(text))

describe('a file of each tool is known by its headings, and read with its quirks', () => {
  test('Jira: parents by id or key, repeated headings, a row that is too wide, several lines in a cell', () => {
    const plan = planOf(example('backlog-from-jira.csv'))
    expect(added(plan)).toEqual([
      {
        id: 'jira:HAR-1',
        title: 'One basket for all shops',
        why: 'Whoever buys in two shops pays once.\n\n*Why now:* half of them leave at the second till.',
        value: 40,
        owner: 'Aoife Ní Bhriain',
        ends: '2027-02-25',
        state: 'doing'
      },
      {
        id: 'jira:HAR-2',
        title: 'Keep the basket between visits',
        effort: 5,
        owner: 'Mio Tanaka',
        ends: '2027-01-09',
        parentId: 'jira:HAR-1'
      },
      {
        id: 'jira:HAR-3',
        title: '=Basket for guests, too',
        effort: 3,
        parentId: 'jira:HAR-1',
        dependsOn: ['jira:HAR-2']
      },
      {
        id: 'jira:HAR-4',
        title: 'Ask for the e-mail address last',
        effort: 1,
        owner: 'Mio Tanaka',
        state: 'done',
        parentId: 'jira:HAR-3'
      },
      { id: 'jira:HAR-5', title: 'Pay by invoice', owner: 'Jon Ek', state: 'doing' },
      { id: 'jira:HAR-6', title: 'Gift cards', state: 'dropped' },
      { id: 'jira:HAR-7', title: 'Refunds within a day', value: 25 }
    ])
    expect(plan.counts).toEqual({ add: 7, update: 0, same: 0, skip: 1 })
    expect(troubles(plan)).toEqual([
      '8: It has more cells than there are columns: what stands from Labels on was left out.',
      '11: It has no title.'
    ])
    expect(told(plan)).toEqual([
      '8 rows from Jira, for the backlog of Shop',
      'States that Sameday does not know, taken as open: Waiting for legal.',
      '1 row names a parent that is neither in the file nor in the backlog; they go in without it.'
    ])
  })

  test('Azure DevOps: a tree by indentation, people with addresses, HTML, dates of one country', () => {
    const plan = planOf(example('backlog-from-azure-devops.csv'))
    expect(added(plan)).toEqual([
      {
        id: 'azure:311',
        title: 'Timetables people can trust',
        owner: 'Wanjiru Oyelaran',
        value: 30,
        ends: '2027-06-21',
        state: 'doing'
      },
      {
        id: 'azure:312',
        title: 'Delays on every screen',
        why: "The board and the app say the same.\nCaf' & kiosk too.",
        owner: 'Mio Tanaka',
        effort: 13,
        // 6/21 in the row above says that the month stands first.
        ends: '2027-04-03',
        state: 'doing',
        parentId: 'azure:311'
      },
      {
        id: 'azure:315',
        title: 'Show the delay in minutes',
        effort: 3,
        state: 'done',
        parentId: 'azure:312'
      },
      { id: 'azure:316', title: 'Say why a train is late', effort: 5, state: 'doing', parentId: 'azure:312' },
      { id: 'azure:313', title: 'Platforms a day ahead', state: 'dropped', parentId: 'azure:311' },
      { id: 'azure:320', title: 'Tickets without paper' }
    ])
    expect(troubles(plan)).toEqual(['7: “twenty” is no number; Tickets without paper goes in without it.'])
    expect(plan.asked.dates).toBeNull()
  })

  test('Linear: dates as programs print them, what blocks what', () => {
    const plan = planOf(example('backlog-from-linear.csv'))
    expect(added(plan)).toEqual([
      {
        id: 'linear:HAR-12',
        title: 'Harbour map on the phone',
        why: 'Find the right pier\n- without asking\n- in the dark',
        effort: 8,
        owner: 'aoife@example.org',
        ends: '2027-03-01',
        state: 'doing'
      },
      { id: 'linear:HAR-13', title: 'Piers by number', effort: 3, parentId: 'linear:HAR-12' },
      {
        id: 'linear:HAR-14',
        title: 'Boats as they move',
        effort: 5,
        parentId: 'linear:HAR-12',
        dependsOn: ['linear:HAR-13']
      },
      { id: 'linear:HAR-15', title: 'Ferry tickets in the map', state: 'dropped' },
      { id: 'linear:HAR-16', title: 'Tide tables', effort: 2, state: 'done' }
    ])
    expect(troubles(plan)).toEqual([])
  })

  test('Sameday’s own headings, written by hand', () => {
    const plan = planOf(example('backlog.csv'))
    expect(added(plan).map(({ id: _, ...patch }) => patch)).toEqual([
      {
        title: 'Open the second pier',
        why: 'Half of the boats wait',
        value: 40,
        effort: 13,
        owner: 'Aoife Ní Bhriain'
      },
      { title: 'Night fares', why: 'Nobody knows what they pay after ten', value: 20, effort: 3 },
      { title: 'One card for all ferries', value: 35, effort: 21, owner: 'Jon Ek' }
    ])
    const { drafts } = plan
    expect(drafts.map(({ patch }) => patch.rank)).toEqual([...drafts.map(({ patch }) => patch.rank)].sort())
  })

  test('the same headings over numbers of somebody’s own: they are names in this backlog only', () => {
    const sheet = csv('ID,Title,Effort\n1,Night fares,3\n2,Second pier,8\n')
    const [here, there] = [planOf(sheet), planOf(sheet, { unitId: 'top' })].map((plan) =>
      plan.drafts.map(({ rowId }) => rowId)
    )
    expect(here).toHaveLength(2)
    expect(here?.every((id) => /^table:.+:[12]$/.test(id))).toBe(true)
    expect(here?.filter((id) => there?.includes(id))).toEqual([])
  })

  test.each(['UTF-16 with a mark', 'semicolons', 'a title above'])('whatever saved it: %s', (how) => {
    const text = 'Summary,Issue key,Issue id\r\nÄnderung,A-1,7\r\n'
    const bytes =
      how === 'semicolons'
        ? csv(text.replaceAll(',', ';'))
        : how === 'a title above'
          ? csv(`Export of 22 Nov\r\n\r\n${text}`)
          : new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(added(planOf(bytes))).toEqual([{ id: 'jira:A-1', title: 'Änderung' }])
  })
})

describe('a table nobody knows', () => {
  const file = csv('Nr.;Bezeichnung;Aufwand\n7;Fähre streichen;3,5\n8;Steg bauen;1.200,50\n')

  test('asks which column is the title, and changes nothing until somebody says so', () => {
    const plan = planOf(file)
    expect([plan.asked.needsTitle, plan.asked.headings, plan.asked.columns.effort]).toEqual([
      true,
      ['Nr.', 'Bezeichnung', 'Aufwand'],
      2
    ])
    expect([plan.drafts, plan.problems, plan.counts.skip]).toEqual([[], [], 2])
  })

  test('is a backlog once it is said, with the same ids each time', () => {
    const plan = planOf(file, { columns: { title: 1 } })
    expect(added(plan).map(({ id: _, ...patch }) => patch)).toEqual([
      { title: 'Fähre streichen', effort: 3.5 },
      { title: 'Steg bauen', effort: 1200.5 }
    ])
    expect(added(planOf(file, { columns: { title: 1 } }))).toEqual(added(plan))
  })
})

describe('dates that read two ways', () => {
  const file = csv('Summary,Issue key,Due date\nOne,A-1,3/4/2027\nTwo,A-2,5/5/2027\n')

  test('are left out and asked about while nothing in the file tells', () => {
    const plan = planOf(file)
    expect(plan.asked.dates).toEqual({ sample: '3/4/2027', order: null })
    expect(added(plan).map((item) => item.ends)).toEqual([undefined, '2027-05-05'])
  })

  test.each([
    ['dayFirst', '2027-04-03'],
    ['monthFirst', '2027-03-04']
  ] as const)('are read as they are said to be: %s', (dates, ends) => {
    expect(added(planOf(file, { dates })).map((item) => item.ends)).toEqual([ends, '2027-05-05'])
  })

  test('are read by any other date of the file that can only be one', () => {
    const plan = planOf(csv('Summary,Issue key,Due date,Updated\nOne,A-1,3/4/2027,25/12/2026 10:00\n'))
    expect([plan.asked.dates, added(plan)[0]?.ends]).toEqual([null, '2027-04-03'])
  })
})

describe('numbers that read two ways', () => {
  const file = csv('title;effort;budget\nOne;3,5;1.200\nTwo;1.200;8\n')

  test('are read as the rest of their column is, and asked about where it does not show', () => {
    const plan = planOf(file)
    expect(plan.asked.numbers).toEqual({ sample: '1.200', sign: null })
    expect(added(plan).map(({ effort, budget }) => [effort, budget])).toEqual([
      [3.5, undefined],
      [1200, 8]
    ])
    expect(troubles(plan)).toEqual([])
  })

  test.each([
    ['comma', 1200],
    ['point', 1.2]
  ] as const)('are read as they are said to be: %s', (numbers, budget) => {
    const plan = planOf(file, { numbers })
    expect(plan.asked.numbers).toEqual({ sample: '1.200', sign: numbers })
    expect(added(plan).map(({ effort, budget }) => [effort, budget])).toEqual([
      [3.5, budget],
      [1200, 8]
    ])
  })

  test('have a point in a file of Sameday’s own, until a spreadsheet has saved it another way', () => {
    const own = 'item_id,unit_id,title,effort\na,shop,One,1.125\n'
    expect([planOf(csv(own)).asked.numbers, added(planOf(csv(own)))[0]?.effort]).toEqual([null, 1.125])
    const saved = planOf(csv(own.replaceAll(',', ';')))
    expect([saved.asked.numbers?.sample, added(saved)[0]?.effort]).toEqual(['1.125', undefined])
  })

  test('keep a figure out until they are said, with a sentence on its line', () => {
    const figures = csv('metric;value;target;day\nCost;1.200;2,5;2026-11-02\n')
    const open = planOf(figures)
    expect([open.asked.numbers, open.drafts, troubles(open)]).toEqual([
      { sample: '1.200', sign: null },
      [],
      ['2: “1.200” reads two ways: say above which it is, and the row goes in.']
    ])
    const said = planOf(figures, { numbers: 'comma' })
    expect(said.drafts.map(({ patch }) => patch.target ?? patch.value)).toEqual([2.5, 1200])
  })
})

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
