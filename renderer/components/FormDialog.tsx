import { type ReactNode, useId } from 'react'
import { useWords } from '../stores/words'
import { Button } from './Button'
import { Dialog, type DialogProps } from './Dialog'

/** A dialog that is filled in: Enter in a field or the main button sends it, everything else gives it up. */
export function FormDialog({
  submit,
  isDisabled = false,
  onSubmit,
  onClose,
  onCancel = onClose,
  beside,
  className,
  children,
  ...dialog
}: Pick<DialogProps, 'title' | 'size' | 'onClose' | 'children'> & {
  /** What the main button says. */
  readonly submit: string
  readonly isDisabled?: boolean
  readonly onSubmit: () => unknown
  /** Where Cancel does more than the cross: gives up what was typed, which is otherwise kept. */
  readonly onCancel?: () => void
  /** A button before the others, for something else about it (removing it, say). */
  readonly beside?: ReactNode
  /** Of the form. */
  readonly className?: string | undefined
}) {
  const words = useWords()
  const form = useId()
  return (
    <Dialog
      {...dialog}
      isOpen
      onClose={onClose}
      footer={
        <>
          {beside}
          <Button onPress={onCancel}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={isDisabled}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={className}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
      </form>
    </Dialog>
  )
}
