import type { Tone } from '../../components/Badge'
import { cx } from '../../components/cx'
import { useWords } from '../../stores/words'
import styles from './files.module.css'

export interface Count {
  readonly label: string
  readonly count: number
  readonly tone: Extract<Tone, 'plain' | 'ok' | 'accent' | 'warn'>
}

/** What a file would do, as a few large numbers. */
export function Counts({ counts }: { readonly counts: readonly Count[] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  return (
    <dl className={styles.counts}>
      {counts.map(({ label, count, tone }) => (
        <div key={label} className={cx(styles.count, count > 0 && styles[tone])}>
          <dt>{label}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
