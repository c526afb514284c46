import { answer, expected, joins, later, reply, resolve, type Story, story, up, verify } from '../story'

/** What blocked the teams of Journey Information. */
export const journeyStories: readonly Story[] = [
  story(
    'push-quota',
    'disruption-alerts',
    10,
    {
      title: 'Push quota is used up by noon',
      blocked: 'Sending one alert for each incident in the afternoon.',
      effect: 'Passengers of the evening hear nothing.',
      ask: 'A larger quota from the phone vendor.',
      tried: 'Asked their support; the next step costs ten times as much.',
      owner: 'Kofi Mensah'
    },
    up(10, 'disruption-alerts'),
    answer(
      10,
      'journey-information',
      'return',
      'Two thirds are repeats. Send each once, then we talk about money.'
    ),
    later('16:30', [resolve(10, 'disruption-alerts', 'Repeats are switched off from today on.')]),
    expected(9, 'disruption-alerts', 'sample-metric-alerts'),
    verify(8, 'disruption-alerts', 'A weekend with two incidents stayed below half.')
  ),
  story(
    'locked-phones',
    'accessibility',
    9,
    {
      title: 'Test phones are locked by the device management',
      blocked: 'Testing with a screen reader on the phones that passengers have.',
      effect: 'Nobody has heard the booking read aloud.',
      ask: 'Four phones outside the device management.',
      tried: 'The desk says that every phone must be managed.',
      owner: 'Yusuf Demirci'
    },
    up(9, 'accessibility', 'journey-information', 'passenger-services'),
    answer(9, 'meridian-rail', 'ask', 'What would be on these phones: any account, any passenger’s data?'),
    reply(8, 'accessibility', 'Neither: the app from the store and made-up bookings.'),
    answer(8, 'meridian-rail', 'resolve', 'Then buy four. The rule is for phones with data.')
  ),
  story(
    'signal-test-environment',
    'live-departures',
    7,
    {
      title: 'The signal feed has no test environment',
      blocked: 'Trying a change before it is on the boards.',
      effect: 'Every release is tried on passengers.',
      ask: 'A second feed that nobody depends on.',
      tried: 'Replayed a recording; it ends after an hour.',
      owner: 'Thandiwe Dlamini'
    },
    up(7, 'live-departures', 'journey-information', 'passenger-services'),
    joins(
      7,
      'meridian-rail',
      'sample-change-1',
      'The third team without a place to try things: one initiative for all.',
      'Tomasz Wiśniewski'
    )
  ),
  story(
    'partner-test-data',
    'journey-planner',
    7,
    {
      title: 'Test data of the partner operator ends in March',
      blocked: 'Planning a journey in summer on partner trains.',
      effect: 'Half of our tests are skipped.',
      ask: 'Who may ask the partner for newer data?',
      owner: 'Tariq Mahmood'
    },
    up(7, 'journey-planner'),
    answer(
      7,
      'journey-information',
      'resolve',
      'Integration Hub gets it daily; you are on their list from tonight.'
    )
  ),
  story(
    'signing-key',
    'passenger-app',
    6,
    {
      title: 'Signing key of the app lies on one laptop',
      blocked: 'Releasing while its owner is away.',
      effect: 'No release on three days of this Sprint.',
      ask: 'A place for keys that two people may open.',
      tried: 'Copied it to a stick, which nobody felt well with.',
      owner: 'Stefan Reuter'
    },
    up(6, 'passenger-app'),
    answer(6, 'journey-information', 'resolve', 'Identity & Access keeps it; Paola and Stefan may use it.')
  ),
  story(
    'push-quota-again',
    'disruption-alerts',
    3,
    {
      title: 'Push quota is short when there is a strike',
      blocked: 'Alerts for a day on which every train is late.',
      effect: 'We choose by hand who hears of it.',
      ask: 'A quota for five days a year, not for every day.',
      tried: 'Grouped alerts by line; it saves a quarter.',
      owner: 'Daniela Rossetti'
    },
    up(3, 'disruption-alerts', 'journey-information'),
    answer(2, 'passenger-services', 'resolve', 'The vendor lends us a larger quota for announced days.')
  ),
  story(
    'assistance-desk',
    'accessibility',
    2,
    {
      title: 'The assistance desk closes at six',
      blocked: 'Confirming a booking made in the evening.',
      effect: 'Assistance and ticket stay two steps after six.',
      ask: 'May a booking be confirmed by itself, and be changed by the desk in the morning?',
      owner: 'Chinonso Eze'
    },
    up(2, 'accessibility'),
    answer(2, 'journey-information', 'resolve', 'Yes, for journeys from noon on; Contact Centre agrees.')
  ),
  story(
    'app-review',
    'passenger-app',
    2,
    {
      title: 'The app store sends the seat map back',
      blocked: 'Releasing to a tenth of the users.',
      effect: 'A day lost for each round of review.',
      tried: 'Sent the same build again.',
      owner: 'Hiroshi Tanabe'
    },
    resolve(1, 'passenger-app', 'The description was missing a sentence on location data; accepted now.')
  )
]
