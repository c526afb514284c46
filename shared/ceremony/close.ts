import { refuse } from '../impediment/decide'
import type { Impediment } from '../impediment/types'
import { ok, type Result } from '../result'
import { localDate } from '../time'
import { type Act, happens, toProduct } from './act'
import type { Fact } from './facts'
import { openObjections } from './metascrum'
import { impedimentNumber } from './numbers'
import { waitingFor } from './plan'
import { advanced } from './rota-commands'
import type { Room } from './state'

/**
 * Closes from the review. Two rules are hard: what came up to the Executive Action Team leaves with one of the six
 * answers, and no order counts as agreed over an objection that nobody dealt with. All else is advice.
 */
export function close(act: Act): Result<readonly Fact[]> {
  const { room } = act
  if (room.session.phase !== 'review') return refuse('problem.rule.notReviewed')
  const [open] = withoutDisposition(room, localDate(act.at.wall))
  if (open?.fields.confidential) {
    return refuse('problem.rule.needsDispositionConfidential', {
      number: impedimentNumber(room, open.id)
    })
  }
  if (open) return refuse('problem.rule.needsDisposition', { title: open.fields.title })
  const [objection] = room.session.frozen ? openObjections(room.session) : []
  if (objection) return refuse('problem.rule.openObjection', { name: objection.name })
  return ok([...happens(act, { type: 'closed' }), ...agreement(act), ...advanced(act)])
}

/**
 * What still waits for the EAT's answer, in the order of its agenda: with a turn or without (one may have come up
 * during the review), had or skipped. Only what the team raised itself in this very session may wait for the next.
 * @param today `YYYY-MM-DD`, for what is overdue
 */
function withoutDisposition(room: Room, today: string): readonly Impediment[] {
  const { session, context, impediments } = room
  if (session.kind !== 'eatDaily') return []
  const raisedNow = new Set(session.captured.map(({ impedimentId }) => impedimentId))
  return waitingFor(impediments, context.unit.id, today).filter(({ id }) => !raisedNow.has(id))
}

function agreement(act: Act): readonly Fact[] {
  const { frozen, votes } = act.room.session
  return frozen ? [toProduct(act, { type: 'orderAgreed', order: [...frozen], votes: [...votes] })] : []
}
