import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import { goalOf } from '../../../shared/ceremony/sprint'
import type { Turn } from '../../../shared/ceremony/state'
import { awaitsAcknowledgement } from '../../../shared/impediment/decide'
import { asksWhetherGone } from '../../../shared/impediment/gone'
import { waitsAt } from '../../../shared/impediment/overdue'
import type { Impediment } from '../../../shared/impediment/types'
import { byUrgency } from '../../../shared/impediment/urgency'
import { localDate } from '../../../shared/time'

/** What a facilitator needs to find in a snapshot. Pure, no order of their own but the one said. */

export const currentTurn = ({ session }: FacilitatorSnapshot): Turn | null =>
  session.turns.find(({ id }) => id === session.currentTurnId) ?? null

export const impedimentById = ({ impediments }: FacilitatorSnapshot, id: string): Impediment | null =>
  impediments.find((item) => item.id === id) ?? null

/** Answers given above that this unit has not acknowledged. */
export const answersFromAbove = ({ impediments, context }: FacilitatorSnapshot): readonly Impediment[] =>
  impediments.filter((item) => awaitsAcknowledgement(item, context.unit.id))

/** Settled above, and for this unit to say whether it is really gone. */
export const toSeeGone = ({ impediments, context }: FacilitatorSnapshot): readonly Impediment[] =>
  impediments.filter((item) => asksWhetherGone(item, context.unit.id, context.initiativesDone))

/** Raised below, and waiting for a word of this unit: the most urgent first. */
export const comingUp = (snapshot: FacilitatorSnapshot): readonly Impediment[] =>
  mostUrgentFirst(
    snapshot.impediments.filter(
      (item) => waitsHere(item, snapshot) && item.originUnitId !== snapshot.context.unit.id
    )
  )

/** What an answer may be given to: what came up, and at the top, where nobody else answers, the unit's own too. */
export const toAnswer = (snapshot: FacilitatorSnapshot): readonly Impediment[] =>
  snapshot.session.kind === 'eatDaily'
    ? mostUrgentFirst(snapshot.impediments.filter((item) => waitsHere(item, snapshot)))
    : comingUp(snapshot)

/** Open here, or taken here for a day that has passed. */
export const waitsHere = (item: Impediment, { context, atWall }: FacilitatorSnapshot): boolean =>
  waitsAt(item, context.unit.id, localDate(atWall))

/** Open, raised here on a day before, and still with this unit. */
export function stillOpenHere(snapshot: FacilitatorSnapshot): readonly Impediment[] {
  const { impediments, context, session } = snapshot
  const now = new Set(session.captured.map(({ impedimentId }) => impedimentId))
  const { id } = context.unit
  return mostUrgentFirst(
    impediments.filter(
      (item) => item.state === 'open' && item.originUnitId === id && item.ballAt === id && !now.has(item.id)
    )
  )
}

/** Raised in this session: in the running turn, and before it. */
export function captured(snapshot: FacilitatorSnapshot) {
  const { captured: all, currentTurnId } = snapshot.session
  const find = (mine: boolean) =>
    all
      .filter(({ turnId }) => (turnId === currentTurnId) === mine)
      .map(({ impedimentId }) => impedimentById(snapshot, impedimentId))
      .filter((item) => item !== null)
  return { thisTurn: find(true), before: find(false) }
}

/** A name to show, the title of a confidential impediment included: this is the facilitator's own screen. */
export const unitName = ({ context }: FacilitatorSnapshot, id: string): string =>
  [context.unit, ...(context.parent ? [context.parent] : []), ...context.seats].find(
    (other) => other.id === id
  )?.name ??
  context.unitNames[id] ??
  ''

/** Who acts on an impediment here, and to whom they would send it up. */
export interface Hands {
  readonly unitId: string
  readonly above: { readonly id: string; readonly name: string } | null
}

/**
 * This ceremony's own unit acts on whatever has come to it; for what one at its table still has, that one does, and
 * this unit is the level above.
 */
export function handsOn({ context, session }: FacilitatorSnapshot, item: Impediment | null): Hands {
  const { unit, parent } = context
  const own = { unitId: unit.id, above: session.kind === 'eatDaily' ? null : parent }
  if (!item || item.path.some((rung) => rung.unitId === unit.id)) return own
  const holder = session.roster.find(({ kind, id }) => kind === 'unit' && id === item.ballAt)
  return holder ? { unitId: holder.id, above: unit } : own
}

/** Sent up by this unit in this session, or before and still on its way. */
export const isAbove = (item: Impediment, unitId: string): boolean =>
  item.state === 'open' && item.ballAt !== unitId && item.path.some((rung) => rung.unitId === unitId)

const mostUrgentFirst = (items: readonly Impediment[]): readonly Impediment[] => [...items].sort(byUrgency)

/** A unit's goal for the Sprint that is planned or reviewed: as it was said here, or before. */
export const goalNow = ({ session, context }: FacilitatorSnapshot, unitId: string): string =>
  goalOf({ session, context: { sprints: context.sprints } }, unitId)
