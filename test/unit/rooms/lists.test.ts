import { expect, test } from 'vitest'
import {
  rowAfterKey,
  rowByTyping,
  scrollToRow,
  visibleRange
} from '../../../renderer/components/visibleRange'
import { clockTimeOf } from '../../../renderer/facilitator/org/clockTime'
import { filterRows, rowsOf } from '../../../renderer/facilitator/product/backlogRows'
import { moveByOne, moveTo, moveToNumber } from '../../../renderer/facilitator/product/moveItem'
import { numberIn } from '../../../renderer/facilitator/product/numberIn'
import { orderRows } from '../../../renderer/facilitator/session/order/orderRows'
import { typedNames } from '../../../renderer/facilitator/welcome/typedNames'
import { type Item, plainItem } from '../../../shared/product/item'

test('a long list draws what is in view and a few rows around it', () => {
  expect(visibleRange(0, 500, 50, 10_000, 4)).toEqual({ first: 0, end: 14 })
  expect(visibleRange(5000, 500, 50, 10_000, 4)).toEqual({ first: 96, end: 114 })
  expect(visibleRange(499_500, 500, 50, 10_000, 4)).toEqual({ first: 9986, end: 10_000 })
})

test('a list that became short while scrolled far down draws nothing beyond its end', () => {
  expect(visibleRange(50_000, 500, 50, 3, 4)).toEqual({ first: 3, end: 3 })
})

test('a row comes into view with the least scrolling', () => {
  expect(scrollToRow(2, 0, 500, 50)).toBe(0)
  expect(scrollToRow(10, 0, 500, 50)).toBe(50)
  expect(scrollToRow(1, 400, 500, 50)).toBe(50)
})

test('keys move within the list and stop at its ends', () => {
  expect(rowAfterKey('ArrowDown', 8, 10, 5)).toBe(9)
  expect(rowAfterKey('ArrowDown', 9, 10, 5)).toBe(9)
  expect(rowAfterKey('PageUp', 3, 10, 5)).toBe(0)
  expect(rowAfterKey('End', 0, 10, 5)).toBe(9)
  expect(rowAfterKey('x', 0, 10, 5)).toBeNull()
  expect(rowAfterKey('ArrowDown', 0, 0, 5)).toBeNull()
})

test('typing jumps to the next name that starts so, and around the end', () => {
  const names = ['Cards', 'Ledger', 'Core', 'Edge']
  const textOf = (row: number) => names[row] ?? ''
  expect(rowByTyping('c', 0, 4, textOf)).toBe(2)
  expect(rowByTyping('c', 2, 4, textOf)).toBe(0)
  expect(rowByTyping('co', 0, 4, textOf)).toBe(2)
  expect(rowByTyping('z', 0, 4, textOf)).toBeNull()
})

test('names come one per line, or in one line with commas; bullets and numbers are left out, two of a name are two people', () => {
  expect(typedNames('Ana\nBen\n\n  Cleo \nAna')).toEqual(['Ana', 'Ben', 'Cleo', 'Ana'])
  expect(typedNames('Ana, Ben;Cleo\tDan')).toEqual(['Ana', 'Ben', 'Cleo', 'Dan'])
  expect(typedNames('1. Rossi, Ana\n2) Field, Jon\n- Mia')).toEqual(['Rossi, Ana', 'Field, Jon', 'Mia'])
  expect(typedNames(' \n')).toEqual([])
})

test('a time of day is read as people type it', () => {
  expect(['8:45', '0845', '8.45', '08:45', '9', '', '24:00', '8:75', 'soon'].map(clockTimeOf)).toEqual([
    '08:45',
    '08:45',
    '08:45',
    '08:45',
    '09:00',
    null,
    undefined,
    undefined,
    undefined
  ])
})

const amounts = (...values: readonly number[]) => Float64Array.from(values)
const none = amounts(Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN)
const backlog = rowsOf(
  {
    id: ['a', 'b', 'x', 'c', 'd'],
    title: ['Refunds', 'Gates', 'Old', 'Partner trains', 'Depots'],
    why: ['', 'Paper ends', '', '', ''],
    owner: ['', '', '', 'Mia', ''],
    state: ['open', 'doing', 'killed', 'open', 'open'],
    rank: ['A', 'B', 'C', 'D', 'E'],
    impedimentId: [null, null, null, null, null],
    goalId: [null, null, null, null, null],
    parentId: [null, null, null, null, null],
    units: [[], [], [], [], []],
    dependsOn: [[], [], [], [], []],
    ready: [false, false, false, false, false],
    starts: [null, null, null, null, null],
    ends: [null, null, null, null, null],
    value: amounts(40, Number.NaN, 1, 2, 3),
    effort: none,
    risk: none,
    budget: none,
    parts: amounts(2, Number.NaN, Number.NaN, Number.NaN, Number.NaN),
    partsDone: amounts(1, Number.NaN, Number.NaN, Number.NaN, Number.NaN),
    partsValue: none,
    partsEffort: none,
    partsEffortDone: amounts(0, Number.NaN, Number.NaN, Number.NaN, Number.NaN),
    titles: {}
  },
  'eat',
  'product'
)

test('what no longer competes for a place has no number, and what has no figure says none', () => {
  expect(backlog.map(({ number }) => number)).toEqual([1, 2, 0, 3, 4])
  expect([backlog[0]?.value, backlog[1]?.value, backlog[1]?.parts]).toEqual([40, null, null])
  expect(backlog[0]?.parts).toEqual({ parts: 2, done: 1, value: null, effort: null, effortDone: 0 })
})

test('a backlog is narrowed by state, by change and by words of title, reason and owner', () => {
  const ids = (...of: Parameters<typeof filterRows>) => filterRows(...of).map(({ id }) => id)
  expect(ids(backlog, 'live', '', new Set())).toEqual(['a', 'b', 'c', 'd'])
  expect(ids(backlog, 'ended', '', new Set())).toEqual(['x'])
  expect(ids(backlog, 'changed', '', new Set(['b', 'x']))).toEqual(['b', 'x'])
  expect(ids(backlog, 'all', 'mia TRAINS', new Set())).toEqual(['c'])
})

test('a number is read with a point or a comma', () => {
  expect(['4.5', ' 4,5 ', '', 'eight'].map(numberIn)).toEqual([4.5, 4.5, null, undefined])
})

const ids = ['a', 'b', 'c', 'd']

test('an item moves to a number, and not beyond the ends', () => {
  expect(moveToNumber(ids, 'c', 2)).toEqual({ id: 'c', beforeId: 'b', to: 2 })
  expect(moveToNumber(ids, 'b', 3)).toEqual({ id: 'b', beforeId: 'd', to: 3 })
  expect(moveToNumber(ids, 'c', 99)).toEqual({ id: 'c', beforeId: null, to: 4 })
  expect(moveToNumber(ids, 'a', 0)).toBeNull()
  expect(moveToNumber(ids, 'x', 1)).toBeNull()
})

test('an item moves by one place, and not beyond the ends', () => {
  expect(moveByOne(ids, 'c', -1)).toEqual({ id: 'c', beforeId: 'b', to: 2 })
  expect(moveByOne(ids, 'b', 1)).toEqual({ id: 'b', beforeId: 'd', to: 3 })
  expect(moveByOne(ids, 'c', 1)).toEqual({ id: 'c', beforeId: null, to: 4 })
  expect(moveByOne(ids, 'a', -1)).toBeNull()
})

test('a dragged item lands before or after the one it was dropped at', () => {
  expect(moveTo(ids, 'd', 'b', 'before')).toEqual({ id: 'd', beforeId: 'b', to: 2 })
  expect(moveTo(ids, 'a', 'd', 'after')).toEqual({ id: 'a', beforeId: null, to: 4 })
  expect(moveTo(ids, 'b', 'a', 'after')).toBeNull()
})

test('in the order of a room each item has its number now and then, and only what moved is another row', () => {
  const item = (id: string): Item => ({
    ...plainItem,
    ...{ id, title: id, rank: id, unitId: 'u', kind: 'product', state: 'open', impedimentId: null }
  })
  const [a, b, c, d] = [item('a'), item('b'), item('c'), item('d')] as const
  const agreed = ['a', 'b', 'c']
  const before = orderRows([a, b, c, d], agreed)
  expect(before.map(({ id, number, was, isNew }) => [id, number, was, isNew])).toEqual([
    ['a', 1, 1, false],
    ['b', 2, 2, false],
    ['c', 3, 3, false],
    ['d', 4, null, true]
  ])
  const now = orderRows([b, a, c, { ...d, value: 3 }], agreed)
  expect(now.map(({ id, number, was }) => [id, number, was])).toEqual([
    ['b', 1, 2],
    ['a', 2, 1],
    ['c', 3, 3],
    ['d', 4, null]
  ])
  expect(now.map((row, at) => row === before[at])).toEqual([false, false, true, false])
  expect(orderRows([a], []).map(({ was, isNew }) => [was, isNew])).toEqual([[null, false]])
})
