import type { DaysAgo } from './days'

/** Talked about after the ceremony, by those who had to stay. */
export const parkedTopics: readonly {
  readonly id: string
  readonly unit: string
  readonly daysAgo: DaysAgo
  readonly text: string
  readonly stay: readonly string[]
}[] = [
  {
    id: 'sample-topic-1',
    unit: 'fare-engine',
    daysAgo: 3,
    text: 'Who tells the gates about child fares?',
    stay: ['Callum Fraser', 'Isabel Quiroga']
  },
  {
    id: 'sample-topic-2',
    unit: 'ticketing',
    daysAgo: 2,
    text: 'Which team keeps the barcode keys',
    stay: ['Mobile Tickets', 'Station Gates']
  },
  {
    id: 'sample-topic-3',
    unit: 'timetable',
    daysAgo: 1,
    text: 'Track works in week 30, and what they do to the night trains',
    stay: ['Timetable Planning', 'Depot Scheduling']
  },
  {
    id: 'sample-topic-4',
    unit: 'railway-operations',
    daysAgo: 1,
    text: 'A common freeze before the summer timetable',
    stay: ['Train Running', 'Platform & Data']
  },
  {
    id: 'sample-topic-5',
    unit: 'cloud-platform',
    daysAgo: 9,
    text: 'Who is on call while the old cluster still runs',
    stay: ['Klaus Obermeier', 'Petra Jankovic']
  },
  {
    id: 'sample-topic-6',
    unit: 'journey-information',
    daysAgo: 7,
    text: 'One wording for a delay on boards, in the app and in alerts',
    stay: ['Live Departures', 'Disruption Alerts', 'Passenger App']
  },
  {
    id: 'sample-topic-7',
    unit: 'passenger-services',
    daysAgo: 5,
    text: 'What agents may promise on the day of a strike',
    stay: ['Journey Information', 'Customer Care']
  }
]
