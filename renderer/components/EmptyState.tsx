import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Nothing here yet: one sentence, one thing to do. */
export function EmptyState({
  icon: Icon,
  text,
  action
}: {
  readonly icon: LucideIcon
  readonly text: string
  readonly action?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon aria-hidden size={28} strokeWidth={1.75} />
      </span>
      <p className={styles.text}>{text}</p>
      {action}
    </div>
  )
}
