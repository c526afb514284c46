import { outsideMessage } from '../ceremony/public-metascrum'
import type { Words } from '../words'
import { figureText } from '../words/figure'
import { dayText, plannedTime } from '../words/format'
import { plainName, plainSentence } from './plain'
import { type Body, cell, column, type Line, list } from './section'
import type { Report } from './types'

type Minutes = NonNullable<Report['product']>

/** What a MetaScrum did, each kind a section of its own. A section with nothing in it is null. */
const told = <K extends keyof Minutes>(
  report: Report,
  what: K,
  line: (each: Minutes[K] extends readonly (infer E)[] ? E : never) => Line
): Body | null => {
  const items = (report.product?.[what] ?? []) as readonly Parameters<typeof line>[0][]
  return items.length === 0 ? null : list(items.map(line))
}

/** Each metric now, against last time, with its target. */
export function figuresBody(report: Report, words: Words): Body | null {
  const figures = report.product?.figures ?? report.sprint?.figures ?? []
  if (figures.length === 0) return null
  return {
    kind: 'table',
    columns: [
      column(words.say('meta.column.metric')),
      column(words.say('meta.column.now'), true),
      column(words.say('meta.column.before')),
      column(words.say('meta.column.target'))
    ],
    rows: figures.map((figure) => {
      const { now, change, target } = figureText({ ...figure, measure: plainName(figure.measure) }, words)
      return [
        { ...cell(plainName(figure.name)), weight: 'strong' },
        cell(now),
        { ...cell(change), weight: figure.went === 'worse' ? 'loud' : 'plain' },
        cell(target)
      ]
    })
  }
}

export const outsideBody = (report: Report, words: Words): Body | null =>
  told(report, 'outside', (change) => ({
    label: '',
    text: plainSentence(words.tell(outsideMessage(change))),
    note: change.reason ? plainSentence(change.reason) : words.say('meta.noReason')
  }))

export const endedBody = (report: Report, words: Words): Body | null =>
  told(report, 'ended', ({ title, state, was, reason }) => ({
    label: words.say(`meta.${state}`),
    text: `${was} ${plainSentence(title)}`,
    note: reason ? plainSentence(reason) : words.say('meta.noReason')
  }))

export function budgetsBody(report: Report, words: Words): Body | null {
  const amount = (value: number | null) =>
    value === null ? words.say('meta.budget.none') : new Intl.NumberFormat(words.locale).format(value)
  return told(report, 'budgets', ({ title, from, to, reason }) => ({
    label: plainSentence(title),
    text: `${amount(from)} → ${amount(to)}`,
    note: reason ? plainSentence(reason) : words.say('meta.noReason')
  }))
}

export const realignedBody = (report: Report, words: Words): Body | null =>
  told(report, 'realigned', ({ name, fromName, toName, inDelivery }) => ({
    label: plainName(name),
    text: `${plainName(fromName) || words.say('meta.top')} → ${plainName(toName)}`,
    note: inDelivery ? words.say('meta.realign.both') : ''
  }))

export const preferencesBody = (report: Report): Body | null =>
  told(report, 'preferences', ({ name, text }) => ({
    label: plainName(name),
    text: plainSentence(text),
    note: ''
  }))

export function nextBody(report: Report, words: Words): Body | null {
  const next = report.product?.next
  return next
    ? list([
        {
          label: '',
          text: `${dayText(next.day, words.locale)}, ${plannedTime(next.time, words.locale)}`,
          note: ''
        }
      ])
    : null
}
