import { beforeEach, expect, test } from 'vitest'
import { toDrafts } from '../../shared/ceremony/facts'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { planSession } from '../../shared/ceremony/plan'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { stampOf } from '../../shared/sample/days'
import { playCeremony } from '../../shared/sample/play'
import { MINUTE } from '../../shared/time'
import { impedimentDraft, impedimentEvents, makeOrg, orgDrafts } from '../support/generate'
import { orgRow } from '../support/units'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

const morning = new Date(2026, 10, 19, 8, 0).getTime()
const today = {
  dayStart: new Date(2026, 10, 19).getTime(),
  dayEnd: new Date(2026, 10, 20).getTime()
}
const random = randomFrom(1)
const ids = idsFrom(random, morning)

const row = (unitId: string, unitName: string, unitKind: string, parentId: string, dailyTime: string) =>
  orgRow({ unitId, unitName, unitKind, parentId, dailyTime })

let ws: Workspace
beforeEach(() => {
  ws = openWorkspace()
  const units = [
    row('top', 'Board', 'eat', '', '09:15'),
    row('pay', 'Payments', 'sos', 'top', '08:45'),
    row('led', 'Ledger', 'team', 'pay', '08:30'),
    row('fra', 'Fraud', 'team', 'pay', '')
  ]
  ws.write(planImport(units, emptyOrg).drafts, morning - 1e9)
})

const roomOf = (unitId: string, kind: CeremonyKind, at: number) => {
  const room = ws.readers.room({ unitId, kind, at: stampAt(at) })
  if (!room) throw new Error(`no room for ${unitId}`)
  return room
}
/** Opens a session and leaves it in its lobby. */
function open(unitId: string, kind: CeremonyKind, at: number): string {
  const sessionId = ids.next()
  const context = roomOf(unitId, kind, at)
  const event = planSession({ context, kind, sessionId, cmd: ids.next(), at: stampOf(at), ids })
  ws.write(toDrafts([{ entity: 'sessionEvent', event }]), at)
  return sessionId
}
function hold(unitId: string, kind: CeremonyKind, startsAt: number): void {
  const context = roomOf(unitId, kind, startsAt)
  const played = playCeremony({ context, kind, startsAt, cues: [], ids, random })
  ws.write(toDrafts(played.facts), played.endedAt)
}
const view = () => {
  const read = ws.readers.reads.today(today, morning)
  return read.unitName.map((name, i) => [read.at[i], name, read.kind[i], read.state[i]])
}

test('today is the planned ceremonies up the ladder; a unit without a time has none', () => {
  expect(view()).toEqual([
    ['08:30', 'Ledger', 'daily', 'planned'],
    ['08:45', 'Payments', 'scaledDaily', 'planned'],
    ['09:15', 'Board', 'eatDaily', 'planned']
  ])
})

test('a session of today shows in its place, one that was not planned behind them', () => {
  hold('pay', 'scaledDaily', morning + 45 * MINUTE)
  const unfinished = open('led', 'daily', morning + 30 * MINUTE)
  hold('fra', 'daily', morning + 90 * MINUTE)
  expect(view()).toEqual([
    ['08:30', 'Ledger', 'daily', 'unfinished'],
    ['08:45', 'Payments', 'scaledDaily', 'closed'],
    ['09:15', 'Board', 'eatDaily', 'planned'],
    [null, 'Fraud', 'daily', 'closed']
  ])
  expect(ws.readers.reads.today(today, morning).unfinished).toEqual([
    {
      sessionId: unfinished,
      unitName: 'Ledger',
      kind: 'daily',
      startedAt: null,
      lastSeenAt: morning + 30 * MINUTE
    }
  ])
})

test('a session of yesterday that was never closed is offered, and today is planned all the same', () => {
  open('led', 'daily', morning - 24 * 60 * MINUTE)
  expect(view()[0]).toEqual(['08:30', 'Ledger', 'daily', 'planned'])
  expect(ws.readers.reads.today(today, morning).unfinished.length).toBe(1)
})

test('the next ceremony up is the nearest planned one that was not held today', () => {
  expect(roomOf('led', 'daily', morning).next?.unitName).toBe('Payments')
  hold('pay', 'scaledDaily', morning + 45 * MINUTE)
  expect(roomOf('led', 'daily', morning + 60 * MINUTE).next?.unitName).toBe('Board')
  expect(roomOf('led', 'daily', morning + 24 * 60 * MINUTE).next?.unitName).toBe('Payments')
})

test('a unit where nobody has a role yet still has its rooms', () => {
  expect(roomOf('led', 'daily', morning).seats).toEqual([])
  expect(roomOf('pay', 'metaScrum', morning).seats).toEqual([
    { id: 'fra', kind: 'unit', name: 'Fraud', stakeholder: false },
    { id: 'led', kind: 'unit', name: 'Ledger', stakeholder: false }
  ])
  expect(ws.readers.room({ unitId: 'nowhere', kind: 'daily', at: stampAt(morning) })).toBe(null)
})

test('the list of impediments filters by state, unit and words, and says how many there are', () => {
  const org = makeOrg({ teams: 10, levels: 2, people: 10, seed: 1 })
  ws.write(orgDrafts(org), morning - 1e9)
  const events = [...impedimentEvents(org, 200, morning, 2)]
  ws.write(events.map(impedimentDraft), morning)
  const raised = events.filter(({ type }) => type === 'raised')
  const resolved = new Set(events.filter(({ type }) => type === 'resolved').map((e) => e.impediment))
  const list = (state: 'open' | 'resolved' | 'all', unitId: string | null, text: string) =>
    ws.readers.reads.impediments({ state, unitId, text, limit: 50 }, morning)
  expect(list('all', null, '').total).toBe(200)
  expect(list('open', null, '').total).toBe(200 - resolved.size)
  expect(list('all', null, '').id.length).toBe(50)
  expect(list('all', 'team-0-3', '').total).toBe(raised.filter(({ unit }) => unit === 'team-0-3').length)
  expect(list('all', null, '(17)').title).toEqual([expect.stringMatching(/\(17\)$/)])
  const times = [...list('all', null, '').raisedAt]
  expect(times).toEqual([...times].sort((a, b) => b - a))
  const team = ws.readers.reads.org({}, morning)
  const openSum = team.openImpediments.reduce((sum, count) => sum + count, 0)
  expect(openSum).toBe(200 - resolved.size)
})
