import type { ProductRoomView } from '../../../shared/ipc/reads/backlog'
import { foldProduct, type ProductFacts } from '../../../shared/product/evolve'
import {
  type Freeze,
  type FreezeMode,
  freezeOf,
  freezeSettingId,
  usualFreeze
} from '../../../shared/product/freeze'
import { freezeModeSchema } from '../../../shared/product/registers'
import type { ProductEvent } from '../../../shared/product/types'
import { DAY } from '../../../shared/time'
import type { Sql } from '../sql'
import { membersOf } from './org'
import { column } from './statements'
import { type OrgTree, upwards } from './tree'

/** Which facts count: all of them, or those before a session or up to a moment. */
export type Known = (event: ProductEvent) => boolean
const all: Known = () => true
/** Facts that this session did not bring about: what it found. Null: all of them. */
export const withoutSession =
  (sessionId: string | null | undefined): Known =>
  ({ session }) =>
    session === null || session !== sessionId

/** What a unit's product facts come to. */
export const factsOf = (sql: Sql, unitId: string, known: Known = all): ProductFacts =>
  foldProduct(
    (
      column(sql, 'SELECT body FROM product_event WHERE unit_id = ? ORDER BY hlc, origin, seq').all(
        unitId
      ) as string[]
    )
      .map((body) => JSON.parse(body) as ProductEvent)
      .filter(known)
  )

/** The same for the unit itself and those above it in the product hierarchy, nearest first. */
export const chainFacts = (sql: Sql, org: OrgTree, unitId: string, known: Known = all) =>
  upwards(org, unitId, 'product').map((index) => {
    const unit = org.units[index]
    return { id: unit?.id ?? '', name: unit?.name ?? '', facts: factsOf(sql, unit?.id ?? '', known) }
  })

/** What the unit itself says of changes between MetaScrums; null where it says nothing. */
export function ownFreeze(sql: Sql, unitId: string): FreezeMode | null {
  const value = column(sql, 'SELECT value FROM setting WHERE id = ?').get(freezeSettingId(unitId))
  const said = typeof value === 'string' ? Object(JSON.parse(value)).mode : null
  return freezeModeSchema.safeParse(said).data ?? null
}

/**
 * Whether the unit's agreed order stands still at a moment. A MetaScrum that was opened and never closed keeps it open
 * for a day and not for ever.
 */
export function readFreeze(sql: Sql, org: OrgTree, unitId: string, facts: ProductFacts, now: number): Freeze {
  const meeting = sql.prepare(
    `SELECT 1 FROM session WHERE unit_id = ? AND kind = 'metaScrum' AND phase <> 'closed' AND opened_at > ?`
  )
  const modes = upwards(org, unitId, 'product').map((index) => ownFreeze(sql, org.units[index]?.id ?? ''))
  const mode = modes.find((said) => said !== null) ?? usualFreeze
  return freezeOf(mode, facts, meeting.get(unitId, now - DAY) !== undefined)
}

/** Vision, agreement and what came of it since. */
export function readProductRoom(sql: Sql, org: OrgTree, unitId: string, now: number): ProductRoomView {
  const [own, ...above] = chainFacts(sql, org, unitId)
  const facts = own?.facts ?? foldProduct([])
  const nearest = above.find((unit) => unit.facts.vision !== null)
  return {
    vision: facts.vision,
    visions: facts.visions,
    visionAbove: nearest?.facts.vision ? { ...nearest.facts.vision, unitName: nearest.name } : null,
    lastAgreed: facts.lastAgreed,
    agreedAt: facts.agreedAt,
    outside: facts.outside,
    freeze: readFreeze(sql, org, unitId, facts, now),
    ownFreeze: ownFreeze(sql, unitId),
    stakeholders: stakeholdersOf(sql, unitId)
  }
}

export const stakeholdersOf = (sql: Sql, unitId: string) =>
  membersOf(sql, unitId)
    .filter(({ role }) => role === 'stakeholder')
    .map(({ personId, personName }) => ({ id: personId, name: personName }))
