import type { Ids } from '../ids'
import type { NamedUnit } from '../org/types'
import { assertNever, err, ok, type Result } from '../result'
import { localDate, type Stamp } from '../time'
import type { Key } from '../words/en'
import { message } from '../words/message'
import { canMove } from './evolve'
import { transformationItemId } from './initiative'
import type { Impediment, ImpedimentCommand, ImpedimentEvent, ImpedimentFields } from './types'

export interface ImpedimentContext {
  /** Null when it is not known, or not raised yet. */
  readonly impediment: Impediment | null
  /** The unit that acts. */
  readonly unit: NamedUnit
  /** One level up in delivery; null at the top, or where nobody has put this unit under another. */
  readonly parent: NamedUnit | null
  /** The Executive Action Team: nobody to send up to. */
  readonly isTop: boolean
  /** For `merge`: the one that would go on for both; null when it is not known. */
  readonly into?: Impediment | null
}

type CommandOf<T extends ImpedimentCommand['type']> = Extract<ImpedimentCommand, { type: T }>
type Bare<E> = E extends ImpedimentEvent
  ? Omit<E, 'id' | 'impediment' | 'cmd' | 'at' | 'session' | 'unit'>
  : never
type Decision = Result<readonly Bare<ImpedimentEvent>[]>

/**
 * What a command does to an impediment, or why the rules say no. One level at a time has the ball; it alone may
 * send up, answer or resolve, and sending up goes exactly one level.
 * @param sessionId the ceremony it happens in; null outside one
 */
export function decideImpediment(
  context: ImpedimentContext,
  command: ImpedimentCommand,
  at: Stamp,
  cmd: string,
  ids: Ids,
  sessionId: string | null
): Result<readonly ImpedimentEvent[]> {
  const decision = decideBare(context, command, localDate(at.wall))
  if (!decision.ok) return decision
  const { impedimentId: impediment, unitId: unit } = command
  return ok(
    decision.value.map((bare) => ({ ...bare, id: ids.next(), impediment, cmd, at, session: sessionId, unit }))
  )
}

function decideBare(context: ImpedimentContext, command: ImpedimentCommand, today: string): Decision {
  const { impediment } = context
  if (command.type === 'raise')
    return impediment
      ? refuse('problem.rule.raisedAlready')
      : ok([{ type: 'raised', fields: command.fields }])
  if (!impediment) return err('not-found', message('problem.notFound'))
  if (!impediment.path.some((rung) => rung.unitId === command.unitId))
    return refuse('problem.rule.notOnPath', { unit: context.unit.name })
  if (impediment.mergedInto !== null && !whileMerged.has(command.type)) return refuse('problem.rule.merged')
  switch (command.type) {
    case 'refine':
      return refine(impediment, command.patch)
    case 'sendUp':
      return sendUp(context, impediment)
    case 'answer':
      return answer(context, impediment, command, today)
    case 'reply':
      return reply(context, impediment, command)
    case 'acknowledge':
      return acknowledge(context, impediment)
    case 'resolve':
      return withBall(context, impediment) ?? ok([{ type: 'resolved', text: command.text }])
    case 'verify':
      return verify(impediment, command)
    case 'reopen':
      return impediment.state === 'open'
        ? refuse('problem.rule.stillOpen')
        : ok([{ type: 'reopened', text: command.text }])
    case 'assign':
      return command.owner === impediment.fields.owner
        ? ok([])
        : ok([{ type: 'assigned', owner: command.owner }])
    case 'merge':
      return merge(context, impediment)
    case 'unmerge':
      return impediment.mergedInto === null ? refuse('problem.rule.notMerged') : ok([{ type: 'unmerged' }])
    case 'expect':
      return command.metric === impediment.metricId
        ? ok([])
        : ok([{ type: 'expected', metric: command.metric }])
    default:
      return assertNever(command)
  }
}

/** What can still happen to an impediment that another one goes on for. */
const whileMerged: ReadonlySet<ImpedimentCommand['type']> = new Set(['refine', 'acknowledge', 'unmerge'])

/** Whether it is confidential is said by itself: that may go where its words may not. */
function refine({ fields }: Impediment, { confidential, ...words }: Partial<ImpedimentFields>): Decision {
  const marks = confidential !== undefined && confidential !== fields.confidential
  return ok([
    ...(Object.keys(words).length > 0 ? [{ type: 'refined' as const, patch: words }] : []),
    ...(marks ? [{ type: 'refined' as const, patch: { confidential } }] : [])
  ])
}

function sendUp(context: ImpedimentContext, impediment: Impediment): Decision {
  if (context.isTop) return refuse('problem.rule.atTheTop', { unit: context.unit.name })
  if (!context.parent) return refuse('problem.rule.nobodyAbove', { unit: context.unit.name })
  const missing = missingToBeHeard(impediment.fields)
  if (missing.length > 0) return refuse('problem.rule.notHeard', { missing: missing.join('_') })
  return withBall(context, impediment) ?? ok([{ type: 'sentUp', to: context.parent.id }])
}

/** What the level above needs to hear, and nobody has written yet. */
export const missingToBeHeard = (
  fields: Pick<ImpedimentFields, 'blocked' | 'effect' | 'ask'>
): readonly ('blocked' | 'effect' | 'ask')[] =>
  (['blocked', 'effect', 'ask'] as const).filter((field) => fields[field].trim() === '')

function answer(
  context: ImpedimentContext,
  impediment: Impediment,
  command: CommandOf<'answer'>,
  today: string
): Decision {
  const { disposition, text, owner, due } = command
  const asksBelow = disposition === 'ask' || disposition === 'return'
  if (asksBelow && impediment.originUnitId === command.unitId) return refuse('problem.rule.nobodyBelow')
  if (disposition === 'decline' && text === '') return refuse('problem.rule.declineNeedsReason')
  if (disposition === 'take' && (owner === '' || due === null)) return refuse('problem.rule.takeNeedsOwner')
  if (due !== null && due < today) return refuse('problem.rule.dueInThePast')
  if (disposition === 'ask' && text === '') return refuse('problem.rule.askNeedsText')
  if (disposition === 'return' && text === '') return refuse('problem.rule.returnNeedsText')
  const item = disposition === 'transform' ? (command.item ?? transformationItemId(impediment.id)) : undefined
  return (
    withBall(context, impediment) ??
    ok([{ type: 'answered', disposition, text, owner, due, ...(item === undefined ? {} : { item }) }])
  )
}

function reply(context: ImpedimentContext, impediment: Impediment, command: CommandOf<'reply'>): Decision {
  if (impediment.answer?.disposition !== 'ask' || impediment.state !== 'open')
    return refuse('problem.rule.nothingAsked')
  if (command.text === '') return refuse('problem.rule.replyNeedsText')
  return withBall(context, impediment) ?? ok([{ type: 'replied', text: command.text }])
}

function verify(impediment: Impediment, command: CommandOf<'verify'>): Decision {
  if (impediment.state !== 'resolved') return refuse('problem.rule.notResolvedYet')
  if (impediment.verifiedAt !== null) return refuse('problem.rule.alreadyVerified')
  return impediment.originUnitId === command.unitId
    ? ok([{ type: 'verified', text: command.text }])
    : refuse('problem.rule.onlyOriginVerifies')
}

function merge(context: ImpedimentContext, impediment: Impediment): Decision {
  const { into } = context
  if (!into) return err('not-found', message('problem.notFound'))
  if (into.id === impediment.id) return refuse('problem.rule.mergedWithItself')
  if (impediment.state !== 'open' || into.state !== 'open') return refuse('problem.rule.mergeOpenOnly')
  // It would leave the level it has reached without an answer from there.
  if (impediment.ballAt !== into.ballAt && impediment.path.length > into.path.length)
    return refuse('problem.rule.mergeDown')
  // A confidential one would leave the circle of those who may read it.
  if (impediment.fields.confidential !== into.fields.confidential)
    return refuse('problem.rule.mergeConfidential')
  return ok([{ type: 'merged', into: into.id }])
}

function acknowledge(context: ImpedimentContext, impediment: Impediment): Decision {
  return awaitsAcknowledgement(impediment, context.unit.id)
    ? ok([{ type: 'acknowledged' }])
    : refuse('problem.rule.nothingToAcknowledge', { unit: context.unit.name })
}

/** Whether an answer from above waits for this unit to say that it has seen it. */
export function awaitsAcknowledgement(impediment: Impediment, unitId: string): boolean {
  if (!impediment.answer) return false
  const { unitId: answeredBy } = impediment.answer
  const height = impediment.path.findIndex((rung) => rung.unitId === answeredBy)
  const here = impediment.path.findIndex((rung) => rung.unitId === unitId)
  // The one that goes on for a merged one was answered on a path of its own.
  const isBelow = impediment.mergedInto === null ? here < height : height < 0 || here < height
  return here >= 0 && isBelow && impediment.path[here]?.acknowledgedAt === null
}

/** Null when the acting level has the ball and may pass it on; otherwise why not. */
function withBall(context: ImpedimentContext, impediment: Impediment): Result<never> | null {
  if (impediment.state === 'resolved') return refuse('problem.rule.alreadyResolved')
  if (!canMove(impediment)) return refuse('problem.rule.alreadyAnswered')
  if (impediment.ballAt !== context.unit.id)
    return refuse('problem.rule.ballElsewhere', { unit: context.unit.name })
  return null
}

type RuleKey = Extract<Key, `problem.rule.${string}`>
type Sentence<K> = K extends `${string}.advice` ? never : K

/** A rule says no: its sentence, and the advice that stands beside it in the catalogue. */
export const refuse = (
  key: Sentence<RuleKey>,
  values: Readonly<Record<string, string | number>> = {}
): Result<never> => err('refused', message(key, values), message(`${key}.advice`, values))
