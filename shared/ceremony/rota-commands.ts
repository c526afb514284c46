import { refuse } from '../impediment/decide'
import { ok, type Result } from '../result'
import { type Act, happens } from './act'
import type { Fact } from './facts'
import { following, type Rota, rotaId, skipped, swapped, withPeople } from './rota'
import type { Session } from './state'

type Decision = Result<readonly Fact[]>

/** Who takes turns in facilitating this unit's ceremonies. */
export function setRota(act: Act, people: readonly string[]): Decision {
  const { rota } = act.room.session
  const next = withPeople(rota, people)
  return same(rota, next) ? ok([]) : ok(changed(act, next, next.next))
}

/** Whoever was to facilitate does not today; the next one does. */
export function skipFacilitator(act: Act): Decision {
  const { rota } = act.room.session
  const next = skipped(rota)
  return same(rota, next) ? refuse('problem.rule.nobodyElse') : ok(changed(act, next, next.next))
}

/** Whoever was to facilitate changes places with somebody else on the rota. */
export function swapFacilitator(act: Act, person: string): Decision {
  const { rota } = act.room.session
  const next = swapped(rota, person)
  return same(rota, next) ? refuse('problem.rule.nobodyElse') : ok(changed(act, next, next.next))
}

/** Closing passes the rota on, once: a session that is reopened and closed again was still one session. */
export function advanced(act: Act): readonly Fact[] {
  const { rota, facilitator } = act.room.session
  const next = { ...rota, next: following(rota, facilitator) }
  return facilitator === null || same(rota, next) ? [] : changed(act, next, facilitator)
}

/** The rota as the unit keeps it. */
export const keepRota = ({ unitId }: Session, value: Rota): Fact => ({
  entity: 'setting',
  settingId: rotaId(unitId),
  value
})

const changed = (act: Act, rota: Rota, facilitator: string | null): readonly Fact[] => [
  ...happens(act, { type: 'rotaSet', rota: { ...rota, people: [...rota.people] }, facilitator }),
  keepRota(act.room.session, rota)
]

const same = (a: Rota, b: Rota): boolean =>
  a.next === b.next && a.people.length === b.people.length && a.people.every((id, i) => id === b.people[i])
