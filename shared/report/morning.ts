import type { UnitRef } from '../ceremony/state'
import type { Words } from '../words'
import { dateText, timeOfDay } from '../words/format'
import type { Message } from '../words/message'
import { leftOut, type ReportDocument } from './document'
import { named } from './named'
import type { OutcomePart } from './outcome'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column, list, type Section, type SectionId } from './section'
import type { ReportAnswer } from './types'
import { waitedTable } from './waiting'
import { namedDay, shortWhen } from './when'

/** The morning of the whole organisation: how far the day's blockers got, and who has still to say something. */
export interface Morning {
  /** Start of the day it is about, and the moment it is told at (wall ms). */
  readonly dayStart: number
  readonly at: number
  /** Where the ladder ends; null in an organisation without units. */
  readonly top: UnitRef | null
  readonly planned: number
  readonly held: number
  readonly inBox: number
  /** Raised this day; of those, how many were before the top the same day, answered there, and seen at their origin. */
  readonly raised: number
  readonly reachedTop: number
  readonly answered: number
  readonly acknowledged: number
  /** What the top said this day. */
  readonly decided: readonly (MorningItem & { readonly answer: ReportAnswer })[]
  /** Levels with something that waits, the highest first. */
  readonly waiting: readonly {
    readonly level: Message
    readonly count: number
    readonly stale: number
    /** When the oldest of them was raised. */
    readonly since: number
  }[]
  /** The oldest that are open, anywhere. */
  readonly oldest: readonly (MorningItem & {
    readonly withUnit: string
    readonly workedMs: number
    readonly dayMs: number
  })[]
  readonly overdue: readonly {
    readonly title: string
    readonly from: string
    readonly on: string
    readonly due: string
  }[]
  readonly overdueCount: number
  /** Units whose ceremony was planned for before `at` and was not closed. */
  readonly notMet: readonly string[]
  /** What is wrong with the plan of the day, the weightiest first. */
  readonly plan: readonly Message[]
  readonly confidential: number
  readonly sample: boolean
  readonly rehearsal: boolean
}

export interface MorningItem {
  readonly title: string
  readonly origin: string
  readonly raisedAt: number
  /** How many units raised it. */
  readonly raisers: number
}

/** As much as one sheet of paper bears of each part; the rest is a count. */
const most = { decided: 9, oldest: 6, overdue: 5, notMet: 14, plan: 4 } as const

/** @param version of Sameday, for the provenance */
export function morningDocument(morning: Morning, words: Words, version: string): ReportDocument {
  const date = dateText(morning.dayStart, words.locale)
  const unit = plainName(morning.top?.name ?? '')
  const kicker = words.say('morning.title')
  const title = unit || kicker
  const line = words.say(unit ? 'report.title' : 'report.title.undated', {
    ceremony: kicker,
    unit: unit || date,
    date
  })
  return {
    kicker,
    title,
    about: [date, words.say('morning.asOf', { time: timeOfDay(morning.at, words.locale) })],
    line: morning.rehearsal ? words.say('report.title.rehearsal', { title: line }) : line,
    outcome: outcomeOf(morning, words),
    sections: sectionsOf(morning, words),
    notes: leftOut(morning.confidential, words),
    provenance: words.say('morning.provenance', { version }),
    sample: morning.sample,
    rehearsal: morning.rehearsal,
    file: { at: morning.at, code: 'MORNING', name: morning.top?.name ?? '' },
    onePage: true
  }
}

function outcomeOf(morning: Morning, words: Words): readonly OutcomePart[] {
  const { held, planned, inBox, raised, reachedTop, answered, acknowledged } = morning
  const part = (
    what: 'held' | 'inBox' | 'reachedTop' | 'answered' | 'acknowledged',
    count: number,
    of: number
  ): OutcomePart => ({
    text: words.say(`morning.${what}`, { count, of }),
    figure: `${count}/${of}`,
    label: words.say(`morning.${what}.label`),
    tone: of === 0 ? 'plain' : count < of ? 'bad' : 'good'
  })
  return [
    part('held', held, planned),
    ...(held > 0 ? [part('inBox', inBox, held)] : []),
    {
      text: words.say('report.raised', { count: raised }),
      figure: String(raised),
      label: words.say('report.raised.label', { count: raised }),
      tone: 'plain'
    },
    ...(raised > 0 ? [{ ...part('reachedTop', reachedTop, raised), tone: 'plain' as const }] : []),
    ...(reachedTop > 0 ? [part('answered', answered, reachedTop)] : []),
    ...(answered > 0 ? [{ ...part('acknowledged', acknowledged, answered), tone: 'plain' as const }] : [])
  ]
}

const sectionsOf = (morning: Morning, words: Words): readonly Section[] => [
  ...section(
    'decided',
    words.say('morning.decided', { unit: topName(morning, words) }),
    decidedBody(morning, words)
  ),
  ...section('waitingByLevel', words.say('morning.waiting'), waitingBody(morning, words)),
  ...section('oldest', words.say('morning.oldest'), oldestBody(morning, words)),
  ...section(
    'overdue',
    words.say('morning.overdue', { count: morning.overdueCount }),
    overdueBody(morning, words)
  ),
  ...section(
    'notMet',
    words.say('morning.notMet', { count: morning.notMet.length }),
    notMetBody(morning, words)
  ),
  ...section('plan', words.say('morning.plan', { count: morning.plan.length }), planBody(morning, words))
]

const section = (id: SectionId, title: string, body: Body | null): readonly Section[] =>
  body ? [{ id, title, body }] : []

const topName = ({ top }: Morning, words: Words) => plainName(top?.name ?? words.say('level.eat'))

function decidedBody({ decided }: Morning, words: Words): Body {
  if (decided.length === 0) return list([{ label: '', text: words.say('morning.decided.none'), note: '' }])
  const shown = decided.slice(0, most.decided)
  return list([
    ...shown.map(({ title, origin, answer }) => ({
      label: named(words, 'disposition', answer.disposition),
      text: [plainSentence(title), `(${plainName(origin)})`].join(' '),
      note: [plainSentence(answer.text), promise(answer, words)].filter(Boolean).join(' · ')
    })),
    ...andMore(decided.length - shown.length, words)
  ])
}

const promise = ({ owner, due }: ReportAnswer, words: Words) => {
  if (!due) return plainName(owner)
  const day = namedDay(due, words.locale)
  return owner
    ? words.say('report.answer.who', { owner: plainName(owner), due: day })
    : words.say('report.answer.due', { due: day })
}

const waitingBody = ({ waiting, dayStart }: Morning, words: Words): Body =>
  waiting.length === 0
    ? list([{ label: '', text: words.say('morning.waiting.none'), note: '' }])
    : {
        kind: 'table',
        columns: [
          column(words.say('morning.column.level')),
          column(words.say('morning.column.count'), true),
          column(words.say('morning.column.stale'), true),
          column(words.say('morning.column.since'))
        ],
        rows: waiting.map(({ level, count, stale, since }) => [
          { ...cell(words.tell(level)), weight: 'strong' },
          cell(String(count)),
          { ...cell(String(stale)), weight: stale > 0 ? 'loud' : 'plain' },
          cell(shortWhen(since, dayStart, words.locale))
        ])
      }

const oldestBody = ({ oldest }: Morning, words: Words): Body | null =>
  oldest.length === 0 ? null : waitedTable(oldest.slice(0, most.oldest), words)

const overdueBody = ({ overdue, overdueCount }: Morning, words: Words): Body | null =>
  overdueCount === 0
    ? null
    : list([
        ...overdue.slice(0, most.overdue).map(({ title, from, on, due }) => ({
          label: namedDay(due, words.locale),
          text: plainSentence(title),
          note: words.say('morning.overdue.between', { from: plainName(from), on: plainName(on) })
        })),
        ...andMore(overdueCount - Math.min(most.overdue, overdue.length), words)
      ])

function notMetBody({ notMet }: Morning, words: Words): Body | null {
  if (notMet.length === 0) return null
  const names = notMet.slice(0, most.notMet).map(plainName)
  const listed = new Intl.ListFormat(words.locale, { style: 'short', type: 'unit' }).format(names)
  return list([{ label: '', text: listed, note: '' }, ...andMore(notMet.length - names.length, words)])
}

const planBody = ({ plan }: Morning, words: Words): Body | null =>
  plan.length === 0
    ? null
    : list([
        ...plan.slice(0, most.plan).map((told) => ({ label: '', text: words.tell(told), note: '' })),
        ...andMore(plan.length - Math.min(most.plan, plan.length), words)
      ])

const andMore = (count: number, words: Words) =>
  count <= 0 ? [] : [{ label: '', text: words.say('morning.more', { count }), note: '' }]
