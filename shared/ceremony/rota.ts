/** Who facilitates: people in turn, and whose turn is next. Kept per unit. */
export interface Rota {
  /** Ids of people, each once. */
  readonly people: readonly string[]
  /** One of `people`; null only when nobody is on it. */
  readonly next: string | null
}

export const noRota: Rota = { people: [], next: null }

/** Where a unit keeps its rota. */
export const rotaId = (unitId: string): string => `rota|${unitId}`

/** Puts people on the rota; whoever was next stays next where they are still on it. */
export function withPeople(rota: Rota, people: readonly string[]): Rota {
  const each = [...new Set(people)]
  if (rota.next !== null && each.includes(rota.next)) return { people: each, next: rota.next }
  const heir = rota.next === null ? null : firstAfter(rota, rota.next, (id) => each.includes(id))
  return { people: each, next: heir ?? each[0] ?? null }
}

/** Whoever comes after `person`; on a rota of one that is the same again. */
export const following = (rota: Rota, person: string | null): string | null =>
  person === null || !rota.people.includes(person)
    ? rota.next
    : (firstAfter(rota, person, (id) => id !== person) ?? person)

/** The one who is next sits this one out and comes again when the round is through. */
export const skipped = (rota: Rota): Rota => ({ ...rota, next: following(rota, rota.next) })

/** The one who is next changes places with `other`: each has the other's turn this round. */
export function swapped(rota: Rota, other: string): Rota {
  const { people, next } = rota
  if (next === null || next === other || !people.includes(other)) return rota
  const exchanged = people.map((id) => (id === next ? other : id === other ? next : id))
  return { people: exchanged, next: other }
}

/** Only those who are still there. */
export const among = (rota: Rota, ids: ReadonlySet<string>): Rota =>
  withPeople(
    rota,
    rota.people.filter((id) => ids.has(id))
  )

function firstAfter(rota: Rota, person: string, fits: (id: string) => boolean): string | null {
  const from = rota.people.indexOf(person)
  const round = [...rota.people.slice(from + 1), ...rota.people.slice(0, from)]
  return round.find(fits) ?? null
}
