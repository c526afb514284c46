import { goalId } from '../goals'
import type { Line } from './line'

/** The same work one level down, in parts. */
export const passengerServices: readonly Line[] = [
  [
    'ps-1',
    'Barcode tickets: phone to gate',
    'The part passengers see.',
    'Clara Engelhardt',
    26,
    13,
    { parentId: 'sample-item-2', goalId: goalId('sold-once'), units: ['ticketing'], weeks: [-8, 5] }
  ],
  [
    'ps-2',
    'Refund on the day of the delay',
    'From the delay itself, not from a form.',
    'Clara Engelhardt',
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

export const ticketing: readonly Line[] = [
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

export const fareEngine: readonly Line[] = [
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
