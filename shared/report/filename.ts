import type { CeremonyKind } from '../ceremony/kinds'
import type { Report, ReportFormat } from './types'
import { dayOf } from './when'

const longest = 100

const codeByKind: Readonly<Record<CeremonyKind, string>> = {
  daily: 'DS',
  scaledDaily: 'SDS',
  eatDaily: 'EAT',
  metaScrum: 'MS',
  scaledRetro: 'SR'
}

/**
 * `2026-11-22_0845_SDS_payments-sos.pdf`: sorts by time, says what and who, and is a legal name on every system
 * (ASCII, at most 100 characters). A rehearsal's ends in `_rehearsal`, so that nobody sends it for the real one.
 */
export function reportFileName(report: Report, format: ReportFormat): string {
  const head = `${whenOf(report)}_${codeByKind[report.kind]}_`
  const tail = `${report.rehearsal ? '_rehearsal' : ''}.${format}`
  const room = longest - head.length - tail.length
  return `${head}${slug(report.unitName).slice(0, room).replace(/-+$/, '')}${tail}`
}

const whenOf = (report: Report) => {
  const at = dayOf(report)
  if (at === 0) return 'undated'
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return `${date}_${two(day.getHours())}${two(day.getMinutes())}`
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
