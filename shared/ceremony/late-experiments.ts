import { byUrgencyOfResult, type Experiment, experimentState } from '../product/experiments'
import { ok, type Result } from '../result'
import { MINUTE } from '../time'
import { type Act, happens } from './act'
import type { SessionCommand } from './commands'
import type { Fact } from './facts'
import { mostInPart } from './plan'
import { experimentsIn, placeOf, spreadExperiment } from './retro'
import { isLookedBackAt } from './turn-list'

/**
 * Turns for what was handed on to a unit at this table while its Retrospective is open: by this very table to one of
 * its teams, or elsewhere, in a hand-off file that was taken in. An agenda that looks back at nothing gets none.
 */
function offerTurns(act: Act, offers: readonly Pick<Experiment, 'id' | 'title'>[]): readonly Fact[] {
  const { turns, phase } = act.room.session
  if (phase !== 'lobby' && phase !== 'running' && phase !== 'paused') return []
  const walked = turns.filter(({ subject }) => subject.kind === 'experiment')
  const [like] = walked.length > 0 ? walked : turns.filter(isLookedBackAt)
  if (!like) return []
  const listed = new Set(walked.map(({ subject }) => subject.id))
  return offers
    .filter(({ id }) => !listed.has(id))
    .slice(0, Math.max(0, mostInPart - walked.length))
    .flatMap(({ id, title }) =>
      happens(act, {
        type: 'turnAdded',
        turn: {
          id: act.ids.next(),
          subject: { kind: 'experiment', id },
          title,
          allottedMs: Math.min(like.allottedMs, 5 * MINUTE)
        }
      })
    )
}

/** Turns for all that waits for the word of a unit at this table. */
export const lateExperiments = (act: Act): readonly Fact[] =>
  offerTurns(
    act,
    experimentsIn(act.room)
      .filter((one) => experimentState(one) === 'offered' && placeOf(act.room, one) !== null)
      .sort(byUrgencyOfResult)
  )

/** Hands an experiment on; a unit at this table that gets it is asked here, not only at the next Retrospective. */
export function handOnExperiment(
  act: Act,
  command: Extract<SessionCommand, { type: 'spreadExperiment' }>
): Result<readonly Fact[]> {
  const spread = spreadExperiment(act, command)
  if (!spread.ok) return spread
  const offers = spread.value.flatMap((fact) => {
    if (fact.entity !== 'sessionEvent' || fact.event.type !== 'experimentSpread') return []
    const { to, title } = fact.event
    return to
      .filter(({ unit }) => placeOf(act.room, { unitId: unit }) !== null)
      .map(({ experiment }) => ({ id: experiment, title }))
  })
  return ok([...spread.value, ...offerTurns(act, offers)])
}
