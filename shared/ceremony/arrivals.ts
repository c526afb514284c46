import { localDate } from '../time'
import { type Act, happens } from './act'
import { receive } from './decide'
import type { Fact } from './facts'
import { lateExperiments } from './late-experiments'
import { impedimentSubject, publicTitle, turnShare, waitingFor } from './plan'

/**
 * What came up while the ceremony is open (a hand-off file was opened in the lobby, say): each gets its turn before
 * the EAT, and counts as received once the ceremony runs; so does an experiment that was handed on to a unit whose
 * Retrospective it is. Not a step of the facilitator's, so undo passes over it.
 */
export function arrivals(act: Act): readonly Fact[] {
  const { phase } = act.room.session
  if (phase === 'closed' || phase === 'review') return []
  const facts = act.room.session.kind === 'scaledRetro' ? lateExperiments(act) : newTurns(act)
  return phase === 'lobby' ? facts : [...facts, ...receive(act)]
}

function newTurns(act: Act): readonly Fact[] {
  const { session, impediments, context } = act.room
  if (session.kind !== 'eatDaily') return []
  const listed = new Set(session.turns.map((turn) => turn.subject.id))
  // What the team raised itself in this very session did not come up to it.
  const fresh = waitingFor(impediments, context.unit.id, localDate(act.at.wall)).filter(
    (item) => !listed.has(item.id) && item.originUnitId !== context.unit.id
  )
  const shared = session.turns.filter((turn) => turn.subject.kind === 'impediment').length + fresh.length
  const allottedMs = turnShare('eatDaily', shared, session.boxMs)
  return fresh.flatMap((item) =>
    happens(act, {
      type: 'turnAdded',
      turn: {
        id: act.ids.next(),
        subject: impedimentSubject(item),
        title: publicTitle(item),
        allottedMs
      }
    })
  )
}
