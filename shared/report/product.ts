import type { Words } from '../words'
import { named } from './named'
import { plainName, plainSentence } from './plain'
import { type Body, type Cell, cell, column, list } from './section'
import type { Report } from './types'

export function visionBody(report: Report, words: Words): Body | null {
  if (!report.product?.vision) return null
  const { vision, visionAbove } = report.product
  if (!visionAbove || visionAbove.sentence === vision) return { kind: 'quote', text: plainSentence(vision) }
  return list([
    { label: '', text: plainSentence(vision), note: '' },
    {
      label: words.say('meta.above', { unit: plainName(visionAbove.unitName) }),
      text: plainSentence(visionAbove.sentence),
      note: ''
    }
  ])
}

/** A long backlog is told as far as it is talked about: its head, and what is no longer where it was. */
const mostUnchanged = 15

/** The order people leave the room with: where each item stands, where it stood, and why it moved. */
export function backlogBody(report: Report, words: Words): Body | null {
  const backlog = report.product?.backlog ?? []
  if (backlog.length === 0) return null
  const told = backlog.filter((item, index) => index < mostUnchanged || item.moved)
  const rest = backlog.length - told.length
  return {
    kind: 'table',
    columns: [
      column(words.say('report.column.number'), true),
      column(words.say('report.column.was'), true),
      column(words.say('report.column.item')),
      column(words.say('report.column.value'), true),
      column(words.say('report.column.why'))
    ],
    rows: [
      ...told.map((item): readonly Cell[] => [
        cell(String(item.number)),
        { ...cell(was(item, words)), weight: hasMoved(item) ? 'strong' : 'plain' },
        { ...cell(plainSentence(item.title)), weight: 'strong' },
        cell(item.value === null ? '' : new Intl.NumberFormat(words.locale).format(item.value)),
        cell(item.moved && item.why === '' ? words.say('meta.noReason') : plainSentence(item.why))
      ]),
      ...(rest > 0
        ? [[cell(''), cell(''), cell(words.say('meta.unchanged', { count: rest })), cell(''), cell('')]]
        : [])
    ]
  }
}

type Row = NonNullable<Report['product']>['backlog'][number]

const hasMoved = (item: Row) => item.was !== null && item.was !== item.number

const was = (item: Row, words: Words) => {
  if (item.was === null) return words.say('report.backlog.new')
  if (!hasMoved(item)) return String(item.was)
  return `${item.was > item.number ? '↑' : '↓'} ${item.was}`
}

/** Who stands behind the order. Dissent comes first and is printed with its reason, whatever was decided over it. */
export function votesBody(report: Report, words: Words): Body | null {
  const votes = report.product?.votes ?? []
  if (votes.length === 0) return null
  const loudFirst = ['object', 'concern', 'consent', 'absent']
  const sorted = [...votes].sort((a, b) => loudFirst.indexOf(a.vote) - loudFirst.indexOf(b.vote))
  return {
    kind: 'table',
    columns: [
      column(words.say('report.column.name')),
      column(words.say('report.column.vote')),
      column(words.say('report.column.reason'))
    ],
    rows: [
      ...sorted.map(({ name, vote, reason, answer }) => [
        cell(plainName(name)),
        {
          ...cell(named(words, 'vote', vote)),
          weight: vote === 'object' ? ('loud' as const) : ('plain' as const)
        },
        cell(plainSentence(reason), vote === 'object' ? dealtWith(answer, words) : '')
      ]),
      ...(report.product?.unasked ?? []).map((name) => [
        cell(plainName(name)),
        cell(words.say('report.vote.unasked')),
        cell('')
      ])
    ]
  }
}

type Answer = NonNullable<Report['product']>['votes'][number]['answer']

/** What became of an objection: a decision over it names who took it. */
function dealtWith(answer: Answer, words: Words): string {
  if (answer === null) return words.say('meta.objection.open')
  const how =
    answer.how === 'met'
      ? words.say('meta.objection.wasMet')
      : words.say('meta.objection.wasOver', { name: plainName(answer.by) })
  return answer.text ? `${how}: ${plainSentence(answer.text)}` : how
}

/** The lines in force, with their version and how many teams meet each. */
export function dodBody(report: Report, words: Words): Body | null {
  const { dod = [], dodVersion = 0, teams = 0 } = report.product ?? {}
  if (dod.length === 0) return null
  const version = dodVersion > 0 ? words.say('meta.dod.version', { version: dodVersion }) : ''
  return list(
    dod.map(({ line, met }, index) => ({
      label: index === 0 ? version : '',
      text: plainSentence(line),
      note: teams > 0 ? words.say('meta.dod.met', { met, teams }) : ''
    }))
  )
}
