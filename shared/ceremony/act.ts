import type { DependencyEvent } from '../dependency/types'
import type { Ids } from '../ids'
import type { ImpedimentEvent } from '../impediment/types'
import type { ProductEvent } from '../product/types'
import type { Stamp } from '../time'
import type { SessionEvent } from './events'
import type { Fact } from './facts'
import type { Room } from './state'

/** Everything a decision is made from: the room as it is, and what was stamped at the edge. */
export interface Act {
  readonly room: Room
  readonly at: Stamp
  readonly cmd: string
  readonly ids: Ids
}

type About = 'id' | 'session' | 'cmd' | 'at'
type Without<E, K extends string> = E extends unknown ? Omit<E, K> : never
export type BareSessionEvent = Without<SessionEvent, About>

/** Session events stamped as part of this command. */
export const happens = (act: Act, ...events: readonly BareSessionEvent[]): readonly Fact[] =>
  events.map((event) => ({
    entity: 'sessionEvent',
    event: { ...event, id: act.ids.next(), session: act.room.session.id, cmd: act.cmd, at: act.at }
  }))

/** Events of an impediment, done by the unit whose room this is. */
export const toImpediment = (
  act: Act,
  impediment: string,
  event: Without<ImpedimentEvent, About | 'impediment' | 'unit'>
): Fact => ({
  entity: 'impedimentEvent',
  event: { ...event, ...about(act), impediment }
})

/** Events of a dependency, done by the unit whose room this is. */
export const toDependency = (
  act: Act,
  dependency: string,
  event: Without<DependencyEvent, About | 'dependency' | 'unit'>
): Fact => ({
  entity: 'dependencyEvent',
  event: { ...event, ...about(act), dependency }
})

/** An event of the product side of the unit whose room this is. */
export const toProduct = (act: Act, event: Without<ProductEvent, About | 'unit'>): Fact => ({
  entity: 'productEvent',
  event: { ...event, ...about(act) }
})

const about = ({ ids, cmd, at, room }: Act) => ({
  id: ids.next(),
  cmd,
  at,
  session: room.session.id,
  unit: room.context.unit.id
})
