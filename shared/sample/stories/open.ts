import { later, type Story, story, up } from '../story'

/** Still open today: one at each level above the teams, the rest with the teams, from fresh to stale. */
export const openStories: readonly Story[] = [
  story(
    'signing-certificate',
    'payment-settlement',
    1,
    {
      title: 'Signing certificate for card payments runs out',
      blocked: 'The nightly settlement run: the bank refuses files signed with the old certificate.',
      effect: 'Without it no card payment of the weekend is settled, and our Sprint Goal is gone.',
      ask: 'Approve £18,000 for the renewal today; procurement needs five days for an order of this size.',
      tried: 'Asked the certificate desk and procurement; both need a signature above our level.',
      owner: 'Emeka Nwosu',
      neededIn: 1
    },
    up(1, 'payment-settlement', 'ticketing'),
    later('11:40', up(1, 'passenger-services'))
  ),
  story(
    'rest-rules',
    'crew-rosters',
    1,
    {
      title: 'Nobody may say which rest rules apply at both depots',
      blocked: 'Swapping shifts between depots: each depot has its own agreement on rest hours.',
      effect: 'The swap story stays switched off, which is half of our Sprint Goal.',
      ask: 'Bring operations and the works council into one room this week and let them decide.',
      tried: 'Read both agreements; they contradict each other on night shifts.',
      owner: 'Halvard Moen',
      neededIn: 4
    },
    up(1, 'crew-rosters', 'train-running')
  ),
  story(
    'test-data',
    'journey-planner',
    1,
    {
      title: 'Test data has had no closed lines for a week',
      blocked: 'Checking the way round a closed line; the refresh drops every closure.',
      effect: 'We release blind, or not at all before the Review.',
      ask: 'Somebody from Live Departures for two hours to repair the refresh together.',
      tried: 'Typed closures in by hand; they are gone the next morning.',
      owner: 'Aoife Brennan',
      neededIn: 2
    },
    up(1, 'journey-planner')
  ),
  story('bank-sandbox', 'refunds', 2, {
    title: 'The bank’s sandbox allows fifty calls an hour',
    blocked: 'Running the whole claims test; it needs four hundred calls.',
    effect: 'A full test takes a working day instead of an hour.',
    tried: 'Recorded answers for the simple cases.'
  }),
  story('track-work-plans', 'timetable', 4, {
    title: 'Track work plans for July name stations nobody knows',
    blocked: 'Validating week 30: eleven names match no station in our list.',
    effect: 'Eleven closures are checked by hand, two hours for each.',
    tried: 'Asked the planners; the names are those of the track layout, not of the passengers.',
    owner: 'Greta Hoffmann',
    neededIn: 6
  }),
  // Plainly the same thing, met by two teams, and nobody has noticed yet.
  story('night-shifts-missing', 'crew-rosters', [1, '11:50'], {
    title: 'Roster file of the southern depot comes without night shifts',
    blocked: 'Showing tomorrow’s night shifts in the swap list.',
    effect: 'Night crews cannot swap at all.',
    tried: 'Asked the depot to send the file again; it came the same.',
    owner: 'Swati Joshi'
  }),
  story('no-night-shifts', 'depot-scheduling', [1, '16:10'], {
    title: 'The southern depot’s roster file has no night shifts in it',
    blocked: 'Planning both depots in one run: half the shifts are missing.',
    effect: 'The plan of the night is made by hand again.',
    owner: 'Hala Mansour'
  }),
  story('platform-displays', 'live-departures', [1, '12:20'], {
    title: 'Displays at three stations were moved without telling us',
    blocked: 'Sending the right platform to the right display.',
    effect: 'Passengers at three stations read the neighbouring platform.',
    tried: 'Drove to one of them and read the label.',
    owner: 'Elena Markova',
    neededIn: 3
  }),
  story('family-care', 'passenger-app', [1, '15:20'], {
    title: 'A colleague needs four weeks for a family member',
    blocked: 'The release of the seat map has lost its second pair of eyes.',
    effect: 'We release in the next Sprint, or without a review.',
    confidential: true
  })
]
