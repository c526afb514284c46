import { afterEach, expect, test, vi } from 'vitest'
import { orgTrees } from '../../electron/store/read/tree'
import { readWay } from '../../electron/store/read/way'
import type { ImpedimentEvent } from '../../shared/impediment/types'
import { stairsSaid } from '../../shared/ladder/staircase'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { wordsFor } from '../../shared/words'
import { impedimentDraft } from '../support/generate'
import { orgRow } from '../support/units'
import { Laptop, stamp } from './support'

afterEach(() => void vi.unstubAllEnvs())

const unit = (unitId: string, parentId: string, unitKind: string, timeZone: string, dailyTime: string) =>
  orgRow({ unitId, unitName: unitId, unitKind, parentId, dailyTime, timeZone, workingDays: 'Mon-Sun' })

/** A team in Tokyo under a night shift in Berlin under a board in New York, none of which takes a day off. */
const units = [
  unit('Board', '', 'eat', 'America/New_York', '21:45'),
  unit('Night shift', 'Board', 'sos', 'Europe/Berlin', '02:45'),
  unit('Team', 'Night shift', 'team', 'Asia/Tokyo', '09:30')
]

/** Clocks in Berlin go back from three to two at 01:00 UTC of the 25th, and show 02:45 twice; elsewhere none changes. */
const october = (date: number, time: string): number => Date.parse(`2026-10-${date}T${time}Z`)

/** One laptop of somebody who works from Auckland, one of the night shift; both know the organisation. */
function pair() {
  const away = { laptop: new Laptop('away', 0), zone: 'Pacific/Auckland' }
  const night = { laptop: new Laptop('night', 0), zone: 'Europe/Berlin' }
  vi.stubEnv('TZ', away.zone)
  away.laptop.edit(planImport(units, emptyOrg).drafts, october(20, '08:00'))
  night.laptop.takeIn(away.laptop.log(), october(20, '09:00'))
  return [away, night] as const
}
type Place = ReturnType<typeof pair>[number]

/** What stands beside the button that sends up, at a laptop with its own clocks. What has a reason stands in red. */
function saidAt({ laptop, zone }: Place, unitId: string, at: number) {
  vi.stubEnv('TZ', zone)
  const way = readWay(laptop.sql, orgTrees(laptop.sql)(), unitId, at)
  return way && stairsSaid(way, at)
}

const seesAt = (at: number) => ({
  sentence: { key: 'stairs.seesAt', values: { top: 'Board', at } },
  why: null
})
const notTodayBut = (at: number, why: object) => ({
  sentence: { key: 'stairs.notTodayBut', values: { top: 'Board', at } },
  why
})

test.each([
  {
    night: 'the night before clocks go back, the day is kept',
    sent: october(24, '00:45'),
    said: seesAt(october(24, '01:45'))
  },
  {
    night: 'in the night itself the first 02:45 hears it, and the day is kept',
    sent: october(25, '00:45'),
    said: seesAt(october(25, '01:45'))
  },
  {
    night: 'before the second 02:45 of that night the shift has met, and nobody hears it until the next',
    sent: october(25, '01:20'),
    said: notTodayBut(october(27, '01:45'), {
      key: 'stairs.why.passed',
      values: { unit: 'Night shift', at: october(25, '00:45') }
    })
  },
  {
    night: 'from the night after on the shift ends as late as the board, which is missed',
    sent: october(26, '00:45'),
    said: notTodayBut(october(27, '01:45'), {
      key: 'stairs.why.before',
      values: { unit: 'Board', at: october(26, '01:45'), arrives: october(26, '02:00') }
    })
  }
])('two laptops in two zones say the same of a way through three: $night', ({ sent, said }) => {
  expect(pair().map((place) => saidAt(place, 'Team', sent))).toEqual([said, said])
})

test('each laptop reads that moment out by its own clocks', () => {
  const [away, night] = pair()
  const read = (place: Place) => {
    const said = saidAt(place, 'Team', october(25, '00:45'))
    return said && wordsFor('en-GB').tell(said.sentence)
  }
  expect([read(away), read(night)]).toEqual(['Board sees it at 14:45', 'Board sees it at 02:45'])
})

test('sent up from one laptop, it goes on from Berlin at the other, by the day that Berlin has', () => {
  const [away, night] = pair()
  const [sent, ends] = [october(25, '00:45'), october(25, '01:00')]
  const about = { impediment: 'cert', unit: 'Team', session: null, at: stamp(sent) }
  const fields = { title: 'No key', blocked: '', effect: '', ask: '', tried: '', owner: '', neededBy: null }
  const events: readonly ImpedimentEvent[] = [
    { ...about, id: 'e1', cmd: 'c1', type: 'raised', fields: { ...fields, confidential: false } },
    { ...about, id: 'e2', cmd: 'c2', type: 'sentUp', to: 'Night shift' }
  ]
  away.laptop.edit(events.map(impedimentDraft), sent)
  night.laptop.takeIn(away.laptop.log(), ends)
  const holders = [away, night].map((place) => {
    const ball = place.laptop.sql.prepare('SELECT ball_at FROM impediment').pluck().get() as string
    return { ball, said: saidAt(place, ball, ends) }
  })
  const expected = { ball: 'Night shift', said: seesAt(october(25, '01:45')) }
  expect(holders).toEqual([expected, expected])
  expect(night.laptop.state()).toEqual(away.laptop.state())
})
