import { Filter, Link2, X } from 'lucide-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { ReadInput } from '../../../shared/ipc/reads'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { IconButton } from '../../components/IconButton'
import { Screen } from '../../components/Screen'
import { Segmented } from '../../components/Segmented'
import { TextField } from '../../components/TextField'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import room from '../frame/listRoom.module.css'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import styles from './DependenciesRoom.module.css'
import { DependencyList } from './DependencyList'
import { DependencyPanel } from './DependencyPanel'
import { RaiseDependency } from './RaiseDependency'
import { WaitingView } from './WaitingView'

type State = ReadInput<'dependencies'>['state']
const states = ['open', 'resolved', 'impediment', 'all'] as const satisfies readonly State[]
const most = 2000

/** What teams need of each other, as a list or as a table of who waits for whom. */
export function DependenciesRoom({
  as,
  choice,
  unitId,
  onUnit,
  onList,
  onImpediment
}: {
  readonly as: 'list' | 'waiting'
  /** The switch to the other things this room shows. */
  readonly choice: ReactNode
  /** Only what this unit, or one under it, needs or owes. */
  readonly unitId: string | null
  readonly onUnit: (unitId: string | null) => void
  readonly onList: () => void
  readonly onImpediment: (impedimentId: string) => void
}) {
  const words = useWords()
  const org = useOrg()
  const [state, setState] = useState<State>('open')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'unit' | 'raise' | null>(null)
  const searched = useDeferredValue(text.trim())
  const list = useRead('dependencies', { state, unitId, text: searched, limit: most }).value
  const waiting = useRead('waiting', as === 'waiting' ? { unitId } : null).value
  const row = list && chosen !== null ? list.id.indexOf(chosen) : -1
  const unitName = unitId === null ? null : (org?.columns.name[org.indexById.get(unitId) ?? -1] ?? '')
  const isUnfiltered = state === 'open' && unitId === null && searched === ''
  const isEmpty = as === 'list' ? list?.id.length === 0 : waiting?.fromId.length === 0
  const raise = (
    <Button icon={Link2} variant="primary" onPress={() => setDialog('raise')}>
      {words.say('dependency.add')}
    </Button>
  )
  return (
    <Screen
      fills
      title={words.say('nav.impediments')}
      subtitle={list && words.say('dependencies.count', { count: list.total })}
      actions={raise}
    >
      <div className={room.filters}>
        {choice}
        {as === 'list' && (
          <>
            <TextField
              label={words.say('dependencies.search')}
              labelInside
              className={room.search}
              value={text}
              onChange={setText}
              maxLength={200}
            />
            <Segmented
              label={words.say('dependency.state')}
              choices={states.map((id) => ({ id, label: words.say(`dependency.state.${id}`) }))}
              value={state}
              onChange={setState}
            />
          </>
        )}
        <span className={room.unitFilter}>
          <Button icon={Filter} onPress={() => setDialog('unit')}>
            <span className={room.cut}>{unitName ?? words.say('impediments.unit')}</span>
          </Button>
          {unitId !== null && (
            <IconButton icon={X} label={words.say('impediments.unit.clear')} onPress={() => onUnit(null)} />
          )}
        </span>
      </div>
      {isEmpty ? (
        <EmptyState
          icon={Link2}
          text={words.say(isUnfiltered || as === 'waiting' ? 'dependencies.empty' : 'common.noMatch')}
          action={
            <Button size="large" icon={Link2} onPress={() => setDialog('raise')}>
              {words.say('dependency.add')}
            </Button>
          }
        />
      ) : as === 'waiting' ? (
        waiting && (
          <WaitingView
            waiting={waiting}
            onOpen={(id) => {
              setState('open')
              onUnit(id)
              onList()
            }}
          />
        )
      ) : (
        list && (
          <div className={styles.split}>
            <DependencyList list={list} chosen={chosen} onChoose={setChosen} />
            {row >= 0 && <DependencyPanel list={list} row={row} onImpediment={onImpediment} />}
          </div>
        )
      )}
      {dialog === 'unit' && (
        <Dialog title={words.say('impediments.unit')} isOpen onClose={() => setDialog(null)}>
          <UnitPicker
            label={words.say('impediments.unit.pick')}
            onPick={(id) => {
              setDialog(null)
              onUnit(id)
            }}
          />
        </Dialog>
      )}
      {dialog === 'raise' && (
        <RaiseDependency unitId={unitId} onClose={() => setDialog(null)} onRaised={setChosen} />
      )}
    </Screen>
  )
}
