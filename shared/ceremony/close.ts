import { refuse } from '../impediment/decide'
import type { Impediment } from '../impediment/types'
import { ok, type Result } from '../result'
import { type Act, happens, toProduct } from './act'
import type { Fact } from './facts'
import { impedimentNumber } from './numbers'
import { impedimentOf } from './room'
import { advanced } from './rota-commands'
import type { Room } from './state'

/**
 * Closes from the review. One rule is hard: what came up to the Executive Action Team leaves with one of the six
 * answers. All else is advice.
 */
export function close(act: Act): Result<readonly Fact[]> {
  const { room } = act
  if (room.session.phase !== 'review') return refuse('problem.rule.notReviewed')
  const [open] = withoutDisposition(room)
  if (open?.fields.confidential) {
    return refuse('problem.rule.needsDispositionConfidential', {
      number: impedimentNumber(room, open.id)
    })
  }
  if (open) return refuse('problem.rule.needsDisposition', { title: open.fields.title })
  return ok([...happens(act, { type: 'closed' }), ...agreement(act), ...advanced(act)])
}

/** The impediments on an EAT's agenda that still wait for their answer, in the order of the agenda. */
export function withoutDisposition(room: Room): readonly Impediment[] {
  if (room.session.kind !== 'eatDaily') return []
  return room.session.turns
    .filter((turn) => turn.subject.kind === 'impediment')
    .map((turn) => impedimentOf(room, turn.subject.id))
    .filter((item) => item !== null)
    .filter((item) => item.state === 'open' && item.ballAt === room.context.unit.id)
}

function agreement(act: Act): readonly Fact[] {
  const { frozen, votes } = act.room.session
  return frozen ? [toProduct(act, { type: 'orderAgreed', order: [...frozen], votes: [...votes] })] : []
}
