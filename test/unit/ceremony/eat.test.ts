import { describe, expect, test } from 'vitest'
import { arrivals } from '../../../shared/ceremony/arrivals'
import { toDrafts } from '../../../shared/ceremony/facts'
import { evolveRoom, withContext } from '../../../shared/ceremony/room'
import { plainItem } from '../../../shared/product/item'
import { cameUp, daily, eat, fields, Stage, scaledDaily, stamp } from './support'

const start = { type: 'start' } as const
const finish = { type: 'finish' } as const
const close = { type: 'close' } as const
const answer = (impedimentId: string, disposition: 'resolve' | 'transform' | 'decline', text = '') =>
  ({
    type: 'impediment',
    command: { type: 'answer', impedimentId, unitId: 'eat', disposition, text, owner: '', due: null }
  }) as const

describe('the EAT daily', () => {
  test('what came up counts as received when the ceremony starts', () => {
    const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily').after(60_000).do(start)
    expect(stage.room.impediments[0]?.path.at(-1)?.receivedAt).toBe(stamp(60_000).wall)
    expect(stage.facts.map((fact) => 'event' in fact && fact.event.type)).toEqual([
      'started',
      'turnStarted',
      'received'
    ])
  })

  test('it does not close while something that came up has no answer, and says what', () => {
    const stage = new Stage(eat([...cameUp('hsm', 100), ...cameUp('nda', 200)]), 'eatDaily')
    stage.do(start, answer('hsm', 'resolve'), finish)
    expect(stage.try(close)).toEqual({
      kind: 'refused',
      text: { key: 'problem.rule.needsDisposition', values: { title: 'Title of nda' } },
      advice: { key: 'problem.rule.needsDisposition.advice', values: { title: 'Title of nda' } }
    })
    stage.do(answer('nda', 'decline', 'Use the frame contract'), close)
    expect(stage.session.phase).toBe('closed')
  })

  test('a confidential one is named by its number only', () => {
    const stage = new Stage(
      eat([...cameUp('hsm', 1), ...cameUp('hr', 2, { confidential: true })]),
      'eatDaily'
    )
    stage.do(start, answer('hsm', 'resolve'), finish)
    expect(stage.try(close)?.text).toEqual({
      key: 'problem.rule.needsDispositionConfidential',
      values: { number: 2 }
    })
    expect(JSON.stringify(stage.room.events)).not.toContain('Title of hr')
  })

  test('made a transformation item, it stands last in that backlog; undo takes it out, redo puts it back', () => {
    const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily').do(start)
    const before = stage.room
    stage.do(answer('hsm', 'transform', 'Buy a second one'))
    expect(stage.room.product.backlog).toEqual([
      {
        ...plainItem,
        id: 'transformation|hsm',
        unitId: 'eat',
        kind: 'transformation',
        title: 'Title of hsm',
        why: 'Buy a second one',
        owner: '',
        value: null,
        effort: null,
        state: 'open',
        rank: 'V',
        impedimentId: 'hsm'
      }
    ])
    const after = stage.room
    stage.do({ type: 'undo' })
    expect([stage.room.product, stage.room.impediments]).toEqual([before.product, before.impediments])
    expect(toDrafts(stage.facts).at(-1)).toEqual({
      entity: 'item',
      rowId: 'transformation|hsm',
      kind: 'set',
      patch: { state: 'dropped' }
    })
    stage.do({ type: 'redo' })
    expect([stage.room.product, stage.room.impediments]).toEqual([after.product, after.impediments])
  })

  test('what comes up while the ceremony runs gets its turn before the transformation backlog', () => {
    const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily').do(start)
    const room = withContext(stage.room, eat([...cameUp('hsm', 100), ...cameUp('nda', 200)]))
    const fresh = arrivals({ room, at: stamp(5000), cmd: 'arrive', ids: stage.ids })
    stage.room = evolveRoom(room, fresh)
    expect(stage.order).toEqual(['hsm speaking', 'nda waiting', 'transformation waiting'])
    expect(stage.room.impediments.map((item) => item.path.at(-1)?.receivedAt !== null)).toEqual([true, true])
    expect(arrivals({ room: stage.room, at: stamp(6000), cmd: 'again', ids: stage.ids })).toEqual([])
  })
})

describe('impediments in the room', () => {
  const raise = {
    type: 'impediment',
    command: { type: 'raise', impedimentId: 'imp', unitId: 'ledger', fields: fields('Certificates') }
  } as const
  const sendUp = {
    type: 'impediment',
    command: { type: 'sendUp', impedimentId: 'imp', unitId: 'ledger' }
  } as const

  test('raised in a turn and sent up one level, each a step of its own that undo takes back', () => {
    const stage = new Stage(daily, 'daily').do(start, raise, sendUp)
    expect(stage.session.captured).toEqual([{ impedimentId: 'imp', turnId: stage.turn(0) }])
    expect(stage.room.impediments[0]?.ballAt).toBe('payments')
    stage.do({ type: 'undo' })
    expect(stage.room.impediments[0]?.ballAt).toBe('ledger')
    stage.do({ type: 'undo' })
    expect([stage.room.impediments, stage.session.captured]).toEqual([[], []])
    stage.do({ type: 'redo' }, { type: 'redo' })
    expect(stage.room.impediments[0]?.ballAt).toBe('payments')
  })

  test('every fact of one command carries its name, so that the store takes it as one', () => {
    const stage = new Stage(daily, 'daily').do(start, raise)
    const names = stage.facts.map((fact) => 'event' in fact && fact.event.cmd)
    expect([names.length, new Set(names).size]).toEqual([2, 1])
  })

  test('at the Scaled Daily Scrum a team may raise for itself and send it to this table', () => {
    const stage = new Stage(scaledDaily, 'scaledDaily').do(start, raise, sendUp)
    expect(stage.room.impediments[0]).toMatchObject({ originUnitId: 'ledger', ballAt: 'payments' })
  })

  test('a unit that is not at the table cannot act', () => {
    const stage = new Stage(daily, 'daily').do(start)
    const command = { ...raise.command, unitId: 'payments' } as const
    expect(stage.try({ type: 'impediment', command })?.text).toEqual({
      key: 'problem.rule.notOnPath',
      values: { unit: 'Payments' }
    })
  })

  test('the EAT has nobody to send up to', () => {
    const stage = new Stage(eat(cameUp('hsm', 1)), 'eatDaily').do(start)
    const command = { type: 'sendUp', impedimentId: 'hsm', unitId: 'eat' } as const
    expect(stage.try({ type: 'impediment', command })?.text.key).toBe('problem.rule.atTheTop')
  })
})
