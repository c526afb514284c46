import { fence } from './plain'

/** HTML that is safe to put on a page as it stands. Only this file makes it, so nothing unescaped gets past. */
export interface Markup {
  readonly markup: string
}

/** Builds HTML: every hole is escaped for its place, unless it holds HTML that was built here before. */
export const html = (
  parts: TemplateStringsArray,
  ...holes: readonly (Markup | string | number)[]
): Markup => ({
  markup: parts.reduce((made, part, index) => {
    const hole = holes[index - 1]
    return made + (typeof hole === 'object' ? hole.markup : escapeHtml(String(hole))) + part
  })
})

export const join = (pieces: readonly Markup[]): Markup => ({
  markup: pieces.map(({ markup }) => markup).join('')
})

/** Text for between tags; what people typed in it stands in `<bdi>`, so that its direction stays its own. */
export const bdi = (text: string): Markup => ({
  markup: escapeHtml(text).replaceAll(fence.open, '<bdi>').replaceAll(fence.close, '</bdi>')
})

/** Safe between tags and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`]/g, (mark) => entities[mark] ?? mark)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;'
}
