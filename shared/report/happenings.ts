import { unspokenFor } from '../ceremony/metascrum'
import type { Words } from '../words'
import { clockText } from '../words/format'
import { named } from './named'
import { plainName, plainSentence } from './plain'
import { type Body, type Line, list, type TurnRow } from './section'
import type { Report } from './types'

/** Planned and used time of each turn; null for a ceremony that never started. */
export const turnsBody = (report: Report, words: Words): Body | null => {
  if (report.turns.length === 0 || report.startedAt === null) return null
  const rows = report.turns.map((turn) =>
    turnRow(
      named(words, 'part', turn.title),
      wholeSeconds(turn.plannedMs),
      wholeSeconds(turn.usedMs),
      turn.skipped
        ? words.say('report.turn.skipped')
        : turn.usedMs === 0
          ? words.say('report.turn.waiting')
          : ''
    )
  )
  const sum = (of: 'plannedMs' | 'usedMs') => rows.reduce((ms, row) => ms + row[of], 0)
  const total = turnRow(words.say('report.turn.total'), sum('plannedMs'), sum('usedMs'), '')
  return { kind: 'turns', rows, total: rows.length > 1 ? total : null }
}

// Everything is reckoned from the seconds that are printed: whoever adds up a line or a column comes to what it says.
const wholeSeconds = (ms: number) => Math.floor(ms / 1000) * 1000

/** @param idle what stands in place of a time when there was none; empty for a time of zero */
const turnRow = (title: string, plannedMs: number, usedMs: number, idle: string): TurnRow => {
  const over = usedMs - plannedMs
  const sign = over > 0 ? '+' : '−'
  return {
    title,
    planned: clockText(plannedMs, true),
    used: (usedMs === 0 && idle) || clockText(usedMs, true),
    difference: over === 0 ? '' : `${sign}${clockText(Math.abs(over), true)}`,
    isOver: over > 0,
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
  return lines.length === 0 ? null : list([...missing(report, words), ...lines])
}

/** In a MetaScrum somebody is to speak for every team; where nobody did, that comes first. */
function missing(report: Report, words: Words): readonly Line[] {
  const teams = report.kind === 'metaScrum' ? unspokenFor(report.attendance) : []
  if (teams.length === 0) return []
  const names = listed(teams.map(plainName), words)
  return [{ label: '', text: words.say('meta.missing.done', { names }), note: '' }]
}

const withSpeaker = ({ name, by, team, stakeholder }: Report['attendance'][number], words: Words) => {
  const who = by ? words.say('report.mark.by', { name: plainName(name), by: plainName(by) }) : plainName(name)
  const as = [team ? plainName(team) : '', stakeholder ? words.say('meta.stakeholder') : ''].filter(Boolean)
  return as.length > 0 ? `${who} (${as.join(', ')})` : who
}

const listed = (names: readonly string[], words: Words) =>
  new Intl.ListFormat(words.locale, { style: 'short', type: 'unit' }).format(names)
