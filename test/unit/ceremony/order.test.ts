import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SessionEvent } from '../../../shared/ceremony/events'
import { lastArrivalFirst, lastSpokeLast, lastSpoken, shuffled } from '../../../shared/ceremony/order'
import { daily, Stage } from './support'

const people = ['ada', 'bo', 'cy', 'dee'].map((id) => ({ id }))
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('every order is the same people, each once', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.subarray(ids(people)), (seed, some) => {
      const spokeAt = Object.fromEntries(some.map((id, index) => [id, index]))
      for (const list of [
        shuffled(people, seed),
        lastSpokeLast(people, spokeAt),
        lastArrivalFirst(people, some)
      ])
        expect(ids(list).sort()).toEqual(ids(people))
    })
  )
})

test('over many lots everybody begins about equally often', () => {
  const first = new Map<string, number>()
  for (let seed = 0; seed < 4000; seed++) {
    const id = shuffled(people, seed)[0]?.id ?? ''
    first.set(id, (first.get(id) ?? 0) + 1)
  }
  for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(120)
})

test('a lot is the same on every laptop, forever', () => {
  expect(ids(shuffled(people, 4711))).toEqual(['dee', 'ada', 'cy', 'bo'])
})

test('what counts as having spoken: a turn that was begun, not one skipped or taken back', () => {
  const stage = new Stage(daily, 'daily').do({ type: 'start' }).after(1000)
  stage.do({ type: 'skip', turn: stage.turn(0) }).after(1000)
  stage.do({ type: 'next' }).after(1000).do({ type: 'undo' })
  const events: readonly SessionEvent[] = stage.room.events
  expect(lastSpoken([events])).toEqual({ bo: events.find(isSecondStart)?.at.wall })
  expect(lastSpoken([])).toEqual({})
})

const isSecondStart = (event: SessionEvent, index: number, all: readonly SessionEvent[]) =>
  event.type === 'turnStarted' && all.slice(0, index).some(({ type }) => type === 'turnStarted')
