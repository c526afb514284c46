import { answer, expected, joins, later, merge, resolve, type Story, story, up, verify } from '../story'

/** What blocked the teams of Ticketing & Payments. */
export const ticketingStories: readonly Story[] = [
  story(
    'child-fares',
    'fare-engine',
    10,
    {
      title: 'Test data lacks the child fares of the new zones',
      blocked: 'Pricing a family for a journey across two zones.',
      effect: 'The story cannot be shown in the Review.',
      ask: 'The zone table of the fare office, as a file.',
      tried: 'Typed twelve fares in by hand.',
      owner: 'Isabel Quiroga'
    },
    up(10, 'fare-engine'),
    answer(10, 'ticketing', 'return', 'Refunds has the table in the shared folder: take it from there.'),
    later('15:10', [resolve(10, 'fare-engine', 'All zones are in the test data.')]),
    expected(9, 'fare-engine', 'sample-metric-by-hand')
  ),
  story(
    'test-gate-reader',
    'station-gates',
    10,
    {
      title: 'The barcode reader of the test gate is broken',
      blocked: 'Every test with a real gate.',
      effect: 'Three stories wait for a reader.',
      ask: 'A reader from the spare parts store, today.',
      tried: 'Cleaned it, swapped the cable.',
      owner: 'Deepika Nair'
    },
    up(10, 'station-gates'),
    answer(
      9,
      'ticketing',
      'resolve',
      'The store sends a reader on Friday; until then the gate at platform 2 is ours.'
    ),
    verify(8, 'station-gates', 'It reads every code of the test set.')
  ),
  story(
    'reader-in-the-lab',
    'mobile-tickets',
    10,
    {
      title: 'Test gate does not read a barcode any more',
      blocked: 'Trying tickets on a phone without network.',
      effect: 'We cannot say whether our tickets open a gate.',
      ask: 'Somebody who may repair the reader in the lab.',
      owner: 'Haruto Mori'
    },
    up(10, 'mobile-tickets'),
    merge(10, 'ticketing', 'test-gate-reader')
  ),
  story(
    'second-bank',
    'payment-settlement',
    8,
    {
      title: 'Purchase of a second bank connection needs five signatures',
      blocked: 'Settling when the first bank is down.',
      effect: 'One failure of the bank, and nothing is settled that night.',
      ask: 'A rule that lets a team spend £1,500 a year by itself.',
      tried: 'Collected three signatures in nine days.',
      owner: 'Emeka Nwosu'
    },
    up(8, 'payment-settlement', 'ticketing', 'passenger-services'),
    joins(
      8,
      'meridian-rail',
      'sample-change-2',
      'This is what the purchase limit is about: it goes first.',
      'Rafael Ortega'
    )
  ),
  story(
    'delay-reasons',
    'refunds',
    6,
    {
      title: 'Delay reasons arrive three days after the train',
      blocked: 'Deciding a claim without asking the passenger.',
      effect: 'Six of ten claims are typed in a second time.',
      ask: 'The reasons on the day itself, even if they change later.',
      tried: 'Asked dispatch for the raw log; it has no reasons in it.',
      owner: 'Aisha Rahman',
      neededIn: -4
    },
    up(6, 'refunds'),
    up(5, 'ticketing'),
    answer(5, 'passenger-services', 'resolve', 'Dispatch sends its first guess every evening from now on.'),
    expected(4, 'refunds', 'sample-metric-claims'),
    verify(3, 'refunds', 'Two evenings in a row, all reasons there.')
  ),
  story(
    'gate-firmware',
    'station-gates',
    5,
    {
      title: 'Gate firmware needs a licence for the new barcode',
      blocked: 'Opening a gate with the new code at the pilot stations.',
      effect: 'The pilot starts with one station instead of three.',
      ask: 'Order two licences from the gate vendor.',
      tried: 'The trial licence ended on Monday.',
      owner: 'Piet van der Velde'
    },
    up(5, 'station-gates', 'ticketing'),
    answer(4, 'passenger-services', 'resolve', 'Ordered and paid; the vendor unlocks them tonight.')
  ),
  story(
    'phone-clock',
    'mobile-tickets',
    4,
    {
      title: 'Tickets fail on phones set to another time zone',
      blocked: 'Releasing tickets that work without network.',
      effect: 'Travellers from abroad stand before a closed gate.',
      ask: 'A decision whose clock counts: the phone’s or the gate’s.',
      tried: 'Both, on four phones.',
      owner: 'Katarína Novotná'
    },
    up(4, 'mobile-tickets'),
    answer(3, 'ticketing', 'resolve', 'The gate’s clock counts. Station Gates sends it with every answer.')
  ),
  story(
    'gate-lab',
    'station-gates',
    3,
    {
      title: 'The gate lab is booked until Friday',
      blocked: 'Trying the new barcode on a real gate.',
      effect: 'Two stories wait, and with them the pilot stations.',
      ask: 'Two hours in the lab before Wednesday.',
      tried: 'Asked for a swap; everybody in the calendar has a date to keep.',
      owner: 'Chiara Montanari'
    },
    up(3, 'station-gates'),
    answer(3, 'ticketing', 'resolve', 'Mobile Tickets gives you its slot tomorrow from nine to eleven.')
  ),
  story(
    'fare-licence',
    'fare-engine',
    3,
    {
      title: 'No licence for the partner operator’s fare tables',
      blocked: 'Pricing a journey with two operators in one call.',
      effect: 'The Sprint Goal cannot be met with made-up fares.',
      ask: 'A signature under the licence that their sales sent us in spring.',
      tried: 'Our own procurement says it is a strategic contract and not theirs.',
      owner: 'Zeynep Aydoğan',
      neededIn: 5
    },
    up(3, 'fare-engine', 'ticketing', 'passenger-services'),
    answer(
      3,
      'meridian-rail',
      'take',
      'We sign it with their board; use the tables for tests until then, that is agreed.',
      'Rafael Ortega',
      3
    )
  )
]
