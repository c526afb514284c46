import { expect, test } from 'vitest'
import {
  rowAfterKey,
  rowByTyping,
  scrollToRow,
  visibleRange
} from '../../../renderer/components/visibleRange'
import { clockTimeOf } from '../../../renderer/facilitator/org/clockTime'
import { moveByOne, moveTo } from '../../../renderer/facilitator/product/moveItem'
import { typedNames } from '../../../renderer/facilitator/welcome/typedNames'

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

test('an item moves by one place, and not beyond the ends', () => {
  const ids = ['a', 'b', 'c', 'd']
  expect(moveByOne(ids, 'c', -1)).toEqual({ id: 'c', beforeId: 'b', to: 2 })
  expect(moveByOne(ids, 'b', 1)).toEqual({ id: 'b', beforeId: 'd', to: 3 })
  expect(moveByOne(ids, 'c', 1)).toEqual({ id: 'c', beforeId: null, to: 4 })
  expect(moveByOne(ids, 'a', -1)).toBeNull()
})

test('a dragged item lands before or after the one it was dropped at', () => {
  const ids = ['a', 'b', 'c', 'd']
  expect(moveTo(ids, 'd', 'b', 'before')).toEqual({ id: 'd', beforeId: 'b', to: 2 })
  expect(moveTo(ids, 'a', 'd', 'after')).toEqual({ id: 'a', beforeId: null, to: 4 })
  expect(moveTo(ids, 'b', 'a', 'after')).toBeNull()
})
