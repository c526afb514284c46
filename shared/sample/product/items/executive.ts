import { goalId } from '../goals'
import type { Line } from './line'

const claraE = 'Clara Engelhardt'
const oluwaseun = 'Oluwaseun Adeyemi'
const meiLing = 'Mei-Ling Tan'
const parisa = 'Parisa Jamali'
const dylan = 'Dylan Rhys'

/** In the order of two months ago, before three MetaScrums moved it. */
export const executive: readonly Line[] = [
  [
    '3',
    'Partner trains in the journey planner',
    'One call, two operators.',
    oluwaseun,
    30,
    20,
    {
      risk: 13,
      budget: 240_000,
      goalId: goalId('one-ticket'),
      units: ['journey-information', 'platform-data'],
      weeks: [0, 9]
    }
  ],
  [
    '1',
    'Delay refund without a form',
    'Six of ten claims are typed in by hand.',
    claraE,
    40,
    13,
    { risk: 5, budget: 150_000, goalId: goalId('one-ticket'), units: ['ticketing'], weeks: [-6, 5] }
  ],
  [
    '2',
    'Barcode tickets at every gate',
    'Paper ends in autumn.',
    claraE,
    40,
    21,
    { risk: 20, budget: 420_000, goalId: goalId('one-ticket'), units: ['ticketing'], weeks: [-8, 7] }
  ],
  ['13', 'Paper timetables at the kiosks', 'Asked for by two stations.', meiLing, 3, 8, { budget: 60_000 }],
  [
    '4',
    'Platform changes on the lock screen',
    'Most asked for in the app.',
    oluwaseun,
    25,
    8,
    { risk: 3, budget: 90_000, goalId: goalId('truth'), units: ['journey-information'], weeks: [-2, 3] }
  ],
  [
    '5',
    'Summer timetable without manual fixes',
    'Last year took 140 of them.',
    dylan,
    24,
    13,
    { risk: 8, budget: 120_000, goalId: goalId('doors'), units: ['train-running'], weeks: [-6, 6] }
  ],
  [
    '6',
    'Door failures known a day before',
    'Doors cause a fifth of all delays.',
    parisa,
    20,
    20,
    {
      risk: 13,
      budget: 200_000,
      goalId: goalId('doors'),
      units: ['train-running', 'platform-data'],
      weeks: [2, 14]
    }
  ],
  [
    '7',
    'Ridership at seven in the morning',
    'Dispatch plans by it.',
    parisa,
    15,
    5,
    { risk: 2, budget: 40_000, goalId: goalId('truth'), units: ['platform-data'], weeks: [-4, 1] }
  ],
  [
    '8',
    'Assistance and ticket in one step',
    'Two calls today.',
    oluwaseun,
    13,
    8,
    {
      goalId: goalId('one-ticket'),
      units: ['journey-information', 'customer-care'],
      dependsOn: ['sample-item-2'],
      weeks: [4, 10]
    }
  ],
  [
    '9',
    'Corporate travellers manage themselves',
    'Halves the mail to customer care.',
    meiLing,
    12,
    8,
    { goalId: goalId('one-ticket'), units: ['customer-care'], weeks: [3, 8] }
  ],
  [
    '11',
    'Found items by photograph',
    'Four of five items never go home.',
    meiLing,
    8,
    8,
    { units: ['customer-care'], weeks: [6, 11] }
  ],
  [
    '10',
    'Shift swaps between depots',
    'Fewer cancelled night trains.',
    dylan,
    10,
    13,
    { risk: 5, goalId: goalId('doors'), units: ['train-running'], weeks: [0, 8] }
  ],
  [
    '12',
    'Points on the evening of the journey',
    'Today it is the month after.',
    meiLing,
    5,
    5,
    { units: ['customer-care'], weeks: [8, 12] }
  ]
]
