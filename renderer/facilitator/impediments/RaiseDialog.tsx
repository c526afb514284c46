import { useState } from 'react'
import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import { newId } from '../actions'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import { doImpediment } from './doImpediment'
import { emptyFields, FieldsDialog } from './FieldsDialog'

/** A new impediment: first the unit, unless one is known, then what it says. */
export function RaiseDialog({
  unitId: given,
  onClose,
  onRaised
}: {
  readonly unitId: string | null
  readonly onClose: () => void
  readonly onRaised: (impedimentId: string) => void
}) {
  const words = useWords()
  const org = useOrg()
  const [unitId, setUnitId] = useState(given)
  if (unitId === null)
    return (
      <Dialog title={words.say('impediments.raise')} isOpen onClose={onClose}>
        <UnitPicker label={words.say('impediments.raiseIn')} onPick={setUnitId} />
      </Dialog>
    )
  const unit = org?.columns.name[org.indexById.get(unitId) ?? -1] ?? ''
  return (
    <FieldsDialog
      title={words.say('impediments.raiseTitle', { unit })}
      submit={words.say('impediments.raise')}
      fields={emptyFields}
      onClose={onClose}
      onSubmit={async (fields) => {
        const impedimentId = newId()
        const done = await doImpediment(
          { type: 'raise', impedimentId, unitId, fields },
          { key: 'impediments.done.raised', values: { title: fields.title } }
        )
        if (done) onRaised(impedimentId)
        return done
      }}
    />
  )
}
