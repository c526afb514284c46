import { describe, expect, test } from 'vitest'
import { added, csv, planOf, troubles } from './planned'

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
