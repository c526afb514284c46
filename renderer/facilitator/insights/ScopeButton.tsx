import { Network } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'

/** Which part of the organisation is shown, and the way to another one. */
export function ScopeButton({
  unitId,
  onChoose
}: {
  readonly unitId: string | null
  readonly onChoose: (unitId: string | null) => void
}) {
  const words = useWords()
  const org = useOrg()
  const [isOpen, setOpen] = useState(false)
  const choose = (id: string | null) => {
    setOpen(false)
    onChoose(id)
  }
  const name = org?.columns.name[org.indexById.get(unitId ?? '') ?? -1]
  return (
    <>
      <Button
        icon={Network}
        aria-label={words.say('insights.scope', { unit: name ?? words.say('insights.scope.all') })}
        onPress={() => setOpen(true)}
      >
        {name ?? words.say('insights.scope.all')}
      </Button>
      {isOpen && (
        <Dialog
          title={words.say('insights.scope.title')}
          isOpen
          onClose={() => setOpen(false)}
          footer={
            <>
              <Button onPress={() => setOpen(false)}>{words.say('common.cancel')}</Button>
              <Button onPress={() => choose(null)}>{words.say('insights.scope.all')}</Button>
            </>
          }
        >
          <UnitPicker label={words.say('insights.scope.choose')} onPick={choose} />
        </Dialog>
      )}
    </>
  )
}
