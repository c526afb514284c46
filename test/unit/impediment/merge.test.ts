import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awaitsAcknowledgement, decideImpediment } from '../../../shared/impediment/decide'
import { foldImpediments } from '../../../shared/impediment/join'
import type { Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import { mono, wall } from '../../../shared/time'
import type { Bare } from '../../support/bare'
import { fields } from './support'

let count = 0
const said = (impediment: string, act: Bare<ImpedimentEvent, 'impediment'>): ImpedimentEvent => {
  count++
  const at = { mono: mono(count), wall: wall(count) }
  return { ...act, id: `e${String(count).padStart(4, '0')}`, impediment, cmd: `c${count}`, at, session: null }
}
const raised = (id: string, unit: string) => said(id, { type: 'raised', unit, fields })
const merged = (id: string, into: string) => said(id, { type: 'merged', unit: 'payments', into })
const answered = (id: string): ImpedimentEvent =>
  said(id, { type: 'answered', unit: 'payments', disposition: 'decline', text: 'No', owner: '', due: null })

const byId = (events: readonly ImpedimentEvent[], id: string): Impediment => {
  const found = foldImpediments(events).find((impediment) => impediment.id === id)
  if (!found) throw new Error(`${id} is not there`)
  return found
}

describe('the same thing from several teams', () => {
  test('one goes on for all of them, with everybody who raised it', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards'), raised('c', 'fraud')]
    events.push(merged('b', 'a'), merged('c', 'b'))
    expect(byId(events, 'a').raisers.map(({ unitId }) => unitId)).toEqual(['ledger', 'cards', 'fraud'])
    expect(byId(events, 'a').state).toBe('open')
    expect(byId(events, 'b')).toMatchObject({ state: 'merged', mergedInto: 'a', ballAt: 'ledger' })
    expect(byId(events, 'c')).toMatchObject({ state: 'merged', mergedInto: 'a', ballAt: 'ledger' })
  })

  test('the answer waits for each of them, until that one has seen it', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards')]
    events.push(
      said('a', { type: 'sentUp', unit: 'ledger', to: 'payments' }),
      merged('b', 'a'),
      answered('a')
    )
    expect(awaitsAcknowledgement(byId(events, 'b'), 'cards')).toBe(true)
    expect(awaitsAcknowledgement(byId(events, 'a'), 'ledger')).toBe(true)
    events.push(said('b', { type: 'acknowledged', unit: 'cards' }))
    expect(awaitsAcknowledgement(byId(events, 'b'), 'cards')).toBe(false)
    expect(awaitsAcknowledgement(byId(events, 'a'), 'ledger')).toBe(true)
  })

  test('is confidential for each of them once the one that goes on is, or their own, and no longer than that', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards'), raised('c', 'fraud')]
    events.push(merged('b', 'a'), merged('c', 'b'), answered('a'))
    const secret = () => ['a', 'b', 'c'].map((id) => byId(events, id).fields.confidential)
    const mark = (id: string, confidential: boolean) =>
      events.push(said(id, { type: 'refined', unit: 'ledger', patch: { confidential } }))
    mark('a', true)
    expect(secret()).toEqual([true, true, true])
    mark('a', false)
    expect(secret()).toEqual([false, false, false])
    mark('c', true)
    expect(secret()).toEqual([false, false, true])
    mark('a', true)
    events.push(said('b', { type: 'unmerged', unit: 'cards' }))
    expect(secret(), 'by itself it is what its own team made it').toEqual([true, false, true])
  })

  test('taken apart again, each is what its own history says', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards'), merged('b', 'a')]
    events.push(said('b', { type: 'unmerged', unit: 'cards' }))
    expect(byId(events, 'a').raisers.map(({ unitId }) => unitId)).toEqual(['ledger'])
    expect(byId(events, 'b')).toMatchObject({ state: 'open', mergedInto: null, ballAt: 'cards' })
  })

  test('taking the raising of the other one back leaves this one standing by itself', () => {
    const other = raised('a', 'ledger')
    const events = [other, raised('b', 'cards'), merged('b', 'a')]
    events.push(said('a', { type: 'undone', unit: 'ledger', target: other.cmd, redo: false }))
    expect(byId(events, 'b')).toMatchObject({ state: 'open', mergedInto: null, ballAt: 'cards' })
  })
})

describe('two laptops at the same time', () => {
  test('merged into each other, exactly one goes on, and people are told', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards'), merged('b', 'a'), merged('a', 'b')]
    expect(byId(events, 'b')).toMatchObject({ state: 'merged', mergedInto: 'a' })
    expect(byId(events, 'a')).toMatchObject({ state: 'open', mergedInto: null })
    expect(byId(events, 'a').pleaseCheck.map(({ key }) => key)).toEqual(['check.impediment.mergedInCircle'])
  })

  test('answered here while it was merged there: the answer stands, in either order', () => {
    const start = [raised('a', 'ledger'), raised('b', 'cards')]
    start.push(said('b', { type: 'sentUp', unit: 'cards', to: 'payments' }))
    const merge = merged('b', 'a')
    const answer = answered('b')
    for (const events of [
      [...start, merge, answer],
      [...start, answer, merge]
    ]) {
      expect(byId(events, 'b')).toMatchObject({ state: 'answered', mergedInto: null })
      expect(byId(events, 'b').pleaseCheck.map(({ key }) => key)).toEqual([
        'check.impediment.answeredWhileMerged'
      ])
    }
  })

  test('whatever is merged into whatever, nothing is lost and nothing goes in circles', () => {
    const names = ['a', 'b', 'c', 'd', 'e'] as const
    const pair = fc.record({ child: fc.constantFrom(...names), into: fc.constantFrom(...names) })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (merges) => {
        const events = names.map((name) => raised(name, `team-${name}`))
        for (const { child, into } of merges) if (child !== into) events.push(merged(child, into))
        const all = foldImpediments(events)
        const going = all.filter(({ state }) => state === 'open')
        const ids = going.flatMap(({ raisers }) => raisers.map(({ impedimentId }) => impedimentId))
        // Every one is counted once, by one that goes on.
        expect([...ids].sort()).toEqual([...names])
        for (const one of all)
          if (one.mergedInto !== null) expect(going.map(({ id }) => id)).toContain(one.mergedInto)
      })
    )
  })
})

describe('what the rules say', () => {
  const decide = (events: readonly ImpedimentEvent[], id: string, command: object) =>
    decideImpediment(
      {
        impediment: byId(events, id),
        unit: { id: 'cards', name: 'Cards' },
        parent: { id: 'payments', name: 'Payments' },
        isTop: false,
        into: foldImpediments(events).find((one) => 'into' in command && one.id === command.into) ?? null
      },
      { impedimentId: id, unitId: 'cards', ...command } as never,
      { mono: mono(0), wall: wall(0) },
      'cmd',
      { next: () => 'id' },
      null
    )
  const refusal = (events: readonly ImpedimentEvent[], id: string, command: object) => {
    const decision = decide(events, id, command)
    return decision.ok ? null : decision.problem.text.key
  }

  test('a merged one cannot be sent up or answered by itself', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards'), merged('b', 'a')]
    expect(refusal(events, 'b', { type: 'sendUp' })).toBe('problem.rule.merged')
    expect(refusal(events, 'b', { type: 'resolve', text: '' })).toBe('problem.rule.merged')
    expect(refusal(events, 'b', { type: 'unmerge' })).toBe(null)
  })

  test('only open ones are merged, not with themselves, and a secret not with what everybody may read', () => {
    const events = [raised('a', 'ledger'), raised('b', 'cards')]
    const secret = said('s', { type: 'raised', unit: 'hr', fields: { ...fields, confidential: true } })
    expect(refusal(events, 'b', { type: 'merge', into: 'b' })).toBe('problem.rule.mergedWithItself')
    expect(refusal([...events, secret], 'b', { type: 'merge', into: 's' })).toBe(
      'problem.rule.mergeConfidential'
    )
    const resolved = said('a', { type: 'resolved', unit: 'ledger', text: '' })
    expect(refusal([...events, resolved], 'b', { type: 'merge', into: 'a' })).toBe(
      'problem.rule.mergeOpenOnly'
    )
  })

  test('what is resolved is verified once, by those who raised it', () => {
    const events = [raised('b', 'cards')]
    expect(refusal(events, 'b', { type: 'verify', text: '' })).toBe('problem.rule.notResolvedYet')
    events.push(said('b', { type: 'resolved', unit: 'cards', text: '' }))
    expect(refusal(events, 'b', { type: 'verify', text: '' })).toBe(null)
    events.push(said('b', { type: 'verified', unit: 'cards', text: '' }))
    expect(byId(events, 'b').verifiedAt).toBe(events.at(-1)?.at.wall)
    expect(refusal(events, 'b', { type: 'verify', text: '' })).toBe('problem.rule.alreadyVerified')
    events.push(said('b', { type: 'reopened', unit: 'cards', text: 'It is back' }))
    expect(byId(events, 'b')).toMatchObject({ state: 'open', verifiedAt: null })
  })
})
