import { hostZone } from '../../../shared/calendar/zone'
import { dateIn } from '../../../shared/ceremony/next-date'
import type { Session } from '../../../shared/ceremony/state'
import type { Report } from '../../../shared/report/types'
import type { Sql } from '../sql'
import { readItemTold } from './backlog'
import { readMetaScrum } from './metascrum'
import { readProduct } from './product'
import type { OrgTree } from './tree'
import { factsOf, type Known } from './vision'
import { workAt } from './work'

/** The product side as a MetaScrum left it: what came later does not change its minutes. */
export function readMinutes(sql: Sql, org: OrgTree, session: Session): Report['product'] {
  const end = session.closedAt?.wall ?? Number.POSITIVE_INFINITY
  const tillEnd: Known = (event) => event.session === session.id || event.at.wall <= end
  const before: Known = (event) => event.session !== session.id && event.at.wall <= session.openedAt.wall
  const now = readProduct(sql, org, session.unitId, { known: tillEnd, sessionId: session.id })
  const around = readMetaScrum(sql, org, session.unitId, {
    known: before,
    until: Number.isFinite(end) ? end : Date.parse('9999-01-01')
  })
  const { lastAgreed, outside } = factsOf(sql, session.unitId, before)
  const { metaScrum, votes } = session
  return {
    vision: now.vision?.sentence ?? '',
    visionAbove: around.visionAbove,
    backlog: orderOf(sql, session, now.backlog, lastAgreed),
    votes: votes.map(({ name, vote, reason, answer }) => ({ name, vote, reason, answer: answer ?? null })),
    ...unaskedIn(session),
    dod: now.dod.map((line) => ({ line, met: around.dodMet[line] ?? 0 })),
    dodVersion: around.dodVersion + metaScrum.dod.length,
    teams: around.teams,
    outside,
    figures: around.figures,
    preferences: metaScrum.preferences.map(({ name, text }) => ({ name, text })),
    budgets: metaScrum.budgets,
    ended: metaScrum.ended,
    realigned: metaScrum.realigned,
    next: metaScrum.next && dateIn(hostZone(), metaScrum.next, workAt(org, session.unitId).zone)
  }
}

/** Whom the consent round passed over, where there was one. */
function unaskedIn({ roster, votes }: Session): Pick<Minutes, 'unasked'> {
  if (votes.length === 0) return {}
  const asked = new Set(votes.map(({ person }) => person))
  const unasked = roster
    .filter(({ id, stakeholder }) => stakeholder && !asked.has(id))
    .map(({ name }) => name)
  return unasked.length > 0 ? { unasked } : {}
}

type Minutes = NonNullable<Report['product']>

/** The order people leave with: the frozen one, or where none was the backlog as it stands. */
function orderOf(
  sql: Sql,
  session: Session,
  backlog: readonly { readonly id: string; readonly title: string; readonly value: number | null }[],
  lastAgreed: readonly string[]
): Minutes['backlog'] {
  const itemById = new Map(backlog.map((item) => [item.id, item]))
  const wasById = new Map(lastAgreed.map((id, index) => [id, index + 1]))
  const order = session.frozen ?? backlog.map(({ id }) => id)
  return order.map((id, index) => {
    const item = itemById.get(id) ?? readItemTold(sql, id)
    const moves = session.reorders.filter((reorder) => reorder.item === id)
    return {
      number: index + 1,
      was: wasById.get(id) ?? moves[0]?.from ?? null,
      title: session.frozenTitles[index] ?? item?.title ?? id,
      value: item?.value ?? null,
      moved: moves.length > 0,
      why: moves
        .map(({ reason }) => reason)
        .filter((reason) => reason !== '')
        .join('; ')
    }
  })
}

/** Of everybody who was expected, whether as a stakeholder and for which team. */
export const seatsOf = ({ roster }: Session): Report['attendance'] =>
  roster.map(({ name, mark, by, kind, stakeholder, team }) => ({
    name,
    mark,
    by,
    ...(stakeholder ? { stakeholder: true } : {}),
    ...(team ? { team } : {}),
    ...(kind === 'unit' ? { unit: true } : {})
  }))
