import { inheritedDod } from '../../../shared/product/dod'
import { isLive } from '../../../shared/product/order'
import type { ProductView } from '../../../shared/product/types'
import type { Sql } from '../sql'
import { readBacklog } from './backlog'
import { column } from './statements'
import type { OrgTree } from './tree'
import { chainFacts, type Known, stakeholdersOf, withoutSession } from './vision'

/** A session that is under way: what it said itself is not part of what it started from. */
export interface Asked {
  readonly sessionId?: string | undefined
  /** Left out: every fact but those of that session. */
  readonly known?: Known
}

/**
 * The product side of a unit as its ceremonies see it: its own backlog, the vision of the nearest unit at or above it
 * that has one, and the definition of done from the top down (a unit may add lines to those above it, never take one
 * away).
 */
export function readProduct(sql: Sql, org: OrgTree, unitId: string, asked: Asked = {}): ProductView {
  const chain = chainFacts(sql, org, unitId, asked.known ?? withoutSession(asked.sessionId))
  const nearest = chain.find(({ facts }) => facts.vision !== null)
  const lines = inheritedDod(chain.map(({ id, facts }) => ({ unitId: id, lines: facts.dod })))
  const lastAgreed = chain[0]?.facts.lastAgreed ?? []
  const talkedAbout = new Set([...lastAgreed, ...endedIn(sql, asked.sessionId)])
  const items = readBacklog(sql, unitId, 'product')
  return {
    vision: nearest?.facts.vision ? { ...nearest.facts.vision, unitName: nearest.name } : null,
    backlog: items.filter(isLive),
    ended: items.filter((item) => !isLive(item) && talkedAbout.has(item.id)),
    lastAgreed,
    stakeholders: stakeholdersOf(sql, unitId),
    dod: lines.map(({ line }) => line)
  }
}

/** The items a session dropped or killed. */
const endedIn = (sql: Sql, sessionId: string | undefined): readonly string[] =>
  sessionId === undefined
    ? []
    : (column(
        sql,
        `SELECT json_extract(body, '$.item') FROM session_event WHERE session_id = ? AND type = 'ended'`
      ).all(sessionId) as string[])
