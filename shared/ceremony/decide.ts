import type { Ids } from '../ids'
import { refuse } from '../impediment/decide'
import { assertNever, err, ok, type Result } from '../result'
import type { Stamp } from '../time'
import { message } from '../words/message'
import { type Act, happens, toImpediment } from './act'
import { close } from './close'
import type { SessionCommand } from './commands'
import { handleDependency } from './dependencies'
import type { Fact } from './facts'
import { handleImpediment } from './impediments'
import { handOnExperiment } from './late-experiments'
import { freezeOrder, reorderItem, vote } from './metascrum'
import {
  answerObjection,
  endItem,
  prefer,
  realign,
  setBudget,
  setNext,
  thawOrder,
  writeDod,
  writeVision
} from './metascrum-decide'
import { answerOffer, chooseExperiment, judgeExperiment } from './retro'
import { setRota, skipFacilitator, swapFacilitator } from './rota-commands'
import { drawOrder, setAgenda, setByClock, setUp, withArrival } from './setup-commands'
import { planSprintGoal, refineItem, reviewWork, sayConfidence } from './sprint'
import type { Room } from './state'
import { redo, undo } from './takeback'
import { bringBack, goTo, next, previous, skip } from './turns'

/**
 * What a command brings about in a room, or the sentence that says why it cannot be. Pure: ids and times are
 * stamped at the edge. An empty list means that all is already as asked.
 * @param cmd names the command; undo takes back everything that carries it
 */
export function decide(
  room: Room,
  command: SessionCommand,
  at: Stamp,
  cmd: string,
  ids: Ids
): Result<readonly Fact[]> {
  const act: Act = { room, at, cmd, ids }
  if (room.session.phase === 'closed' && !opensAgain.has(command.type)) return refuse('problem.rule.closed')
  switch (command.type) {
    case 'start':
      return start(act)
    case 'pause':
      return pause(act)
    case 'resume':
      return room.session.phase === 'paused'
        ? ok(happens(act, { type: 'resumed' }))
        : refuse('problem.rule.notPaused')
    case 'next':
      return next(act)
    case 'previous':
      return previous(act)
    case 'goTo':
      return goTo(act, command.turn)
    case 'skip':
      return skip(act, command.turn)
    case 'bringBack':
      return bringBack(act, command.turn)
    case 'adjustTurn':
      return room.session.currentTurnId === null
        ? refuse('problem.rule.noTurn')
        : ok(
            happens(act, {
              type: 'turnAdjusted',
              turn: room.session.currentTurnId,
              deltaMs: command.deltaMs
            })
          )
    case 'adjustBox':
      return ok(happens(act, { type: 'boxAdjusted', deltaMs: command.deltaMs }))
    case 'setBox':
      return ok(happens(act, { type: 'boxSet', boxMs: command.boxMs }))
    case 'setUp':
      return setUp(act, command.setUp)
    case 'setAgenda':
      return setAgenda(act, command.agenda)
    case 'drawOrder':
      return drawOrder(act)
    case 'setByClock':
      return setByClock(act, command.on)
    case 'setRota':
      return setRota(act, command.people)
    case 'skipFacilitator':
      return skipFacilitator(act)
    case 'swapFacilitator':
      return swapFacilitator(act, command.person)
    case 'mark':
      return mark(act, command)
    case 'arrange':
      return ok(happens(act, { type: 'arranged', turns: command.turns }))
    case 'impediment':
      return handleImpediment(act, command.command)
    case 'dependency':
      return handleDependency(act, command.command)
    case 'park':
      return ok(
        happens(act, {
          type: 'parked',
          topic: command.topic,
          text: command.text,
          stay: command.stay,
          turn: room.session.currentTurnId
        })
      )
    case 'closeTopic':
      return room.session.topics.some((topic) => topic.id === command.topic)
        ? ok(happens(act, { type: 'topicClosed', topic: command.topic, result: command.result }))
        : notFound()
    case 'decide':
      return ok(
        happens(act, {
          type: 'decided',
          decision: command.decision,
          kind: command.kind,
          text: command.text
        })
      )
    case 'reorderItem':
      return reorderItem(act, command)
    case 'freezeOrder':
      return freezeOrder(act)
    case 'vote':
      return vote(act, command)
    case 'prefer':
      return prefer(act, command)
    case 'setBudget':
      return setBudget(act, command)
    case 'endItem':
      return endItem(act, command)
    case 'realign':
      return realign(act, command)
    case 'writeVision':
      return writeVision(act, command)
    case 'writeDod':
      return writeDod(act, command)
    case 'thawOrder':
      return thawOrder(act)
    case 'answerObjection':
      return answerObjection(act, command)
    case 'setNext':
      return setNext(act, command)
    case 'judgeExperiment':
      return judgeExperiment(act, command)
    case 'spreadExperiment':
      return handOnExperiment(act, command)
    case 'answerOffer':
      return answerOffer(act, command)
    case 'chooseExperiment':
      return chooseExperiment(act, command)
    case 'planSprintGoal':
      return planSprintGoal(act, command)
    case 'sayConfidence':
      return sayConfidence(act, command)
    case 'reviewWork':
      return reviewWork(act, command)
    case 'refineItem':
      return refineItem(act, command)
    case 'openParking':
      return openParking(act)
    case 'finish':
      return finish(act)
    case 'close':
      return close(act)
    case 'reopen':
      return reopen(act)
    case 'undo':
      return undo(act)
    case 'redo':
      return redo(act)
    default:
      return assertNever(command)
  }
}

type Decision = Result<readonly Fact[]>

const opensAgain: ReadonlySet<SessionCommand['type']> = new Set(['reopen', 'undo', 'redo'])

const notFound = (): Result<never> => err('not-found', message('problem.notFound'))

function start(act: Act): Decision {
  const { session } = act.room
  if (session.phase !== 'lobby') return refuse('problem.rule.alreadyStarted')
  const first = session.turns.find((turn) => turn.result === 'waiting')
  return ok([
    ...happens(act, { type: 'started' }),
    ...(first ? happens(act, { type: 'turnStarted', turn: first.id }) : []),
    ...receive(act)
  ])
}

/** The first time a level's ceremony has an item in front of it is a moment of the item's path. */
export function receive(act: Act): readonly Fact[] {
  const here = act.room.context.unit.id
  return act.room.impediments
    .filter(
      (item) =>
        item.state === 'open' &&
        item.ballAt === here &&
        item.originUnitId !== here &&
        item.path.some((rung) => rung.unitId === here && rung.receivedAt === null)
    )
    .map((item) => toImpediment(act, item.id, { type: 'received' }))
}

function pause(act: Act): Decision {
  const { phase } = act.room.session
  if (phase === 'running') return ok(happens(act, { type: 'paused' }))
  if (phase === 'paused') return ok([])
  return refuse(phase === 'lobby' ? 'problem.rule.notStarted' : 'problem.rule.notRunning')
}

function mark(act: Act, command: Extract<SessionCommand, { type: 'mark' }>): Decision {
  const seat = act.room.session.roster.find((entry) => entry.id === command.seat)
  if (!seat) return notFound()
  if (seat.mark === command.mark && seat.by === command.by) return ok([])
  return ok(withArrival(act, { type: 'marked', seat: command.seat, mark: command.mark, by: command.by }))
}

function openParking(act: Act): Decision {
  const { phase } = act.room.session
  if (phase === 'lobby') return refuse('problem.rule.notStarted')
  return phase === 'parking' ? ok([]) : ok(happens(act, { type: 'parkingOpened' }))
}

function finish(act: Act): Decision {
  const { phase } = act.room.session
  if (phase === 'lobby') return refuse('problem.rule.notStarted')
  return phase === 'review' ? ok([]) : ok(happens(act, { type: 'reviewOpened' }))
}

function reopen(act: Act): Decision {
  const { phase } = act.room.session
  if (phase === 'lobby') return refuse('problem.rule.notStarted')
  return phase === 'running' || phase === 'paused' ? ok([]) : ok(happens(act, { type: 'reopened' }))
}
