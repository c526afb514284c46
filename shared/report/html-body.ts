import type { Words } from '../words'
import { bdi, html, join, type Markup } from './markup'
import type { Body, Card, Cell, Column, Fact, Line, TurnRow } from './section'

export function bodyHtml(body: Body, words: Words): Markup {
  switch (body.kind) {
    case 'quote':
      return html`<blockquote><p>${bdi(body.text)}</p></blockquote>`
    case 'impediments':
      return html`<ol class="cards">${join(body.items.map(card))}</ol>`
    case 'list': {
      const lines = join(body.items.map(line))
      return body.ordered ? html`<ol class="lines">${lines}</ol>` : html`<ul class="lines">${lines}</ul>`
    }
    case 'table':
      return table(body.columns, body.rows)
    case 'turns':
      return turns(body.rows, body.total, words)
  }
}

const card = ({ title, origin, facts, path, answer }: Card): Markup => html`<li>
<h3>${bdi(title)}${origin ? html` <small>${bdi(origin)}</small>` : html``}</h3>
${
  answer
    ? html`<div class="answer"><p><strong>${bdi(answer.disposition)}</strong> ${join(
        answer.about.map((text) => html`<span>${bdi(text)}</span>`)
      )}</p>${answer.text ? html`<p class="said">${bdi(answer.text)}</p>` : html``}</div>`
    : html``
}
${factList(facts)}
${path.length > 1 || !answer ? html`<ol class="path">${join(path.map((step) => html`<li>${bdi(step)}</li>`))}</ol>` : html``}
</li>
`

const factList = (facts: readonly Fact[]): Markup =>
  facts.length === 0
    ? html``
    : html`<dl>${join(
        facts.map(({ label, text }) => html`<div><dt>${bdi(label)}</dt> <dd>${bdi(text)}</dd></div>`)
      )}</dl>`

const line = ({ label, text, note }: Line): Markup =>
  html`<li>${label ? html`<strong>${bdi(label)}</strong> ` : html``}${bdi(text)}${
    note ? html` <small>${bdi(note)}</small>` : html``
  }</li>`

const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Markup => html`<table>
<thead><tr>${join(columns.map(columnHead))}</tr></thead>
<tbody>${join(
  rows.map(
    (row) => html`<tr>${join(row.map((cell, index) => tableCell(cell, columns[index])))}</tr>
`
  )
)}</tbody>
</table>`

const columnHead = ({ title, numeric }: Column): Markup =>
  html`<th scope="col"${numeric ? html` class="number"` : html``}>${bdi(title)}</th>`

const tableCell = ({ text, note, weight }: Cell, column: Column | undefined): Markup =>
  html`<td class="${column?.numeric ? 'number ' : ''}${weight}">${bdi(text)}${
    note ? html`<small>${bdi(note)}</small>` : html``
  }</td>`

const turns = (rows: readonly TurnRow[], total: TurnRow | null, words: Words): Markup => {
  const longest = Math.max(1, ...rows.flatMap(({ plannedMs, usedMs }) => [plannedMs, usedMs]))
  return html`<table>
<thead><tr><th scope="col">${words.say('report.column.turn')}</th><th scope="col" class="number">${words.say('report.column.planned')}</th><th scope="col" class="number">${words.say('report.column.used')}</th><th scope="col" class="number">${words.say('report.column.difference')}</th><th scope="col" class="bar">${words.say('report.column.bar')}</th></tr></thead>
<tbody>${join(
    rows.map(
      (row) => html`<tr>${turnCells(row)}<td class="bar">${bar(row, longest)}</td></tr>
`
    )
  )}</tbody>
${total ? html`<tfoot><tr>${turnCells(total)}<td></td></tr></tfoot>` : html``}
</table>`
}

const turnCells = ({ title, planned, used, difference, isOver }: TurnRow): Markup =>
  html`<th scope="row">${bdi(title)}</th><td class="number">${planned}</td><td class="number">${used}</td><td class="number${isOver ? ' over' : ''}">${difference}</td>`

// The table says it in figures already, so the bar is silent for those who listen. Widths are attributes: the
// page allows no inline styles.
const bar = ({ plannedMs, usedMs }: TurnRow, longest: number): Markup => {
  const percent = (ms: number) => `${Math.round((ms / longest) * 1000) / 10}%`
  const within = Math.min(usedMs, plannedMs)
  return html`<svg aria-hidden="true" focusable="false"><rect class="planned" width="${percent(plannedMs)}" height="100%"/><rect class="used" width="${percent(within)}" height="100%"/>${
    usedMs > plannedMs
      ? html`<rect class="over" x="${percent(plannedMs)}" width="${percent(usedMs - plannedMs)}" height="100%"/>`
      : html``
  }</svg>`
}
