import type { ReactNode } from 'react'
import { cx } from '../../components/cx'
import styles from './session.module.css'

/** A named part of the session screen. */
export function Region({
  title,
  aside,
  className,
  children
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <section aria-label={title} className={cx(styles.region, className)}>
      <div className={styles.regionHead}>
        <h2 className={styles.regionTitle}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
