import { describe, expect, test } from 'vitest'
import { awaitsAcknowledgement } from '../../../shared/impediment/decide'
import { wordsFor } from '../../../shared/words'
import { answer, fields, Ladder } from './support'

const minute = 60_000
const words = wordsFor('en')

describe('the way up', () => {
  test('an impediment is born at its team, which has the ball', () => {
    expect(new Ladder().raise().impediment).toEqual({
      id: 'imp',
      fields,
      originUnitId: 'ledger',
      state: 'open',
      ballAt: 'ledger',
      path: [
        {
          unitId: 'ledger',
          arrivedAt: minute,
          receivedAt: null,
          answeredAt: null,
          answer: null,
          acknowledgedAt: null
        }
      ],
      answer: null,
      raisedAt: minute,
      resolvedAt: null,
      blocked: [{ from: minute, to: null }],
      verifiedAt: null,
      mergedInto: null,
      raisers: [{ unitId: 'ledger', impedimentId: 'imp', raisedAt: minute }],
      metricId: null,
      pleaseCheck: []
    })
  })

  test('sending up goes one level at a time and hands over the ball', () => {
    const ladder = new Ladder().raise().do({ type: 'sendUp' })
    expect(ladder.impediment?.ballAt).toBe('payments')
    ladder.do({ type: 'sendUp', unitId: 'payments' })
    expect(ladder.impediment?.ballAt).toBe('eat')
    expect(ladder.impediment?.path.map((rung) => [rung.unitId, rung.arrivedAt])).toEqual([
      ['ledger', minute],
      ['payments', 2 * minute],
      ['eat', 3 * minute]
    ])
  })

  test.each([
    [{ blocked: '' }, 'The level above needs to hear what is blocked.'],
    [{ effect: ' ' }, 'The level above needs to hear what effect that has.'],
    [{ ask: '' }, 'The level above needs to hear what you ask of it.'],
    [{ blocked: '', ask: '' }, 'The level above needs to hear what is blocked and what you ask of it.'],
    [
      { blocked: '', effect: '', ask: '' },
      'The level above needs to hear what is blocked, its effect and what you ask of it.'
    ]
  ])(
    'an impediment that misses %o is not sent up, and the sentence says what is missing',
    (over, sentence) => {
      const problem = new Ladder().raise(over).try({ type: 'sendUp' })
      expect(problem && words.tell(problem.text)).toBe(sentence)
    }
  )

  test('a level that no longer has it cannot send it up, answer it or resolve it', () => {
    const ladder = new Ladder().raise().do({ type: 'sendUp' })
    for (const act of [
      { type: 'sendUp' } as const,
      answer('resolve', { unitId: 'ledger' }),
      { type: 'resolve', text: '' } as const
    ])
      expect(ladder.try(act)?.text.key).toBe('problem.rule.ballElsewhere')
  })

  test('a level it has not come to cannot act on it', () => {
    expect(new Ladder().raise().try(answer('resolve'))?.text).toEqual({
      key: 'problem.rule.notOnPath',
      values: { unit: 'eat' }
    })
  })

  test('from the top there is no sending up', () => {
    expect(new Ladder().atTheTop().try({ type: 'sendUp', unitId: 'eat' })?.text.key).toBe(
      'problem.rule.atTheTop'
    )
  })
})

describe('the six answers', () => {
  test.each([
    [answer('decline'), 'problem.rule.declineNeedsReason'],
    [answer('take', { owner: 'Ada' }), 'problem.rule.takeNeedsOwner'],
    [answer('take', { due: '2026-11-25' }), 'problem.rule.takeNeedsOwner'],
    [answer('ask'), 'problem.rule.askNeedsText'],
    [answer('return'), 'problem.rule.returnNeedsText']
  ])('%o is refused until it says what those below need', (act, key) => {
    expect(new Ladder().atTheTop().try(act)?.text.key).toBe(key)
  })

  test.each([
    [answer('resolve'), 'answered', 'ledger'],
    [answer('take', { owner: 'Ada', due: '2026-11-25' }), 'answered', 'eat'],
    [answer('ask', { text: 'How much?' }), 'open', 'ledger'],
    [answer('return', { text: 'Use the frame contract' }), 'open', 'ledger'],
    [answer('decline', { text: 'Not this year' }), 'answered', 'ledger'],
    [answer('transform'), 'answered', 'ledger']
  ])('after %o it is %s with the ball at %s', (act, state, ballAt) => {
    const { impediment } = new Ladder().atTheTop().do(act)
    expect({ state: impediment?.state, ballAt: impediment?.ballAt }).toEqual({ state, ballAt })
  })

  test('every level below must acknowledge; the matter ends when those who raised it have', () => {
    const ladder = new Ladder().atTheTop().do(answer('decline', { text: 'Not this year' }))
    const waiting = () =>
      ['ledger', 'payments', 'eat'].filter(
        (unit) => ladder.impediment && awaitsAcknowledgement(ladder.impediment, unit)
      )
    expect(waiting()).toEqual(['ledger', 'payments'])
    ladder.do({ type: 'acknowledge', unitId: 'payments' })
    expect([waiting(), ladder.impediment?.state]).toEqual([['ledger'], 'answered'])
    ladder.do({ type: 'acknowledge' })
    expect([waiting(), ladder.impediment?.state, ladder.impediment?.resolvedAt]).toEqual([
      [],
      'resolved',
      6 * minute
    ])
  })

  test('an answer is acknowledged once, and not by the level that gave it', () => {
    const ladder = new Ladder().atTheTop().do(answer('resolve'))
    expect(ladder.try({ type: 'acknowledge', unitId: 'eat' })?.text.key).toBe(
      'problem.rule.nothingToAcknowledge'
    )
  })

  test('asked for more, the team replies and the asking level has it back with its clock', () => {
    const ladder = new Ladder().atTheTop().do(answer('ask', { text: 'How much?' }))
    ladder.do({ type: 'reply', text: '18,000 pounds' })
    const { impediment } = ladder
    expect(impediment?.ballAt).toBe('eat')
    expect(impediment?.fields.tried).toBe('18,000 pounds')
    expect(impediment?.path.at(-1)).toEqual({
      unitId: 'eat',
      arrivedAt: 3 * minute,
      receivedAt: null,
      answeredAt: null,
      answer: null,
      acknowledgedAt: null
    })
  })

  test('who took it has it until it is resolved, and then those below still have to see that', () => {
    const ladder = new Ladder().atTheTop().do(answer('take', { owner: 'Ada', due: '2026-11-25' }))
    ladder.do({ type: 'acknowledge' }).do({ type: 'resolve', unitId: 'eat', text: 'Renewed' })
    expect([ladder.impediment?.state, ladder.impediment?.ballAt]).toEqual(['answered', 'ledger'])
    ladder.do({ type: 'acknowledge' })
    expect(ladder.impediment?.state).toBe('resolved')
  })

  test('a level in between that took it may still send it up', () => {
    const ladder = new Ladder().raise().do({ type: 'sendUp' })
    ladder.do(answer('take', { unitId: 'payments', owner: 'Mo', due: '2026-11-25' }))
    ladder.do({ type: 'sendUp', unitId: 'payments' })
    expect([ladder.impediment?.state, ladder.impediment?.ballAt, ladder.impediment?.answer]).toEqual([
      'open',
      'eat',
      null
    ])
  })

  test('what a team raised itself it cannot give back to anybody, but it can resolve it at once', () => {
    const ladder = new Ladder().raise()
    expect(ladder.try(answer('ask', { unitId: 'ledger', text: '?' }))?.text.key).toBe(
      'problem.rule.nobodyBelow'
    )
    expect(ladder.do({ type: 'resolve', text: '' }).impediment?.state).toBe('resolved')
  })

  test('an answer that does not help is reopened where it hurts', () => {
    const ladder = new Ladder().atTheTop().do(answer('decline', { text: 'No' }))
    ladder.do({ type: 'reopen', text: 'The vendor has gone' })
    expect([ladder.impediment?.state, ladder.impediment?.ballAt]).toEqual(['open', 'ledger'])
    ladder.do({ type: 'sendUp' })
    expect(ladder.impediment?.path.map((rung) => rung.unitId)).toEqual(['ledger', 'payments', 'eat'])
  })
})
