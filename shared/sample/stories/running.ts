import { answer, reopen, resolve, type Story, story, up, verify } from '../story'

/** What blocked the teams of Train Running. */
export const runningStories: readonly Story[] = [
  story(
    'door-sensors',
    'rolling-stock',
    10,
    {
      title: 'Door sensors of the older trains send nothing at night',
      blocked: 'Warning of a door failure a day before it happens.',
      effect: 'Forty trains are blind from ten to five.',
      ask: 'A decision to leave the sensors powered in the depot.',
      tried: 'Asked the depots; the batteries are theirs, the doors are not.',
      owner: 'Idris Bello'
    },
    up(10, 'rolling-stock'),
    up(9, 'train-running'),
    answer(
      9,
      'railway-operations',
      'take',
      'We measure what it costs the batteries, then decide.',
      'Parisa Jamali',
      -5
    ),
    resolve(7, 'railway-operations', 'Two per cent of a charge. They stay powered from today.')
  ),
  story(
    'plans-as-pictures',
    'timetable',
    9,
    {
      title: 'Track work plans come as pictures',
      blocked: 'Reading closures without typing them in.',
      effect: 'A morning of typing every week.',
      tried: 'Text recognition gets every third date wrong.',
      owner: 'Ishaan Kulkarni'
    },
    resolve(7, 'timetable', 'The planners had the table all along; it comes with the picture now.')
  ),
  story(
    'sick-leave-by-fax',
    'crew-rosters',
    7,
    {
      title: 'Sick leave reaches the roster hours late',
      blocked: 'Offering a swap before the shift has begun.',
      effect: 'Two trains a week leave without a guard.',
      ask: 'Sick leave from the depot desk at once, in any form.',
      tried: 'Called the desk every hour for a week.',
      owner: 'Julien Petit'
    },
    up(7, 'crew-rosters', 'train-running'),
    answer(
      7,
      'railway-operations',
      'return',
      'The desks may type into your list themselves. Give them a link.'
    ),
    resolve(6, 'crew-rosters', 'Both desks have the link.'),
    reopen(5, 'crew-rosters', 'The night desk has no computer.'),
    resolve(4, 'crew-rosters', 'The night desk uses the driver’s tablet.'),
    verify(3, 'crew-rosters', 'Three nights, every absence there within minutes.')
  ),
  story(
    'two-ways-to-count',
    'depot-scheduling',
    6,
    {
      title: 'Two depots count an hour at midnight differently',
      blocked: 'Planning the night shift of both in one run.',
      effect: 'The plan is an hour short on one side.',
      ask: 'Which of the two ways counts?',
      owner: 'Bartosz Zieliński'
    },
    up(6, 'depot-scheduling'),
    answer(
      6,
      'train-running',
      'resolve',
      'The hour belongs to the day it begins on; Crew Rosters does the same.'
    )
  ),
  story(
    'gateway-spare',
    'signalling-data',
    5,
    {
      title: 'There is no spare for the northern gateway',
      blocked: 'Updating the gateway without a gap.',
      effect: 'An update costs half a day of data.',
      ask: 'The old gateway of the southern line, for a week.',
      tried: 'Asked the southern depot; it is somebody else’s property.',
      owner: 'Saskia Brouwer'
    },
    up(5, 'signalling-data'),
    up(4, 'train-running'),
    answer(4, 'railway-operations', 'resolve', 'It is ours after all. It comes with tonight’s train.')
  ),
  story(
    'parts-list',
    'rolling-stock',
    3,
    {
      title: 'The list of door parts is out of date',
      blocked: 'Saying which part a failing door will need.',
      effect: 'The warning comes without the part.',
      ask: 'Whoever keeps the list at the workshop.',
      owner: 'Eszter Kiss'
    },
    up(3, 'rolling-stock'),
    answer(
      3,
      'train-running',
      'resolve',
      'Depot Scheduling sits beside them: Hala brings you together at ten.'
    )
  ),
  story(
    'northern-gaps',
    'signalling-data',
    3,
    {
      title: 'Occupancy data of the northern line stops at night',
      blocked: 'Delivering a day without gaps.',
      effect: 'Every morning starts with two hours of repair.',
      ask: 'Somebody who may restart the old gateway at night.',
      tried: 'Restarted it by hand for a week.',
      owner: 'Patrick Oduya'
    },
    up(3, 'signalling-data', 'train-running'),
    answer(
      3,
      'railway-operations',
      'return',
      'The night desk at the southern depot may restart it. Give them your checklist and call them.'
    ),
    resolve(2, 'signalling-data', 'The night desk has the checklist; no gap last night.')
  ),
  story(
    'night-train-paths',
    'timetable',
    2,
    {
      title: 'Night trains have two paths in week 30',
      blocked: 'Validating the week with the bridge works.',
      effect: 'The summer timetable has one manual fix in it.',
      ask: 'Which path does the dispatcher take?',
      owner: 'Abebe Tesfaye'
    },
    up(2, 'timetable'),
    answer(2, 'train-running', 'resolve', 'The longer one: the bridge works begin at eleven, not at one.')
  )
]
