import type { DaysAgo } from './stories'

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
  }
]
