import type { Words } from '../words'
import { dateText, timeOfDay } from '../words/format'
import { plainName } from './plain'
import type { Report } from './types'
import { dayOf } from './when'

/** What and when: the words at the head of every format. */
export interface Heading {
  readonly ceremony: string
  readonly unit: string
  readonly label: string
  /** Empty when the ceremony never started. */
  readonly date: string
  readonly time: string
  /** All of it in one line, for a title. */
  readonly line: string
}

export function headingOf(report: Report, words: Words): Heading {
  const ceremony = words.say(`ceremony.${report.kind}`)
  const unit = plainName(report.unitName)
  const day = dayOf(report)
  const date = day ? dateText(day, words.locale) : ''
  const title = date
    ? words.say('report.title', { ceremony, unit, date })
    : words.say('report.title.undated', { ceremony, unit })
  return {
    ceremony,
    unit,
    label: levelOf(report, words),
    date,
    time: timeOf(report, words),
    line: report.rehearsal ? words.say('report.title.rehearsal', { title }) : title
  }
}

// The Executive Action Team is mostly called just that: once is enough.
const levelOf = ({ unitLabel, unitName }: Report, words: Words) => {
  const label = unitLabel ? words.tell(unitLabel) : ''
  return label === unitName ? '' : label
}

const timeOf = ({ startedAt, closedAt }: Report, words: Words) => {
  if (startedAt === null) return ''
  const from = timeOfDay(startedAt, words.locale)
  return closedAt === null
    ? words.say('report.time.from', { from })
    : words.say('report.time.span', { from, to: timeOfDay(closedAt, words.locale) })
}
