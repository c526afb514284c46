import type { ProductRoomView } from '../../../shared/ipc/reads/backlog'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Select } from '../../components/Select'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'

/** How a unit keeps an order that was agreed. */
export function FreezeDialog({
  unitId,
  room,
  onClose
}: {
  readonly unitId: string
  readonly room: ProductRoomView
  readonly onClose: () => void
}) {
  const words = useWords()
  const choices = (['strict', 'logged', 'above'] as const).map((id) => ({
    id,
    label: words.say(`product.freeze.${id}`)
  }))
  return (
    <Dialog
      title={words.say('product.freeze')}
      isOpen
      onClose={onClose}
      size="small"
      footer={<Button onPress={onClose}>{words.say('common.close')}</Button>}
    >
      <Select
        label={words.say('product.freeze.label')}
        choices={choices}
        value={room.ownFreeze ?? 'above'}
        onChange={(mode) =>
          void changeProduct({ type: 'setFreeze', unitId, mode: mode === 'above' ? null : mode })
        }
      />
    </Dialog>
  )
}
