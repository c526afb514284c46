import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue
} from 'react-aria-components'
import { cx } from './cx'
import styles from './Select.module.css'

export interface Choice<T extends string> {
  readonly id: T
  readonly label: string
}

/** One of a few. */
export function Select<T extends string>({
  label,
  labelHidden = false,
  choices,
  value,
  onChange
}: {
  readonly label: string
  readonly labelHidden?: boolean
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}) {
  return (
    <AriaSelect
      className={styles.select ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Label className={labelHidden ? styles.hidden : styles.label}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {choices.map(({ id, label: text }) => (
            <ListBoxItem key={id} id={id} textValue={text} className={styles.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span>{text}</span>
                  <Check aria-hidden size={16} className={cx(!isSelected && styles.unseen)} />
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
