import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './Screen.module.css'

/** A room: its name, its one main action, and what is in it. `fills` rooms scroll inside, others as a page. */
export function Screen({
  title,
  subtitle,
  actions,
  fills = false,
  children
}: {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  readonly fills?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={cx(styles.screen, fills && styles.fills)}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
