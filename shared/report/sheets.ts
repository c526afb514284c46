import { byteOrderMark, csvRows, type Sheet } from '../files/cells'
import type { Words } from '../words'
import { outcomeText, type ReportDocument, unfenced } from './document'
import type { Body, Card } from './section'

/** The head of a report and each of its parts as a table of its own. */
export const sheetsOf = (document: ReportDocument, words: Words): readonly Sheet[] => [
  {
    name: words.say('report.section.outcome'),
    rows: [
      [unfenced(document.line)],
      ...(document.rehearsal ? [[words.say('report.rehearsal')]] : []),
      ...(document.sample ? [[words.say('report.sample')]] : []),
      [unfenced(outcomeText(document))],
      ...document.outcome.map(({ figure, label }) => [cellOf(figure), unfenced(label)]),
      ...[...document.notes, document.provenance].map((text) => [unfenced(text)])
    ]
  },
  ...document.sections.map(({ title, body }) => ({
    name: unfenced(title),
    rows: rowsOf(body, words).map((row) =>
      row.map((value) => (typeof value === 'string' ? unfenced(value) : value))
    )
  }))
]

function rowsOf(body: Body, words: Words): Sheet['rows'] {
  switch (body.kind) {
    case 'quote':
      return [[body.text]]
    case 'list':
      return body.items.map(({ label, text, note }) => [label, text, note])
    case 'table':
      return [
        body.columns.map(({ title }) => title),
        ...body.rows.map((row) =>
          row.map(({ text, note }, index) => {
            const whole = note ? `${text} – ${note}` : text
            return body.columns[index]?.numeric ? cellOf(whole) : whole
          })
        )
      ]
    case 'turns':
      return [
        ['turn', 'planned', 'used', 'difference'].map((column) =>
          words.say(`report.column.${column as 'turn'}`)
        ),
        ...body.rows.map(({ title, planned, used, difference }) => [title, planned, used, difference])
      ]
    case 'impediments':
      return cardRows(body.items, words)
  }
}

function cardRows(cards: readonly Card[], words: Words): Sheet['rows'] {
  const labels = [...new Set(cards.flatMap(({ facts }) => facts.map(({ label }) => label)))]
  return [
    [
      words.say('report.column.impediment'),
      words.say('report.column.origin'),
      ...labels,
      words.say('report.fact.path'),
      words.say('report.fact.answer')
    ],
    ...cards.map(({ title, origin, facts, path, answer }) => [
      title,
      origin,
      ...labels.map((label) => facts.find((fact) => fact.label === label)?.text ?? ''),
      path.join(' → '),
      answer ? [answer.disposition, ...answer.about, answer.text].filter(Boolean).join(' – ') : ''
    ])
  ]
}

/** A number where it is one and nothing else. */
const cellOf = (text: string): string | number => (/^\d{1,15}$/.test(text) ? Number(text) : text)

/** The same as one CSV file, the parts one below the other under their names. */
export const toCsv = (document: ReportDocument, words: Words): string =>
  `${byteOrderMark}${sheetsOf(document, words)
    .map(({ name, rows }) => csvRows([[name], ...rows]))
    .join('\r\n\r\n')}\r\n`
