import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualCalendar, worksOn } from '../../../shared/calendar/working'
import { dayAt } from '../../../shared/calendar/zone'
import { meetingOn, nextMeeting, type Planned } from '../../../shared/ladder/meeting'
import { type OrgPlan, planProblems } from '../../../shared/ladder/plan'
import { staircase } from '../../../shared/ladder/staircase'
import { ladderFrom } from '../../../shared/org/ladder'
import { buildTree, childrenOf } from '../../../shared/org/tree'
import { changes } from '../calendar/brute'
import { plannedUnits, unit } from './support'

/** A Monday in Berlin. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`)

const planOf = (units: readonly Planned[], parents: readonly number[], mayEnd = true): OrgPlan => {
  const tree = buildTree(parents)
  return {
    tree,
    unitOf: (i) => units[i] ?? unit('nobody', null),
    isTeam: (i) => childrenOf(tree, i).length === 0,
    mayEnd: () => mayEnd
  }
}

test('a staircase that fits has nothing to say about it', () => {
  const units = [unit('EAT', '09:15'), unit('Delivery', '08:45'), unit('A', '08:30'), unit('B', '08:30')]
  expect(planProblems(planOf(units, [-1, 0, 1, 1]), at('12:00'))).toEqual([])
})

test('a unit that starts before one under it ends is told once, with the last of them and who misses the day', () => {
  const units = [unit('EAT', '09:15'), unit('Delivery', '08:15'), unit('A', '08:05'), unit('B', '08:10')]
  const problems = (times: Partial<Record<number, string>>) =>
    planProblems(
      planOf(
        units.map((known, i) => ({ ...known, dailyTime: times[i] ?? known.dailyTime })),
        [-1, 0, 1, 1]
      ),
      at('07:00')
    )
  // Both end while Delivery still meets: late for its beginning, yet heard.
  expect(problems({})).toEqual([
    {
      kind: 'early',
      unitId: 'delivery',
      childId: 'b',
      teams: 0,
      message: {
        key: 'plan.early',
        values: { unit: 'Delivery', at: at('08:15'), child: 'B', ends: at('08:25'), teams: 0 }
      }
    }
  ])
  expect(problems({ 3: '08:20' })[0]).toMatchObject({ childId: 'b', teams: 1 })
})

test('a unit without a time, or off that day, is named with the teams that stop there', () => {
  const holiday = { ...usualCalendar, off: ['2026-11-23'] }
  const units = [
    unit('EAT', '09:15', { calendar: holiday }),
    unit('North', null),
    unit('A', '08:30'),
    unit('B', '08:30'),
    unit('C', '08:30'),
    unit('D', null)
  ]
  expect(planProblems(planOf(units, [-1, 0, 1, 1, 0, 0]), at('07:00'))).toEqual([
    {
      kind: 'noTime',
      unitId: 'north',
      childId: null,
      teams: 2,
      message: { key: 'plan.noTime', values: { unit: 'North', teams: 2 } }
    },
    {
      kind: 'dayOff',
      unitId: 'eat',
      childId: null,
      teams: 1,
      message: { key: 'plan.dayOff', values: { unit: 'EAT', at: at('09:15'), teams: 1 } }
    }
  ])
})

test('a ladder that ends below the top is told at its end', () => {
  const units = [unit('North', '09:00'), unit('A', '08:30'), unit('B', '08:30')]
  expect(planProblems(planOf(units, [-1, 0, -1], false), at('07:00'))).toEqual([
    {
      kind: 'nobodyAbove',
      unitId: 'b',
      childId: null,
      teams: 1,
      message: { key: 'plan.nobodyAbove', values: { unit: 'B', teams: 1 } }
    },
    {
      kind: 'nobodyAbove',
      unitId: 'north',
      childId: null,
      teams: 1,
      message: { key: 'plan.nobodyAbove', values: { unit: 'North', teams: 1 } }
    }
  ])
})

test('a parent in another time zone is asked what it plans for the team’s day', () => {
  const units = [unit('EAT', '09:15', { zone: 'Asia/Kolkata' }), unit('A', '08:30')]
  expect(planProblems(planOf(units, [-1, 0]), at('07:00'))).toMatchObject([
    { kind: 'early', unitId: 'eat', childId: 'a', teams: 1, message: { values: { at: at('04:45') } } }
  ])
})

test('in any organisation the teams it counts are those whose staircase misses the day', () => {
  fc.assert(
    fc.property(
      plannedUnits(1, 12),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(...changes),
      fc.boolean(),
      (units, picks, now, mayEnd) => {
        const parents = units.map((_, i) => (i === 0 ? -1 : ((picks[i] ?? 0) % (i + 1)) - 1))
        const plan = planOf(units, parents, mayEnd)
        const missing = units.filter((team, i) => {
          const own = firstMeeting(team, now)
          if (!plan.isTeam(i) || !own) return false
          const [, ...above] = ladderFrom(plan.tree, i)
          const stairs = staircase(
            { from: team, above: above.map((k) => ({ ...plan.unitOf(k), held: [] })), isWhole: mayEnd },
            own.to
          )
          return stairs?.kind === 'late' && dayAt(team.zone, own.to) === own.day
        })
        const counted = planProblems(plan, now).reduce((sum, { teams }) => sum + teams, 0)
        const overMidnight = units.filter((team, i) => {
          const own = firstMeeting(team, now)
          return plan.isTeam(i) && own !== null && dayAt(team.zone, own.to) !== own.day
        })
        fc.pre(overMidnight.length === 0)
        expect(counted).toBe(missing.length)
      }
    ),
    { numRuns: 150 }
  )
})

test('ten thousand teams are looked at in one pass', () => {
  const parents = [-1, ...Array.from({ length: 12_500 }, (_, i) => Math.floor(i / 5))]
  let asked = 0
  const units = parents.map((_, i) => unit(`U${i}`, i === 0 ? '12:00' : '09:00'))
  const plan = planOf(units, parents)
  const problems = planProblems(
    {
      ...plan,
      unitOf: (i) => {
        asked++
        return plan.unitOf(i)
      }
    },
    at('07:00')
  )
  expect(problems.reduce((sum, { teams }) => sum + teams, 0)).toBeGreaterThan(9000)
  expect(asked).toBeLessThan(12 * parents.length)
})

function firstMeeting(team: Planned, now: number) {
  const today = dayAt(team.zone, now)
  return worksOn(team.calendar, today) ? meetingOn(team, today) : nextMeeting(team, now, today - 1)
}
