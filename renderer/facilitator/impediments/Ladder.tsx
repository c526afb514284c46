import type { Impediment } from '../../../shared/impediment/types'
import { ageText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { cx } from '../../components/cx'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import panel from '../org/UnitPanel.module.css'
import styles from './ImpedimentPanel.module.css'

/** The way of an impediment, the highest level on top: when it arrived at each, when it was seen, when it was answered. */
export function Ladder({
  impediment: { path, ballAt, state },
  unitNames
}: {
  readonly impediment: Impediment
  readonly unitNames: Readonly<Record<string, string>>
}) {
  const words = useWords()
  const now = wallNow()
  const when = (at: number) => momentText(at, now, words.locale)
  return (
    <section className={panel.section}>
      <h3 className={panel.sectionTitle}>{words.say('impediments.ladder')}</h3>
      <ol className={styles.ladder}>
        {path.map(({ unitId, arrivedAt, receivedAt, answeredAt, acknowledgedAt }, i) => {
          const hasBall = state !== 'resolved' && unitId === ballAt
          const waits = i > 0 && receivedAt === null && hasBall
          return (
            <li key={`${unitId} ${arrivedAt}`} className={cx(styles.rung, hasBall && styles.ball)}>
              <span className={styles.rail}>
                <span className={styles.dot} />
              </span>
              <div className={styles.words}>
                <p className={styles.unit}>
                  <Name>{unitNames[unitId] ?? unitId}</Name>
                  {hasBall && <Badge tone="accent">{words.say('impediments.hasBall')}</Badge>}
                </p>
                <p className={styles.when}>
                  {words.say(i === 0 ? 'impediments.raisedAt' : 'impediments.arrived', {
                    when: when(arrivedAt)
                  })}
                </p>
                {i > 0 && receivedAt !== null && (
                  <p className={styles.when}>
                    {words.say('impediments.received', {
                      when: when(receivedAt),
                      after: ageText(receivedAt - arrivedAt, words.locale)
                    })}
                  </p>
                )}
                {waits && (
                  <p className={styles.late}>
                    {words.say('impediments.notReceived', { since: ageText(now - arrivedAt, words.locale) })}
                  </p>
                )}
                {answeredAt !== null && (
                  <p className={styles.when}>
                    {words.say('impediments.answered', {
                      when: when(answeredAt),
                      after: ageText(answeredAt - arrivedAt, words.locale)
                    })}
                  </p>
                )}
                {acknowledgedAt !== null && (
                  <p className={styles.when}>
                    {words.say('impediments.acknowledged', { when: when(acknowledgedAt) })}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
