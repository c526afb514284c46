import { beforeAll, describe, expect, test } from 'vitest'
import { usualCalendar } from '../../shared/calendar/working'
import { hostZone } from '../../shared/calendar/zone'
import { ageStep, blockedMs, usualAgeSteps } from '../../shared/impediment/age'
import type { Impediment } from '../../shared/impediment/types'
import { localDate } from '../../shared/time'
import { sampleWorkspace } from '../support/sample'
import type { Workspace } from '../support/workspace'

// What charts and hints are drawn from: each has something to show in the sample.

/** A Thursday, seven in the morning, in the zone of whoever runs this. */
const now = new Date(2026, 10, 19, 7, 0).getTime()

let ws: Workspace
let impediments: readonly Impediment[]
beforeAll(async () => {
  ws = await sampleWorkspace(now)
  impediments = column<string>('SELECT body FROM impediment ORDER BY id').map((body) => JSON.parse(body))
}, 60_000)

/** The first column of what a statement finds. */
const column = <T>(text: string): readonly T[] => ws.sql.db.prepare(text).pluck().all() as T[]
const named = (id: string) => impediments.find((impediment) => impediment.id === `sample-${id}`)

describe('in the sample there is to see', () => {
  test('what has just come up, what waits too long, and what is in between', () => {
    const open = impediments.filter(({ state }) => state === 'open')
    const steps = open.map(({ id, blocked }) => [
      id.slice('sample-'.length),
      ageStep(blockedMs(blocked, usualCalendar, hostZone(), now), usualAgeSteps)
    ])
    expect(Object.fromEntries(steps)).toEqual({
      'bank-sandbox': 'stale',
      'family-care': 'fresh',
      'night-shifts-missing': 'warn',
      'no-night-shifts': 'fresh',
      'platform-displays': 'warn',
      'rest-rules': 'stale',
      'signing-certificate': 'stale',
      'test-data': 'stale',
      'track-work-plans': 'stale'
    })
    expect(named('family-care')?.fields.confidential).toBe(true)
  })

  test('answers on the day and later, at every level above the teams', () => {
    const answered = impediments.flatMap(({ path }) =>
      path.slice(1).filter(({ answeredAt }) => answeredAt !== null)
    )
    const count = (units: readonly string[] | null) => {
      const here = answered.filter(({ unitId }) => (units ?? [unitId]).includes(unitId))
      const sameDay = here.filter((rung) => localDate(rung.arrivedAt) === localDate(rung.answeredAt ?? 0))
      return [sameDay.length, here.length]
    }
    expect([
      count(['meridian-rail']),
      count(['passenger-services', 'railway-operations']),
      count(null)
    ]).toEqual([
      [8, 10],
      [5, 9],
      [24, 34]
    ])
  })

  test('every answer there is, and everything that can happen to an impediment', () => {
    expect(
      column(
        `SELECT DISTINCT body ->> '$.disposition' FROM impediment_event WHERE type = 'answered' ORDER BY 1`
      )
    ).toEqual(['ask', 'decline', 'resolve', 'return', 'take', 'transform'])
    expect(column('SELECT DISTINCT type FROM impediment_event ORDER BY 1')).toEqual([
      'acknowledged',
      'answered',
      'expected',
      'merged',
      'raised',
      'received',
      'reopened',
      'replied',
      'resolved',
      'sentUp',
      'verified'
    ])
  })

  test('the same thing from two teams, merged with both raisers, and another pair nobody has noticed', () => {
    expect([named('reader-in-the-lab')?.state, named('reader-in-the-lab')?.mergedInto]).toEqual([
      'merged',
      'sample-test-gate-reader'
    ])
    expect(named('test-gate-reader')?.raisers.map(({ unitId }) => unitId)).toEqual([
      'mobile-tickets',
      'station-gates'
    ])
    expect([named('night-shifts-missing')?.ballAt, named('no-night-shifts')?.ballAt]).toEqual([
      'crew-rosters',
      'depot-scheduling'
    ])
  })

  test('an initiative with three impediments behind it', () => {
    expect(
      column(`SELECT i.title || ': ' || count(*) FROM item i JOIN impediment_event e
        ON e.type = 'answered' AND e.body ->> '$.item' = i.id GROUP BY i.id ORDER BY i.id`)
    ).toEqual([
      'Environments by self-service: 3',
      'One purchase limit per team: 1',
      'Leavers are only replaced after three months: 1'
    ])
  })

  test('every hint there is about how teams meet', () => {
    const open = ws.readers.reads.hints({ unitId: null }, now).open
    expect(open.map(({ unitName, key }) => `${unitName}: ${key}`)).toEqual([
      'Passenger Services: fanOut',
      'Railway Operations: fanOut',
      'Customer Care: noCrossTeam',
      'Journey Information: overRuns',
      'Platform & Data: attendance|integration-hub',
      'Train Running: airtime|signalling-data',
      'Cloud Platform: bigTeam',
      'Loyalty: attendance|nils-bergstrom'
    ])
  })

  test('something in every chart', () => {
    const insights = ws.readers.reads.insights({ unitId: null, period: 'quarter', at: now }, now)
    const { levels, bins, spread, topics, attendance, sprint } = insights
    expect([levels.kind, [...levels.answers], [...levels.open]]).toEqual([
      ['eat', 'sos', 'sos', 'team'],
      [10, 9, 15, 0],
      [1, 1, 1, 6]
    ])
    expect([...levels.medianMs].slice(0, 3).every((ms) => ms >= 0)).toBe(true)
    const sum = (counts: ArrayLike<number>) => Array.from(counts).reduce((all, count) => all + count, 0)
    expect([sum(bins.raised), sum(bins.answered), sum(bins.sameDay), sum(bins.closed)]).toEqual([
      50, 34, 24, 39
    ])
    expect(spread.counts.filter((count) => count > 0).length).toBeGreaterThan(2)
    expect(topics.found.filter(({ weeks }) => weeks > 2).map(({ text }) => text)).toContain('Test data')
    expect(attendance.units.name[0]).toBe('Loyalty')
    expect(sprint?.number).toBe(16)
  })

  test('what resolving two impediments has moved, and one of which it is too early to say', () => {
    const effects = ws.readers.reads.effects({ limit: 10 }, now)
    expect(
      effects.map(({ title, moved }) => [title, moved?.before?.value, moved?.after.map((r) => r.value)])
    ).toEqual([
      ['Delay reasons arrive three days after the train', 58, []],
      ['Push quota is used up by noon', 4.9, [1.4]],
      ['Test data lacks the child fares of the new zones', 40, [9]]
    ])
  })

  test('two that look like the same thing', () => {
    const title = named('night-shifts-missing')?.fields.title ?? ''
    const like = ws.readers.reads.similar(
      { title, impedimentId: 'sample-night-shifts-missing', limit: 5 },
      now
    )
    expect(like.map(({ impediment }) => impediment.id)).toEqual(['sample-no-night-shifts'])
  })

  test('what teams need of each other: overdue, due soon, later and undated, met, and turned into an impediment', () => {
    const { reads } = ws.readers
    const open = reads.dependencies({ state: 'open', unitId: null, text: '', limit: 50 }, now)
    expect(open.what.map((what, i) => [what, open.urgency[i]])).toEqual([
      ['Closed lines in the feed as soon as they are known', 'overdue'],
      ['A key for tickets without network', 'soon'],
      ['One list of shift codes for both depots', 'soon'],
      ['State of a claim, to be shown to agents', 'later'],
      ['A clock that all gateways may ask', 'undated']
    ])
    expect(column("SELECT state || ' ' || count(*) FROM dependency GROUP BY state ORDER BY 1")).toEqual([
      'impediment 1',
      'open 5',
      'resolved 2'
    ])
  })

  test('one unit in another time zone and one with days off', () => {
    expect(column('SELECT id || time_zone FROM unit WHERE time_zone IS NOT NULL')).toEqual([
      'integration-hubEurope/Lisbon'
    ])
    expect(column(`SELECT calendar ->> '$.off' FROM unit WHERE calendar IS NOT NULL`)).toEqual([
      '["2026-11-11","2026-12-03"]'
    ])
  })
})
