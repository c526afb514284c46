import type { Words } from '../words'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column, list } from './section'
import type { Report } from './types'

/** Each unit's goal for the Sprint that was planned. */
export function sprintGoalsBody(report: Report, words: Words): Body | null {
  const goals = report.sprint?.goals ?? []
  return goals.length === 0
    ? null
    : list(
        goals.map(({ unitName, number, goal }) => ({
          label: plainName(unitName),
          text: plainSentence(goal),
          note: words.say('product.sprint', { number })
        }))
      )
}

/** What each team did against its Sprint Goal. */
export function reviewedBody(report: Report, words: Words): Body | null {
  const reviewed = report.sprint?.reviewed ?? []
  if (reviewed.length === 0) return null
  return {
    kind: 'table',
    columns: [
      column(words.say('level.team')),
      column(words.say('audience.goal')),
      column(words.say('sprint.verdict')),
      column(words.say('part.done'))
    ],
    rows: reviewed.map(({ unitName, goal, verdict, text }) => [
      { ...cell(plainName(unitName)), weight: 'strong' },
      cell(plainSentence(goal)),
      { ...cell(words.say(`sprint.verdict.${verdict}`)), weight: verdict === 'missed' ? 'loud' : 'plain' },
      cell(plainSentence(text))
    ])
  }
}

/** How sure each team is that its plan holds. */
export function confidenceBody(report: Report, words: Words): Body | null {
  const said = report.sprint?.confidence ?? []
  if (said.length === 0) return null
  return {
    kind: 'table',
    columns: [
      column(words.say('level.team')),
      column(words.say('part.confidence')),
      column(words.say('report.column.reason'))
    ],
    rows: said.map(({ unitName, confidence, text }) => [
      { ...cell(plainName(unitName)), weight: 'strong' },
      {
        ...cell(words.say(`sprint.confidence.${confidence}`)),
        weight: confidence === 'no' ? 'loud' : 'plain'
      },
      cell(plainSentence(text))
    ])
  }
}

/** What refining left on each item. */
export function refinedBody(report: Report, words: Words): Body | null {
  const refined = report.sprint?.refined ?? []
  const amount = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(words.locale).format(value)
  if (refined.length === 0) return null
  return {
    kind: 'table',
    columns: [
      column(words.say('product.item.title')),
      column(words.say('product.item.value'), true),
      column(words.say('product.item.effort'), true),
      column(words.say('product.item.state'))
    ],
    rows: refined.map(({ title, value, effort, ready }) => [
      { ...cell(plainSentence(title)), weight: 'strong' },
      cell(amount(value)),
      cell(amount(effort)),
      cell(words.say(ready ? 'sprint.ready' : 'sprint.notReady'))
    ])
  }
}

/** What stakeholders said to what was shown. */
export function wordBody(report: Report): Body | null {
  const word = report.sprint?.word ?? []
  return word.length === 0
    ? null
    : list(word.map(({ name, text }) => ({ label: plainName(name), text: plainSentence(text), note: '' })))
}
