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
  // What scrolls can be reached by keys, also where nothing in it can.
  const reach = fills ? {} : { tabIndex: 0 }
  return (
    <div className={cx(styles.screen, fills && styles.fills)} {...reach}>
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
