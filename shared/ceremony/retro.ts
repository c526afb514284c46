import { refuse } from '../impediment/decide'
import {
  type Experiment,
  type ExperimentOutcome,
  experimentDraft,
  experimentState,
  firstId,
  isKept,
  isUndecided,
  offerId
} from '../product/experiments'
import { err, ok, type Result } from '../result'
import { localDate } from '../time'
import { message } from '../words/message'
import { type Act, happens } from './act'
import type { SessionCommand } from './commands'
import type { SessionEvent } from './events'
import type { Fact } from './facts'
import type { Place, RoomExperiment } from './retro-state'
import type { Room } from './state'

type Decision = Result<readonly Fact[]>
type CommandOf<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>

/** What came of an experiment: it goes on, is kept, or stops. One that was spread is kept already. */
export function judgeExperiment(act: Act, command: CommandOf<'judgeExperiment'>): Decision {
  const experiment = experimentOf(act.room, command.experiment)
  if (!experiment || experimentState(experiment) === 'offered') return notFound()
  const { id, title, expected } = experiment
  const before = { outcome: experiment.outcome, result: experiment.result }
  const isSpread = command.outcome === 'keep' && before.outcome === 'spread'
  const outcome: ExperimentOutcome = isSpread ? 'spread' : command.outcome
  if (outcome === before.outcome && command.result === before.result) return ok([])
  const now = { outcome, result: command.result }
  return ok([
    ...happens(act, {
      type: 'experimentJudged',
      experiment: id,
      title,
      unitName: placeOf(act.room, experiment)?.name ?? '',
      expected,
      ...now,
      before
    }),
    row(experimentDraft(id, now))
  ])
}

/**
 * Hands an experiment on, to units beside its own or the one above; each is asked at its next Retrospective. A unit that
 * has it already, from whomever, keeps its own: it is not asked again, and taking this back takes nothing from it.
 */
export function spreadExperiment(act: Act, command: CommandOf<'spreadExperiment'>): Decision {
  const experiment = experimentOf(act.room, command.experiment)
  const place = experiment && placeOf(act.room, experiment)
  if (!experiment || !place) return notFound()
  if (!isKept(experiment) && !isUndecided(experiment)) return refuse('problem.rule.stoppedSpread')
  const reach = [...place.siblings, ...(place.above ? [place.above] : [])]
  const to = reach
    .filter(({ id }) => command.to.includes(id) && !experiment.alsoAt.includes(id))
    .map(({ id, name }) => ({ experiment: offerId(experiment.id, id), unit: id, name }))
  if (to.length === 0) return ok([])
  const { id, title, expected, metricId, outcome: before } = experiment
  const day = localDate(act.at.wall)
  return ok([
    ...happens(act, { type: 'experimentSpread', experiment: id, title, unitName: place.name, to, before }),
    row(experimentDraft(id, { outcome: 'spread' })),
    ...to.map((offer) =>
      row(
        experimentDraft(offer.experiment, {
          unitId: offer.unit,
          title,
          expected,
          metricId,
          fromId: id,
          day,
          removed: false
        })
      )
    )
  ])
}

/** A unit takes up what was handed on to it, or declines. */
export function answerOffer(act: Act, { experiment: id, take }: CommandOf<'answerOffer'>): Decision {
  const experiment = experimentOf(act.room, id)
  if (!experiment || experiment.fromId === null) return notFound()
  if (experiment.taken === take) return ok([])
  const day = take ? localDate(act.at.wall) : experiment.day
  return ok([
    ...happens(act, {
      type: 'offerAnswered',
      experiment: id,
      title: experiment.title,
      unitName: placeOf(act.room, experiment)?.name ?? '',
      take,
      day,
      before: experiment.day,
      takenBefore: experiment.taken
    }),
    row(experimentDraft(id, { taken: take, day }))
  ])
}

/** What is tried next: what is expected, what it is judged by, who sees to it, and by when. */
export function chooseExperiment(act: Act, command: CommandOf<'chooseExperiment'>): Decision {
  const { experiment: id, unit, title, expected, metricId, owner, due } = command
  const trying = act.room.context.trying
  const place = trying?.places.find((other) => other.id === unit)
  if (!place) return notFound()
  if (act.room.experiments.some((other) => other.id === id)) return ok([])
  const metric = trying?.metrics.find((other) => other.id === metricId)
  const chosen = { title, expected, owner, due }
  return ok([
    ...happens(act, {
      type: 'experimentChosen',
      experiment: id,
      unit,
      unitName: place.name,
      metric: metric?.name ?? '',
      ...chosen
    }),
    row(
      experimentDraft(id, {
        unitId: unit,
        ...chosen,
        metricId: metric?.id ?? null,
        day: localDate(act.at.wall),
        outcome: 'running',
        removed: false
      })
    )
  ])
}

/** What taking back an event of a Retrospective, or bringing it back, writes about experiments. */
export function retroBack(event: SessionEvent, isRedo: boolean): readonly Fact[] {
  switch (event.type) {
    case 'experimentJudged': {
      const { outcome, result } = isRedo ? event : event.before
      return [row(experimentDraft(event.experiment, { outcome, result }))]
    }
    case 'experimentSpread':
      return [
        row(experimentDraft(event.experiment, { outcome: isRedo ? 'spread' : event.before })),
        ...event.to.map(({ experiment }) => row(experimentDraft(experiment, { removed: !isRedo })))
      ]
    case 'offerAnswered':
      return [
        row(
          experimentDraft(event.experiment, {
            taken: isRedo ? event.take : (event.takenBefore ?? null),
            day: isRedo ? event.day : event.before
          })
        )
      ]
    case 'experimentChosen':
      return [row(experimentDraft(event.experiment, { removed: !isRedo }))]
    default:
      return []
  }
}

/** The room's experiments with a row changed, or a new one. */
export function withExperiment(room: Room, id: string, patch: Partial<RoomExperiment>): Room {
  const known = room.experiments.find((experiment) => experiment.id === id)
  const now = known ? { ...known, ...patch } : isWhole(patch) ? { ...plain, ...patch, id } : null
  if (!now) return room
  const experiment = patch.fromId ? { ...now, ...origin(room, now) } : now
  const all = known
    ? room.experiments.map((other) => (other.id === id ? experiment : other))
    : [...room.experiments, experiment]
  return { ...room, experiments: known && patch.removed === undefined ? all : alsoKnown(all, experiment) }
}

/** The same experiment at other units knows that it is there too. */
const alsoKnown = (
  all: readonly RoomExperiment[],
  { id, unitId, removed }: RoomExperiment
): readonly RoomExperiment[] =>
  all.map((other) => {
    if (other.id === id || firstId(other.id) !== firstId(id)) return other
    const others = other.alsoAt.filter((unit) => unit !== unitId)
    return { ...other, alsoAt: removed ? others : [...others, unitId] }
  })

function origin(
  room: Room,
  { fromId, unitId }: RoomExperiment
): Pick<RoomExperiment, 'fromUnit' | 'fromResult' | 'alsoAt'> {
  const from = room.experiments.find(({ id }) => id === fromId)
  if (!from) return { fromUnit: '', fromResult: '', alsoAt: [] }
  return {
    fromUnit: placeOf(room, from)?.name ?? '',
    fromResult: from.result,
    alsoAt: [...from.alsoAt.filter((id) => id !== unitId), from.unitId]
  }
}

const plain = {
  title: '',
  expected: '',
  result: '',
  outcome: 'running',
  fromId: null,
  taken: null,
  metricId: null,
  owner: '',
  due: null,
  fromUnit: '',
  fromResult: '',
  alsoAt: []
} as const satisfies Omit<RoomExperiment, 'id' | 'unitId' | 'day'>

const isWhole = (
  patch: Partial<RoomExperiment>
): patch is Partial<RoomExperiment> & Pick<RoomExperiment, 'unitId' | 'day'> =>
  patch.unitId !== undefined && patch.day !== undefined

/** The experiments that there are: what was taken back is not among them. */
export const experimentsIn = ({ experiments }: Pick<Room, 'experiments'>): readonly RoomExperiment[] =>
  experiments.filter(({ removed }) => !removed)

export const experimentOf = (room: Pick<Room, 'experiments'>, id: string): RoomExperiment | null =>
  experimentsIn(room).find((experiment) => experiment.id === id) ?? null

/** Where an experiment belongs; null for a unit elsewhere. */
export const placeOf = (
  { context }: Pick<Room, 'context'>,
  { unitId }: Pick<Experiment, 'unitId'>
): Place | null => context.trying?.places.find(({ id }) => id === unitId) ?? null

const row = (draft: ReturnType<typeof experimentDraft>): Fact => ({ entity: 'row', draft })
const notFound = (): Result<never> => err('not-found', message('problem.notFound'))
