import { closesCircle } from '../../../shared/org/tree'
import type { Cycle } from '../../../shared/org/types'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import { changeOrg } from '../actions'
import type { OrgIndex } from './orgIndex'
import { UnitPicker } from './UnitPicker'

/** Puts a unit under another one in one of the two hierarchies; only places that close no circle are offered. */
export function MoveUnitDialog({
  org,
  unit,
  cycle,
  onClose
}: {
  readonly org: OrgIndex
  readonly unit: number
  readonly cycle: Cycle
  readonly onClose: () => void
}) {
  const words = useWords()
  const id = org.columns.id[unit] ?? ''
  const move = async (parentId: string | null) => {
    if (await changeOrg({ type: 'moveUnit', id, cycle, parentId })) onClose()
  }
  return (
    <Dialog
      title={words.say('orgScreen.moveTitle', { unit: org.columns.name[unit] ?? '' })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button onPress={() => void move(null)}>
            {words.say(cycle === 'delivery' ? 'orgScreen.moveToTop' : 'orgScreen.takeOutOfProduct')}
          </Button>
        </>
      }
    >
      <UnitPicker
        label={words.say('orgScreen.moveUnder')}
        onPick={(parentId) => void move(parentId)}
        allows={(at) => org.columns.kind[at] !== 'team' && !closesCircle(org.trees[cycle], unit, at)}
      />
    </Dialog>
  )
}
