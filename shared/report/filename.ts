import { localDate } from '../time'
import type { ReportDocument } from './document'
import type { ReportFormat } from './types'

const longest = 100

/** Chat text is for pasting, and is told from the whole text by its name. */
const endings: Readonly<Record<ReportFormat, string>> = {
  pdf: '.pdf',
  html: '.html',
  md: '.md',
  chat: '_chat.md',
  csv: '.csv',
  xlsx: '.xlsx',
  ods: '.ods',
  json: '.json'
}

/** The ending that an open or save dialog filters by. */
export const extensionOf = (format: ReportFormat): string => (format === 'chat' ? 'md' : format)

/**
 * `2026-11-22_0845_SDS_payments-sos.pdf`: sorts by time, says what and who, and is a legal name on every system
 * (ASCII, at most 100 characters). A rehearsal's ends in `_rehearsal`, so that nobody sends it for the real one.
 */
export function reportFileName(
  { file, rehearsal }: Pick<ReportDocument, 'file' | 'rehearsal'>,
  format: ReportFormat
): string {
  const tail = `${rehearsal ? '_rehearsal' : ''}${endings[format]}`
  const head = `${file.at === 0 ? 'undated' : timeInName(file.at)}_${file.code}_`
  const room = longest - head.length - tail.length
  return `${head}${slug(file.name).slice(0, room).replace(/-+$/, '')}${tail}`
}

/** `2026-11-22_0845` by the clocks of this laptop: how the name of a file begins, so that files sort by time. */
export const timeInName = (at: number): string => {
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${localDate(at)}_${two(day.getHours())}${two(day.getMinutes())}`
}

// Letters that do not come apart into a plain one and a mark.
const plainLetter: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
}

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetter[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'unit'
