import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import { openCeremony } from '../actions'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import { stopAsking, useOpening } from './opening'

/** Chooses the unit whose Retrospective, MetaScrum or other ceremony by agenda is opened: any above the teams. */
export function OpenCeremony() {
  const kind = useOpening((opening) => opening.kind)
  const words = useWords()
  const org = useOrg(kind !== null)
  if (kind === null || !org) return null
  return (
    <Dialog
      title={words.say('agenda.open', { ceremony: words.say(`ceremony.${kind}`) })}
      isOpen
      onClose={stopAsking}
    >
      <UnitPicker
        label={words.say('agenda.open.unit')}
        allows={(unit) => org.columns.kind[unit] !== 'team'}
        onPick={(unitId) => {
          stopAsking()
          void openCeremony(unitId, kind)
        }}
      />
    </Dialog>
  )
}
