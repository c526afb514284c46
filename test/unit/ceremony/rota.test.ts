import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../shared/ceremony/facts'
import {
  among,
  following,
  noRota,
  type Rota,
  skipped,
  swapped,
  withPeople
} from '../../../shared/ceremony/rota'
import { readRota } from '../../../shared/ceremony/rota-schema'
import { daily, Stage } from './support'

const rota = (people: string, next: string): Rota => ({ people: people.split(' '), next })

describe('a rota', () => {
  test('begins at its top, and goes round', () => {
    const begun = withPeople(noRota, ['ada', 'bo', 'cy'])
    expect(begun).toEqual(rota('ada bo cy', 'ada'))
    expect([following(begun, 'ada'), following(begun, 'bo'), following(begun, 'cy')]).toEqual([
      'bo',
      'cy',
      'ada'
    ])
  })

  test('skips somebody, who comes again when the round is through', () => {
    expect(skipped(rota('ada bo cy', 'bo'))).toEqual(rota('ada bo cy', 'cy'))
    expect(skipped(rota('ada', 'ada'))).toEqual(rota('ada', 'ada'))
    expect(skipped(noRota)).toEqual(noRota)
  })

  test('lets two change places, so that each has the other’s turn', () => {
    expect(swapped(rota('ada bo cy', 'ada'), 'cy')).toEqual(rota('cy bo ada', 'cy'))
    expect(swapped(rota('ada bo', 'ada'), 'nobody')).toEqual(rota('ada bo', 'ada'))
  })

  test('goes on with the next who is still there when people leave or come', () => {
    expect(among(rota('ada bo cy', 'bo'), new Set(['ada', 'cy']))).toEqual(rota('ada cy', 'cy'))
    expect(withPeople(rota('ada bo', 'bo'), ['dee', 'bo', 'ada', 'bo'])).toEqual(rota('dee bo ada', 'bo'))
    expect(among(rota('ada', 'ada'), new Set())).toEqual(noRota)
  })

  test.each([[null], ['x'], [{ people: 'ada' }], [{ people: [''], next: null }]])(
    'kept as %j reads as none',
    (value) => {
      expect(readRota(value)).toEqual(noRota)
    }
  )
})

describe('in a session', () => {
  const people = ['ada', 'bo', 'cy'].map((id) => ({ id, name: id }))
  const stage = () => new Stage({ ...daily, people, rota: rota('ada bo cy', 'ada') }, 'daily')
  const kept = (facts: readonly Fact[]) =>
    facts.flatMap((fact) => (fact.entity === 'setting' ? [fact.settingId, fact.value] : []))

  test('closing passes it on once, however often it is reopened and closed again', () => {
    const room = stage().do({ type: 'start' }, { type: 'finish' }, { type: 'close' })
    expect([room.session.facilitator, room.session.rota.next]).toEqual(['ada', 'bo'])
    expect(kept(room.facts)).toEqual(['rota|ledger', rota('ada bo cy', 'bo')])
    room.do({ type: 'reopen' }, { type: 'close' })
    expect(room.session.rota.next).toBe('bo')
  })

  test('closing taken back gives the turn back, too', () => {
    const room = stage().do({ type: 'start' }, { type: 'finish' }, { type: 'close' }, { type: 'undo' })
    expect([room.session.facilitator, room.session.rota.next]).toEqual(['ada', 'ada'])
    expect(kept(room.facts)).toEqual(['rota|ledger', rota('ada bo cy', 'ada')])
  })

  test('who is skipped or swapped today facilitates later, and the round goes on from whoever did', () => {
    const skippedOne = stage().do({ type: 'skipFacilitator' })
    expect(skippedOne.session.facilitator).toBe('bo')
    skippedOne.do({ type: 'start' }, { type: 'finish' }, { type: 'close' })
    expect(skippedOne.session.rota.next).toBe('cy')
    const swappedOne = stage().do({ type: 'swapFacilitator', person: 'cy' })
    expect(swappedOne.session.facilitator).toBe('cy')
    swappedOne.do({ type: 'start' }, { type: 'finish' }, { type: 'close' })
    expect(swappedOne.session.rota).toEqual(rota('cy bo ada', 'bo'))
  })

  test('a unit without one has nobody to pass it on to', () => {
    const room = new Stage(daily, 'daily').do({ type: 'start' }, { type: 'finish' }, { type: 'close' })
    expect([room.session.facilitator, kept(room.facts)]).toEqual([null, []])
  })
})
