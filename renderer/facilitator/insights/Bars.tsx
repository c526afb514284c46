import { cx } from '../../components/cx'
import styles from './InsightsRoom.module.css'

export interface Bar {
  readonly label: string
  readonly value: number
  /** What stands at the end of the bar. */
  readonly text: string
  readonly tone: 'one' | 'two' | 'three' | 'four'
}

/** Bars that lie, each with its name and its number: readable without its colour. */
export function Bars({
  title,
  bars,
  empty
}: {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly empty: string
}) {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE)
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {bars.length === 0 && <p className={styles.quiet}>{empty}</p>}
      <ul className={styles.bars}>
        {bars.map(({ label, value, text, tone }) => (
          <li key={label} className={styles.bar}>
            <span>{label}</span>
            <span className={styles.track}>
              <span
                className={cx(styles.fill, styles[tone])}
                style={{ inlineSize: `${(value / most) * 100}%` }}
              />
            </span>
            <span className={styles.number}>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
