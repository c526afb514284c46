import { stairsSaid } from '../ladder/staircase'
import { assertNever } from '../result'
import type { Stamp } from '../time'
import type { AudienceSnapshot, AudienceView, ScreenMode } from './audience-snapshot'
import { boxFace, keptBox, pauseMs, projectedOverMs, turnFace, usedMs } from './clocks'
import { dependencyOutcome } from './dependencies'
import { endsGreen, unmarked } from './green'
import { hidesNames, publicName } from './no-names'
import { answeredHere, raisedHere, sentUpHere } from './outcome'
import { publicDependencies } from './public-dependencies'
import {
  answersFromAbove,
  openWords,
  publicAnswers,
  publicImpediment,
  publicRungs,
  toSeeGone
} from './public-items'
import { changesOf, nextMetaScrum } from './public-metascrum'
import { publicCard, publicRow } from './public-run'
import { impedimentOf } from './room'
import { defaultSetUp } from './setup'
import type { Room } from './state'

/** What main knows and no event says. */
export interface AudienceOptions {
  readonly mode: ScreenMode
  /** An impediment shown alone; null shows the ceremony. */
  readonly spotlight: string | null
  readonly rate: number
  readonly rehearsal: boolean
  readonly sample: boolean
  readonly seq: number
  readonly at: Stamp
}

/**
 * What the room may see. Everything is copied out field by field: a private note or a confidential word has no way in.
 * @param room null when no ceremony is open
 */
export function toAudience(room: Room | null, options: AudienceOptions): AudienceSnapshot {
  const { mode, rate, rehearsal, sample, seq, at } = options
  const frame = { seq, mode, rate, rehearsal, sample, atWall: at.wall }
  if (!room)
    return {
      ...frame,
      kind: null,
      unitName: '',
      unitLabel: null,
      clock: defaultSetUp.clock,
      thresholds: defaultSetUp.thresholds,
      order: null,
      turn: null,
      box: null,
      pauseMs: 0,
      projectedOverMs: null,
      view: { screen: 'idle' }
    }
  const { session } = room
  const live = session.phase === 'running' || session.phase === 'paused'
  const spotlit = options.spotlight === null ? null : impedimentOf(room, options.spotlight)
  return {
    ...frame,
    kind: session.kind,
    unitName: session.unitName,
    unitLabel: room.context.unit.label,
    clock: session.setUp.clock,
    thresholds: session.setUp.thresholds,
    order: live || session.phase === 'lobby' ? session.order : null,
    turn: turnFace(session, at.mono),
    box: boxFace(session, at.mono),
    pauseMs: pauseMs(session, at.mono),
    projectedOverMs: live ? projectedOverMs(session, at.mono) : null,
    view: spotlit
      ? {
          screen: 'spotlight',
          impediment: publicImpediment(room, spotlit, at),
          rungs: publicRungs(room, spotlit, at)
        }
      : view(room, at)
  }
}

function view(room: Room, at: Stamp): AudienceView {
  const { session } = room
  switch (session.phase) {
    case 'lobby':
      return {
        screen: 'lobby',
        bookedAt: session.bookedAt,
        goal: session.goal,
        byClock: session.byClock && session.bookedAt !== null,
        roster: session.roster.map((seat, index) => ({
          id: seat.id,
          name: publicName(session, seat),
          number: index + 1,
          mark: seat.mark,
          by: hidesNames(session) ? '' : seat.by,
          stakeholder: seat.stakeholder
        })),
        answers: publicAnswers(room, answersFromAbove(room), at),
        gone: toSeeGone(room)
          .filter((item) => !item.fields.confidential)
          .map((item) => publicImpediment(room, item, at))
      }
    case 'running':
    case 'paused':
      return {
        screen: 'run',
        paused: session.phase === 'paused',
        card: publicCard(room, at),
        rows: session.turns.map((turn) => publicRow(room, turn, at)),
        counters: {
          raised: session.captured.length,
          goingUp: sentUpHere(room).length,
          parked: session.topics.length,
          dependencies: session.dependencies.length
        }
      }
    case 'parking':
      return {
        screen: 'parking',
        topics: session.topics.map(({ id, text, stay, result }) => ({
          id,
          text: openWords(room, text, '…'),
          stay: hidesNames(session) ? [] : stay,
          staying: stay.length,
          result
        }))
      }
    case 'review':
      return {
        screen: 'review',
        goingUp: sentUpHere(room).map((item) => publicImpediment(room, item, at)),
        goingUpTo: room.context.parent?.name ?? '',
        stairs: sentUpHere(room).length > 0 ? stairsSaid(room.context.way, at.wall) : null,
        raised: raisedHere(room).map((item) => publicImpediment(room, item, at)),
        answers: publicAnswers(room, answeredHere(room), at),
        decisions: session.decisions.map((decision) => decision.text),
        dependencies: readBackDependencies(room),
        changes: changesOf(room),
        parked: session.topics.length
      }
    case 'closed':
      return {
        screen: 'closed',
        keptBox: keptBox(session),
        usedMs: usedMs(session, at.mono),
        boxMs: session.boxMs,
        raised: session.captured.length,
        goingUp: sentUpHere(room).length,
        green: endsGreen(session),
        unmarked:
          endsGreen(session) === false ? unmarked(session).map((seat) => publicName(session, seat)) : [],
        next: nextMetaScrum(room) ?? room.context.next
      }
    default:
      return assertNever(session.phase)
  }
}

function readBackDependencies(room: Room) {
  const { raised, resolved, due } = dependencyOutcome(room)
  return {
    raised: publicDependencies(room, raised),
    resolved: publicDependencies(room, resolved),
    due: publicDependencies(room, due)
  }
}
