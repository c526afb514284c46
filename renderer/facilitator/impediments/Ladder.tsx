import type { Work } from '../../../shared/calendar/inherit'
import { type LadderRung, rungsOf } from '../../../shared/impediment/rungs'
import type { Impediment } from '../../../shared/impediment/types'
import { workText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { cx } from '../../components/cx'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import panel from '../org/UnitPanel.module.css'
import styles from './Ladder.module.css'

/** The way of an impediment, the highest level on top: what happened when at each, how long it took, who has the ball. */
export function Ladder({
  impediment,
  unitNames,
  work
}: {
  readonly impediment: Impediment
  readonly unitNames: Readonly<Record<string, string>>
  readonly work: Readonly<Record<string, Work>>
}) {
  const words = useWords()
  const now = wallNow()
  return (
    <section className={panel.section} aria-label={words.say('impediments.ladder')}>
      <h3 className={panel.sectionTitle}>{words.say('impediments.ladder')}</h3>
      <ol className={styles.ladder}>
        {rungsOf(impediment, now, work).map((rung) => (
          <RungLine key={rung.unitId} rung={rung} unit={unitNames[rung.unitId] ?? rung.unitId} now={now} />
        ))}
      </ol>
    </section>
  )
}

function RungLine({
  rung: { steps, hasBall, waits, dayMs },
  unit,
  now
}: {
  readonly rung: LadderRung
  readonly unit: string
  readonly now: number
}) {
  const words = useWords()
  return (
    <li className={cx(styles.rung, hasBall && styles.ball)}>
      <span className={styles.rail}>
        <span className={styles.dot} />
      </span>
      <div className={styles.words}>
        <p className={styles.unit}>
          <Name>{unit}</Name>
          {hasBall && <Badge tone="accent">{words.say('ladder.ball')}</Badge>}
        </p>
        <ul className={styles.steps}>
          {steps.map(({ kind, at, tookMs }) => (
            <li key={kind} className={styles.step}>
              <span>{words.say(`ladder.${kind}`, { when: momentText(at, now, words.locale) })}</span>
              {tookMs !== null && (
                <span className={styles.took}>
                  {words.say('ladder.after', { time: workText(tookMs, dayMs, words.locale) })}
                </span>
              )}
            </li>
          ))}
        </ul>
        {waits && (
          <p className={styles.late}>
            {words.say(`ladder.waits.${waits.for}`, { time: workText(waits.ms, dayMs, words.locale) })}
          </p>
        )}
      </div>
    </li>
  )
}
