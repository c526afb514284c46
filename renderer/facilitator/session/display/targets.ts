import type { FacilitatorSnapshot } from '../../../../shared/ceremony/facilitator-snapshot'
import type { Impediment } from '../../../../shared/impediment/types'
import { captured, currentTurn, impedimentById, toAnswer } from '../pick'
import { useSessionUi } from '../ui'

/** What a key acts on: the impediment that was chosen, or the one on the card, or the latest of this turn. */
export function selectedImpediment(snapshot: FacilitatorSnapshot): Impediment | null {
  const chosen = useSessionUi.getState().impediment
  const turn = currentTurn(snapshot)
  const onCard = turn?.subject.kind === 'impediment' ? turn.subject.id : null
  return (
    (chosen && impedimentById(snapshot, chosen)) ||
    (onCard && impedimentById(snapshot, onCard)) ||
    captured(snapshot).thisTurn.at(-1) ||
    null
  )
}

/** What an answer would be for: as above, but only what waits for one. */
export function answerTarget(snapshot: FacilitatorSnapshot): Impediment | null {
  const waiting = toAnswer(snapshot)
  const selected = selectedImpediment(snapshot)
  return waiting.find((item) => item.id === selected?.id) ?? waiting[0] ?? null
}
