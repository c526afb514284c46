import type { Words } from '../words'
import { workText } from '../words/format'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column } from './section'
import type { ReportWaiting } from './types'

interface Waited extends Pick<ReportWaiting, 'title' | 'withUnit' | 'workedMs' | 'dayMs'> {
  /** The unit it was raised in. */
  readonly origin: string
}

/** Impediments with where they are and for how long they have kept people from working. */
export const waitedTable = (items: readonly Waited[], words: Words): Body => ({
  kind: 'table',
  columns: [
    column(words.say('report.column.impediment')),
    column(words.say('report.column.origin')),
    column(words.say('report.column.with')),
    column(words.say('report.column.waited'))
  ],
  rows: items.map((item) => [
    { ...cell(plainSentence(item.title)), weight: 'strong' },
    cell(plainName(item.origin)),
    cell(plainName(item.withUnit)),
    cell(workText(item.workedMs, item.dayMs, words.locale))
  ])
})

/** What still waits further up, where, and for how long. */
export const waitingBody = (waiting: readonly ReportWaiting[], words: Words): Body | null =>
  waiting.length === 0
    ? null
    : waitedTable(
        waiting.map((item) => ({ ...item, origin: item.path[0]?.unitName ?? '' })),
        words
      )
