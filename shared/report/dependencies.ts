import type { Words } from '../words'
import { named } from './named'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column } from './section'
import type { Report, ReportDependency } from './types'
import { namedDay } from './when'

/** What teams need of each other: what came up, what is settled, what became an impediment, and what is due. */
export const dependenciesBody = (report: Report, words: Words): Body | null =>
  report.dependencies.length === 0
    ? null
    : {
        kind: 'table',
        columns: [
          column(words.say('report.column.dependency')),
          column(words.say('report.column.from')),
          column(words.say('report.column.on')),
          column(words.say('report.column.due')),
          column(words.say('report.column.state'))
        ],
        rows: report.dependencies.map((dependency) => [
          { ...cell(plainSentence(dependency.what)), weight: 'strong' },
          cell(plainName(dependency.from)),
          cell(plainName(dependency.on)),
          cell(day(dependency.due, words), promised(dependency, words)),
          {
            ...cell(named(words, 'report.dependency', dependency.happened)),
            weight: dependency.happened === 'overdue' ? 'loud' : 'plain'
          }
        ])
      }

const day = (date: string | null, words: Words) => (date === null ? '–' : namedDay(date, words.locale))

const promised = ({ due, promised: date }: ReportDependency, words: Words) =>
  date === null || date === due ? '' : words.say('report.dependency.promised', { date: day(date, words) })
