import type { Words } from '../words'
import { ageText } from '../words/format'
import { named } from './named'
import { plainName, plainSentence } from './plain'
import { type Body, type Card, cell, column, type Fact } from './section'
import type { Report, ReportAnswer, ReportImpediment } from './types'
import { dayOf, namedDay, whenText } from './when'

type Told = ReportImpediment & { readonly answer?: ReportAnswer }

/** Impediments told in full: what is asked, the levels climbed with their times, and the answer if there is one. */
export const cardsBody = (items: readonly Told[], report: Report, words: Words): Body | null =>
  items.length === 0 ? null : { kind: 'impediments', items: items.map((item) => card(item, report, words)) }

const card = (item: Told, report: Report, words: Words): Card => {
  const day = dayOf(report)
  return {
    title: plainSentence(item.title),
    origin: plainName(item.path[0]?.unitName ?? ''),
    facts: facts(
      [words.say('report.fact.ask'), item.ask],
      [words.say('report.fact.blocked'), item.blocked],
      [words.say('report.fact.effect'), item.effect],
      [words.say('report.fact.owner'), item.owner],
      [words.say('report.fact.neededBy'), item.neededBy ? namedDay(item.neededBy, words.locale) : '']
    ),
    path: item.path.map((rung) =>
      words.say('report.path.raised', {
        unit: plainName(rung.unitName),
        time: whenText(rung.arrivedAt, day, words.locale)
      })
    ),
    answer: item.answer ? answer(item.answer, item, report, words) : null
  }
}

const answer = (given: ReportAnswer, item: Told, report: Report, words: Words): Card['answer'] => {
  const owner = plainName(given.owner)
  const due = given.due ? namedDay(given.due, words.locale) : ''
  const about = [
    owner && due ? words.say('report.answer.who', { owner, due }) : owner,
    !owner && due ? words.say('report.answer.due', { due }) : '',
    words.say('report.answer.from', {
      unit: plainName(given.fromUnit),
      time: whenText(given.at, dayOf(report), words.locale)
    }),
    given.at > item.raisedAt
      ? words.say('report.answer.after', { age: ageText(given.at - item.raisedAt, words.locale) })
      : ''
  ]
  return {
    disposition: named(words, 'disposition', given.disposition),
    about: about.filter(Boolean),
    text: plainSentence(given.text)
  }
}

const facts = (...pairs: readonly (readonly [string, string])[]): readonly Fact[] =>
  pairs.map(([label, text]) => ({ label, text: plainSentence(text) })).filter(({ text }) => text !== '')

// What went up is told in full above; here it is a line, so that the count of the outcome can be checked.
export const raisedBody = (report: Report, words: Words): Body | null =>
  report.raised.length === 0
    ? null
    : {
        kind: 'table',
        columns: [
          column(words.say('report.column.number'), true),
          column(words.say('report.column.impediment')),
          column(words.say('report.column.owner')),
          column(words.say('report.column.state'))
        ],
        rows: report.raised.map((item, index) => [
          cell(String(index + 1)),
          {
            ...cell(plainSentence(item.title), isToldAbove(item, report) ? '' : inShort(item, words)),
            weight: 'strong'
          },
          cell(plainName(item.owner)),
          cell(stateOf(item, words))
        ])
      }

const isToldAbove = (item: ReportImpediment, report: Report) =>
  [...report.goingUp, ...report.answered].some(
    (other) => other.title === item.title && other.raisedAt === item.raisedAt
  )

const inShort = (item: ReportImpediment, words: Words) =>
  facts(
    [words.say('report.fact.blocked'), item.blocked],
    [words.say('report.fact.effect'), item.effect],
    [words.say('report.fact.ask'), item.ask]
  )
    .map(({ label, text }) => `${label}: ${text}`)
    .join(' · ')

const stateOf = (item: ReportImpediment, words: Words) => {
  if (item.state === 'answered' || item.state === 'resolved') return named(words, 'report.state', item.state)
  const unit = plainName(item.path.at(-1)?.unitName ?? '')
  return unit ? words.say('report.state.with', { unit }) : plainName(item.state)
}
