import { dueDay, urgencyOf } from '../../../../shared/dependency/due'
import type { Dependency } from '../../../../shared/dependency/types'
import { useWords } from '../../../stores/words'
import { DependencyLine } from '../../dependencies/DependencyLine'
import { actOnDependency } from '../act'
import { unitName } from '../pick'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'

/** What presses on whoever has the turn, on either side of it, and what was noted in this ceremony. */
export function DependenciesNow() {
  const words = useWords()
  const { dependencies, session } = useSnapshot()
  const now = dependencies.now.flatMap((id) => dependencies.all.find((each) => each.id === id) ?? [])
  const noted = session.dependencies
    .filter(({ dependencyId }) => !dependencies.now.includes(dependencyId))
    .flatMap(({ dependencyId }) => dependencies.all.find(({ id }) => id === dependencyId) ?? [])
  return (
    <>
      <Part title={words.say('dependency.now')} items={now} />
      <Part title={words.say('dependency.noted')} items={noted} />
    </>
  )
}

/** Read back with the rest: what is new, settled, an impediment now, and what is due. */
export function DependenciesReadBack() {
  const words = useWords()
  const { outcome } = useSnapshot().dependencies
  const { raised, due, resolved, turned } = outcome
  return <Part title={words.say('dependency.region')} items={[...raised, ...due, ...resolved, ...turned]} />
}

function Part({ title, items }: { readonly title: string; readonly items: readonly Dependency[] }) {
  const snapshot = useSnapshot()
  const { context, session } = snapshot
  if (items.length === 0) return null
  const speaks = (id: string): boolean =>
    id === context.unit.id || session.roster.some((seat) => seat.kind === 'unit' && seat.id === id)
  return (
    <Region title={title}>
      <ul className={styles.items}>
        {items.map((dependency) => (
          <DependencyLine
            key={dependency.id}
            dependency={dependency}
            names={{
              from: unitName(snapshot, dependency.fromUnitId),
              on: unitName(snapshot, dependency.onUnitId)
            }}
            urgency={dependency.state === 'open' ? urgencyOf(dueDay(dependency), context.horizon) : null}
            unitId={session.phase === 'closed' ? null : context.unit.id}
            canPromise={speaks(dependency.onUnitId)}
            act={actOnDependency}
          />
        ))}
      </ul>
    </Region>
  )
}
