import { Check } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Checkbox.module.css'

export function Checkbox({
  label,
  isSelected,
  onChange
}: {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}) {
  return (
    <AriaCheckbox className={styles.checkbox ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={styles.box}>
        <Check aria-hidden size={14} strokeWidth={3} />
      </span>
      {label}
    </AriaCheckbox>
  )
}
