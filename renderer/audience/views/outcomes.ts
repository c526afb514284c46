import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { PublicAnswer, PublicDependency, PublicImpediment } from '../../../shared/ceremony/public-types'
import type { ViewOf } from '../room'

export type Outcome =
  | { readonly what: 'up' | 'raised'; readonly items: readonly PublicImpediment[] }
  | { readonly what: 'answers'; readonly items: readonly PublicAnswer[] }
  | { readonly what: 'decisions'; readonly items: readonly string[] }
  | { readonly what: 'dependencies'; readonly items: readonly ToldDependency[] }

/** A dependency with what is said of it: it is new, settled, or due. */
export interface ToldDependency extends PublicDependency {
  readonly told: 'raised' | 'resolved' | 'due'
}

/**
 * What came of a ceremony, the weightiest first: what goes up; then what the room is there for (a MetaScrum decides,
 * everybody else answers); then what stays here. What is empty is left out.
 */
export function outcomes(
  { goingUp, raised, answers, decisions, dependencies }: ViewOf<'review'>,
  kind: CeremonyKind | null
): readonly Outcome[] {
  const up = new Set(goingUp.map(({ id }) => id))
  const answered: Outcome = { what: 'answers', items: answers }
  const decided: Outcome = { what: 'decisions', items: decisions }
  const all: readonly Outcome[] = [
    { what: 'up', items: goingUp },
    ...(kind === 'metaScrum' ? [decided, answered] : [answered, decided]),
    { what: 'raised', items: raised.filter(({ id }) => !up.has(id)) },
    {
      what: 'dependencies',
      items: (['raised', 'due', 'resolved'] as const).flatMap((told) =>
        dependencies[told].map((dependency) => ({ ...dependency, told }))
      )
    }
  ]
  return all.filter(({ items }) => items.length > 0)
}
