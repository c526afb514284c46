import { goalId } from '../goals'
import type { Line } from './line'

/** What each Sprint was to bring, most of which it did. */
export const journeyInformation: readonly Line[] = (
  [
    ['1', 'Platforms on every departure board', 'Half the stations had them.', 8, 5, -9],
    ['2', 'A changed platform as a message', 'To those with a ticket for the train.', 5, 5, -9],
    ['3', 'Why a train is late, in plain words', 'Codes say nothing to passengers.', 6, 3, -7],
    ['4', 'Boards in four languages', 'Asked for by three stations.', 5, 3, -7],
    ['5', 'Boards less than a minute behind', 'A minute is a missed train.', 8, 5, -5],
    ['6', 'Lifts that are out of order, on the way', 'Before the stairs, not at them.', 4, 3, -5],
    ['7', 'The next train after a missed one', 'The first thing people ask for.', 9, 8, -3],
    ['8', 'Coach numbers on the boards', 'Trains leave on time when people stand right.', 6, 3, -1],
    ['9', 'Quiet coaches on the boards', 'By the same signs.', 4, 2, -1]
  ] as const
).map(([number, title, why, value, effort, week]) => [
  `ji-${number}`,
  title,
  why,
  'Gareth Pryce',
  value,
  effort,
  { goalId: goalId('before-the-train'), units: ['journey-information'], weeks: [week, week + 1] }
])
