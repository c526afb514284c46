import type { ItemFields } from '../../product/item'
import type { ChangeOf, ProductChange } from '../../product/types'
import { goalId } from './goals'
import { TOP } from './top'

type Told = Partial<Omit<ItemFields, 'title' | 'why' | 'owner' | 'value' | 'effort' | 'starts' | 'ends'>> & {
  /** First and last week from the one the sample's day is in. */
  readonly weeks?: readonly [number, number]
}

/** `YYYY-MM-DD` of a weekday (1 is Monday) so many weeks from the one the sample's day is in. */
export type WeekDate = (weeks: number, weekday: number) => string

/** By id without its prefix: title, why, owner, value, effort, and the rest. */
type Line = readonly [string, string, string, string, number | null, number | null, Told?]

const claraE = 'Clara Engelhardt'
const oluwaseun = 'Oluwaseun Adeyemi'
const meiLing = 'Mei-Ling Tan'
const parisa = 'Parisa Jamali'
const dylan = 'Dylan Rhys'

/** In the order of two months ago, before three MetaScrums moved it. */
const executive: readonly Line[] = [
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

/** The same work one level down, in parts. */
const passengerServices: readonly Line[] = [
  [
    'ps-1',
    'Barcode tickets: phone to gate',
    'The part passengers see.',
    claraE,
    26,
    13,
    { parentId: 'sample-item-2', goalId: goalId('sold-once'), units: ['ticketing'], weeks: [-8, 5] }
  ],
  [
    'ps-2',
    'Refund on the day of the delay',
    'From the delay itself, not from a form.',
    claraE,
    25,
    8,
    { parentId: 'sample-item-1', goalId: goalId('sold-once'), units: ['ticketing'], weeks: [-6, 4] }
  ],
  [
    'ps-3',
    'Lock screen and boards say the same',
    'Before the lock screen says more.',
    'Gareth Pryce',
    16,
    5,
    { parentId: 'sample-item-4', goalId: goalId('told-once'), units: ['journey-information'], weeks: [-2, 2] }
  ],
  [
    'ps-4',
    'Partner trains on the boards',
    'The planner needs them first.',
    'Gareth Pryce',
    12,
    8,
    {
      parentId: 'sample-item-3',
      goalId: goalId('told-once'),
      units: ['journey-information'],
      dependsOn: ['sample-item-ps-3'],
      weeks: [2, 7]
    }
  ],
  [
    'ps-5',
    'The whole journey on the agent’s screen',
    'Half of all second calls.',
    'Laura Saarinen',
    10,
    8,
    { goalId: goalId('told-once'), units: ['customer-care'], weeks: [-3, 3] }
  ]
]
const ticketing: readonly Line[] = [
  [
    'ti-1',
    'Gates read the new barcode',
    'Three pilot stations.',
    'Piet van der Velde',
    13,
    8,
    { parentId: 'sample-item-ps-1', goalId: goalId('gates'), units: ['station-gates'], weeks: [-8, 1] }
  ],
  [
    'ti-2',
    'A ticket that needs no network',
    'Tunnels, and phones without credit.',
    'Samuel Mbeki',
    10,
    5,
    { parentId: 'sample-item-ps-1', goalId: goalId('gates'), units: ['mobile-tickets'], weeks: [-4, 2] }
  ],
  [
    'ti-3',
    'Two operators, one price',
    'The price on the ticket.',
    'Zeynep Aydoğan',
    8,
    8,
    { parentId: 'sample-item-ps-1', goalId: goalId('gates'), units: ['fare-engine'], weeks: [0, 4] }
  ],
  [
    'ti-4',
    'Delay reasons on the day',
    'Nothing is decided without them.',
    'Marek Dvořák',
    12,
    3,
    { parentId: 'sample-item-ps-2', goalId: goalId('refunds'), units: ['refunds'], weeks: [-4, 0] }
  ],
  [
    'ti-5',
    'Paid the next morning',
    'The money is the answer.',
    'Emeka Nwosu',
    13,
    5,
    {
      parentId: 'sample-item-ps-2',
      goalId: goalId('refunds'),
      units: ['payment-settlement', 'refunds'],
      dependsOn: ['sample-item-ti-4'],
      weeks: [1, 4]
    }
  ]
]
const fareEngine: readonly Line[] = [
  [
    'fe-1',
    'Fare tables of the partner',
    'By licence, for tests already.',
    'Zeynep Aydoğan',
    5,
    3,
    { parentId: 'sample-item-ti-3', goalId: goalId('one-call'), units: ['fare-engine'] }
  ],
  [
    'fe-2',
    'Child fares across zones',
    'Every fifth journey.',
    'Zeynep Aydoğan',
    3,
    2,
    { parentId: 'sample-item-ti-3', goalId: goalId('one-call'), units: ['fare-engine'] }
  ],
  [
    'fe-3',
    'One call for both',
    'Half the time at the gate.',
    'Zeynep Aydoğan',
    5,
    5,
    {
      parentId: 'sample-item-ti-3',
      goalId: goalId('one-call'),
      units: ['fare-engine'],
      dependsOn: ['sample-item-fe-1']
    }
  ]
]

/** What each Sprint was to bring, most of which it did. */
const journeyInformation: readonly Line[] = (
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

const transformation: readonly Line[] = [
  ['1', 'Environments by self-service', 'Teams wait nine days for one.', 'Tomasz Wiśniewski', null, null],
  [
    '2',
    'One purchase limit per team',
    'Below £2,000 nobody above needs to sign.',
    'Rafael Ortega',
    null,
    null
  ],
  [
    '3',
    'Product owners decide on release dates',
    'Today a steering group does.',
    'Jonas Lindqvist',
    null,
    null
  ],
  [
    '4',
    'A learning day every Sprint',
    'Asked for in all five Scaled Retrospectives.',
    'Priya Raghunathan',
    null,
    null
  ],
  ['5', 'Depots join the Daily Scrums', 'Those who drive the trains know first.', 'Kwame Asante', null, null],
  ['6', 'Shared test stations', 'Three teams build their own.', 'Tomasz Wiśniewski', null, null]
]

export const itemId = (name: string): string => `sample-item-${name}`

/** Backlogs of four levels and of the transformation. */
export const backlogs = (week: WeekDate): readonly ProductChange[] => {
  const added = (unitId: string, lines: readonly Line[]) =>
    lines.map((line) => addItem(unitId, 'product', itemId(line[0]), line, week))
  return [
    ...added(TOP, executive),
    ...added('passenger-services', passengerServices),
    ...added('ticketing', ticketing),
    ...added('fare-engine', fareEngine),
    ...added('journey-information', journeyInformation),
    ...transformation.map((line) => addItem(TOP, 'transformation', `sample-change-${line[0]}`, line, week))
  ]
}

/** How far they are. */
export const progress: readonly ProductChange[] = [
  ...[
    'sample-item-1',
    'sample-item-2',
    'sample-item-5',
    'sample-item-7',
    'sample-item-ps-1',
    'sample-item-ps-2',
    'sample-item-ps-3',
    'sample-item-ti-1',
    'sample-item-ti-2',
    'sample-item-fe-1',
    'sample-change-1',
    'sample-change-2'
  ].map(inState('doing')),
  ...['sample-item-fe-2', 'sample-change-6'].map(inState('done'))
]

/** By the week they were done in; two of them a Sprint later than planned. */
const doneByWeek: readonly (readonly [week: number, items: readonly string[]])[] = [
  [-8, ['ji-1']],
  [-6, ['ji-2', 'ji-3', 'ji-4']],
  [-4, ['ji-5']],
  [-2, ['ji-6', 'ji-7']],
  [-1, ['ji-8', 'ti-4']]
]

/** What was done, and on which Thursday. */
export const finished = (
  week: WeekDate
): readonly { readonly day: string; readonly changes: readonly ProductChange[] }[] =>
  doneByWeek.map(([weeks, items]) => ({
    day: week(weeks, 4),
    changes: items.map((item) => inState('done')(itemId(item)))
  }))

function inState(state: 'doing' | 'done') {
  return (id: string): ProductChange => ({ type: 'editItem', id, patch: { state } })
}

function addItem(
  unitId: string,
  kind: ChangeOf<'addItem'>['kind'],
  id: string,
  [, title, why, owner, value, effort, { weeks, ...told } = {}]: Line,
  week: WeekDate
): ProductChange {
  const when = weeks ? { starts: week(weeks[0], 1), ends: week(weeks[1], 5) } : {}
  const { units = [], dependsOn = [], ...rest } = told
  return {
    type: 'addItem',
    id,
    unitId,
    kind,
    title,
    why,
    owner,
    value,
    effort,
    units: [...units],
    dependsOn: [...dependsOn],
    ...rest,
    ...when
  }
}
