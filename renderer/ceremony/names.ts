// Controls, zero-width and bidirectional marks: they show nothing and can make a name look like another.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this takes out
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

// Joiners belong to Persian and Indic spelling and to composed emoji; anywhere else they only hide.
const joiner =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(?:\u200C|\u200D)/gu

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Text that people typed, fit for a wall: nothing invisible, one line, at most `most` characters as people count them. */
export function cleanText(text: string, most = 80): string {
  const plain = text.replace(/\s+/g, ' ').replace(invisible, '').replace(joiner, '').trim()
  if (plain.length <= most) return plain
  const parts = Array.from(graphemes.segment(plain), ({ segment }) => segment)
  return parts.length <= most
    ? plain
    : `${parts
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
