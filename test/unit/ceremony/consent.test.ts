import { describe, expect, test } from 'vitest'
import { arrivedInRound, frozenLines, openObjections } from '../../../shared/ceremony/metascrum'
import { withContext } from '../../../shared/ceremony/room'
import { metaScrum, Stage } from './support'

const start = { type: 'start' } as const
const vote = (person: string, said: 'consent' | 'concern' | 'object', reason = '') =>
  ({ type: 'vote', person, vote: said, reason }) as const

describe('the round of consent to an order', () => {
  test('an objection needs its reason', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    expect(stage.try(vote('jon', 'object'))?.text.key).toBe('problem.rule.objectNeedsReason')
    expect(stage.try(vote('nobody', 'consent'))?.kind).toBe('not-found')
  })

  test('the first word freezes the order, and nothing about it changes until it is opened again', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, vote('mia', 'consent'))
    expect([stage.session.frozen, stage.session.frozenTitles]).toEqual([
      ['a', 'b', 'c'],
      ['Item a', 'Item b', 'Item c']
    ])
    const refused = [
      stage.try({ type: 'reorderItem', item: 'b', beforeId: 'a', reason: 'Ops' }),
      stage.try({ type: 'setBudget', item: 'b', budget: 5, reason: '' }),
      stage.try({ type: 'endItem', item: 'b', state: 'killed', reason: '' })
    ]
    expect(refused.map((problem) => problem?.text.key)).toEqual(Array(3).fill('problem.rule.roundRuns'))
    stage.do({ type: 'thawOrder' })
    expect([stage.session.frozen, stage.session.votes]).toEqual([null, []])
    stage.do({ type: 'undo' })
    expect(stage.session.votes).toHaveLength(1)
  })

  test('an order that is too long to be handed on is not agreed on', () => {
    const [item] = metaScrum.product.backlog
    if (!item) throw new Error('An item.')
    const backlog = Array.from({ length: 20_001 }, (_, i) => ({ ...item, id: `i${i}` }))
    const long = { ...metaScrum, product: { ...metaScrum.product, backlog } }
    const refused = new Stage(long, 'metaScrum').do(start).try({ type: 'freezeOrder' })
    expect(refused?.text).toEqual({
      key: 'problem.rule.longOrder',
      values: { count: 20_001, most: 20_000 }
    })
  })

  test('what arrives during a round is told apart, and the frozen order stays as it was', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, { type: 'freezeOrder' })
    const [a, b, c] = metaScrum.product.backlog
    if (!a || !b || !c) throw new Error('Three items.')
    const backlog = [c, a, { ...a, id: 'd', title: 'Item d', rank: '9' }]
    const room = withContext(stage.room, { ...metaScrum, product: { ...metaScrum.product, backlog } })
    expect(frozenLines(room)?.map(({ title }) => title)).toEqual(['Item a', 'Item b', 'Item c'])
    expect(arrivedInRound(room)).toEqual({
      added: [{ id: 'd', title: 'Item d' }],
      gone: [{ id: 'b', title: 'Item b' }],
      moved: [{ id: 'c', title: 'Item c' }]
    })
  })

  test('an objection stays open until it is settled or somebody who is named decides over it', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, vote('jon', 'object', 'Capacity'), {
      type: 'finish'
    })
    expect(stage.try({ type: 'close' })?.text).toEqual({
      key: 'problem.rule.openObjection',
      values: { name: 'Jon' }
    })
    const over = { type: 'answerObjection', person: 'jon', how: 'over', text: 'The law asks for it' } as const
    expect(stage.try({ ...over, by: '' })?.text.key).toBe('problem.rule.overNeedsName')
    stage.do({ ...over, by: 'Wale' }, { type: 'close' })
    expect(stage.facts.at(-1)).toMatchObject({
      event: {
        type: 'orderAgreed',
        votes: [
          {
            person: 'jon',
            name: 'Jon',
            vote: 'object',
            reason: 'Capacity',
            answer: { how: 'over', by: 'Wale', text: 'The law asks for it' }
          }
        ]
      }
    })
  })

  test('a new word on the order is without the answer to the one before', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(
      start,
      vote('jon', 'object', 'Capacity'),
      { type: 'answerObjection', person: 'jon', how: 'met', by: '', text: 'A second team' },
      vote('jon', 'object', 'Still capacity')
    )
    expect(openObjections(stage.session).map(({ reason }) => reason)).toEqual(['Still capacity'])
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
