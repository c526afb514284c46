import { type Mono, startWatch, stopped, stopWatch } from '../time'
import type { TurnPlan } from './events'
import { partOf } from './kinds'
import type { Session, Turn } from './state'

/** A planned turn before its time. */
export const waiting = (plan: TurnPlan): Turn => ({ ...plan, watch: stopped, result: 'waiting' })

/** Turns in the order asked for; those not named keep their order behind. */
export function arrange(turns: readonly Turn[], ids: readonly string[]): readonly Turn[] {
  const named = [...new Set(ids)].flatMap((id) => turns.filter((turn) => turn.id === id))
  return [...named, ...turns.filter((turn) => !named.includes(turn))]
}

/**
 * Whoever speaks is done when a new turn starts. Going back to a turn that was done is different: it is re-opened
 * with its time kept, and the turn that was interrupted waits for its return.
 */
export function turnStarted(session: Session, id: string | null, now: Mono): Session {
  if (session.phase !== 'running' && session.phase !== 'paused') return session
  const target = session.turns.find((turn) => turn.id === id)
  if (id !== null && (!target || target.result === 'speaking')) return session
  const left = target?.result === 'done' ? 'waiting' : 'done'
  const turns = session.turns.map((turn): Turn => {
    if (turn.id === id)
      return {
        ...turn,
        result: 'speaking',
        watch: session.phase === 'running' ? startWatch(turn.watch, now) : turn.watch
      }
    return turn.result === 'speaking' ? { ...turn, result: left, watch: stopWatch(turn.watch, now) } : turn
  })
  return { ...session, turns, currentTurnId: id }
}

/** Skips a turn, whose time so far stays counted; the running one leaves nobody with the word. */
export function turnSkipped(session: Session, id: string, now: Mono): Session {
  const skipped = onTurn(session, id, (turn) => ({
    ...turn,
    result: 'skipped',
    watch: stopWatch(turn.watch, now)
  }))
  return session.currentTurnId === id ? { ...skipped, currentTurnId: null } : skipped
}

/**
 * What comes in late is heard before the closing parts of the agenda: an experiment with the others that are looked back
 * at, or next where those are over.
 */
export function addTurn(turns: readonly Turn[], turn: Turn): readonly Turn[] {
  if (turns.some((t) => t.id === turn.id)) return turns
  const isAhead = (t: Turn) =>
    t.result === 'waiting' &&
    (turn.subject.kind === 'experiment' ? !isLookedBackAt(t) : t.subject.kind === 'part')
  const lastOther = turns.findLastIndex((t) => !isAhead(t))
  return [...turns.slice(0, lastOther + 1), turn, ...turns.slice(lastOther + 1)]
}

/** An experiment's turn, or the part that stands for them where there were none. */
export const isLookedBackAt = ({ subject }: Turn): boolean =>
  subject.kind === 'experiment' || (subject.kind === 'part' && partOf(subject.id) === 'results')

/** Changes the turn of this id; nothing where there is none. */
export const onTurn = (session: Session, id: string | null, change: (turn: Turn) => Turn): Session => ({
  ...session,
  turns: session.turns.map((turn) => (turn.id === id ? change(turn) : turn))
})

/** Changes the running turn; nothing where none runs. */
export const onCurrent = (session: Session, change: (turn: Turn) => Turn): Session =>
  onTurn(session, session.currentTurnId, change)
