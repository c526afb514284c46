import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './ProgressBar.module.css'

/** How far long work is; `total` 0 shows that it goes on without saying how far. */
export function ProgressBar({
  label,
  done,
  total
}: {
  readonly label: string
  readonly done: number
  readonly total: number
}) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={done}
      maxValue={Math.max(1, total)}
      isIndeterminate={total === 0}
      className={styles.bar ?? ''}
    >
      {({ percentage }) => (
        <span className={styles.fill} style={{ inlineSize: `${total === 0 ? 100 : (percentage ?? 0)}%` }} />
      )}
    </AriaProgressBar>
  )
}
