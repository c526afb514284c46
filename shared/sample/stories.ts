import type { Disposition, ImpedimentFields } from '../impediment/types'

/** Working days before today: 1 is the last one. */
export type DaysAgo = 1 | 2 | 3

/** What a unit does with an impediment that it has the ball of, in its daily ceremony unless it says otherwise. */
export interface Step {
  readonly daysAgo: DaysAgo
  readonly unit: string
  readonly does:
    | { readonly type: 'sendUp' }
    | { readonly type: 'resolve'; readonly text: string }
    | {
        readonly type: 'answer'
        readonly disposition: Disposition
        readonly text: string
        readonly owner: string
        /** Days from today; null for no date. */
        readonly dueIn: number | null
      }
  /** `HH:MM` when it happened between ceremonies; null for within the unit's daily. */
  readonly between: string | null
}

/** An impediment's life over the days before today. Whoever gets an answer acknowledges it in its next ceremony. */
export interface Story {
  readonly id: string
  readonly team: string
  readonly daysAgo: DaysAgo
  readonly fields: Omit<ImpedimentFields, 'neededBy'> & { readonly neededIn: number | null }
  readonly steps: readonly Step[]
}

const sendUp = (daysAgo: DaysAgo, unit: string, between: string | null = null): Step => ({
  daysAgo,
  unit,
  does: { type: 'sendUp' },
  between
})
const answer = (
  daysAgo: DaysAgo,
  unit: string,
  disposition: Disposition,
  text: string,
  owner = '',
  dueIn: number | null = null
): Step => ({ daysAgo, unit, does: { type: 'answer', disposition, text, owner, dueIn }, between: null })
const resolve = (daysAgo: DaysAgo, unit: string, text: string): Step => ({
  daysAgo,
  unit,
  does: { type: 'resolve', text },
  between: null
})

/** Still open today, one at each level. */
const open: readonly Story[] = [
  {
    id: 'sample-signing-certificate',
    team: 'payment-settlement',
    daysAgo: 1,
    fields: {
      title: 'Signing certificate for card payments runs out',
      blocked: 'The nightly settlement run: the bank refuses files signed with the old certificate.',
      effect: 'Without it no card payment of the weekend is settled, and our Sprint Goal is gone.',
      ask: 'Approve £18,000 for the renewal today; procurement needs five days for an order of this size.',
      tried: 'Asked the certificate desk and procurement; both need a signature above our level.',
      owner: 'Emeka Nwosu',
      neededIn: 1,
      confidential: false
    },
    steps: [sendUp(1, 'payment-settlement'), sendUp(1, 'ticketing'), sendUp(1, 'passenger-services', '11:40')]
  },
  {
    id: 'sample-rest-rules',
    team: 'crew-rosters',
    daysAgo: 1,
    fields: {
      title: 'Nobody may say which rest rules apply at both depots',
      blocked: 'Swapping shifts between depots: each depot has its own agreement on rest hours.',
      effect: 'The swap story stays switched off, which is half of our Sprint Goal.',
      ask: 'Bring operations and the works council into one room this week and let them decide.',
      tried: 'Read both agreements; they contradict each other on night shifts.',
      owner: 'Halvard Moen',
      neededIn: 4,
      confidential: false
    },
    steps: [sendUp(1, 'crew-rosters'), sendUp(1, 'train-running')]
  },
  {
    id: 'sample-test-data',
    team: 'journey-planner',
    daysAgo: 1,
    fields: {
      title: 'Test data has had no closed lines for a week',
      blocked: 'Checking the way round a closed line; the refresh drops every closure.',
      effect: 'We release blind, or not at all before the Review.',
      ask: 'Somebody from Live Departures for two hours to repair the refresh together.',
      tried: 'Typed closures in by hand; they are gone the next morning.',
      owner: 'Aoife Brennan',
      neededIn: 2,
      confidential: false
    },
    steps: [sendUp(1, 'journey-planner')]
  },
  {
    id: 'sample-bank-sandbox',
    team: 'refunds',
    daysAgo: 2,
    fields: {
      title: 'The bank’s sandbox allows fifty calls an hour',
      blocked: 'Running the whole claims test; it needs four hundred calls.',
      effect: 'A full test takes a working day instead of an hour.',
      ask: '',
      tried: 'Recorded answers for the simple cases.',
      owner: '',
      neededIn: null,
      confidential: false
    },
    steps: []
  }
]

/** Answered at the top yesterday; today's lobbies on the way down begin with it. */
const waiting: Story = {
  id: 'sample-ridership-contract',
  team: 'data-warehouse',
  daysAgo: 2,
  fields: {
    title: 'The ridership vendor has not signed our confidentiality terms',
    blocked: 'Loading counts of the partner operator into the morning report.',
    effect: 'The report at seven shows our own trains only.',
    ask: 'Sign the vendor’s shorter terms, which legal has had for three weeks.',
    tried: 'Legal asked twice; the vendor refuses our long form.',
    owner: 'Lucía Benavides',
    neededIn: 3,
    confidential: false
  },
  steps: [
    sendUp(2, 'data-warehouse'),
    sendUp(2, 'platform-data'),
    sendUp(1, 'railway-operations'),
    answer(
      1,
      'meridian-rail',
      'decline',
      'We keep one set of terms for all vendors. Use last year’s framework contract: it covers these counts.'
    )
  ]
}

/** Done with: what the last days were about. */
const past: readonly Story[] = [
  {
    id: 'sample-gate-lab',
    team: 'station-gates',
    daysAgo: 3,
    fields: {
      title: 'The gate lab is booked until Friday',
      blocked: 'Trying the new barcode on a real gate.',
      effect: 'Two stories wait, and with them the pilot stations.',
      ask: 'Two hours in the lab before Wednesday.',
      tried: 'Asked for a swap; everybody in the calendar has a date to keep.',
      owner: 'Chiara Montanari',
      neededIn: null,
      confidential: false
    },
    steps: [
      sendUp(3, 'station-gates'),
      answer(3, 'ticketing', 'resolve', 'Mobile Tickets gives you its slot tomorrow from nine to eleven.')
    ]
  },
  {
    id: 'sample-fare-licence',
    team: 'fare-engine',
    daysAgo: 3,
    fields: {
      title: 'No licence for the partner operator’s fare tables',
      blocked: 'Pricing a journey with two operators in one call.',
      effect: 'The Sprint Goal cannot be met with made-up fares.',
      ask: 'A signature under the licence that their sales sent us in spring.',
      tried: 'Our own procurement says it is a strategic contract and not theirs.',
      owner: 'Zeynep Aydoğan',
      neededIn: 5,
      confidential: false
    },
    steps: [
      sendUp(3, 'fare-engine'),
      sendUp(3, 'ticketing'),
      sendUp(3, 'passenger-services'),
      answer(
        3,
        'meridian-rail',
        'take',
        'We sign it with their board; use the tables for tests until then, that is agreed.',
        'Rafael Ortega',
        3
      )
    ]
  },
  {
    id: 'sample-northern-gaps',
    team: 'signalling-data',
    daysAgo: 3,
    fields: {
      title: 'Occupancy data of the northern line stops at night',
      blocked: 'Delivering a day without gaps.',
      effect: 'Every morning starts with two hours of repair.',
      ask: 'Somebody who may restart the old gateway at night.',
      tried: 'Restarted it by hand for a week.',
      owner: 'Patrick Oduya',
      neededIn: null,
      confidential: false
    },
    steps: [
      sendUp(3, 'signalling-data'),
      sendUp(3, 'train-running'),
      answer(
        3,
        'railway-operations',
        'return',
        'The night desk at the southern depot may restart it. Give them your checklist and call them.'
      ),
      resolve(2, 'signalling-data', 'The night desk has the checklist; no gap last night.')
    ]
  },
  {
    id: 'sample-hiring-rule',
    team: 'contact-centre',
    daysAgo: 2,
    fields: {
      title: 'A leaver may only be replaced after three months',
      blocked: 'Knowledge of the telephone system leaves with one person on Friday.',
      effect: 'Every fault in the telephone system waits for a supplier.',
      ask: 'An exception from the rule for roles that only one person fills.',
      tried: 'Spread the knowledge to two colleagues; a month is not enough.',
      owner: 'Andrés Camacho',
      neededIn: 6,
      confidential: false
    },
    steps: [
      sendUp(2, 'contact-centre'),
      sendUp(2, 'customer-care'),
      sendUp(2, 'passenger-services'),
      answer(
        2,
        'meridian-rail',
        'transform',
        'The rule hits every team. We change it for all instead of making exceptions.',
        'Siobhán Kelleher',
        20
      )
    ]
  },
  {
    id: 'sample-badge-readers',
    team: 'identity',
    daysAgo: 3,
    fields: {
      title: 'Badge readers at the depots have no network port',
      blocked: 'Replacing shared accounts at the depots.',
      effect: 'The roll-out stands still at one depot of nine.',
      ask: 'Two ports per depot from the building network.',
      tried: 'Asked the facility desk; it answers within ten working days.',
      owner: 'Zainab Yusuf',
      neededIn: null,
      confidential: false
    },
    steps: [
      sendUp(3, 'identity'),
      answer(2, 'platform-data', 'resolve', 'Cloud Platform has spare ports at all depots; take those.')
    ]
  },
  {
    id: 'sample-app-review',
    team: 'passenger-app',
    daysAgo: 2,
    fields: {
      title: 'The app store sends the seat map back',
      blocked: 'Releasing to a tenth of the users.',
      effect: 'A day lost for each round of review.',
      ask: '',
      tried: 'Sent the same build again.',
      owner: 'Hiroshi Tanabe',
      neededIn: null,
      confidential: false
    },
    steps: [
      resolve(1, 'passenger-app', 'The description was missing a sentence on location data; accepted now.')
    ]
  },
  {
    id: 'sample-long-absence',
    team: 'lost-property',
    daysAgo: 3,
    fields: {
      title: 'A colleague will be away for some months',
      blocked: 'The photograph search has lost the only person who trained the model.',
      effect: 'The story moves to the next Sprint.',
      ask: '',
      tried: '',
      owner: '',
      neededIn: null,
      confidential: true
    },
    steps: [resolve(2, 'lost-property', 'The story moved; two people learn the model together.')]
  }
]

export const stories: readonly Story[] = [...past, waiting, ...open]
