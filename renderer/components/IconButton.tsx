import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './IconButton.module.css'

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** The accessible name, also shown as the tooltip. */
  readonly label: string
  readonly icon: LucideIcon
}

export function IconButton({ label, icon: Icon, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={styles.button ?? ''}>
        <Icon aria-hidden size={18} />
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
