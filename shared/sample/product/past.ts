import type { Unit } from '../../org/types'
import { nextSprints, sprintId } from '../../product/sprints'
import type { ProductChange } from '../../product/types'
import { localDate } from '../../time'
import { dateIn, workingDayBefore } from '../days'
import { backlogs, finished, progress } from './backlog'
import { definitionNow, definitions, marks } from './definition'
import { figuresOf, metrics } from './figures'
import { goals } from './goals'
import type { WeekDate } from './items/line'
import { TOP } from './top'
import { visionNow, visions } from './vision'

/** Changes made at one moment, one after the other. */
export interface ProductDay {
  /** Wall ms. */
  readonly at: number
  /** `apart`: each is judged by what the ones before it left; otherwise all are judged and kept as one. */
  readonly apart: boolean
  readonly changes: readonly ProductChange[]
}

/** What the product side is told about a unit. */
interface Told {
  readonly unit: Pick<Unit, 'id' | 'kind' | 'goal'>
  readonly people: number
  readonly teams: number
  readonly parentId: string | null
}

const length = 14
const firstNumber = 12
const sprintsPlayed = 5

/**
 * Two executive cycles and more, outside the ceremonies: what each level is there for and after, its backlog, five
 * Sprints with their figures, and what was changed between MetaScrums. In the order of time.
 * @param today wall ms of any moment of the sample's day, which is in the last of the five Sprints
 */
export function productPast(
  units: readonly Told[],
  today: number,
  random: () => number
): readonly ProductDay[] {
  const week = weekDates(today)
  // From a Wednesday, so that on whatever weekday somebody looks, what was resolved nine working days ago is a Sprint back.
  const sprints = nextSprints({ number: firstNumber, starts: week(-9, 3) }, length, sprintsPlayed)
  const day = (before: number, hhmm: string) => workingDayBefore(today, before, hhmm)
  const figures = sprints.map(({ number, ends }, index): ProductDay => {
    const date = index < sprintsPlayed - 1 ? ends : localDate(day(1, '12:00'))
    const at = index < sprintsPlayed - 1 ? new Date(`${ends}T16:00`).getTime() : day(1, '15:30')
    const changes = units.map(({ unit, people, teams }) =>
      figuresOf({ unitId: unit.id, people, teams }, index, sprintId(TOP, number), date, random)
    )
    return { at, apart: false, changes }
  })
  const current = sprintId(TOP, firstNumber + sprintsPlayed - 1)
  const sprintGoals = units
    .filter(({ unit }) => unit.goal !== '')
    .map(({ unit: { id, goal } }): ProductChange => {
      return { type: 'setSprintGoal', unitId: id, sprintId: current, goal }
    })
  const teams = units.filter(({ unit }) => unit.kind === 'team')
  const idsOf = (some: readonly Told[]) => some.map(({ unit }) => unit.id)
  const days: readonly ProductDay[] = [
    {
      at: founded(today),
      apart: true,
      changes: [
        ...visions,
        ...definitions,
        ...goals,
        ...backlogs(week),
        ...metrics,
        {
          type: 'planSprints',
          unitId: TOP,
          number: firstNumber,
          starts: sprints[0]?.starts ?? '',
          days: length,
          count: sprintsPlayed
        }
      ]
    },
    { at: day(40, '09:30'), apart: false, changes: progress },
    ...finished(week).map(({ day: date, changes }): ProductDay => {
      return { at: new Date(`${date}T15:00`).getTime(), apart: false, changes }
    }),
    ...figures,
    // Shown first at the MetaScrum after it.
    {
      at: day(18, '16:00'),
      apart: false,
      changes: [
        {
          type: 'editItem',
          id: 'sample-item-13',
          patch: { state: 'killed' },
          reason: 'The kiosks are let from spring on'
        }
      ]
    },
    { at: day(23, '15:30'), apart: false, changes: [visionNow] },
    { at: day(13, '15:30'), apart: true, changes: [definitionNow] },
    {
      at: day(11, '11:00'),
      apart: false,
      changes: marks(idsOf(teams), idsOf(teams.filter(({ parentId }) => parentId === 'ticketing')))
    },
    { at: new Date(`${sprints.at(-1)?.starts ?? ''}T10:00`).getTime(), apart: false, changes: sprintGoals },
    // Changed since the last MetaScrum: the next one begins with it.
    {
      at: day(1, '14:10'),
      apart: false,
      changes: [
        {
          type: 'editItem',
          id: 'sample-item-5',
          patch: { budget: 150_000 },
          reason: 'The bridge works begin a month earlier'
        }
      ]
    }
  ]
  return [...days].sort((a, b) => a.at - b.at)
}

/** When everything that was there before the first Sprint was written down (wall ms). */
export const founded = (today: number): number => workingDayBefore(today, 52, '07:00')

function weekDates(today: number): WeekDate {
  const weekday = (new Date(today).getDay() + 6) % 7
  return (weeks, day) => dateIn(today, weeks * 7 + day - 1 - weekday)
}
