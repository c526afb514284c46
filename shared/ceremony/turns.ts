import { refuse } from '../impediment/decide'
import { err, ok, type Result } from '../result'
import { message } from '../words/message'
import { type Act, happens } from './act'
import type { Fact } from './facts'
import type { Session, Turn } from './state'

type Decision = Result<readonly Fact[]>

/** Ends the running turn and starts the next that waits; after the last one no turn runs and the box goes on. */
export function next(act: Act): Decision {
  const { session } = act.room
  const stop = notLive(session)
  if (stop) return stop
  const turn = turnAfter(session)
  if (!turn && session.currentTurnId === null) return refuse('problem.rule.allHeard')
  return ok(happens(act, { type: 'turnStarted', turn: turn?.id ?? null }))
}

/** Re-opens the turn before, its time kept. */
export function previous(act: Act): Decision {
  const { session } = act.room
  const stop = notLive(session)
  if (stop) return stop
  const turn = session.turns.slice(0, position(session)).findLast((t) => t.result === 'done')
  return turn ? ok(happens(act, { type: 'turnStarted', turn: turn.id })) : refuse('problem.rule.firstTurn')
}

/** Gives the word to a turn of any kind: one that was done is re-opened, its time kept. */
export function goTo(act: Act, id: string): Decision {
  const { session } = act.room
  const stop = notLive(session)
  if (stop) return stop
  const turn = find(session, id)
  if (!turn) return err('not-found', message('problem.notFound'))
  return turn.result === 'speaking' ? ok([]) : ok(happens(act, { type: 'turnStarted', turn: id }))
}

/** Skips a turn; when it is the running one, the next begins at once. */
export function skip(act: Act, id: string): Decision {
  const { session } = act.room
  const turn = find(session, id)
  if (!turn) return err('not-found', message('problem.notFound'))
  if (turn.result === 'waiting') return ok(happens(act, { type: 'turnSkipped', turn: id }))
  if (turn.result !== 'speaking') return ok([])
  return ok(
    happens(
      act,
      { type: 'turnSkipped', turn: id },
      { type: 'turnStarted', turn: turnAfter(session)?.id ?? null }
    )
  )
}

/** A turn that was skipped waits again, in its old place; whoever was marked absent for it is here after all. */
export function bringBack(act: Act, id: string): Decision {
  const { session } = act.room
  const turn = find(session, id)
  if (!turn) return err('not-found', message('problem.notFound'))
  if (turn.result !== 'skipped') return ok([])
  const { kind, id: subject } = turn.subject
  const absent = session.roster.some(
    (seat) => seat.kind === kind && seat.id === subject && seat.mark === 'absent'
  )
  return ok(
    happens(act, ...(absent ? [{ type: 'marked', seat: subject, mark: 'present', by: '' } as const] : []), {
      type: 'turnRestored',
      turn: id
    })
  )
}

/** The next turn in the list that waits; then any that was passed over. */
function turnAfter(session: Session): Turn | null {
  const here = position(session)
  const waits = (turn: Turn) => turn.result === 'waiting'
  return session.turns.slice(here + 1).find(waits) ?? session.turns.find(waits) ?? null
}

/** Index of the running turn; behind the last one when none runs. */
function position(session: Session): number {
  const index = session.turns.findIndex((turn) => turn.id === session.currentTurnId)
  return index < 0 ? session.turns.length : index
}

const find = (session: Session, id: string): Turn | undefined => session.turns.find((turn) => turn.id === id)

function notLive({ phase }: Session): Result<never> | null {
  if (phase === 'running' || phase === 'paused') return null
  return refuse(phase === 'lobby' ? 'problem.rule.notStarted' : 'problem.rule.notRunning')
}
