import type { Words } from '../words'
import { workText } from '../words/format'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column } from './section'
import type { ReportWaiting } from './types'

/** What still waits further up, where, and for how long. */
export const waitingBody = (waiting: readonly ReportWaiting[], words: Words): Body | null =>
  waiting.length === 0
    ? null
    : {
        kind: 'table',
        columns: [
          column(words.say('report.column.impediment')),
          column(words.say('report.column.origin')),
          column(words.say('report.column.with')),
          column(words.say('report.column.waited'))
        ],
        rows: waiting.map((item) => [
          { ...cell(plainSentence(item.title)), weight: 'strong' },
          cell(plainName(item.path[0]?.unitName ?? '')),
          cell(plainName(item.withUnit)),
          cell(workText(item.workedMs, item.dayMs, words.locale))
        ])
      }
