import type { SessionCommand } from '../ceremony/commands'
import { localDate } from '../time'
import { workingDayBefore } from './days'
import type { Cue } from './play'

/** A Scaled Retrospective: whose, so many working days ago, and what happened in it. */
export interface PastRetro {
  readonly unit: string
  readonly daysAgo: number
  readonly cues: readonly Cue[]
}

const TICKETING = 'ticketing'
/** Beside Ticketing, under the same unit. */
const beside = ['customer-care', 'journey-information']

/**
 * Two of Ticketing, a Sprint apart: what the first one chose, the second looked at. Two experiments were kept, one was
 * stopped and one handed on, which waits at its neighbours since; the latest still runs.
 * @param today wall ms of any moment of the sample's day
 */
export function retros(today: number): readonly PastRetro[] {
  const on = (daysAgo: number) => localDate(workingDayBefore(today, daysAgo, '12:00'))
  return [
    {
      unit: TICKETING,
      daysAgo: 24,
      cues: [
        {
          turnOf: 'experiments',
          commands: [
            chosen('contracts', TICKETING, {
              title: 'Two teams read each other’s interface changes',
              expected: 'No call between fares and phones breaks without a warning.',
              metricId: 'sample-metric-escaped',
              owner: 'Nguyễn Thị Lan',
              due: on(14)
            }),
            chosen('staff', 'mobile-tickets', {
              title: 'Show station staff the app every Friday',
              expected: 'They find what is wrong before passengers do.',
              metricId: 'sample-metric-escaped',
              owner: '',
              due: on(14)
            }),
            chosen('quiet', 'refunds', {
              title: 'A quiet hour before noon',
              expected: 'More stories done in the same week.',
              metricId: 'sample-metric-done',
              owner: '',
              due: on(14)
            }),
            chosen('board', 'station-gates', {
              title: 'One wall board for all three pilot stations',
              expected: 'Fitters see each morning where they are wanted.',
              metricId: null,
              owner: '',
              due: on(14)
            })
          ]
        },
        learnt('sample-learnt-1', 'What breaks between two teams is found by neither of them alone.')
      ]
    },
    {
      unit: TICKETING,
      daysAgo: 14,
      cues: [
        judged('contracts', 'keep', 'Two breaks were caught before the release, none after it.', [
          { type: 'spreadExperiment', experiment: id('contracts'), to: beside }
        ]),
        judged('staff', 'keep', 'Eleven faults in two Fridays, three of them serious.'),
        judged('quiet', 'keep', 'Four stories more than the Sprint before.'),
        judged('board', 'stop', 'Nobody walked to the wall; the fitters ask by phone.'),
        learnt('sample-learnt-2', 'Whoever uses it finds in ten minutes what tests find in a week.'),
        {
          turnOf: 'experiments',
          commands: [
            chosen('estimate', 'fare-engine', {
              title: 'Write the test before the estimate',
              expected: 'Half as many stories grow while they are under way.',
              metricId: 'sample-metric-done',
              owner: 'Matteo Ferraro',
              due: on(-3)
            })
          ]
        }
      ]
    }
  ]
}

const id = (name: string) => `sample-try-${name}`

type Chosen = Extract<SessionCommand, { type: 'chooseExperiment' }>
const chosen = (
  name: string,
  unit: string,
  said: Omit<Chosen, 'type' | 'experiment' | 'unit'>
): SessionCommand => ({ type: 'chooseExperiment', experiment: id(name), unit, ...said })

const judged = (
  name: string,
  outcome: 'keep' | 'stop',
  result: string,
  then: readonly SessionCommand[] = []
): Cue => ({
  turnOf: id(name),
  commands: [{ type: 'judgeExperiment', experiment: id(name), outcome, result }, ...then]
})

const learnt = (decision: string, text: string): Cue => ({
  turnOf: 'standardise',
  commands: [{ type: 'decide', decision, kind: 'learnt', text }]
})
