import type { Words } from '../words'
import { outcomeText, type ReportDocument, unfenced } from './document'
import { bodyHtml } from './html-body'
import { bdi, escapeHtml, html, join, type Markup } from './markup'
import type { OutcomePart } from './outcome'
import type { Section } from './section'
import { sheet, watermarkSheet } from './style'

export interface HtmlMeta {
  /** Base64 of the SHA-256 of a text: the page allows exactly its own style sheets and nothing else. */
  readonly sha256: (text: string) => string
  /** Faces to carry inside the file; only those are used whose letters occur. */
  readonly faces: readonly Face[]
}

export interface Face {
  readonly family: string
  /** A `data:` URL of a woff2 file. */
  readonly url: string
  /** In the syntax of CSS `unicode-range`: `U+0000-00FF, U+0131`. */
  readonly range: string
}

/**
 * A report as one file that asks nobody for anything: no script, no address, its type inside. It reads well on a
 * screen, prints on A4 or Letter, and is what the PDF is made from.
 */
export function toHtml(document: ReportDocument, words: Words, meta: HtmlMeta): string {
  const marks = [
    ...(document.rehearsal ? [words.say('report.rehearsal')] : []),
    ...(document.sample ? [words.say('report.sample')] : [])
  ]
  const body = html`<main${document.onePage ? html` class="dense"` : html``}>
${document.rehearsal ? html`<p class="watermark" aria-hidden="true">${bdi(words.say('rehearsal.title'))}</p>` : html``}<header>
<p class="kicker">${bdi(document.kicker)}${join(marks.map((mark) => html`<span class="sample">${bdi(mark)}</span>`))}</p>
<h1>${bdi(document.title)}</h1>
<p class="when">${join(document.about.map((text) => html`<span>${bdi(text)}</span>`))}</p>
</header>
<section class="outcome" aria-label="${words.say('report.section.outcome')}">
<ul>${join(document.outcome.map(tile))}</ul>
</section>
${join(document.sections.map((section) => sectionHtml(section, words)))}
<footer>${join([...document.notes, document.provenance].map((text) => html`<p>${bdi(text)}</p>`))}</footer>
</main>`
  const faces = faceSheet(meta.faces, body.markup)
  const sheets = [
    ...(faces ? [faces] : []),
    sheet(words.locale),
    ...(document.rehearsal ? [watermarkSheet] : [])
  ]
  const policy = [
    "default-src 'none'",
    `style-src ${sheets.map((text) => `'sha256-${meta.sha256(text)}'`).join(' ')}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return `<!doctype html>
<html lang="${escapeHtml(words.locale)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${escapeHtml(unfenced(outcomeText(document)))}">
<title>${escapeHtml(unfenced(document.line))}</title>
${sheets.map((text) => `<style>${text}</style>`).join('\n')}
</head>
<body>
${body.markup}
</body>
</html>
`
}

const tile = ({ figure, label, tone }: OutcomePart): Markup =>
  html`<li class="${tone}"><strong>${bdi(figure)}</strong> <span>${bdi(label)}</span></li>`

const sectionHtml = ({ id, title, body }: Section, words: Words): Markup =>
  html`<section class="${id}" aria-labelledby="${id}">
<h2 id="${id}">${bdi(title)}</h2>
${bodyHtml(body, words)}
</section>
`

const faceSheet = (faces: readonly Face[], text: string) =>
  faces
    .filter(({ range }) => occursIn(range, text))
    .map(
      ({ family, url, range }) =>
        `@font-face{font-family:'${family}';font-weight:100 900;src:url(${url}) format('woff2');unicode-range:${range}}`
    )
    .join('')

const occursIn = (range: string, text: string) => {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return `\\u{${from}}-\\u{${to}}`
  })
  return new RegExp(`[${spans.join('')}]`, 'u').test(text)
}
