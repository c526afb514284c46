import type { Words } from '../words'
import { headingOf } from './heading'
import { bodyHtml } from './html-body'
import { bdi, escapeHtml, html, join, type Markup } from './markup'
import { type OutcomePart, outcomeLine, outcomeParts } from './outcome'
import { fence, plainName } from './plain'
import type { Section } from './section'
import { sectionsOf } from './sections'
import { sheet, watermarkSheet } from './style'
import type { Report } from './types'

export interface HtmlMeta {
  /** Of Sameday, for the provenance. */
  readonly version: string
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
export function toHtml(report: Report, words: Words, meta: HtmlMeta): string {
  const heading = headingOf(report, words)
  const parts = outcomeParts(report, words)
  const provenance = words.say('report.provenance', {
    id: plainName(report.sessionId),
    version: meta.version
  })
  const marks = [
    ...(report.rehearsal ? [words.say('report.rehearsal')] : []),
    ...(report.sample ? [words.say('report.sample')] : [])
  ]
  const body = html`<main>
${report.rehearsal ? html`<p class="watermark" aria-hidden="true">${bdi(words.say('rehearsal.title'))}</p>` : html``}<header>
<p class="kicker">${bdi(heading.ceremony)}${join(marks.map((mark) => html`<span class="sample">${bdi(mark)}</span>`))}</p>
<h1>${bdi(heading.unit)}</h1>
<p class="when">${join(
    [heading.label, heading.date, heading.time].filter(Boolean).map((text) => html`<span>${bdi(text)}</span>`)
  )}</p>
</header>
<section class="outcome" aria-label="${words.say('report.section.outcome')}">
<ul>${join(parts.map(tile))}</ul>
</section>
${join(sectionsOf(report, words).map((section) => sectionHtml(section, words)))}
<footer><p>${bdi(provenance)}</p></footer>
</main>`
  const faces = faceSheet(meta.faces, body.markup)
  const sheets = [
    ...(faces ? [faces] : []),
    sheet(words.locale),
    ...(report.rehearsal ? [watermarkSheet] : [])
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
<meta name="description" content="${escapeHtml(unfenced(outcomeLine(report, words)))}">
<title>${escapeHtml(unfenced(heading.line))}</title>
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

const unfenced = (text: string) => text.replaceAll(fence.open, '').replaceAll(fence.close, '')

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
