import { expect, test } from 'vitest'
import { type HintFacts, hintKey, hintsOf, type Meeting } from '../../../shared/insights/hints'
import { MINUTE } from '../../../shared/time'
import { message } from '../../../shared/words/message'

const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  crossTeam: 1,
  boxMs: 15 * MINUTE,
  usedMs: 14 * MINUTE,
  spoke: [],
  absent: [],
  ...over
})
const facts = (over: Partial<HintFacts> = {}): HintFacts => ({
  kind: 'sos',
  people: 2,
  children: 5,
  meetings: [meeting(), meeting(), meeting(), meeting(), meeting()],
  nameOf: (id) => `Team ${id}`,
  ...over
})
const told = (over: Partial<HintFacts>) => hintsOf(facts(over)).map((hint) => [hintKey(hint), hint.why])

test('nothing is said where all is well, and nothing of meetings that were never held', () => {
  expect([hintsOf(facts()), hintsOf(facts({ meetings: [] }))]).toEqual([[], []])
})

test('three Scaled Dailies in a row without anything between teams are worth a look, two are not', () => {
  const quiet = meeting({ crossTeam: 0 })
  expect(told({ meetings: [quiet, quiet, meeting()] })).toEqual([])
  expect(told({ meetings: [quiet, quiet, quiet, meeting()] })).toEqual([
    ['noCrossTeam', message('hint.noCrossTeam.why', { count: 3 })]
  ])
  expect(told({ kind: 'team', meetings: [quiet, quiet, quiet] })).toEqual([])
})

test('one team with more than 40 % of the talking is named, where at least three take turns', () => {
  const share = (a: number, b: number, c: number) =>
    meeting({
      spoke: [
        { unitId: 'a', ms: a },
        { unitId: 'b', ms: b },
        { unitId: 'c', ms: c }
      ]
    })
  expect(told({ meetings: [share(40, 30, 30), share(40, 30, 30), share(40, 30, 30)] })).toEqual([])
  expect(told({ meetings: [share(60, 20, 20), share(40, 30, 30), share(50, 25, 25)] })).toEqual([
    ['airtime|a', message('hint.airtime.why', { team: 'Team a', share: 0.5, count: 3 })]
  ])
  const two = meeting({
    spoke: [
      { unitId: 'a', ms: 90 },
      { unitId: 'b', ms: 10 }
    ]
  })
  expect(told({ meetings: [two, two, two] })).toEqual([])
})

test('over-runs of more than a fifth of the box count, and one alone does not', () => {
  const over = meeting({ usedMs: 18.5 * MINUTE })
  expect(told({ meetings: [over, meeting({ usedMs: 18 * MINUTE }), meeting()] })).toEqual([])
  expect(told({ meetings: [over, over, meeting(), meeting()] })).toEqual([
    ['overRuns', message('hint.overRuns.why', { over: 2, count: 4, share: 0.2 })]
  ])
})

test('a team that was absent three times of five is named', () => {
  const away = meeting({ absent: [{ seatId: 'b', name: 'Depots' }] })
  expect(told({ meetings: [away, meeting(), away, meeting(), meeting()] })).toEqual([])
  expect(told({ meetings: [away, meeting(), away, away, meeting()] })).toEqual([
    ['attendance|b', message('hint.attendance.why', { name: 'Depots', absent: 3, count: 5 })]
  ])
})

test('teams of ten or more, and scrums of scrums of other than four or five', () => {
  expect([9, 10].map((people) => told({ kind: 'team', people, children: 0 }).map(([key]) => key))).toEqual([
    [],
    ['bigTeam']
  ])
  expect([0, 3, 4, 5, 6].map((children) => told({ children }).map(([key]) => key))).toEqual([
    [],
    ['fanOut'],
    [],
    [],
    ['fanOut']
  ])
})
