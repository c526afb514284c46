import type { ProductChange } from '../../product/types'
import { TOP } from './top'

/** [name, unit, title, why, name of the goal it serves], those above first. */
const told: readonly (readonly [string, string, string, string, string | null])[] = [
  [
    'one-ticket',
    TOP,
    'One ticket for any journey of two operators',
    'A third of all journeys change operator; half of those buy twice.',
    null
  ],
  [
    'truth',
    TOP,
    'Every passenger hears the truth first from us',
    'Four of ten complaints are about not knowing, not about waiting.',
    null
  ],
  [
    'doors',
    TOP,
    'A fifth fewer delays of our own making',
    'Doors, crews and depots cause as many as weather does.',
    null
  ],
  // Nobody below has made it theirs, which the alignment shows.
  [
    'spare',
    TOP,
    'A year’s spare parts without a warehouse',
    'The lease of the warehouse ends in two years.',
    null
  ],

  [
    'sold-once',
    'passenger-services',
    'Sold once, valid everywhere, refunded without asking',
    'What passengers mean by one ticket.',
    'one-ticket'
  ],
  [
    'told-once',
    'passenger-services',
    'The same answer on the board, in the app and on the telephone',
    'Three answers are worse than none.',
    'truth'
  ],
  [
    'day-holds',
    'railway-operations',
    'The plan of the day holds until the evening',
    'Every change after nine costs four others.',
    'doors'
  ],
  [
    'self-service',
    'railway-operations',
    'Data and environments without asking anybody',
    'Teams wait nine days for an environment.',
    'truth'
  ],

  ['gates', 'ticketing', 'Every fare sold on a phone opens every gate', 'Paper ends in autumn.', 'sold-once'],
  [
    'refunds',
    'ticketing',
    'Four of five delays are refunded the next day',
    'Six of ten claims are typed in by hand.',
    'sold-once'
  ],
  [
    'first-contact',
    'customer-care',
    'Four of five questions answered at the first contact',
    'Each second call costs £7.',
    'told-once'
  ],
  [
    'before-the-train',
    'journey-information',
    'A passenger hears of a changed platform before the train does',
    'Two minutes decide who catches it.',
    'told-once'
  ],
  [
    'no-manual-fix',
    'train-running',
    'A summer timetable without a manual fix',
    'Last year took 140 of them.',
    'day-holds'
  ],
  ['one-hour', 'platform-data', 'A new environment in an hour', 'By the teams themselves.', 'self-service'],

  ['one-call', 'fare-engine', 'Price a journey with two operators in one call', '', 'gates'],
  ['no-network', 'mobile-tickets', 'A barcode ticket survives a phone without network', '', 'gates'],
  ['three-stations', 'station-gates', 'Gates at the three pilot stations read the new barcode', '', 'gates'],
  ['claims', 'refunds', 'Pay a delay claim without anybody typing it in twice', '', 'refunds'],
  [
    'ten-seconds',
    'live-departures',
    'Departure boards lag the signals by less than ten seconds',
    '',
    'before-the-train'
  ],
  [
    'one-alert',
    'disruption-alerts',
    'One alert per passenger and incident, not five',
    '',
    'before-the-train'
  ],
  ['one-screen', 'contact-centre', 'Agents see the whole journey on one screen', '', 'first-contact'],
  // Serves nothing above it, which the alignment shows.
  [
    'photographs',
    'lost-property',
    'Match found items by photograph',
    'Four of five items never go home.',
    null
  ],
  ['door-warning', 'rolling-stock', 'Warn of a door failure a day before it happens', '', 'day-holds'],
  ['track-works', 'timetable', 'Validate the summer timetable against track works', '', 'no-manual-fix'],
  ['old-cluster', 'cloud-platform', 'Move the last twelve services off the old cluster', '', 'one-hour']
]

export const goalId = (name: string): string => `sample-goal-${name}`

export const goals: readonly ProductChange[] = told.map(([name, unitId, title, why, serves]) => ({
  type: 'addGoal',
  id: goalId(name),
  unitId,
  title,
  why,
  serves: serves === null ? null : goalId(serves)
}))
