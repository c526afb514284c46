import { CircleCheckBig, Play } from 'lucide-react'
import { useEffect } from 'react'
import type { TodayView } from '../../../shared/ipc/reads/today'
import { plannedTime } from '../../../shared/words/format'
import { cleanText } from '../../ceremony/names'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import { openCeremony } from '../actions'
import { isTyping } from '../frame/shortcuts'
import { type OrgIndex, pathText } from '../org/orgIndex'
import styles from './TodayRoom.module.css'
import { Waiting } from './Waiting'

/** The ceremony that comes next, with the one button that opens it. O and Enter press it too. */
export function NextCard({
  today,
  row,
  org
}: {
  readonly today: TodayView
  readonly row: number | null
  readonly org: OrgIndex | undefined
}) {
  const words = useWords()
  const unitId = row === null ? undefined : today.unitId[row]
  const kind = row === null ? undefined : today.kind[row]
  useEffect(() => {
    if (unitId === undefined || kind === undefined) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isTyping(event.target)) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const isEnter = event.key === 'Enter' && event.target === document.body
      if (event.key.toLowerCase() === 'o' || isEnter) {
        event.preventDefault()
        void openCeremony(unitId, kind)
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [unitId, kind])

  if (row === null || unitId === undefined || kind === undefined)
    return (
      <section className={styles.next} aria-label={words.say('today.next')}>
        <p className={styles.allDone}>
          <CircleCheckBig aria-hidden size={24} />
          {words.say(today.unfinished.length > 0 ? 'today.onlyUnfinished' : 'today.allDone')}
        </p>
      </section>
    )
  const at = today.at[row] ?? null
  const there = today.there[row] ?? null
  const facilitator = today.facilitator[row]
  const place = org?.indexById.get(unitId)
  const path = org && place !== undefined ? pathText(org, place) : ''
  return (
    <section className={styles.next} aria-label={words.say('today.next')}>
      <p className={styles.nextTime}>
        {at === null ? words.say('today.noTime') : plannedTime(at, words.locale)}
        {there !== null && (
          <span className={styles.nextKind}>
            {words.say('today.there', { time: plannedTime(there, words.locale) })}
          </span>
        )}
        <span className={styles.nextKind}>{words.say(`ceremony.${kind}`)}</span>
      </p>
      <h2 className={styles.nextUnit}>
        <bdi>{today.unitName[row]}</bdi>
      </h2>
      {path && <p className={styles.nextPath}>{path}</p>}
      {facilitator && (
        <p className={styles.nextPath}>
          {words.say('setup.rota.today', { name: cleanText(facilitator, 60) })}
        </p>
      )}
      <div className={styles.nextFoot}>
        <Button variant="primary" size="large" icon={Play} onPress={() => void openCeremony(unitId, kind)}>
          {words.say('today.openCeremony')}
        </Button>
        <span className={styles.quiet}>{words.say('today.openKey')}</span>
        <Waiting comingUp={today.comingUp[row] ?? 0} answers={today.answers[row] ?? 0} />
      </div>
    </section>
  )
}
