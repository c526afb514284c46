import type { Words } from '../words'
import { outcomeText, type ReportDocument, unfenced } from './document'
import type { Body, Card, Fact, Line } from './section'

/**
 * A report as CommonMark with tables, for a wiki or a repository. Nothing that people typed can become a link,
 * an image, a heading, a table cell of its own or HTML.
 * @returns text that ends with one newline
 */
export function toMarkdown(document: ReportDocument, words: Words): string {
  const blocks = [
    `# ${escaped(document.line)}`,
    `**${escaped(outcomeText(document))}**`,
    ...(document.rehearsal ? [`**${escaped(words.say('report.rehearsal'))}**`] : []),
    ...(document.sample ? [`_${escaped(words.say('report.sample'))}_`] : []),
    ...document.sections.flatMap(({ title, body }) => [`## ${escaped(title)}`, bodyText(body, words)]),
    ...document.notes.map((note) => `_${escaped(note)}_`),
    `_${escaped(document.provenance)}_`
  ]
  return `${blocks.join('\n\n')}\n`
}

const bodyText = (body: Body, words: Words): string => {
  switch (body.kind) {
    case 'quote':
      return `> ${escapedAtStart(body.text)}`
    case 'impediments':
      return body.items.map((item, index) => cardText(item, index + 1, words)).join('\n')
    case 'list':
      return body.items
        .map((line, index) => `${body.ordered ? `${index + 1}.` : '-'} ${lineText(line)}`)
        .join('\n')
    case 'table':
      return table(
        body.columns,
        body.rows.map((row) =>
          row.map(({ text, note, weight }) => {
            const cell = weight === 'plain' || text === '' ? escaped(text) : `**${escaped(text)}**`
            return note ? `${cell} – ${escaped(note)}` : cell
          })
        )
      )
    case 'turns':
      return table(
        [
          { title: words.say('report.column.turn'), numeric: false },
          { title: words.say('report.column.planned'), numeric: true },
          { title: words.say('report.column.used'), numeric: true },
          { title: words.say('report.column.difference'), numeric: true }
        ],
        [...body.rows, ...(body.total ? [body.total] : [])].map(
          ({ title, planned, used, difference, isOver }) => [
            escaped(title),
            escaped(planned),
            escaped(used),
            isOver ? `**${escaped(difference)}**` : escaped(difference)
          ]
        )
      )
  }
}

const cardText = ({ title, origin, facts, path, answer }: Card, number: number, words: Words) => {
  const inner = [
    ...(answer
      ? [
          `- **${escaped(answer.disposition)}** – ${answer.about.map(escaped).join(' – ')}`,
          ...(answer.text ? [`- *${escaped(words.say('report.fact.answer'))}:* ${escaped(answer.text)}`] : [])
        ]
      : []),
    ...facts.map(factText),
    ...(path.length > 0
      ? [`- *${escaped(words.say('report.fact.path'))}:* ${path.map(escaped).join(' → ')}`]
      : [])
  ]
  const marker = `${number}. `
  const head = `${marker}**${escaped(title)}**${origin ? ` (${escaped(origin)})` : ''}`
  return [head, ...inner.map((line) => `${' '.repeat(marker.length)}${line}`)].join('\n')
}

const factText = ({ label, text }: Fact) => `- *${escaped(label)}:* ${escaped(text)}`

const lineText = ({ label, text, note }: Line) =>
  [
    label ? `**${escaped(label)}**` : '',
    label ? escaped(text) : escapedAtStart(text),
    note ? `*${escaped(note)}*` : ''
  ]
    .filter(Boolean)
    .join(' – ')

type Head = { readonly title: string; readonly numeric: boolean }

const table = (columns: readonly Head[], rows: readonly (readonly string[])[]) =>
  [
    row(columns.map(({ title }) => escaped(title))),
    row(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map(row)
  ].join('\n')

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Text that stays text, wherever in a line it stands. */
const escaped = (text: string): string =>
  unfenced(text)
    .replace(/[\\`*_[\]<>|~#$&@]/g, '\\$&')
    // Bare addresses turn into links by themselves in many readers; whoever reads a report should decide to go.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')

// Marks that mean something only at the start of a line are escaped only there, so that the source reads well.
const escapedAtStart = (text: string): string =>
  escaped(text)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
