import { err, ok, type Result } from '../result'
import type { Draft, Json } from '../sync/op'
import { message } from '../words/message'
import { type Act, happens } from './act'
import type { SessionCommand } from './commands'
import type { SessionEvent } from './events'
import type { Fact } from './facts'
import type { UnitSprint } from './sprint-state'
import type { Room } from './state'

type Decision = Result<readonly Fact[]>
type CommandOf<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>

/** A unit's goal for the Sprint that is planned; where nobody has planned that Sprint, this does. */
export function planSprintGoal(act: Act, { unit, goal }: CommandOf<'planSprintGoal'>): Decision {
  const sprint = sprintOf(act.room, unit)
  if (!sprint) return notFound()
  const before = goalOf(act.room, unit)
  if (before === goal) return ok([])
  const { row, unitName, number, starts, ends } = sprint
  const dates = sprint.isNew ? { starts, ends } : { starts: null, ends: null }
  return ok([
    ...happens(act, { type: 'sprintGoalSet', unit, unitName, row, number, ...dates, goal, before }),
    sprintRow(row, {
      unitId: unit,
      number,
      ...(sprint.isNew ? { starts, ends } : {}),
      goal,
      removed: false
    })
  ])
}

/** How sure a team is that its plan holds. */
export function sayConfidence(act: Act, command: CommandOf<'sayConfidence'>): Decision {
  const { unit, confidence, text } = command
  const unitName = seatName(act.room, unit)
  if (unitName === null) return notFound()
  const known = act.room.session.sprint.confidence.find((other) => other.unit === unit)
  if (known?.confidence === confidence && known.text === text) return ok([])
  return ok(happens(act, { type: 'confidenceSaid', unit, unitName, confidence, text }))
}

/** Whether a team met its Sprint Goal, and what it did. */
export function reviewWork(act: Act, { unit, verdict, text }: CommandOf<'reviewWork'>): Decision {
  const unitName = seatName(act.room, unit)
  if (unitName === null) return notFound()
  const known = act.room.session.sprint.reviewed.find((other) => other.unit === unit)
  if (known?.verdict === verdict && known.text === text) return ok([])
  const goal = goalOf(act.room, unit)
  return ok(happens(act, { type: 'workReviewed', unit, unitName, goal, verdict, text }))
}

/** What an item is worth, what it takes, and whether a team could begin with it. */
export function refineItem(act: Act, command: CommandOf<'refineItem'>): Decision {
  const item = act.room.product.backlog.find(({ id }) => id === command.item)
  if (!item) return notFound()
  const { type: _, item: id, ...marks } = command
  const before = { value: item.value, effort: item.effort, ready: item.ready }
  if (marks.value === before.value && marks.effort === before.effort && marks.ready === before.ready)
    return ok([])
  return ok([
    ...happens(act, { type: 'itemRefined', item: id, title: item.title, ...marks, before }),
    { entity: 'item', itemId: id, patch: marks }
  ])
}

/** What taking back one of these, or bringing it back, writes. */
export function sprintBack(event: SessionEvent, isRedo: boolean): readonly Fact[] {
  switch (event.type) {
    case 'sprintGoalSet': {
      // A Sprint that was planned by this goal goes with it.
      const isNew = event.starts !== null && event.before === ''
      return [
        sprintRow(event.row, {
          goal: isRedo ? event.goal : event.before,
          ...(isNew ? { removed: !isRedo } : {})
        })
      ]
    }
    case 'itemRefined': {
      const { value, effort, ready } = isRedo ? event : event.before
      return [{ entity: 'item', itemId: event.item, patch: { value, effort, ready } }]
    }
    default:
      return []
  }
}

type WithSprints = { readonly context: Pick<Room['context'], 'sprints'> }

export const sprintOf = ({ context }: WithSprints, unitId: string): UnitSprint | null =>
  context.sprints.find((sprint) => sprint.unitId === unitId) ?? null

/** A unit's goal for the Sprint this is about: as it was said here, or before. */
export const goalOf = ({ session, context }: Pick<Room, 'session'> & WithSprints, unitId: string): string =>
  session.sprint.goals.find(({ unit }) => unit === unitId)?.goal ?? sprintOf({ context }, unitId)?.goal ?? ''

const seatName = ({ session }: Room, unit: string): string | null =>
  session.roster.find(({ kind, id }) => kind === 'unit' && id === unit)?.name ?? null

const sprintRow = (rowId: string, patch: Readonly<Record<string, Json>>): Fact => ({
  entity: 'row',
  draft: { entity: 'sprint', rowId, kind: 'set', patch } satisfies Draft
})

const notFound = (): Result<never> => err('not-found', message('problem.notFound'))
