import type { Line } from './line'

export const transformation: readonly Line[] = [
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
