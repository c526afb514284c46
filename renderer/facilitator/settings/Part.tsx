import type { ReactNode } from 'react'
import styles from './SettingsRoom.module.css'

/** One subject of the settings: what it is on one side, what can be chosen on the other. */
export function Part({
  title,
  text,
  children
}: {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.part}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      <div className={styles.controls}>{children}</div>
    </section>
  )
}
