import { foldSession } from '../../../shared/ceremony/evolve'
import { endsGreen } from '../../../shared/ceremony/green'
import { partOf } from '../../../shared/ceremony/kinds'
import type { Session } from '../../../shared/ceremony/state'
import { foldImpediments } from '../../../shared/impediment/join'
import type { Answer, Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import { effective } from '../../../shared/impediment/undo'
import type { Report, ReportAnswer, ReportImpediment, ReportWaiting } from '../../../shared/report/types'
import { elapsed } from '../../../shared/time'
import { secretWordsOf } from '../secret'
import type { Sql } from '../sql'
import { mergedWith } from '../write/projections'
import { historyOf } from './impediments'
import { readMetaScrum } from './metascrum'
import { reportDependencies } from './report-dependencies'
import { readMinutes, seatsOf } from './report-metascrum'
import { sessionEventsOf } from './sessions'
import { column } from './statements'
import { type OrgTree, unitNames, unitRef } from './tree'
import type { Known } from './vision'
import { type Worked, workedFor } from './waited'
import { waitingAbove } from './waiting'

/** An impediment as this session left it, and what the session did to it. */
interface Told {
  readonly impediment: Impediment
  readonly acts: readonly ImpedimentEvent[]
}

export interface ReportWish {
  readonly sessionId: string
  /** Whether what is confidential is told too; otherwise it is only counted. */
  readonly confidential: boolean
  readonly rehearsal: boolean
}

/** A ceremony as a reader wants it; null for an unknown one. */
export function readReport(sql: Sql, org: OrgTree, wish: ReportWish): Report | null {
  const { sessionId, rehearsal } = wish
  const events = sessionEventsOf(sql, sessionId)
  const session = foldSession(events)
  const last = events.at(-1)
  if (!session || !last) return null
  const end = session.closedAt?.wall ?? last.at.wall
  // A report does not change later, but for this: what has become confidential since is no longer told.
  const isSecretNow = (id: string) => secretWordsOf(sql, id) !== null
  const isTold = ({ id, fields }: Impediment) =>
    wish.confidential || !(fields.confidential || isSecretNow(id))
  const all = toldIn(sql, sessionId, end)
  const told = all.filter(({ impediment }) => isTold(impediment))
  const above = waitingAbove(sql, session.unitId, end)
  const sentNow = new Set(
    told
      .filter(({ acts }) => acts.some(({ type }) => type === 'sentUp'))
      .map(({ impediment }) => impediment.id)
  )
  // What this ceremony itself sent up is told in full as going up.
  const waiting = above.filter((item) => isTold(item) && !sentNow.has(item.id))
  const hidden = [...all.map(({ impediment }) => impediment), ...above].filter((item) => !isTold(item))
  const isSecret = wish.confidential ? () => false : secretIn(sql, session)
  const names = unitNames(
    sql,
    org,
    [...told.map(({ impediment }) => impediment), ...waiting].flatMap(({ path }) =>
      path.map(({ unitId }) => unitId)
    )
  )
  const index = org.indexById.get(session.unitId) ?? -1
  const usedMs = elapsed(session.box, last.at.mono)
  const those = (did: (act: ImpedimentEvent) => boolean) => told.filter(({ acts }) => acts.some(did))
  const withAnswer = (list: readonly Told[]) =>
    list.flatMap(({ impediment }) =>
      impediment.answer
        ? { ...reportImpediment(impediment, names), answer: reportAnswer(impediment.answer, names) }
        : []
    )
  return {
    sessionId,
    kind: session.kind,
    unitName: session.unitName,
    unitLabel: unitRef(org, index)?.label ?? null,
    parentName: org.units[org.delivery.parent[index] ?? -1]?.name ?? null,
    startedAt: session.startedAt?.wall ?? null,
    closedAt: session.closedAt?.wall ?? null,
    boxMs: session.boxMs,
    usedMs,
    keptBox: usedMs <= session.boxMs,
    attendance:
      session.kind === 'metaScrum'
        ? seatsOf(session)
        : session.roster.map(({ name, mark, by }) => ({ name, mark, by })),
    goingUp: those(({ type }) => type === 'sentUp').map(({ impediment }) =>
      reportImpediment(impediment, names)
    ),
    cameBack: withAnswer(those(({ type }) => type === 'acknowledged')),
    answered: withAnswer(those(({ type }) => type === 'answered' || type === 'resolved')),
    raised: those(({ type }) => type === 'raised').map(({ impediment }) =>
      reportImpediment(impediment, names)
    ),
    dependencies: reportDependencies(sql, org, session, last.at.wall),
    green: session.phase === 'closed' ? endsGreen(session) : null,
    turns: turnsOf(sql, session, last.at.mono),
    waiting: waiting.map((item) => reportWaiting(item, names, workedFor(org, item, end))),
    confidential: new Set(hidden.map(({ id }) => id)).size,
    parked: session.topics.map(({ text, stay, result }) => ({
      text: isSecret(text) ? '…' : text,
      stay,
      result
    })),
    decisions: session.decisions.map(({ kind, text }) => ({ kind, text })),
    product: session.kind === 'metaScrum' ? readMinutes(sql, org, session) : null,
    retro: session.kind === 'scaledRetro' ? session.retro : null,
    sprint: sprintTold(sql, org, session, end),
    sample: isSample(sql),
    rehearsal:
      (rehearsal && isRehearsed(sql, sessionId)) ||
      events.some((event) => event.type === 'opened' && event.rehearsal === true)
  }
}

/** Whether a topic is what an impediment of this session is called that is confidential now. */
function secretIn(sql: Sql, { turns, captured }: Session): (text: string) => boolean {
  const ids = [
    ...turns.flatMap(({ subject }) => (subject.kind === 'impediment' ? subject.id : [])),
    ...captured.map(({ impedimentId }) => impedimentId)
  ]
  const words = ids.flatMap((id) => secretWordsOf(sql, id) ?? [])
  return (text) => words.some((secret) => secret.has(text))
}

/** Impediments that something happened to in this session, folded up to its end: a report does not change later. */
function toldIn(sql: Sql, sessionId: string, end: number): readonly Told[] {
  const ids = column(sql, 'SELECT DISTINCT impediment_id FROM impediment_event WHERE session_id = ?').all(
    sessionId
  ) as string[]
  return ids
    .flatMap((id) => {
      const history = mergedWith(sql, id)
        .flatMap((one) => historyOf(sql, one))
        .filter((e) => e.session === sessionId || e.at.wall <= end)
      const impediment = foldImpediments(history).find((one) => one.id === id)
      const acts = effective(history).filter(
        (event) => event.session === sessionId && event.impediment === id
      )
      return impediment && acts.length > 0 ? { impediment, acts } : []
    })
    .sort(
      (a, b) => a.impediment.raisedAt - b.impediment.raisedAt || (a.impediment.id < b.impediment.id ? -1 : 1)
    )
}

/** What was said around a Sprint, with the figures as they were then. */
function sprintTold(sql: Sql, org: OrgTree, session: Session, until: number): Report['sprint'] {
  const { kind, unitId, sprint, metaScrum, agenda } = session
  if (kind !== 'scaledPlanning' && kind !== 'scaledReview' && kind !== 'refinement') return null
  const known: Known = (event) => event.session !== session.id && event.at.wall <= session.openedAt.wall
  const showsFigures = agenda.some(({ content }) => content === 'value')
  return {
    ...sprint,
    word: metaScrum.preferences.map(({ name, text }) => ({ name, text })),
    figures: showsFigures ? readMetaScrum(sql, org, unitId, { known, until }).figures : []
  }
}

type Names = Readonly<Record<string, string>>

const reportImpediment = (item: Impediment, names: Names): ReportImpediment => ({
  title: item.fields.title,
  blocked: item.fields.blocked,
  effect: item.fields.effect,
  ask: item.fields.ask,
  owner: item.fields.owner,
  neededBy: item.fields.neededBy,
  raisedAt: item.raisedAt,
  state: item.state,
  path: item.path.map(({ unitId, arrivedAt, answeredAt }) => ({
    unitName: names[unitId] ?? unitId,
    arrivedAt,
    answeredAt
  }))
})

const reportWaiting = (item: Impediment, names: Names, worked: Worked): ReportWaiting => ({
  ...reportImpediment(item, names),
  withUnit: names[item.ballAt] ?? item.ballAt,
  since: item.path.find(({ unitId }) => unitId === item.ballAt)?.arrivedAt ?? item.raisedAt,
  ...worked
})

export const reportAnswer = (answer: Answer, names: Names): ReportAnswer => ({
  disposition: answer.disposition,
  text: answer.text,
  owner: answer.owner,
  due: answer.due,
  fromUnit: names[answer.unitId] ?? answer.unitId,
  at: answer.at
})

/**
 * Parts of an agenda are named by their code; the reader's language has the words. An impediment that became
 * confidential after the order was made is no longer named.
 */
const turnsOf = (sql: Sql, session: Session, until: Parameters<typeof elapsed>[1]): Report['turns'] =>
  session.turns.map(({ title, subject, allottedMs, watch, result }) => ({
    title:
      subject.kind === 'impediment'
        ? openTitle(sql, subject.id)
        : title || (partOf(subject.id) ?? subject.id),
    plannedMs: allottedMs,
    usedMs: elapsed(watch, until),
    skipped: result === 'skipped'
  }))

/** One that is confidential, or did not come with the file, is told by a code that the reader's language has a word for. */
const openTitle = (sql: Sql, impedimentId: string): string =>
  (column(sql, 'SELECT title FROM impediment WHERE id = ? AND confidential = 0').get(impedimentId) as
    | string
    | undefined) ?? 'confidential'

/** The copy has an identity of its own: what came with it happened, what was added to it did not. */
const isRehearsed = (sql: Sql, sessionId: string): boolean =>
  column(
    sql,
    `SELECT EXISTS (SELECT 1 FROM session_event JOIN laptop USING (origin) WHERE session_id = ? AND self = 2)`
  ).get(sessionId) === 1

/** The sample says so of itself, in a setting that comes with it. */
export const isSample = (sql: Sql): boolean =>
  column(sql, "SELECT value FROM setting WHERE id = 'sample'").get() === 'true'
