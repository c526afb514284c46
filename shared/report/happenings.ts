import type { Words } from '../words'
import { clockText } from '../words/format'
import { named } from './named'
import { plainName, plainSentence } from './plain'
import { type Body, list, type TurnRow } from './section'
import type { Report } from './types'

/** Planned and used time of each turn; null for a ceremony that never started. */
export const turnsBody = (report: Report, words: Words): Body | null => {
  if (report.turns.length === 0 || report.startedAt === null) return null
  const rows = report.turns.map((turn) => {
    const title = named(words, 'part', turn.title)
    return turnRow(
      title,
      turn.plannedMs,
      turn.usedMs,
      turn.skipped ? words.say('report.turn.skipped') : '',
      words
    )
  })
  const sum = (of: 'plannedMs' | 'usedMs') => report.turns.reduce((ms, turn) => ms + turn[of], 0)
  const total = turnRow(words.say('report.turn.total'), sum('plannedMs'), sum('usedMs'), '', words)
  return { kind: 'turns', rows, total: rows.length > 1 ? total : null }
}

const turnRow = (
  title: string,
  plannedMs: number,
  usedMs: number,
  skipped: string,
  words: Words
): TurnRow => {
  const over = Math.round((usedMs - plannedMs) / 1000) * 1000
  const sign = over > 0 ? '+' : '−'
  const idle = skipped || (usedMs === 0 ? words.say('report.turn.waiting') : '')
  return {
    title,
    planned: clockText(plannedMs, true),
    used: idle || clockText(usedMs, true),
    difference: idle || over === 0 ? '' : `${sign}${clockText(Math.abs(over), true)}`,
    isOver: !idle && over > 0,
    plannedMs,
    usedMs
  }
}

export const parkedBody = (report: Report, words: Words): Body | null =>
  report.parked.length === 0
    ? null
    : list(
        report.parked.map(({ text, stay, result }) => {
          const who =
            stay.length > 0
              ? words.say('report.parked.stay', { names: listed(stay.map(plainName), words) })
              : ''
          const note = [who, named(words, 'report.parked', result)].filter(Boolean).join(' · ')
          return { label: '', text: plainSentence(text), note }
        })
      )

export const decisionsBody = (report: Report, words: Words): Body | null =>
  report.decisions.length === 0
    ? null
    : list(
        report.decisions.map(({ kind, text }) => ({
          label: named(words, 'report.decision', kind),
          text: plainSentence(text),
          note: ''
        })),
        true
      )

/** Who was here, grouped by mark: twenty names in four lines, not in twenty. */
export function attendanceBody(report: Report, words: Words): Body | null {
  const lines = ['present', 'represented', 'absent', 'unmarked'].flatMap((mark) => {
    const those = report.attendance.filter((entry) => entry.mark === mark)
    if (those.length === 0) return []
    const label = words.say('report.mark.group', { mark: named(words, 'mark', mark), count: those.length })
    return [
      {
        label,
        text: listed(
          those.map((entry) => withSpeaker(entry, words)),
          words
        ),
        note: ''
      }
    ]
  })
  return lines.length === 0 ? null : list(lines)
}

const withSpeaker = ({ name, by }: { name: string; by: string }, words: Words) =>
  by ? words.say('report.mark.by', { name: plainName(name), by: plainName(by) }) : plainName(name)

const listed = (names: readonly string[], words: Words) =>
  new Intl.ListFormat(words.locale, { style: 'short', type: 'unit' }).format(names)
