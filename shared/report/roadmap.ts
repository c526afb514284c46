import type { RoadmapBar, RoadmapView } from '../product/roadmap'
import type { Words } from '../words'
import { dateText, dayText } from '../words/format'
import type { ReportDocument } from './document'
import { plainName, plainSentence } from './plain'
import { cell, column, type Section } from './section'

/**
 * A unit's roadmap as a report, a part for each goal.
 * @param at wall ms, for the date
 * @param version of Sameday, for the provenance
 */
export function roadmapDocument(
  { unitName, roadmap, sample, rehearsal }: RoadmapView,
  at: number,
  words: Words,
  version: string
): ReportDocument {
  const kicker = words.say('roadmap.title')
  const unit = plainName(unitName)
  const date = dateText(at, words.locale)
  const title = words.say('report.title', { ceremony: kicker, unit, date })
  const bars = roadmap.lanes.flatMap((lane) => lane.bars)
  const counts = [
    { id: 'goals', count: roadmap.lanes.filter(({ goal }) => goal !== '').length },
    { id: 'items', count: bars.length },
    { id: 'late', count: bars.filter(({ isLate }) => isLate).length },
    { id: 'undated', count: roadmap.undated }
  ] as const
  return {
    kicker,
    title: unit,
    about: [date],
    line: rehearsal ? words.say('report.title.rehearsal', { title }) : title,
    outcome: counts.map(({ id, count }) => {
      const label = words.say(`roadmap.${id}`)
      return {
        text: words.say('board.count', { column: label, count }),
        figure: String(count),
        label,
        tone: id === 'late' && count > 0 ? 'bad' : 'plain'
      }
    }),
    sections: roadmap.lanes.map(
      ({ goal, bars }, index): Section => ({
        id: `roadmap-${index}`,
        title: goal === '' ? words.say('product.noGoal') : plainSentence(goal),
        body: {
          kind: 'table',
          columns: [
            column(words.say('report.column.item')),
            column(words.say('product.column.dates')),
            column(words.say('product.item.state'))
          ],
          rows: bars.map((bar) => [
            { ...cell(plainSentence(bar.title)), weight: 'strong' },
            cell(datesText(bar, words)),
            bar.isLate
              ? { ...cell(words.say('roadmap.late')), weight: 'loud' }
              : cell(words.say(`product.state.${bar.state}`))
          ])
        }
      })
    ),
    notes: [],
    provenance: words.say('board.provenance', { version }),
    sample,
    rehearsal,
    file: { at, code: 'RM', name: unitName },
    onePage: false
  }
}

/** When an item is to be worked on, as far as anybody has said. */
export const datesText = ({ starts, ends }: Pick<RoadmapBar, 'starts' | 'ends'>, words: Words): string =>
  [starts, ends].map((day) => (day ? dayText(day, words.locale) : '…')).join(' – ')
