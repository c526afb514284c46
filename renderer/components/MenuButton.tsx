import type { LucideIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button, type ButtonProps } from './Button'
import { IconButton } from './IconButton'
import styles from './Select.module.css'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

/** A button that opens a short list of actions. With `bare` only its icon shows. */
export function MenuButton({
  label,
  icon,
  choices,
  bare = false,
  variant = 'secondary'
}: {
  readonly label: string
  readonly icon: LucideIcon
  readonly choices: readonly MenuChoice[]
  readonly bare?: boolean
  readonly variant?: NonNullable<ButtonProps['variant']>
}) {
  return (
    <MenuTrigger>
      {bare ? (
        <IconButton label={label} icon={icon} />
      ) : (
        <Button icon={icon} variant={variant}>
          {label}
        </Button>
      )}
      <Popover className={styles.popover ?? ''} offset={4}>
        <Menu className={styles.list ?? ''} aria-label={label}>
          {choices.map(({ id, label: text, run }) => (
            <MenuItem key={id} id={id} className={styles.item ?? ''} onAction={run}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
