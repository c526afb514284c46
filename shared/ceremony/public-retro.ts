import { experimentState, isKept } from '../product/experiments'
import { type Message, message } from '../words/message'
import type { AudienceCard } from './audience-card'
import type { Part } from './kinds'
import type { Told } from './public-types'
import { experimentOf, experimentsIn, placeOf } from './retro'
import type { Room } from './state'

/** No screen shows more of a list than this. */
const most = 40

/** One experiment, large: what was expected of it, and what came of it. */
export function experimentCard(room: Room, id: string): AudienceCard {
  const experiment = experimentOf(room, id)
  if (!experiment) return { kind: 'allDone' }
  const { title, expected, result, due, fromUnit, fromResult } = experiment
  const state = experimentState(experiment)
  return {
    kind: 'experiment',
    title,
    unitName: placeOf(room, experiment)?.name ?? '',
    fromUnit,
    expected,
    // Whoever is to say whether they try it hears what came of it elsewhere.
    result: state === 'offered' ? fromResult : result,
    state,
    due
  }
}

/** What a part of a Retrospective has to tell, a line each; null for a part that tells something of another kind. */
export function toldIn(room: Room, part: Part): readonly Told[] | null {
  const { retro } = room.session
  switch (part) {
    case 'results':
      return retro.judged.map(({ title, unitName, outcome }) => ({
        title,
        note: message(`retro.line.${outcome}`, { unit: unitName })
      }))
    case 'standardise':
      return room.session.decisions
        .filter(({ kind }) => kind === 'learnt')
        .map(({ text }) => ({ title: text, note: null }))
    case 'experiments':
      return retro.chosen.map(({ title, unitName, metric }) => ({
        title,
        note: metric
          ? message('retro.line.by', { unit: unitName, metric })
          : message('retro.line.unit', { unit: unitName })
      }))
    case 'spread':
      return experimentsIn(room)
        .filter(isKept)
        .slice(0, most)
        .map(({ title, id }) => ({
          title,
          note: spreadNote(retro.spread.filter(({ experiment }) => experiment === id).flatMap(({ to }) => to))
        }))
    default:
      return null
  }
}

const spreadNote = (to: readonly { readonly name: string }[]): Message | null =>
  to.length === 0
    ? null
    : to.length === 1
      ? message('retro.line.to', { unit: to[0]?.name ?? '' })
      : message('retro.line.toMany', { count: to.length })

/** What was decided about experiments by doing it, as sentences. */
export const retroChanges = ({ session: { retro } }: Pick<Room, 'session'>): readonly Message[] => [
  ...retro.judged.flatMap(({ title, outcome }) =>
    outcome === 'keep' || outcome === 'stop' ? [message(`retro.did.${outcome}`, { title })] : []
  ),
  ...retro.spread.map(({ title, to }) =>
    message('retro.did.spread', { title, units: to.map(({ name }) => name).join(', ') })
  ),
  ...retro.offers.map(({ title, unitName, take }) =>
    message(take ? 'retro.did.taken' : 'retro.did.declined', { title, unit: unitName })
  ),
  ...retro.chosen.map(({ title, unitName }) => message('retro.did.chosen', { title, unit: unitName }))
]
