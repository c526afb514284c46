import type { Words } from '../words'
import { named } from './named'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column, list } from './section'
import type { Report } from './types'

export const visionBody = (report: Report): Body | null =>
  report.product?.vision ? { kind: 'quote', text: plainSentence(report.product.vision) } : null

/** The order people leave the room with: where each item stands, where it stood, and why it moved. */
export function backlogBody(report: Report, words: Words): Body | null {
  const backlog = report.product?.backlog ?? []
  if (backlog.length === 0) return null
  return {
    kind: 'table',
    columns: [
      column(words.say('report.column.number'), true),
      column(words.say('report.column.was'), true),
      column(words.say('report.column.item')),
      column(words.say('report.column.value'), true),
      column(words.say('report.column.why'))
    ],
    rows: backlog.map((item) => [
      cell(String(item.number)),
      { ...cell(was(item, words)), weight: hasMoved(item) ? 'strong' : 'plain' },
      { ...cell(plainSentence(item.title)), weight: 'strong' },
      cell(item.value === null ? '' : new Intl.NumberFormat(words.locale).format(item.value)),
      cell(plainSentence(item.why))
    ])
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
    rows: sorted.map(({ name, vote, reason }) => [
      cell(plainName(name)),
      { ...cell(named(words, 'vote', vote)), weight: vote === 'object' ? 'loud' : 'plain' },
      cell(plainSentence(reason))
    ])
  }
}

export function dodBody(report: Report): Body | null {
  const lines = report.product?.dod ?? []
  return lines.length === 0
    ? null
    : list(lines.map((line) => ({ label: '', text: plainSentence(line), note: '' })))
}
