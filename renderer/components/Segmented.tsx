import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './Segmented.module.css'
import type { Choice } from './Select'

/** One of two or three, all in sight. */
export function Segmented<T extends string>({
  label,
  choices,
  value,
  onChange
}: {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find(({ id }) => keys.has(id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {choices.map(({ id, label: text }) => (
        <ToggleButton key={id} id={id} className={styles.choice ?? ''}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
