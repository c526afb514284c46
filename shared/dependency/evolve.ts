import { beginning } from '../impediment/undo'
import { assertNever } from '../result'
import type { Key } from '../words/en'
import { message } from '../words/message'
import type { Dependency, DependencyEvent } from './types'

type EventOf<T extends DependencyEvent['type']> = Extract<DependencyEvent, { type: T }>

/**
 * One dependency as its history says it is; null when it was never raised, or raising it was taken back.
 * Total: every event means something in every state. Where two acts contradict each other, becoming an impediment
 * beats a resolution, because the impediment is there and waits for somebody, and `pleaseCheck` says so.
 * @param events the whole history of one dependency in the agreed order `(hlc, origin, seq)`
 */
export function foldDependency(events: readonly DependencyEvent[]): Dependency | null {
  const begun = beginning(events)
  if (!begun) return null
  const { raised, counting, takenBack } = begun
  const start = takenBack ? check(born(raised), 'check.dependency.raiseTakenBack') : born(raised)
  return counting.reduce(evolveDependency, start)
}

/** Many dependencies, in the order in which they first appear. @param events whole histories */
export function foldDependencies(events: readonly DependencyEvent[]): readonly Dependency[] {
  const eventsById = new Map<string, DependencyEvent[]>()
  for (const event of events) {
    const own = eventsById.get(event.dependency)
    if (own) own.push(event)
    else eventsById.set(event.dependency, [event])
  }
  return [...eventsById.values()].map(foldDependency).filter((dependency) => dependency !== null)
}

const born = (raised: EventOf<'raised'>): Dependency => ({
  id: raised.dependency,
  fromUnitId: raised.unit,
  onUnitId: raised.on,
  what: raised.what,
  due: raised.due,
  promised: null,
  state: 'open',
  text: '',
  impedimentId: null,
  raisedAt: raised.at.wall,
  endedAt: null,
  pleaseCheck: []
})

function evolveDependency(dep: Dependency, event: DependencyEvent): Dependency {
  switch (event.type) {
    case 'raised':
    case 'undone':
      return dep
    case 'dated':
      return stillGoing({ ...dep, due: event.due })
    case 'promised':
      return stillGoing({ ...dep, promised: { due: event.due, by: event.by } })
    case 'resolved':
      return resolved(dep, event)
    case 'reopened':
      return reopened(dep, event)
    case 'turned':
      return turned(dep, event)
    default:
      return assertNever(event)
  }
}

/** A day said for what has ended meanwhile is kept, and people are told. */
const stillGoing = (dep: Dependency): Dependency =>
  dep.state === 'open' ? dep : check(dep, 'check.dependency.datedAfterEnd')

function resolved(dep: Dependency, event: EventOf<'resolved'>): Dependency {
  switch (dep.state) {
    case 'open':
      return { ...dep, state: 'resolved', text: event.text, endedAt: event.at.wall }
    case 'resolved':
      // Both sides said so; what the first of them wrote stands unless it wrote nothing.
      return dep.text === '' ? { ...dep, text: event.text } : dep
    case 'impediment':
      return check(dep, 'check.dependency.resolvedWhileTurned')
  }
}

function reopened(dep: Dependency, event: EventOf<'reopened'>): Dependency {
  if (dep.state === 'impediment') return dep
  return { ...dep, state: 'open', text: event.text, endedAt: null }
}

function turned(dep: Dependency, event: EventOf<'turned'>): Dependency {
  if (dep.state === 'impediment')
    return dep.impedimentId === event.impediment ? dep : check(dep, 'check.dependency.turnedTwice')
  const now: Dependency = {
    ...dep,
    state: 'impediment',
    impedimentId: event.impediment,
    endedAt: event.at.wall
  }
  return dep.state === 'resolved' ? check(now, 'check.dependency.resolvedWhileTurned') : now
}

/** Each kind of clash is said once. */
const check = (dep: Dependency, key: Key): Dependency =>
  dep.pleaseCheck.some((m) => m.key === key)
    ? dep
    : { ...dep, pleaseCheck: [...dep.pleaseCheck, message(key)] }
