import type { Ids } from '../ids'
import { refuse } from '../impediment/decide'
import type { ImpedimentEvent } from '../impediment/types'
import { assertNever, err, ok, type Result } from '../result'
import type { Stamp } from '../time'
import { message } from '../words/message'
import type { Dependency, DependencyCommand, DependencyEvent } from './types'

interface Named {
  readonly id: string
  readonly name: string
}

export interface DependencyContext {
  /** Null when it is not known, or not raised yet. */
  readonly dependency: Dependency | null
  /** The unit that acts. */
  readonly unit: Named
  /** Whether the acting unit is above one of the two sides: whoever leads their ceremony may speak for them. */
  readonly isAbove: boolean
  /** For `raise`: the unit that is to give it; null when there is none of that id. */
  readonly on: Named | null
}

/** What a command comes to: facts of the dependency, and of the impediment it turned into. */
export interface DependencyDecision {
  readonly dependency: readonly DependencyEvent[]
  readonly impediment: readonly ImpedimentEvent[]
}

type Bare<E> = E extends DependencyEvent
  ? Omit<E, 'id' | 'dependency' | 'cmd' | 'at' | 'session' | 'unit'>
  : never
type Decision = Result<readonly Bare<DependencyEvent>[]>
type CommandOf<T extends DependencyCommand['type']> = Extract<DependencyCommand, { type: T }>

/**
 * What a command does to a dependency, or why the rules say no. Either side, or a unit above one of them, may move its
 * day, resolve it or turn it into an impediment; only the giving side promises a day.
 * @param sessionId the ceremony it happens in; null outside one
 */
export function decideDependency(
  context: DependencyContext,
  command: DependencyCommand,
  at: Stamp,
  cmd: string,
  ids: Ids,
  sessionId: string | null
): Result<DependencyDecision> {
  const decision = decideBare(context, command)
  if (!decision.ok) return decision
  const { dependencyId: dependency, unitId: unit } = command
  const about = () => ({ id: ids.next(), cmd, at, session: sessionId })
  return ok({
    dependency: decision.value.map((bare) => ({ ...bare, ...about(), dependency, unit })),
    impediment:
      command.type === 'turn' && context.dependency && decision.value.length > 0
        ? [
            {
              ...about(),
              type: 'raised',
              impediment: command.impedimentId,
              unit: context.dependency.fromUnitId,
              fields: command.fields
            }
          ]
        : []
  })
}

function decideBare(context: DependencyContext, command: DependencyCommand): Decision {
  const { dependency, unit } = context
  if (command.type === 'raise') return raise(context, command)
  if (!dependency) return err('not-found', message('problem.notFound'))
  const isSide = unit.id === dependency.fromUnitId || unit.id === dependency.onUnitId
  if (!isSide && !context.isAbove) return refuse('problem.rule.dependencyOfOthers', { unit: unit.name })
  switch (command.type) {
    case 'date':
      if (command.due === dependency.due) return ok([])
      return whileOpen(dependency) ?? ok([{ type: 'dated', due: command.due }])
    case 'promise':
      return promise(context, dependency, command)
    case 'resolve':
      return whileOpen(dependency) ?? ok([{ type: 'resolved', text: command.text }])
    case 'reopen':
      return reopen(dependency, command)
    case 'turn':
      return whileOpen(dependency) ?? ok([{ type: 'turned', impediment: command.impedimentId }])
    default:
      return assertNever(command)
  }
}

function raise({ dependency, unit, on }: DependencyContext, command: CommandOf<'raise'>): Decision {
  if (dependency) return refuse('problem.rule.dependencyRaisedAlready')
  if (command.on === command.unitId) return refuse('problem.rule.dependsOnItself', { unit: unit.name })
  if (!on) return refuse('problem.rule.unknownUnit')
  return ok([{ type: 'raised', on: command.on, what: command.what, due: command.due }])
}

function promise(
  { unit }: DependencyContext,
  dependency: Dependency,
  { due, by }: CommandOf<'promise'>
): Decision {
  if (unit.id !== dependency.onUnitId) return refuse('problem.rule.onlyGiverPromises', { unit: unit.name })
  if (dependency.promised?.due === due && dependency.promised.by === by) return ok([])
  return whileOpen(dependency) ?? ok([{ type: 'promised', due, by }])
}

function reopen(dependency: Dependency, { text }: CommandOf<'reopen'>): Decision {
  if (dependency.state === 'open') return refuse('problem.rule.dependencyStillOpen')
  if (dependency.state === 'impediment') return refuse('problem.rule.dependencyTurned')
  return ok([{ type: 'reopened', text }])
}

/** Null while something can still be said about when it comes; otherwise why not. */
function whileOpen(dependency: Dependency): Result<never> | null {
  if (dependency.state === 'resolved') return refuse('problem.rule.dependencyResolved')
  return dependency.state === 'impediment' ? refuse('problem.rule.dependencyTurned') : null
}
