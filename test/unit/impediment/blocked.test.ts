import { expect, test } from 'vitest'
import { foldImpediment } from '../../../shared/impediment/evolve'
import { foldImpediments } from '../../../shared/impediment/join'
import type { ImpedimentEvent } from '../../../shared/impediment/types'
import { mono, wall } from '../../../shared/time'
import { fields } from './support'

type Act = ImpedimentEvent extends infer E
  ? E extends ImpedimentEvent
    ? Omit<E, 'id' | 'impediment' | 'cmd' | 'at' | 'session' | 'unit'>
    : never
  : never

const at = (time: number, impediment: string, act: Act, cmd = `c${time}`): ImpedimentEvent => ({
  ...act,
  id: `e${time}`,
  impediment,
  cmd,
  at: { mono: mono(time), wall: wall(time) },
  session: null,
  unit: impediment
})
const raised = (time: number, id: string) => at(time, id, { type: 'raised', fields })
const resolved = (time: number, id: string) => at(time, id, { type: 'resolved', text: '' })
const reopened = (time: number, id: string) => at(time, id, { type: 'reopened', text: '' })
const merged = (time: number, id: string, into: string) => at(time, id, { type: 'merged', into })

test('what lay between resolving and opening it again did not block anybody', () => {
  const history = [raised(1, 'a'), resolved(5, 'a'), reopened(9, 'a')]
  expect(foldImpediment(history)?.blocked).toEqual([
    { from: 1, to: 5 },
    { from: 9, to: null }
  ])
  expect(foldImpediment([...history, resolved(12, 'a')])?.blocked).toEqual([
    { from: 1, to: 5 },
    { from: 9, to: 12 }
  ])
})

test('a resolution that was taken back never ended anything', () => {
  const undone = at(6, 'a', { type: 'undone', target: 'c5', redo: false })
  expect(foldImpediment([raised(1, 'a'), resolved(5, 'a'), undone])?.blocked).toEqual([{ from: 1, to: null }])
})

test('those who raised a merged one are blocked until the one that goes on for it is resolved, each time', () => {
  const history = [
    raised(1, 'a'),
    raised(3, 'b'),
    raised(4, 'c'),
    merged(5, 'b', 'a'),
    merged(6, 'a', 'c'),
    resolved(8, 'c'),
    reopened(10, 'c')
  ]
  expect(foldImpediments(history).map(({ id, blocked }) => [id, blocked])).toEqual([
    [
      'a',
      [
        { from: 1, to: 8 },
        { from: 10, to: null }
      ]
    ],
    [
      'b',
      [
        { from: 3, to: 8 },
        { from: 10, to: null }
      ]
    ],
    [
      'c',
      [
        { from: 4, to: 8 },
        { from: 10, to: null }
      ]
    ]
  ])
})
