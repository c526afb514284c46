import type { SessionCommand } from '../ceremony/commands'
import type { DependencyCommand } from '../dependency/types'
import { type DaysAgo, dateIn } from './days'

type Deed =
  /** Days from today. */
  | { readonly type: 'promise'; readonly dueIn: number; readonly by: string }
  | { readonly type: 'resolve'; readonly text: string }
  | { readonly type: 'turn'; readonly title: string; readonly blocked: string; readonly effect: string }
  /** The impediment it was turned into. */
  | { readonly type: 'settle'; readonly text: string }

type Step = readonly [DaysAgo, unit: string, does: Deed]

/** What one team needs of another, from the Scaled Daily Scrum in which it said so. */
interface Need {
  readonly id: string
  readonly from: string
  readonly on: string
  readonly what: string
  readonly raised: DaysAgo
  /** Days from today; null for no date. */
  readonly dueIn: number | null
  readonly steps: readonly Step[]
}

const need = (
  name: string,
  from: string,
  on: string,
  what: string,
  raised: DaysAgo,
  dueIn: number | null,
  ...steps: readonly Step[]
): Need => ({ id: `sample-need-${name}`, from, on, what, raised, dueIn, steps })

const promise = (daysAgo: DaysAgo, unit: string, dueIn: number, by: string): Step => [
  daysAgo,
  unit,
  { type: 'promise', dueIn, by }
]
const resolve = (daysAgo: DaysAgo, unit: string, text: string): Step => [
  daysAgo,
  unit,
  { type: 'resolve', text }
]

const needs: readonly Need[] = [
  need(
    'partner-fares',
    'fare-engine',
    'integration-hub',
    'Fares of the second partner in the test feed',
    10,
    -8,
    promise(9, 'integration-hub', -8, 'Akiko Watanabe'),
    resolve(7, 'fare-engine', 'They are there, child fares too.')
  ),
  need(
    'door-counts',
    'rolling-stock',
    'data-warehouse',
    'Door movements by train and hour',
    8,
    -5,
    resolve(6, 'data-warehouse', 'In the nightly table from today.')
  ),
  need(
    'one-incident',
    'disruption-alerts',
    'live-departures',
    'One number for each incident',
    7,
    -4,
    promise(7, 'live-departures', -5, 'Elena Markova'),
    [
      4,
      'disruption-alerts',
      {
        type: 'turn',
        title: 'Incidents still come without a number',
        blocked: 'Telling a second alert of an incident from the first of another.',
        effect: 'Passengers get five alerts where one would do.'
      }
    ],
    [3, 'disruption-alerts', { type: 'settle', text: 'The number comes with the first message now.' }]
  ),
  need(
    'claims-on-screen',
    'contact-centre',
    'refunds',
    'State of a claim, to be shown to agents',
    6,
    9,
    promise(5, 'refunds', 8, 'Aisha Rahman')
  ),
  // Overdue.
  need(
    'closed-lines',
    'journey-planner',
    'live-departures',
    'Closed lines in the feed as soon as they are known',
    6,
    -1,
    promise(5, 'live-departures', -1, 'Thandiwe Dlamini')
  ),
  // Due soon, and promised later than it is needed.
  need(
    'key-store',
    'mobile-tickets',
    'identity',
    'A key for tickets without network',
    4,
    1,
    promise(3, 'identity', 4, 'Giorgos Pappas')
  ),
  need('shift-codes', 'depot-scheduling', 'crew-rosters', 'One list of shift codes for both depots', 2, 2),
  // Nobody has said when.
  need('signal-times', 'signalling-data', 'cloud-platform', 'A clock that all gateways may ask', 1, null)
]

/** What a unit says about needs in a Scaled Daily Scrum, or a team in its own: who speaks, and what. */
export interface SaidOfNeed {
  /** The unit that acts. */
  readonly unit: string
  /** In the ceremony of the unit above it; otherwise in its own. */
  readonly above: boolean
  readonly command: SessionCommand
}

/** @param today wall ms of any moment of the day before which all this was */
export const saidOfNeeds = (daysAgo: DaysAgo, today: number): readonly SaidOfNeed[] =>
  needs.flatMap((one): readonly SaidOfNeed[] => [
    ...(one.raised === daysAgo ? [{ unit: one.from, above: true, command: raised(one, today) }] : []),
    ...one.steps
      .filter(([day]) => day === daysAgo)
      .map(([, unit, does]) => ({
        unit,
        above: does.type !== 'settle',
        command: stepOf(one, unit, does, today)
      }))
  ])

const ofDependency = (command: DependencyCommand): SessionCommand => ({ type: 'dependency', command })
const impedimentOf = ({ id }: Need): string => `${id}-impediment`

function raised({ id, from, on, what, dueIn }: Need, today: number): SessionCommand {
  const due = dueIn === null ? null : dateIn(today, dueIn)
  return ofDependency({ type: 'raise', dependencyId: id, unitId: from, on, what, due })
}

function stepOf(one: Need, unitId: string, does: Deed, today: number): SessionCommand {
  const about = { dependencyId: one.id, unitId }
  const impedimentId = impedimentOf(one)
  switch (does.type) {
    case 'promise':
      return ofDependency({ ...about, type: 'promise', due: dateIn(today, does.dueIn), by: does.by })
    case 'resolve':
      return ofDependency({ ...about, ...does })
    case 'turn': {
      const { type, ...told } = does
      const fields = { ask: '', tried: '', owner: '', neededBy: null, confidential: false, ...told }
      return ofDependency({ ...about, type, impedimentId, fields })
    }
    case 'settle':
      return {
        type: 'impediment',
        command: { type: 'resolve', impedimentId, unitId, text: does.text }
      }
  }
}
