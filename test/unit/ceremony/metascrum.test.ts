import { describe, expect, test } from 'vitest'
import { toDrafts } from '../../../shared/ceremony/facts'
import { metaScrum, Stage } from './support'

const start = { type: 'start' } as const
const backlog = (stage: Stage) => stage.room.product.backlog.map((item) => item.id)
const vote = (person: string, said: 'consent' | 'concern' | 'object', reason = '') =>
  ({ type: 'vote', person, vote: said, reason }) as const

describe('the MetaScrum', () => {
  test('a move shows from where to where and why, and undo puts the very rank back', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    const before = stage.room.product
    stage.do({ type: 'reorderItem', item: 'c', beforeId: 'a', reason: 'Churn' })
    expect(backlog(stage)).toEqual(['c', 'a', 'b'])
    expect(stage.session.reorders).toEqual([{ item: 'c', title: 'Item c', from: 3, to: 1, reason: 'Churn' }])
    expect(toDrafts(stage.facts).at(-1)).toEqual({
      entity: 'item',
      rowId: 'c',
      kind: 'set',
      patch: { rank: '5' }
    })
    stage.do({ type: 'undo' })
    expect(stage.room.product).toEqual(before)
    expect(stage.session.reorders).toEqual([])
  })

  test('putting an item where it stands is no step', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, {
      type: 'reorderItem',
      item: 'a',
      beforeId: 'b',
      reason: ''
    })
    expect(stage.facts).toEqual([])
  })

  test('an objection needs its reason', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    expect(stage.try(vote('jon', 'object'))?.text.key).toBe('problem.rule.objectNeedsReason')
    expect(stage.try(vote('nobody', 'consent'))?.kind).toBe('not-found')
  })

  test('the first word freezes the order, and moving an item afterwards begins the round again', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, vote('mia', 'consent'))
    expect(stage.session.frozen).toEqual(['a', 'b', 'c'])
    stage.do({ type: 'reorderItem', item: 'b', beforeId: 'a', reason: 'Ops' })
    expect([stage.session.frozen, stage.session.votes]).toEqual([null, []])
  })

  test('closed with a frozen order, that order and its votes are what was agreed', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(
      start,
      { type: 'freezeOrder' },
      vote('mia', 'consent'),
      vote('jon', 'object', 'Capacity'),
      vote('jon', 'concern', 'Capacity'),
      { type: 'finish' },
      { type: 'close' }
    )
    expect(stage.facts.at(-1)).toMatchObject({
      entity: 'productEvent',
      event: {
        type: 'orderAgreed',
        unit: 'eat',
        session: 'session',
        order: ['a', 'b', 'c'],
        votes: [
          { person: 'mia', name: 'Mia', vote: 'consent', reason: '' },
          { person: 'jon', name: 'Jon', vote: 'concern', reason: 'Capacity' }
        ]
      }
    })
    stage.do({ type: 'undo' })
    expect(stage.facts.map((fact) => fact.entity)).toEqual(['sessionEvent', 'productEvent'])
  })

  test('without a frozen order nothing was agreed', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, { type: 'finish' }, { type: 'close' })
    expect(stage.facts.map((fact) => fact.entity)).toEqual(['sessionEvent'])
  })
})
