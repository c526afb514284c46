import { CalendarClock, X } from 'lucide-react'
import { create } from 'zustand'
import type { PlanProblem } from '../../../shared/ladder/plan'
import { IconButton } from '../../components/IconButton'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import styles from './PlanAdvice.module.css'

/** What somebody has put away, until Sameday is started again or the plan changes: the sentence is the advice. */
const usePutAway = create<{ readonly keys: ReadonlySet<string> }>(() => ({ keys: new Set() }))

const keyOf = ({ kind, unitId, childId, teams }: PlanProblem): string =>
  `${kind} ${unitId} ${childId} ${teams}`
const putAway = (problem: PlanProblem) =>
  usePutAway.setState(({ keys }) => ({ keys: new Set([...keys, keyOf(problem)]) }))

/** So many are shown; the rest is counted. */
const most = 4

/**
 * What keeps impediments from the top on the day they are raised, as advice that can be put away.
 * @param unitId only what concerns this unit; null for the whole organisation
 * @param at wall ms of the day
 */
export function PlanAdvice({ unitId, at }: { readonly unitId: string | null; readonly at: number }) {
  const words = useWords()
  const problems = useRead('plan', { at }).value
  const away = usePutAway(({ keys }) => keys)
  const shown = (problems ?? []).filter(
    (problem) =>
      (unitId === null || problem.unitId === unitId || problem.childId === unitId) &&
      !away.has(keyOf(problem))
  )
  if (shown.length === 0) return null
  return (
    <section className={styles.advice} aria-label={words.say('plan.title')}>
      <CalendarClock aria-hidden size={20} />
      <div className={styles.words}>
        <strong>{words.say('plan.title')}</strong>
        <ul>
          {shown.slice(0, most).map((problem) => (
            <li key={keyOf(problem)}>
              <span>{words.tell(problem.message)}</span>
              <IconButton icon={X} label={words.say('plan.putAway')} onPress={() => putAway(problem)} />
            </li>
          ))}
        </ul>
        {shown.length > most && (
          <p className={styles.more}>{words.say('plan.more', { count: shown.length - most })}</p>
        )}
      </div>
    </section>
  )
}
