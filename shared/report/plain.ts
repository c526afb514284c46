/**
 * Text that people typed, made fit for a page: one line, no control, bidirectional or invisible characters that
 * could show one thing and mean another, no storms of combining marks, and not longer than the page can bear.
 * Markup is not its business: whoever writes HTML or Markdown escapes for that place afterwards.
 * @param max longest result in characters (code points), the ellipsis included
 */
export function plainText(text: string, max: number): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim()
  const letters = line.length <= max ? [] : Array.from(line)
  return letters.length <= max ? line : `${letters.slice(0, max - 1).join('')}…`
}

/** Names: long enough for any real one, short enough that a pasted novel does not become the report. */
export const plainName = (text: string): string => isolated(plainText(text, 120))

/** Sentences: what the fields of an impediment allow. */
export const plainSentence = (text: string): string => isolated(plainText(text, 2000))

/**
 * People's text may run the other way than the sentence around it. It is fenced with these two characters, which
 * `plainText` lets nobody type; HTML turns the fence into `<bdi>`, Markdown takes it down.
 */
export const fence = { open: '\u2068', close: '\u2069' } as const

const isolated = (text: string) => (text === '' ? '' : `${fence.open}${text}${fence.close}`)

// Bidirectional marks and overrides, zero-width space, word joiner, byte order mark, soft hyphen, fillers,
// interlinear annotations and tag characters: none can be seen, each can make a line lie.
const invisible =
  /\u034F|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

// Joiners belong between the parts of an emoji and between letters of scripts that join; anywhere else they hide.
const joining = ['Arabic', 'Devanagari', 'Bengali', 'Malayalam', 'Sinhala', 'Tamil', 'Telugu', 'Kannada']
  .map((script) => `\\p{Script=${script}}`)
  .join('')
const before = `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{FE0F}${joining}\\u094D]`
const after = `[\\p{Extended_Pictographic}${joining}]`
const joiners = '[\\u200C\\u200D]+'
const strayJoiner = new RegExp(`(?<!${before})${joiners}|${joiners}(?!${after})`, 'gu')
