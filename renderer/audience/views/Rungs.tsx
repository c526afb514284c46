import type { PublicRung } from '../../../shared/ceremony/public-types'
import { shortDay, timeOfDay, workText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from './Rungs.module.css'

/** As many levels as stay legible; of a longer way the origin and the highest ones, where the ball comes from and goes to. */
const most = 4

/** The ladder of an impediment, the highest level on top: what happened when, how long it took, and who has the ball. */
export function Rungs({ rungs, atWall }: { readonly rungs: readonly PublicRung[]; readonly atWall: number }) {
  const words = useRoomWords()
  const shown = rungs.length <= most ? rungs : [...rungs.slice(0, 1), ...rungs.slice(1 - most)]
  const when = (at: number) => {
    const time = timeOfDay(at, words.locale)
    const isToday = new Date(at).toDateString() === new Date(atWall).toDateString()
    return isToday ? time : `${shortDay(at, words.locale)} ${time}`
  }
  return (
    <ol className={styles.rungs} aria-label={words.say('impediments.ladder')}>
      {shown.map(({ unit, steps, hasBall, waits, dayMs }) => (
        <li key={unit} className={styles.rung} data-ball={hasBall || undefined}>
          <p className={styles.unit}>
            <Name most={34}>{unit}</Name>
            {hasBall && <span className={styles.ball}>{words.say('ladder.ball')}</span>}
          </p>
          <p className={styles.steps}>
            {steps.map(({ kind, at, tookMs }) => (
              <span key={kind}>
                {words.say(`ladder.${kind}`, { when: when(at) })}
                {tookMs !== null &&
                  ` ${words.say('ladder.after', { time: workText(tookMs, dayMs, words.locale) })}`}
              </span>
            ))}
            {waits && (
              <span className={styles.waits}>
                {words.say(`ladder.waits.${waits.for}`, { time: workText(waits.ms, dayMs, words.locale) })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
