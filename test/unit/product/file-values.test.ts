import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableRows } from '../../../electron/import/table'
import { csvRows } from '../../../shared/files/cells'
import { readDate } from '../../../shared/product/import/dates'
import { numberOf, readNumber, signShownBy } from '../../../shared/product/import/numbers'
import { stateOf } from '../../../shared/product/import/values'

test.each([
  ['8', 8],
  ['-2', -2],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['1,200.50', 1200.5],
  ['1.200,50', 1200.5],
  ['1.200.000', 1_200_000],
  ['1,200,000', 1_200_000],
  ['€ 1 200', 1200],
  ['40 %', 40],
  ['1e+21', 1e21],
  ['XL', undefined],
  ['3 or 5', undefined],
  ['1-2', undefined],
  ['.', undefined]
])('%s is the number %s, whichever sign stands before decimals', (text, number) => {
  for (const sign of [null, 'point', 'comma'] as const) expect(numberOf(text, sign)).toBe(number)
})

test.each([
  ['1.200', 1.2, 1200],
  ['-35.500', -35.5, -35_500],
  ['1,200', 1200, 1.2],
  ['$ 120,000', 120_000, 120]
])('%s is %s or %s', (text, point, comma) => {
  expect(readNumber(text)).toEqual({ kind: 'either', point, comma })
  expect([numberOf(text, 'point'), numberOf(text, 'comma'), numberOf(text, null)]).toEqual([
    point,
    comma,
    undefined
  ])
})

test.each([
  [['1.200', '3,5'], 'comma'],
  [['1.200', '12.000.000'], 'comma'],
  [['1.200', '2.345,10'], 'comma'],
  [['1.200', '0.125'], 'point'],
  [['1.200', "3'500.50"], 'point'],
  [['1,200', '2,345,678'], 'point'],
  [['1.200', '8', '1 200', ''], null],
  [['1.200', '1.5', '1,5'], null],
  [['1.200', 'XL', '3, 4.'], null]
] as const)('%j show that decimals stand behind: %s', (texts, sign) => {
  expect(signShownBy(texts)).toBe(sign)
})

test('every number that is written out is read back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(numberOf(String(number), 'point')).toBe(Object.is(number, -0) ? 0 : number)
    })
  )
})

test.each([
  ['2026-02-25', '2026-02-25'],
  ['2026-02-25T22:17:00Z', '2026-02-25'],
  ['2026/2/5', '2026-02-05'],
  ['25/Feb/26 10:17 PM', '2026-02-25'],
  ['25. März 2026', '2026-03-25'],
  ['5 févr. 2026', '2026-02-05'],
  ['25.02.2026', '2026-02-25'],
  ['6/21/2026 16:14', '2026-06-21'],
  ['21/6/2026', '2026-06-21'],
  ['May 13, 2026', '2026-05-13'],
  ['Wed May 13 2026 11:21:41 GMT+0000 (GMT+00:00)', '2026-05-13'],
  ['31/Feb/26', null],
  ['13/13/2026', null],
  ['soon', null],
  ['', null]
])('%s is the day %s', (text, date) => {
  expect(readDate(text)).toEqual(date === null ? { kind: 'none' } : { kind: 'date', date })
})

test('a day that could be two is said to be either', () => {
  expect(readDate('3/4/26')).toEqual({ kind: 'either', dayFirst: '2026-04-03', monthFirst: '2026-03-04' })
})

test.each([
  [['', 'In Progress'], false, 'doing'],
  [['Done', 'Closed', 'Won’t Do'], false, 'dropped'],
  [['Resolved'], false, 'done'],
  [['Resolved'], true, 'doing'],
  [['Zu erledigen'], false, 'open'],
  [['Waiting for legal'], false, null]
] as const)('%j comes to a state', (said, isAzure, state) => expect(stateOf(said, isAzure)).toBe(state))

test('whatever a cell holds, CSV gives it back, and no cell of it is a formula', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '"', ',', '\n', '\t', 'a', ' ') })
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
      const row = ['first', ...cells.map((cell) => cell.replaceAll('\r', ''))]
      const csv = csvRows([row])
      expect([...tableRows(`${csv}\n`, ',')].flat().map((read) => read.cells)).toEqual([row])
      expect(
        csv.split(',').filter((cell) => /^"?[=+\-@\t]/u.test(cell) && !row.join().includes(','))
      ).toEqual([])
    }),
    { numRuns: 500 }
  )
})
