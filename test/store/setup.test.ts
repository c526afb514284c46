import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { shippedAgenda } from '../../shared/ceremony/agenda'
import type { SessionCommand } from '../../shared/ceremony/commands'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { defaultSetUp } from '../../shared/ceremony/setup'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import type { OrgChange } from '../../shared/org/types'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { MINUTE } from '../../shared/time'
import { holdCeremony } from '../support/hold'
import { orgRow } from '../support/units'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'
import { at, must, openNew } from './support'

const morning = new Date(2026, 10, 19, 8, 0).getTime()
const ids = idsFrom(randomFrom(7), morning)

const row = (
  unitId: string,
  unitKind: string,
  parentId: string,
  dailyTime: string,
  personId = '',
  role = ''
) => orgRow({ unitId, unitName: unitId, unitKind, parentId, dailyTime, role, personId, personName: personId })

let ws: Workspace
beforeEach(() => {
  ws = openWorkspace()
  const rows = [
    row('Board', 'eat', '', '09:15'),
    row('Payments', 'sos', 'Board', '08:45', 'sam', 'sosm'),
    row('Ledger', 'team', 'Payments', '08:30', 'ada', 'sm'),
    row('Ledger', 'team', 'Payments', '08:30', 'bo', 'member'),
    row('Ledger', 'team', 'Payments', '08:30', 'cy', 'member'),
    row('Ledger', 'team', 'Payments', '08:30', 'guest', 'stakeholder')
  ]
  ws.write(planImport(rows, emptyOrg).drafts, morning - 1e9)
})

const roomOf = (unitId: string, kind: CeremonyKind = 'daily', at = morning + MINUTE) => {
  const room = ws.readers.room({ unitId, kind, at: stampAt(at) })
  if (!room) throw new Error(`no room for ${unitId}`)
  return room
}

/** A Daily Scrum of Ledger. */
const session = (at: number, ...commands: readonly SessionCommand[]) =>
  holdCeremony(ws, { unitId: 'Ledger', kind: 'daily', at, ids }, commands).room.session
const keep = (id: string, value: never) =>
  ws.write([{ entity: 'setting', rowId: id, kind: 'set', patch: { value } }], morning)

describe('a set-up', () => {
  const setUp = { ...defaultSetUp, boxMinutes: 10, clock: 'up', partMinutes: { vision: 3 } } as const

  test('is found by the next session of that unit and kind, and by no other', () => {
    session(morning, { type: 'setUp', setUp })
    expect(roomOf('Ledger').setUp).toEqual(setUp)
    expect(roomOf('Payments', 'scaledDaily').setUp).toEqual(defaultSetUp)
    expect(roomOf('Ledger', 'scaledRetro').setUp).toEqual(defaultSetUp)
  })

  test('taken back is kept as it was before', () => {
    session(morning, { type: 'setUp', setUp }, { type: 'undo' })
    expect(roomOf('Ledger').setUp).toEqual(defaultSetUp)
  })

  test('that makes no sense reads as if never set', () => {
    keep('ceremony|Ledger|daily', ['what'] as never)
    keep('rota|Ledger', 17 as never)
    expect([roomOf('Ledger').setUp, roomOf('Ledger').rota]).toEqual([
      defaultSetUp,
      { people: [], next: null }
    ])
  })
})

describe('who spoke when', () => {
  const start = { type: 'start' } as const
  const next = { type: 'next' } as const

  test('is read from the sessions before: whoever spoke last, comes last', () => {
    session(morning - 60 * MINUTE, start, next, next)
    expect(roomOf('Ledger').spokeAt).toEqual({
      ada: morning - 60 * MINUTE + 1000,
      bo: morning - 60 * MINUTE + 2000,
      cy: morning - 60 * MINUTE + 3000
    })
    expect(roomOf('Ledger', 'scaledRetro').spokeAt).toEqual({})
  })

  test('whoever was not heard last time begins the next', () => {
    const setUp = { ...defaultSetUp, order: 'lastSpokeLast' } as const
    session(morning - 60 * MINUTE, { type: 'mark', seat: 'bo', mark: 'absent', by: '' }, start, next)
    const order = session(morning, { type: 'setUp', setUp }).turns.map((turn) => turn.subject.id)
    expect(order).toEqual(['bo', 'ada', 'cy'])
  })
})

describe('the rota of a unit', () => {
  const rota: SessionCommand = { type: 'setRota', people: ['ada', 'bo', 'cy'] }
  const today = { dayStart: new Date(2026, 10, 19).getTime(), dayEnd: new Date(2026, 10, 20).getTime() }
  const held = [rota, { type: 'start' }, { type: 'finish' }, { type: 'close' }] as const

  test('goes on with every session that is closed, and Today says who is next', () => {
    session(morning, ...held)
    expect(roomOf('Ledger').rota).toEqual({ people: ['ada', 'bo', 'cy'], next: 'bo' })
    const view = ws.readers.reads.today(today, morning)
    expect(view.unitName.map((name, index) => [name, view.facilitator[index]])).toEqual([
      ['Ledger', 'bo'],
      ['Payments', null],
      ['Board', null]
    ])
  })

  test('passes over people who have left', () => {
    session(morning, ...held)
    const removed = { entity: 'membership', kind: 'set', patch: { removed: true } } as const
    const id = ws.sql.prepare("SELECT id FROM membership WHERE person_id = 'bo'").get() as { id: string }
    ws.write([{ ...removed, rowId: id.id }], morning + 2 * MINUTE)
    expect(roomOf('Ledger').rota).toEqual({ people: ['ada', 'cy'], next: 'cy' })
  })

  test('may hold the people of the unit, and above the teams their Scrum Masters; guests never', () => {
    expect(roomOf('Ledger').people.map(({ id }) => id)).toEqual(['ada', 'bo', 'cy'])
    expect(roomOf('Payments', 'scaledDaily').people.map(({ id }) => id)).toEqual(['sam', 'ada'])
  })
})

test('at the top of the ladder the closing screen announces the next daily of the same people', () => {
  expect(roomOf('Board', 'eatDaily').next).toEqual({
    unitName: 'Board',
    kind: 'eatDaily',
    at: new Date(2026, 10, 20, 9, 15).getTime(),
    again: true
  })
  expect(roomOf('Ledger').next).toEqual({
    unitName: 'Payments',
    kind: 'scaledDaily',
    at: new Date(2026, 10, 19, 8, 45).getTime()
  })
})

test('a unit’s agenda is changed without opening its ceremony, holds for the next one, and is taken back', async () => {
  const { store } = openNew()
  const org = async (change: OrgChange) =>
    must(await store.changeOrg({ cmd: randomUUID(), at: at(), change }))
  const unit = { type: 'addUnit', parentId: null, dailyTime: null } as const
  await org({ ...unit, id: 'eat', name: 'Executives', kind: 'eat' })
  const [items, talk] = shippedAgenda('refinement')
  if (!items || !talk) throw new Error('Two parts.')
  const agenda = [
    { ...talk, name: 'News' },
    { ...items, minutes: 25 }
  ]
  const { step, label } = await org({ type: 'setAgenda', unitId: 'eat', kind: 'refinement', agenda })
  expect(label).toEqual({ key: 'undo.org.setAgenda', values: { name: 'Executives' } })
  const held = async () => {
    const room = must(await store.room({ unitId: 'eat', kind: 'refinement', at: at() }))
    const read = must(await store.read({ name: 'agenda', input: { unitId: 'eat', kind: 'refinement' } }))
    expect(read.agenda).toEqual(room.agenda)
    return room.agenda
  }
  expect(await held()).toEqual(agenda)
  must(await store.undoStep({ step: step ?? '', at: at() }))
  expect(await held()).toEqual(shippedAgenda('refinement'))
})
