import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualCalendar } from '../../../shared/calendar/working'
import { meetingOn, type Planned } from '../../../shared/ladder/meeting'
import { type Level, staircase, staircaseSentence, type Way } from '../../../shared/ladder/staircase'
import { DAY, MINUTE } from '../../../shared/time'
import { wordsFor } from '../../../shared/words'
import { changes } from '../calendar/brute'
import { plannedUnits, playedUntilTop, unit } from './support'

/** A Monday in Berlin. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`)

const berlin = { unitId: 'team', name: 'Team', zone: 'Europe/Berlin' }
const level = (planned: Planned, held: Level['held'] = []): Level => ({ ...planned, held })
const delivery = unit('Delivery', '08:45')
const eat = unit('EAT', '09:15')
const way = (...above: Level[]): Way => ({ from: berlin, above, isWhole: true })

test('each level hears it at its next ceremony, and the top on the same morning', () => {
  expect(staircase(way(level(delivery), level(eat)), at('08:45'))).toEqual({
    kind: 'sameDay',
    steps: [
      { unitId: 'delivery', name: 'Delivery', seenAt: at('08:45'), sameDay: true, isRunning: false },
      { unitId: 'eat', name: 'EAT', seenAt: at('09:15'), sameDay: true, isRunning: false }
    ],
    topAt: at('09:15'),
    topName: 'EAT'
  })
})

test('a ceremony that runs hears it at once, and one that runs over still does', () => {
  const running = level(eat, [{ from: at('09:10'), to: null }])
  expect(staircase(way(running), at('09:12'))).toMatchObject({ kind: 'sameDay', topAt: at('09:12') })
  expect(staircase(way(running), at('10:12'))).toMatchObject({ kind: 'sameDay', topAt: at('10:12') })
})

test('what goes through a level first misses a top that will have ended by then', () => {
  const running = level(eat, [{ from: at('08:40'), to: null }])
  expect(staircase(way(level(delivery), running), at('08:41'))).toMatchObject({
    kind: 'late',
    topAt: at('09:15') + DAY,
    atUnitId: 'eat',
    why: { key: 'stairs.why.held', values: { unit: 'EAT', at: at('08:40') } }
  })
})

const late = (asked: Way, time: string) => {
  const stairs = staircase(asked, at(time))
  return stairs?.kind === 'late' ? { topAt: stairs.topAt, at: stairs.atUnitId, why: stairs.why } : stairs
}

test('a ceremony that was held is over for today, even if it was planned for later', () => {
  const held = level(eat, [{ from: at('08:50'), to: at('09:00') }])
  expect(late(way(held), '09:01')).toEqual({
    topAt: at('09:15') + DAY,
    at: 'eat',
    why: { key: 'stairs.why.held', values: { unit: 'EAT', at: at('08:50') } }
  })
})

test('one that nobody opened is waited for as long as its box, then it has passed', () => {
  expect(staircase(way(level(eat)), at('09:29'))).toMatchObject({ kind: 'sameDay', topAt: at('09:29') })
  expect(late(way(level(eat)), '09:30')).toEqual({
    topAt: at('09:15') + DAY,
    at: 'eat',
    why: { key: 'stairs.why.passed', values: { unit: 'EAT', at: at('09:15') } }
  })
})

test('a level that meets before it can get there says so', () => {
  const early = level(unit('EAT', '08:30'))
  expect(late(way(level(delivery), early), '08:20')).toEqual({
    topAt: at('08:30') + DAY,
    at: 'eat',
    why: { key: 'stairs.why.before', values: { unit: 'EAT', at: at('08:30'), arrives: at('09:00') } }
  })
})

test('a level without a time ends the way, and one that does not work today waits for its next day', () => {
  expect(late(way(level(unit('Delivery', null)), level(eat)), '08:00')).toEqual({
    topAt: null,
    at: 'delivery',
    why: { key: 'stairs.why.noTime', values: { unit: 'Delivery' } }
  })
  const off = unit('EAT', '09:15', { calendar: { ...usualCalendar, off: ['2026-11-23', '2026-11-24'] } })
  expect(late(way(level(off)), '08:00')).toEqual({
    topAt: at('09:15') + 2 * DAY,
    at: 'eat',
    why: { key: 'stairs.why.dayOff', values: { unit: 'EAT' } }
  })
  const never = unit('EAT', '09:15', { calendar: { ...usualCalendar, days: [] } })
  expect(late(way(level(never)), '08:00')).toEqual({
    topAt: null,
    at: 'eat',
    why: { key: 'stairs.why.dayOff', values: { unit: 'EAT' } }
  })
})

test('at the top there is nothing to climb, and below a gap nobody is above', () => {
  expect(staircase(way(), at('08:00'))).toBeNull()
  expect(late({ ...way(), isWhole: false }, '08:00')).toEqual({
    topAt: null,
    at: 'team',
    why: { key: 'stairs.why.nobodyAbove', values: { unit: 'Team' } }
  })
  expect(late({ ...way(level(delivery)), isWhole: false }, '08:00')).toMatchObject({
    at: 'delivery',
    why: { key: 'stairs.why.nobodyAbove' }
  })
})

test('the day that counts is that of those who sent it, wherever the top meets', () => {
  const newYork = level(unit('EAT', '09:15', { zone: 'America/New_York' }))
  expect(staircase(way(newYork), at('09:00'))).toMatchObject({ kind: 'sameDay', topAt: at('15:15') })
  const auckland = { ...way(newYork), from: { ...berlin, zone: 'Pacific/Auckland' } }
  // 09:00 in Berlin is 21:00 in Auckland: it is tomorrow there when New York meets.
  expect(staircase(auckland, at('09:00'))).toMatchObject({
    kind: 'late',
    topAt: at('15:15'),
    why: { key: 'stairs.why.after' }
  })
})

test('it is said in a sentence, with the time or that it will not be today', () => {
  const words = wordsFor('en-GB')
  const said = (asked: Way, time: string): string => {
    const stairs = staircase(asked, at(time))
    return stairs ? words.tell(staircaseSentence(stairs)) : ''
  }
  expect(said(way(level(eat)), '09:00')).toMatch(/^EAT sees it at \d\d:15$/)
  expect(said(way(level(eat)), '10:00')).toMatch(/^Not today: EAT sees it on Tue,? 24 Nov at \d\d:15$/)
  expect(said(way(level(unit('EAT', null))), '10:00')).toBe('EAT will not see it today')
})

test('on any ladder the top sees it the same day exactly when a day played minute by minute says so', () => {
  let reached = 0
  fc.assert(
    fc.property(
      plannedUnits(2, 5),
      fc.constantFrom(...changes),
      fc.integer({ min: -2, max: 2 }),
      (units, change, days) => {
        const [team, ...above] = units as [Planned, ...Planned[]]
        const day = Math.floor(change / DAY) + days
        const sent = meetingOn({ ...team, dailyTime: team.dailyTime ?? '10:00' }, day)?.to ?? change
        const stairs = staircase(
          {
            from: { unitId: team.unitId, name: team.name, zone: team.zone },
            above: above.map((planned) => level(planned)),
            isWhole: true
          },
          sent
        )
        const played = playedUntilTop(team.zone, above, sent)
        expect(stairs?.kind === 'sameDay' ? stairs.topAt : null).toBe(played)
        if (played !== null) reached++
      }
    ),
    { numRuns: 80 }
  )
  // The property would be empty if hardly anything arrived, or everything did.
  expect(reached).toBeGreaterThan(3)
  expect(reached).toBeLessThan(77)
}, 60_000)

test('a level that meets once a minute earlier is missed, by that minute', () => {
  const tight = (time: string): Way => way(level(unit('EAT', time, { boxMs: MINUTE })))
  expect(staircase(tight('08:45'), at('08:45'))?.kind).toBe('sameDay')
  expect(staircase(tight('08:44'), at('08:45'))?.kind).toBe('late')
})
