import { beforeAll, describe, expect, test } from 'vitest'
import { readMinutes } from '../../electron/store/read/report-metascrum'
import { eventsOf } from '../../electron/store/write/histories'
import type { SessionEvent } from '../../shared/ceremony/events'
import { foldSession } from '../../shared/ceremony/evolve'
import { dateIn } from '../../shared/sample/days'
import { stories } from '../../shared/sample/stories'
import { HOUR } from '../../shared/time'
import { message } from '../../shared/words/message'
import { sampleWorkspace } from '../support/sample'
import { stampAt, type Workspace } from '../support/workspace'

/** A Thursday, seven in the morning, in the zone of whoever runs this. */
const now = new Date(2026, 10, 19, 7, 0).getTime()
const today = {
  dayStart: new Date(2026, 10, 19).getTime(),
  dayEnd: new Date(2026, 10, 20).getTime()
}

let ws: Workspace
beforeAll(async () => {
  ws = await sampleWorkspace(now)
}, 60_000)
const reads = () => ws.readers.reads
const names = (ids: readonly string[], of: readonly string[]) => ids.map((_, index) => of[index])

describe('the sample organisation', () => {
  test('has 23 teams under five Scrums of Scrums, two above them and one top, and 118 people', () => {
    const org = reads().org({}, now)
    const count = (height: number) => org.height.filter((h) => h === height).length
    expect([count(0), count(1), count(2), count(3), org.personCount]).toEqual([23, 5, 2, 1, 118])
  })

  test('has one open impediment at each level above the teams, and six with teams', () => {
    const open = reads().impediments({ state: 'open', unitId: null, text: '', limit: 100 }, now)
    expect(names(open.id, open.ballAt).sort()).toEqual([
      'Crew Rosters',
      'Depot Scheduling',
      'Journey Information',
      'Live Departures',
      'Meridian Rail Executive Team',
      'Passenger App',
      'Railway Operations',
      'Refunds & Claims',
      'Timetable Planning'
    ])
  })

  test('has an answer from the top waiting in the lobbies on its way down', () => {
    const view = reads().today(today, now)
    const waiting = view.unitName.filter((_, index) => (view.answers[index] ?? 0) > 0)
    expect(waiting).toEqual(['Data Warehouse', 'Platform & Data', 'Railway Operations'])
  })

  test('has today’s 31 ceremonies before it, up the ladder, none of them held', () => {
    const view = reads().today(today, now)
    expect(view.state.every((state) => state === 'planned')).toBe(true)
    expect([...new Set(view.at)]).toEqual(['08:30', '08:45', '09:00', '09:15'])
    expect([view.unitId.length, view.unitName.at(-1), view.unfinished]).toEqual([
      31,
      'Meridian Rail Executive Team',
      []
    ])
  })

  test('has ten working days of closed ceremonies, most of them inside their box', () => {
    const history = reads().history({ limit: 1000, unitId: null }, now)
    // One team had a day off; there were three MetaScrums, one of them in these days, and two Retrospectives before.
    expect(history.length).toBe(10 * 31 - 1 + 3 + 2)
    expect(history.every(({ phase, startedAt }) => phase === 'closed' && startedAt !== null)).toBe(true)
    const insights = reads().insights({ unitId: null, period: 'quarter', at: now }, now)
    expect(insights.closedSessions).toBe(314)
    expect(insights.keptBox).toBeGreaterThan(280)
    expect(insights.bins.answered.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(6)
    expect([...insights.levels.p85Ms].every((ms) => Number.isNaN(ms) || ms < 30 * HOUR)).toBe(true)
  })

  test('has a vision, a backlog agreed on, stakeholders and a definition of done', () => {
    const product = reads().product({ unitId: 'ticketing' }, now)
    expect(product.vision?.unitName).toBe('Ticketing & Payments')
    expect(product.dod.length).toBe(9)
    const top = reads().product({ unitId: 'meridian-rail' }, now)
    expect(top.backlog.map(({ id }) => id)).toEqual(top.lastAgreed)
    expect([top.backlog.length, top.stakeholders.length, top.backlog[0]?.title]).toEqual([
      12,
      5,
      'Barcode tickets at every gate'
    ])
    const changes = reads().backlog({ unitId: 'meridian-rail', kind: 'transformation' }, now)
    expect(changes.length).toBe(7)
  })

  test('speaks only of people it has', () => {
    const known = new Set(
      ws.sql
        .prepare('SELECT name FROM person')
        .all()
        .map((row) => Object(row).name)
    )
    const owners = stories.flatMap(({ fields, steps }) => [
      fields.owner,
      ...steps.map(({ does }) => (does.type === 'answer' ? does.owner : ''))
    ])
    expect(owners.filter((name) => name !== '' && !known.has(name))).toEqual([])
  })

  test('is the same again for the same day, and tells day by day how far it is', async () => {
    const told = new Set<string>()
    const again = await sampleWorkspace(now, (done, total) => told.add(`${done} of ${total}`))
    expect([...told]).toEqual(Array.from({ length: 11 }, (_, done) => `${done} of 10`))
    expect(again.sql.prepare('SELECT * FROM session_event').all()).toEqual(
      ws.sql.prepare('SELECT * FROM session_event').all()
    )
  }, 60_000)
})

describe('a room gathers', () => {
  test('what waits at the top, with its way up, for the EAT', () => {
    const room = ws.readers.room({ unitId: 'meridian-rail', kind: 'eatDaily', at: stampAt(now) })
    const certificate = room?.impedimentEvents.filter(
      ({ impediment }) => impediment === 'sample-signing-certificate'
    )
    expect(certificate?.map(({ type, unit }) => [type, unit])).toEqual([
      ['raised', 'payment-settlement'],
      ['sentUp', 'payment-settlement'],
      ['received', 'ticketing'],
      ['sentUp', 'ticketing'],
      ['received', 'passenger-services'],
      ['sentUp', 'passenger-services']
    ])
    expect(room?.unitNames['payment-settlement']).toBe('Payment Settlement')
    expect(room?.seats.length).toBe(10)
    expect([room?.parent, room?.next?.again, room?.bookedAt]).toEqual([null, true, '09:15'])
  })

  test('child units for a Scaled Daily Scrum, by name, and the next ceremony up', () => {
    const room = ws.readers.room({ unitId: 'ticketing', kind: 'scaledDaily', at: stampAt(now) })
    expect(room?.seats).toEqual(
      [
        ['fare-engine', 'Fare Engine'],
        ['mobile-tickets', 'Mobile Tickets'],
        ['payment-settlement', 'Payment Settlement'],
        ['refunds', 'Refunds & Claims'],
        ['station-gates', 'Station Gates']
      ].map(([id, name]) => ({ id, name, kind: 'unit', stakeholder: false }))
    )
    expect([room?.unit.label, room?.next]).toEqual([
      message('level.sos'),
      { unitName: 'Passenger Services', kind: 'scaledDaily', at: new Date(now).setHours(9, 0, 0, 0) }
    ])
  })

  test('people once, scrum master and product owner first, for a Daily Scrum', () => {
    const room = ws.readers.room({ unitId: 'fare-engine', kind: 'daily', at: stampAt(now) })
    expect(room?.seats.map(({ name }) => name)).toEqual([
      'Matteo Ferraro',
      'Zeynep Aydoğan',
      'Arjun Menon',
      'Callum Fraser',
      'Isabel Quiroga'
    ])
  })

  test('product owners and stakeholders for a MetaScrum', () => {
    const room = ws.readers.room({ unitId: 'meridian-rail', kind: 'metaScrum', at: stampAt(now) })
    expect(room?.seats.filter(({ stakeholder }) => stakeholder).length).toBe(5)
    expect(room?.seats.filter(({ stakeholder }) => !stakeholder).map(({ name }) => name)).toEqual([
      'Jonas Lindqvist',
      'Mei-Ling Tan',
      'Oluwaseun Adeyemi',
      'Parisa Jamali'
    ])
  })
})

describe('a report tells', () => {
  const reportOf = (kind: string, unitId: string, daysAgo: number) => {
    const session = reads()
      .history({ limit: 1000, unitId }, now)
      .filter((row) => row.kind === kind)[daysAgo - 1]
    return session ? reads().report({ sessionId: session.sessionId }, now) : null
  }

  test('what an EAT answered, in its words, with the way it came up', () => {
    const report = reportOf('eatDaily', 'meridian-rail', 3)
    expect(
      report?.answered.map(({ title, answer, path }) => [title, answer.disposition, path.length])
    ).toEqual([['No licence for the partner operator’s fare tables', 'take', 4]])
    expect(report?.answered[0]?.answer.due).toBe(dateIn(now, 3))
    expect([report?.sample, report?.parentName, report?.unitLabel]).toEqual([
      true,
      null,
      message('level.eat')
    ])
  })

  test('what went up from a team, as it stood then', () => {
    const report = reportOf('daily', 'fare-engine', 3)
    expect(
      report?.goingUp.map(({ title, state, path }) => [title, state, path.map((p) => p.unitName)])
    ).toEqual([
      ['No licence for the partner operator’s fare tables', 'open', ['Fare Engine', 'Ticketing & Payments']]
    ])
    expect(report?.raised.length).toBe(1)
    expect(report?.parked.map(({ result }) => result)).toEqual(['talked'])
  })

  test('what came back to a team', () => {
    const report = reportOf('daily', 'fare-engine', 2)
    expect(report?.cameBack.map(({ answer }) => [answer.fromUnit, answer.disposition])).toEqual([
      ['Meridian Rail Executive Team', 'take']
    ])
  })

  test('nothing that is confidential', () => {
    expect(reportOf('daily', 'lost-property', 3)?.raised).toEqual([])
  })

  test('the order a MetaScrum agreed on, and why it moved', () => {
    const report = reportOf('metaScrum', 'meridian-rail', 1)
    expect(report?.product?.backlog.slice(0, 2)).toEqual([
      {
        number: 1,
        was: 2,
        title: 'Barcode tickets at every gate',
        value: 40,
        moved: true,
        why: 'Paper tickets end in autumn whatever we do'
      },
      { number: 2, was: 1, title: 'Delay refund without a form', value: 40, moved: false, why: '' }
    ])
    expect(report?.product?.votes.length).toBe(5)
    expect(report?.product?.unasked, 'all were asked').toBeUndefined()
    expect(report?.usedMs).toBeLessThan(HOUR * 1.5)
  })

  test('in the minutes of a MetaScrum that passed over two stakeholders, who they are', () => {
    const sessionId = ws.sql.db
      .prepare("SELECT id FROM session WHERE kind = 'metaScrum' ORDER BY opened_at DESC LIMIT 1")
      .pluck()
      .get() as string
    const session = foldSession(eventsOf<SessionEvent>(ws.sql, 'session_event', 'session_id', sessionId))
    if (!session) throw new Error('A MetaScrum that was held.')
    const minutes = (votes: typeof session.votes) =>
      readMinutes(ws.sql, ws.readers.tree(), { ...session, votes })?.unasked
    const passedOver = session.votes.slice(0, 2)
    expect(minutes(session.votes.slice(2))).toEqual(
      session.roster
        .filter(({ id }) => passedOver.some(({ person }) => person === id))
        .map(({ name }) => name)
    )
    expect(passedOver.length).toBe(2)
    expect(minutes([]), 'where nobody was asked there was no round').toBeUndefined()
  })
})
