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
})

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
      'A leaver may only be replaced after three months: 1'
    ])
  })

  test('a team with over 40 % of what is said in its Scaled Daily Scrum, and no other', () => {
    expect(
      column(`SELECT subject_id FROM (
        SELECT t.subject_id, sum(t.used_ms) AS own, sum(sum(t.used_ms)) OVER (PARTITION BY s.unit_id) AS everybody
          FROM session_turn t JOIN session s ON s.id = t.session_id
          WHERE s.kind = 'scaledDaily' GROUP BY s.unit_id, t.subject_id HAVING count(*) > 3)
        WHERE own > 0.4 * everybody AND subject_id NOT IN ('train-running', 'platform-data')`)
    ).toEqual(['signalling-data'])
  })

  test('a unit over its box by more than a fifth, and one that is over it by a little', () => {
    const over = (more: number) =>
      column(`SELECT unit_id FROM session GROUP BY unit_id HAVING avg(used_ms / box_ms) > ${more} ORDER BY 1`)
    expect([over(1.2), over(0.98)]).toEqual([
      ['journey-information'],
      ['cloud-platform', 'journey-information']
    ])
  })

  test('seats that stay empty', () => {
    expect(
      column(`SELECT s.unit_id || ' ' || t.seat_id || ' ' || count(*) FROM session_seat t
        JOIN session s ON s.id = t.session_id WHERE t.mark = 'absent' GROUP BY s.unit_id, t.seat_id
        HAVING count(*) > 4 ORDER BY 1`)
    ).toEqual(['loyalty nils-bergstrom 7', 'platform-data integration-hub 5'])
  })

  test('a Scrum of Scrums that three Scaled Daily Scrums had nothing for', () => {
    expect(
      column(`SELECT DISTINCT unit_id FROM impediment_event
        WHERE unit_id = 'customer-care' AND at_wall > (SELECT max(opened_at) - 259200000 FROM session)`)
    ).toEqual([])
  })

  test('a team of ten, units that are not four or five, one in another time zone and one with days off', () => {
    const { delivery, units, height } = ws.readers.tree()
    const size = (id: string) => ws.readers.reads.org({}, now).people[units.findIndex((u) => u.id === id)]
    const children = units
      .filter((_, i) => (height[i] ?? 0) > 0)
      .map(({ id, name }) => [name, delivery.parent.filter((p) => units[p]?.id === id).length])
      .filter(([, count]) => count !== 4 && count !== 5)
    expect([size('cloud-platform'), Object.fromEntries(children)]).toEqual([
      10,
      { 'Meridian Rail Executive Team': 2, 'Passenger Services': 3, 'Railway Operations': 2 }
    ])
    expect(column('SELECT id || time_zone FROM unit WHERE time_zone IS NOT NULL')).toEqual([
      'integration-hubEurope/Lisbon'
    ])
    expect(column(`SELECT calendar ->> '$.off' FROM unit WHERE calendar IS NOT NULL`)).toEqual([
      '["2026-11-11","2026-12-03"]'
    ])
  })
})
