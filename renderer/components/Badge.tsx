import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Badge.module.css'
import { cx } from './cx'

export type Tone = 'plain' | 'accent' | 'ok' | 'warn' | 'danger'

/** A short state or count; its words say what its colour says. */
export function Badge({
  tone = 'plain',
  icon: Icon,
  children
}: {
  readonly tone?: Tone
  readonly icon?: LucideIcon
  readonly children: ReactNode
}) {
  return (
    <span className={cx(styles.badge, styles[tone])}>
      {Icon && <Icon aria-hidden size={14} strokeWidth={2.25} />}
      {children}
    </span>
  )
}
