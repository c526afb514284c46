import { boardColumns, columnOf, type Initiative, type TransformationBoard } from '../product/transformation'
import type { Words } from '../words'
import { dateText } from '../words/format'
import type { ReportDocument } from './document'
import { plainName, plainSentence } from './plain'
import { cell, column, type Section } from './section'

/**
 * The transformation backlog as a report, a part for each column of the board.
 * @param at wall ms, for the date
 * @param version of Sameday, for the provenance
 */
export function boardDocument(
  board: TransformationBoard,
  at: number,
  words: Words,
  version: string
): ReportDocument {
  const ceremony = words.say('board.title')
  const unit = plainName(board.unitName)
  const date = dateText(at, words.locale)
  const title = words.say('report.title', { ceremony, unit, date })
  return {
    kicker: ceremony,
    title: unit,
    about: [date],
    line: board.rehearsal ? words.say('report.title.rehearsal', { title }) : title,
    outcome: boardColumns.map((id) => {
      const count = board.initiatives.filter((item) => columnOf(item) === id).length
      const label = words.say(`board.${id}`)
      return {
        text: words.say('board.count', { column: label, count }),
        figure: String(count),
        label,
        tone: 'plain'
      }
    }),
    sections: boardColumns.flatMap((id) => sectionOf(id, board, words)),
    notes: [],
    provenance: words.say('board.provenance', { version }),
    sample: board.sample,
    rehearsal: board.rehearsal,
    file: { at, code: 'TB', name: board.unitName },
    onePage: false
  }
}

function sectionOf(
  id: (typeof boardColumns)[number],
  { initiatives }: TransformationBoard,
  words: Words
): readonly Section[] {
  const items = initiatives.filter((item) => columnOf(item) === id)
  if (items.length === 0) return []
  return [
    {
      id: `initiatives-${id}`,
      title: words.say(`board.${id}`),
      body: {
        kind: 'table',
        columns: [
          column(words.say('report.column.number'), true),
          column(words.say('board.initiative')),
          column(words.say('report.column.owner')),
          column(words.say('board.why')),
          column(words.say('board.behind'))
        ],
        rows: items.map((item, index) => [
          cell(String(index + 1)),
          {
            ...cell(
              plainSentence(item.title) || words.say('board.confidential'),
              item.moved ? words.say('board.moved', { reason: plainSentence(item.moved.reason) }) : ''
            ),
            weight: 'strong'
          },
          cell(plainName(item.owner)),
          cell(plainSentence(item.why)),
          cell(behindText(item, words))
        ])
      }
    }
  ]
}

const behindText = ({ behind }: Initiative, words: Words): string => {
  const known = behind.filter(({ title }) => title !== null)
  const hidden = behind.length - known.length
  return [
    ...known.map(({ title, origin }) => `${plainSentence(title ?? '')} (${plainName(origin)})`),
    ...(hidden > 0 ? [words.say('report.leftOut', { count: hidden })] : [])
  ].join('; ')
}
