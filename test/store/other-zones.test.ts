import { afterEach, expect, test, vi } from 'vitest'
import { toDrafts } from '../../shared/ceremony/facts'
import { keptNext } from '../../shared/ceremony/metascrum-decide'
import type { ImpedimentEvent } from '../../shared/impediment/types'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { DAY, mono, wall } from '../../shared/time'
import { message } from '../../shared/words/message'
import { impedimentDraft } from '../support/generate'
import { orgRow } from '../support/units'
import { openWorkspace, type Workspace } from '../support/workspace'

afterEach(() => void vi.unstubAllEnvs())

/** Sets the clocks of this laptop to another place. */
const travelTo = (zone: string) => vi.stubEnv('TZ', zone)

/** A team in each of three cities, all of which meet at nine by their own clocks, under a board in Berlin. */
function threeCities(): Workspace {
  const ws = openWorkspace()
  const team = (unitId: string, timeZone: string) =>
    orgRow({ unitId, unitName: unitId, unitKind: 'team', parentId: 'Board', dailyTime: '09:00', timeZone })
  const teams = [
    { ...team('Board', 'Europe/Berlin'), unitKind: 'eat', parentId: '', dailyTime: '' },
    team('Berlin', 'Europe/Berlin'),
    team('New York', 'America/New_York'),
    team('Tokyo', 'Asia/Tokyo')
  ]
  ws.write(planImport(teams, emptyOrg).drafts, new Date(2026, 10, 2).getTime())
  return ws
}

/** By the clocks of the laptop: a date in November 2026, told at an hour of it. */
function morningOf(ws: Workspace, date: number, hour: number) {
  const day = { dayStart: new Date(2026, 10, date).getTime(), dayEnd: new Date(2026, 10, date + 1).getTime() }
  const wish = { ...day, confidential: false, rehearsal: false }
  const { planned, notMet } = ws.readers.reads.morning(wish, new Date(2026, 10, date, hour).getTime())
  return { planned, notMet }
}

test('the morning report misses a team from the hour on at which that team meets by its own clocks', () => {
  travelTo('Europe/Berlin')
  const ws = threeCities()
  const missedAt = (hour: number) => morningOf(ws, 18, hour).notMet
  expect([0, 1, 8, 9, 14, 15].map(missedAt)).toEqual([
    [],
    ['Tokyo'],
    ['Tokyo'],
    ['Berlin', 'Tokyo'],
    ['Berlin', 'Tokyo'],
    ['Berlin', 'New York', 'Tokyo']
  ])
})

test('the morning report plans for the ceremonies of a day here, on whichever date they are there', () => {
  travelTo('America/Los_Angeles')
  const ws = threeCities()
  // Tokyo meets at four in the afternoon of the day before: on Sunday, and not on Friday.
  expect(morningOf(ws, 20, 23)).toEqual({ planned: 2, notMet: ['Berlin', 'New York'] })
  expect([15, 16].map((hour) => morningOf(ws, 22, hour))).toEqual([
    { planned: 1, notMet: [] },
    { planned: 1, notMet: ['Tokyo'] }
  ])
})

test('the next MetaScrum is at one moment on every laptop: the one its unit fixed by its own clocks', () => {
  const ws = threeCities()
  const [monday, next] = [Date.parse('2026-12-14T12:00Z'), { day: '2026-12-18', time: '14:00' }]
  ws.write(toDrafts([keptNext('New York', next), keptNext('Berlin', next)]), monday)
  for (const laptop of ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo']) {
    travelTo(laptop)
    expect(ws.readers.reads.today({ dayStart: monday, dayEnd: monday + DAY }, monday).metaScrums).toEqual([
      { unitId: 'Berlin', unitName: 'Berlin', at: Date.parse('2026-12-18T13:00Z') },
      { unitId: 'New York', unitName: 'New York', at: Date.parse('2026-12-18T19:00Z') }
    ])
  }
})

/** Ten in the morning in Berlin, six in the evening in Tokyo, four at night in New York. */
const tuesday = Date.parse('2026-11-17T09:00Z')
/**
 * At that moment Tokyo has been blocked for its whole Tuesday, New York for seven hours of its Monday, and Berlin, which
 * raised first, for half an hour yesterday and one today.
 */
function threeBlocked(): Workspace {
  const ws = threeCities()
  const say = (impediment: string, unit: string, at: string, act: object) => {
    const moment = Date.parse(at)
    const about = { id: `${impediment} ${at}`, impediment, cmd: at, session: null, unit }
    const event = { ...about, at: { mono: mono(moment), wall: wall(moment) }, ...act }
    ws.write([impedimentDraft(event as ImpedimentEvent)], moment)
  }
  const texts = { title: 't', blocked: '', effect: '', ask: '', tried: '', owner: '' }
  const raised = { type: 'raised', fields: { ...texts, neededBy: null, confidential: false } }
  say('again', 'Berlin', '2026-11-16T08:00Z', raised)
  say('again', 'Berlin', '2026-11-16T08:30Z', { type: 'resolved', text: '' })
  say('monday', 'New York', '2026-11-16T15:00Z', raised)
  say('monday', 'New York', '2026-11-16T15:01Z', { type: 'sentUp', to: 'Board' })
  say('today', 'Tokyo', '2026-11-17T00:00Z', raised)
  say('today', 'Tokyo', '2026-11-17T00:01Z', { type: 'sentUp', to: 'Board' })
  say('again', 'Berlin', '2026-11-17T08:00Z', { type: 'reopened', text: '' })
  return ws
}

test('the morning report calls stale what was open for a working day of those who raised it', () => {
  travelTo('Europe/Berlin')
  const day = { dayStart: Date.parse('2026-11-16T23:00Z'), dayEnd: Date.parse('2026-11-17T23:00Z') }
  const wish = { ...day, confidential: false, rehearsal: false }
  const { waiting } = threeBlocked().readers.reads.morning(wish, tuesday)
  expect(waiting.map(({ level, count, stale }) => ({ level, count, stale }))).toEqual([
    { level: message('level.eat'), count: 2, stale: 1 },
    { level: message('level.team'), count: 1, stale: 0 }
  ])
})

test('asked for by age, board and list show what their rows call that old, with words and without', () => {
  travelTo('Europe/Berlin')
  const { reads } = threeBlocked().readers
  const shown = (['fresh', 'warn', 'stale'] as const).map((age) => {
    const asked = { unitId: 'Board', level: null, owner: null, age, limit: 10 }
    const board = (text: string) => {
      const { raised, here } = reads.board({ ...asked, text }, tuesday) ?? { raised: null, here: null }
      return [...(raised?.id ?? []), ...(here?.id ?? [])]
    }
    const list = reads.impediments({ ...asked, state: 'open', text: '' }, tuesday)
    return [board(''), board('t'), list.id, list.total]
  })
  expect(shown).toEqual([
    [['again'], ['again'], ['again'], 1],
    [['monday'], ['monday'], ['monday'], 1],
    [['today'], ['today'], ['today'], 1]
  ])
})
