import { Circle, CircleCheck, CircleDashed } from 'lucide-react'
import type { TodayView } from '../../../shared/ipc/reads/today'
import { plannedTime } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { useWords } from '../../stores/words'
import { nearText, type OrgIndex } from '../org/orgIndex'
import styles from './TodayRoom.module.css'
import { Waiting } from './Waiting'

const iconByState = { planned: Circle, unfinished: CircleDashed, closed: CircleCheck } as const

/** One ceremony of the day: when, who, what waits for it, and the way in. */
export function DayLine({
  today,
  row,
  before,
  org,
  onOpen
}: {
  readonly today: TodayView
  readonly row: number
  /** The row above it, whose time need not be said again; -1 for none. */
  readonly before: number
  readonly org: OrgIndex | undefined
  readonly onOpen: () => void
}) {
  const words = useWords()
  const at = today.at[row] ?? null
  const there = today.there[row] ?? null
  const state = today.state[row] ?? 'planned'
  const unit = today.unitName[row] ?? ''
  const place = org?.indexById.get(today.unitId[row] ?? '')
  const isSameTime = before >= 0 && today.at[before] === at
  const isUnfinished = state === 'unfinished'
  const Icon = iconByState[state]
  return (
    <span className={styles.line}>
      <span className={cx(styles.time, isSameTime && styles.again)}>
        {at === null ? words.say('today.noTime') : plannedTime(at, words.locale)}
      </span>
      <span className={styles.who}>
        <span className={cx(styles.unit, state === 'closed' && styles.quiet)}>
          <Name>{unit}</Name>
        </span>
        <span className={styles.path}>
          <bdi>
            {there !== null && words.say('today.there', { time: plannedTime(there, words.locale) })}{' '}
            {org && place !== undefined ? nearText(org, place) : ''}
          </bdi>
        </span>
      </span>
      <span className={styles.kind}>{words.say(`ceremony.${today.kind[row] ?? 'daily'}`)}</span>
      <span className={styles.waiting}>
        <Waiting comingUp={today.comingUp[row] ?? 0} answers={today.answers[row] ?? 0} />
      </span>
      <span className={cx(styles.state, styles[state])}>
        <Icon aria-hidden size={16} />
        {words.say(`today.state.${state}`)}
      </span>
      <Button
        size="small"
        variant={state === 'closed' ? 'quiet' : 'secondary'}
        aria-label={words.say(isUnfinished ? 'today.resumeOf' : 'today.openCeremonyOf', { unit })}
        excludeFromTabOrder
        onPress={onOpen}
      >
        {words.say(isUnfinished ? 'today.resume' : 'today.openCeremony')}
      </Button>
    </span>
  )
}
