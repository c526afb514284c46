import type { Words } from '../words'
import { headingOf } from './heading'
import { type OutcomePart, outcomeParts } from './outcome'
import { fence, plainName } from './plain'
import type { Section } from './section'
import { sectionsOf } from './sections'
import type { Report } from './types'
import { dayOf } from './when'

/** What every format spells, whatever it is about: cut into parts, in the reader's words, not yet escaped. */
export interface ReportDocument {
  /** What kind of thing this is, above the title. */
  readonly kicker: string
  readonly title: string
  /** Level, date and time, as far as there are any. */
  readonly about: readonly string[]
  /** All of it in one line, for the head of a text and of a window. */
  readonly line: string
  readonly outcome: readonly OutcomePart[]
  readonly sections: readonly Section[]
  /** Said quietly below everything: what was left out. */
  readonly notes: readonly string[]
  /** Where it comes from. */
  readonly provenance: string
  readonly sample: boolean
  /** From a throw-away copy: every format says so where nobody can miss it. */
  readonly rehearsal: boolean
  /** What a file of it is called: when it is about (wall ms, 0 for never), a short code, and whom it is about. */
  readonly file: { readonly at: number; readonly code: string; readonly name: string }
  /** Has to fit on one sheet of paper. */
  readonly onePage: boolean
}

/** @param version of Sameday, for the provenance */
export function documentOf(report: Report, words: Words, version: string): ReportDocument {
  const { ceremony, unit, label, date, time, line } = headingOf(report, words)
  return {
    kicker: ceremony,
    title: unit,
    about: [label, date, time].filter(Boolean),
    line,
    outcome: outcomeParts(report, words),
    sections: sectionsOf(report, words),
    notes: leftOut(report.confidential, words),
    provenance: words.say('report.provenance', { id: plainName(report.sessionId), version }),
    sample: report.sample,
    rehearsal: report.rehearsal,
    file: { at: dayOf(report), code: codeByKind[report.kind], name: report.unitName },
    onePage: false
  }
}

/** That something confidential is not told here, without saying what. */
export const leftOut = (count: number, words: Words): readonly string[] =>
  count === 0 ? [] : [words.say('report.leftOut', { count })]

/** The outcome in one line, the first thing a reader sees: `Box 14:20 of 15:00 ✓ · 8/9 teams · 3 raised …`. */
export const outcomeText = ({ outcome }: Pick<ReportDocument, 'outcome'>): string =>
  outcome.map(({ text }) => text).join(' · ')

/** Text for a place that cannot fence what runs the other way. */
export const unfenced = (text: string): string => text.replaceAll(fence.open, '').replaceAll(fence.close, '')

const codeByKind: Readonly<Record<Report['kind'], string>> = {
  daily: 'DS',
  scaledDaily: 'SDS',
  eatDaily: 'EAT',
  metaScrum: 'MS',
  scaledPlanning: 'SP',
  scaledReview: 'SV',
  scaledRetro: 'SR',
  refinement: 'RF'
}
