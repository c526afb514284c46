import type { Words } from '../words'
import { dayText } from '../words/format'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column, type Line, list } from './section'
import type { Report } from './types'

/** What was tried, what came of it, and what becomes of it. */
export function triedBody(report: Report, words: Words): Body | null {
  const judged = report.retro?.judged ?? []
  if (judged.length === 0) return null
  return {
    kind: 'table',
    columns: [
      column(words.say('retro.column.experiment')),
      column(words.say('retro.expected')),
      column(words.say('retro.result')),
      column(words.say('retro.verdict'))
    ],
    rows: judged.map(({ title, unitName, expected, outcome, result }) => [
      { ...cell(plainSentence(title), plainName(unitName)), weight: 'strong' },
      cell(plainSentence(expected)),
      cell(plainSentence(result)),
      cell(words.say(`retro.state.${outcome}`))
    ])
  }
}

/** What is tried next, by whom, and how people will know. */
export function chosenBody(report: Report, words: Words): Body | null {
  const chosen = report.retro?.chosen ?? []
  if (chosen.length === 0) return null
  return list(
    chosen.map(({ title, unitName, expected, metric, owner, due }) => ({
      label: plainName(unitName),
      text: expected ? `${plainSentence(title)}: ${plainSentence(expected)}` : plainSentence(title),
      note: [
        metric && words.say('retro.metric.is', { metric: plainName(metric) }),
        plainName(owner),
        due && words.say('retro.due.is', { date: dayText(due, words.locale) })
      ]
        .filter(Boolean)
        .join(' · ')
    }))
  )
}

/** What was handed on to others, and what was said to what others handed on. */
export function handedOnBody(report: Report, words: Words): Body | null {
  const { spread = [], offers = [] } = report.retro ?? {}
  const lines: readonly Line[] = [
    ...spread.map(({ title, unitName, to }) => ({
      label: plainName(unitName),
      text: plainSentence(title),
      note: words.say('retro.spread.done', { units: to.map(({ name }) => plainName(name)).join(', ') })
    })),
    ...offers.map(({ title, unitName, take }) => ({
      label: '',
      text: words.say(take ? 'retro.did.taken' : 'retro.did.declined', {
        unit: plainName(unitName),
        title: plainSentence(title)
      }),
      note: ''
    }))
  ]
  return lines.length === 0 ? null : list(lines)
}
