import { beforeEach, describe, expect, test } from 'vitest'
import type { Impediment, ImpedimentEvent } from '../../shared/impediment/types'
import type { Draft } from '../../shared/sync/op'
import { MINUTE } from '../../shared/time'
import type { Bare } from '../support/bare'
import { Laptop, morning, stamp } from './support'

type Happened = Bare<ImpedimentEvent, 'impediment'>

let ada: Laptop
let ben: Laptop
let count = 0
beforeEach(() => {
  ada = new Laptop('ada', 0)
  // Whose clock is wrong must not decide what is lost.
  ben = new Laptop('ben', -7 * MINUTE)
  count = 0
  does(ada, 'cert', raised('ledger', 'The certificate runs out'), 0)
  does(ada, 'cert', { type: 'sentUp', unit: 'ledger', to: 'payments' }, 1)
  does(ada, 'other', raised('cards', 'Certificates expire'), 2)
  ben.takeIn(ada.log(), morning + 3 * MINUTE)
})

const raised = (unit: string, title: string): Happened => ({
  type: 'raised',
  unit,
  fields: {
    title,
    blocked: 'b',
    effect: 'e',
    ask: 'a',
    tried: '',
    owner: '',
    neededBy: null,
    confidential: false
  }
})
const resolved = (unit: string, text: string): Happened => ({ type: 'resolved', unit, text })
const answered = (unit: string, disposition: 'decline' | 'take' | 'transform', text: string): Happened => ({
  type: 'answered',
  unit,
  disposition,
  text,
  owner: '',
  due: null
})

/** Done on a laptop, so many minutes into the morning. */
function does(laptop: Laptop, impediment: string, act: Happened, minutes: number): void {
  count++
  const at = stamp(morning + minutes * MINUTE)
  const event = { ...act, id: `e${count}`, impediment, cmd: `c${count}`, at, session: null }
  const draft: Draft = {
    entity: 'impedimentEvent',
    rowId: event.id,
    kind: 'fact',
    patch: event as unknown as Draft['patch']
  }
  laptop.edit([draft], morning + minutes * MINUTE)
}

/** Each takes in what the other did, in whichever order; both must then hold the very same. */
function meet(): { readonly [id: string]: Impediment } {
  const [ofAda, ofBen] = [ada.log(), ben.log()]
  ada.takeIn(ofBen, morning + 30 * MINUTE)
  ben.takeIn([...ofAda].reverse(), morning + 31 * MINUTE)
  expect(ben.state()).toEqual(ada.state())
  const bodies = ada.sql.prepare('SELECT id, body FROM impediment').all() as { id: string; body: string }[]
  return Object.fromEntries(bodies.map(({ id, body }) => [id, JSON.parse(body) as Impediment]))
}

const told = (impediment: Impediment | undefined) => impediment?.pleaseCheck.map(({ key }) => key)
/** What people wrote is on the path, however the two ended. */
const answers = (impediment: Impediment | undefined) =>
  impediment?.path.flatMap(({ unitId, answer }) =>
    answer ? [[unitId, answer.disposition, answer.text]] : []
  )

describe('an impediment that lived on two laptops at the same time', () => {
  test('resolved here while it was sent up there is resolved on both, and people are asked to check', () => {
    does(ada, 'cert', resolved('payments', 'Renewed it'), 10)
    does(ben, 'cert', { type: 'sentUp', unit: 'payments', to: 'board' }, 11)
    const { cert } = meet()
    expect(cert).toMatchObject({ state: 'answered', ballAt: 'ledger' })
    expect(told(cert)).toEqual(['check.impediment.resolvedWhileSentUp'])
    expect(answers(cert)).toEqual([['payments', 'resolve', 'Renewed it']])
  })

  test('merged here while it was answered there keeps the answer and goes on by itself', () => {
    does(ada, 'cert', { type: 'merged', unit: 'payments', into: 'other' }, 10)
    does(ben, 'cert', answered('payments', 'decline', 'Not this year'), 11)
    const { cert, other } = meet()
    expect(cert).toMatchObject({ state: 'answered', mergedInto: null, ballAt: 'ledger' })
    expect(told(cert)).toEqual(['check.impediment.answeredWhileMerged'])
    expect(answers(cert)).toEqual([['payments', 'decline', 'Not this year']])
    expect(other?.raisers.map(({ unitId }) => unitId)).toEqual(['cards'])
  })

  test('answered on both: one answer stands on both laptops, and the other one is not lost', () => {
    does(ada, 'cert', answered('payments', 'decline', 'Not this year'), 10)
    does(ben, 'cert', answered('payments', 'transform', 'A theme for the executives'), 11)
    const { cert } = meet()
    expect(cert?.state).toBe('answered')
    expect(told(cert)).toEqual(['check.impediment.answeredTwice'])
    const said = ada.sql
      .prepare("SELECT body ->> '$.text' AS text FROM impediment_event WHERE type = 'answered' ORDER BY text")
      .all()
    expect(said).toEqual([{ text: 'A theme for the executives' }, { text: 'Not this year' }])
  })

  test('merged into each other: the same one goes on for both on both laptops', () => {
    does(ada, 'other', { type: 'merged', unit: 'cards', into: 'cert' }, 10)
    does(ben, 'cert', { type: 'merged', unit: 'payments', into: 'other' }, 11)
    const { cert, other } = meet()
    const [goesOn, joined] = cert?.state === 'merged' ? [other, cert] : [cert, other]
    expect([goesOn?.state, joined?.state]).toEqual(['open', 'merged'])
    expect(goesOn?.raisers.map(({ unitId }) => unitId)).toEqual(['ledger', 'cards'])
    expect(told(goesOn)).toEqual(['check.impediment.mergedInCircle'])
  })

  test('taken out here while the one it was part of was answered there: each has what concerns it', () => {
    does(ada, 'other', { type: 'merged', unit: 'cards', into: 'cert' }, 4)
    ben.takeIn(ada.log(), morning + 5 * MINUTE)
    does(ada, 'other', { type: 'unmerged', unit: 'cards' }, 10)
    does(ben, 'cert', answered('payments', 'decline', 'Not this year'), 11)
    const { cert, other } = meet()
    expect(cert).toMatchObject({ state: 'answered', ballAt: 'ledger' })
    expect(other).toMatchObject({ state: 'open', ballAt: 'cards', answer: null })
  })
})
