import type { Words } from '../words'
import { clockText } from '../words/format'
import { notGreenText } from '../words/green'
import { plainName } from './plain'
import type { Report } from './types'

/** One figure of the outcome: as part of the line, and split into a figure and its label for a tile. */
export interface OutcomePart {
  readonly text: string
  readonly figure: string
  readonly label: string
  readonly tone: 'good' | 'bad' | 'plain'
}

/** How the ceremony went, part by part. Counts of zero are left out, except where nothing is the news. */
export function outcomeParts(report: Report, words: Words): readonly OutcomePart[] {
  if (report.startedAt === null) return [notice(words.say('report.notHeld'))]
  const count = countOf(words)
  const isDaily = report.kind === 'daily' || report.kind === 'scaledDaily'
  return [
    box(report, words),
    ...(report.closedAt === null ? [notice(words.say('report.notClosed'))] : []),
    ...buyIn(report, words),
    ...attendance(report, words),
    ...green(report, words),
    ...count('raised', report.raised.length, isDaily),
    ...count('sentUp', report.goingUp.length, false),
    ...count('answered', report.answered.length, report.kind === 'eatDaily'),
    ...count('cameBack', report.cameBack.length, false),
    ...count('decisions', report.decisions.length, report.kind === 'metaScrum'),
    ...count('parked', report.parked.length, false)
  ]
}

const notice = (text: string): OutcomePart => ({ text, figure: '–', label: text, tone: 'bad' })

const box = (report: Report, words: Words): OutcomePart => {
  const values = {
    used: clockText(report.usedMs, true),
    box: clockText(report.boxMs, true),
    over: clockText(report.usedMs - report.boxMs, true)
  }
  const isOver = !report.keptBox && report.usedMs > report.boxMs
  return {
    text: words.say(isOver ? 'report.box.over' : 'report.box.kept', values),
    figure: values.used,
    label: words.say(isOver ? 'report.box.label.over' : 'report.box.label', values),
    tone: isOver ? 'bad' : 'good'
  }
}

const attendance = (report: Report, words: Words): readonly OutcomePart[] => {
  const of = report.attendance.length
  if (of === 0) return []
  const here = report.attendance.filter(({ mark }) => mark === 'present' || mark === 'represented').length
  const whom = whoSits(report)
  return [
    {
      text: words.say(`report.${whom}`, { here, of }),
      figure: `${here}/${of}`,
      label: words.say(`report.${whom}.label`),
      tone: 'plain'
    }
  ]
}

/** A ceremony above the teams ends green only when it was said of everybody whether they were there. */
const green = (report: Report, words: Words): readonly OutcomePart[] => {
  if (report.green === null) return []
  if (report.green)
    return [
      {
        text: words.say('report.green'),
        figure: words.say('report.green'),
        label: words.say('report.green.label'),
        tone: 'good'
      }
    ]
  const names = report.attendance.filter(({ mark }) => mark === 'unmarked').map(({ name }) => plainName(name))
  return [notice(notGreenText(names, words))]
}

// At a Scrum of Scrums teams are expected, further up other Scrums of Scrums; everywhere else people.
const whoSits = (report: Report) => {
  if (report.kind !== 'scaledDaily') return 'people'
  return report.unitLabel?.key === 'level.sos' ? 'teams' : 'units'
}

// Bought in is who does not object; who was absent or not asked has not said anything.
const buyIn = (report: Report, words: Words): readonly OutcomePart[] => {
  const votes = report.product?.votes ?? []
  if (votes.length === 0) return []
  const given = votes.filter(({ vote }) => vote === 'consent' || vote === 'concern').length
  const asked = votes.length + (report.product?.unasked?.length ?? 0)
  const objections = votes.filter(({ vote }) => vote === 'object').length
  const figures: OutcomePart = {
    text: words.say('report.boughtIn', { given, of: asked }),
    figure: `${given}/${asked}`,
    label: words.say('report.boughtIn.label'),
    tone: 'plain'
  }
  return [figures, ...countOf(words)('objections', objections, false)]
}

type Counted = 'raised' | 'sentUp' | 'answered' | 'cameBack' | 'decisions' | 'parked' | 'objections'

const countOf =
  (words: Words) =>
  (what: Counted, count: number, evenNone: boolean): readonly OutcomePart[] =>
    count === 0 && !evenNone
      ? []
      : [
          {
            text: words.say(`report.${what}`, { count }),
            figure: new Intl.NumberFormat(words.locale).format(count),
            label: words.say(`report.${what}.label`, { count }),
            tone: 'plain'
          }
        ]
