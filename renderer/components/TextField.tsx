import type { KeyboardEventHandler, Ref } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea
} from 'react-aria-components'
import { cx } from './cx'
import styles from './TextField.module.css'

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'onKeyDown'> {
  readonly label: string
  /** Keeps the label for assistive technology only. */
  readonly labelHidden?: boolean
  /** The label stands in the field until something is typed. */
  readonly labelInside?: boolean
  readonly description?: string
  readonly error?: string
  readonly placeholder?: string
  /** Lines to show; more than one makes a text area. */
  readonly rows?: number
  readonly className?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement | HTMLTextAreaElement>
}

export function TextField({
  label,
  labelInside = false,
  labelHidden = labelInside,
  description,
  error,
  placeholder = labelInside ? label : undefined,
  rows = 1,
  className,
  inputRef,
  onKeyDown,
  ...rest
}: TextFieldProps) {
  const shared = { className: styles.input ?? '', placeholder, onKeyDown, ref: inputRef }
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={cx(styles.field, className)}>
      <Label className={labelHidden ? styles.hidden : styles.label}>{label}</Label>
      {rows > 1 ? <TextArea {...shared} rows={rows} /> : <Input {...shared} />}
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
