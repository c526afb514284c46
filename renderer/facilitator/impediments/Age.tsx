import { CircleAlert, OctagonAlert } from 'lucide-react'
import { usualWork, type Work } from '../../../shared/calendar/inherit'
import { workingDayMs } from '../../../shared/calendar/working'
import { hostZone } from '../../../shared/calendar/zone'
import { ageStep, blockedMs } from '../../../shared/impediment/age'
import type { Impediment } from '../../../shared/impediment/types'
import { workText } from '../../../shared/words/format'
import { useWords } from '../../stores/words'
import styles from './Age.module.css'

/**
 * How long an impediment has kept people from working, in the working time of those who raised it; from some hours on
 * with a sign beside it, as the level that has it set them.
 * @param work by unit id, what holds for the units it mentions
 */
export function Age({
  item,
  work,
  at,
  told = false
}: {
  readonly item: Pick<Impediment, 'originUnitId' | 'ballAt' | 'blocked' | 'state'>
  readonly work: Readonly<Record<string, Work>>
  readonly at: number
  /** The sign in words too, where there is room for them. */
  readonly told?: boolean
}) {
  const words = useWords()
  const origin = work[item.originUnitId] ?? usualWork(hostZone())
  const worked = blockedMs(item.blocked, origin.calendar, origin.zone, at)
  const text = workText(worked, workingDayMs(origin.calendar), words.locale)
  const step = ageStep(worked, (work[item.ballAt] ?? origin).ageSteps)
  if (step === 'fresh' || item.state === 'resolved') return <span className={styles.age}>{text}</span>
  const Icon = step === 'stale' ? OctagonAlert : CircleAlert
  return (
    <span className={styles.age} data-step={step}>
      <Icon size={14} aria-label={told ? undefined : words.say(`insights.age.${step}`)} aria-hidden={told} />{' '}
      {text}
      {told && <> · {words.say(`insights.age.${step}`)}</>}
    </span>
  )
}
