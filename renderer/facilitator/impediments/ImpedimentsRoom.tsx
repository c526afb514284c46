import { Ban, CircleAlert, Filter, X } from 'lucide-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { ReadInput } from '../../../shared/ipc/reads'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { IconButton } from '../../components/IconButton'
import { Screen } from '../../components/Screen'
import { Segmented } from '../../components/Segmented'
import { TextField } from '../../components/TextField'
import { useApp } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { dependenciesPrefix } from '../dependencies/prefix'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import { ImpedimentList } from './ImpedimentList'
import { ImpedimentPanel } from './ImpedimentPanel'
import styles from './ImpedimentsRoom.module.css'
import { RaiseDialog } from './RaiseDialog'

type State = ReadInput<'impediments'>['state']
const states = ['open', 'answered', 'resolved', 'all'] as const satisfies readonly State[]
const most = 2000
/** What leads here names a unit, or an impediment after this word. */
const itemPrefix = 'impediment '

/** Every impediment of every level, and the way of the one that is chosen. */
export function ImpedimentsRoom({
  choice,
  open
}: {
  /** The switch to the other things this room shows. */
  readonly choice: ReactNode
  /** The impediment to show first; null for none in particular. */
  readonly open: string | null
}) {
  const words = useWords()
  const org = useOrg()
  const focus = useApp((app) => app.focusId)
  const focusedItem = open ?? (focus?.startsWith(itemPrefix) ? focus.slice(itemPrefix.length) : null)
  const [state, setState] = useState<State>('open')
  const [text, setText] = useState('')
  const [unitId, setUnitId] = useState(
    focusedItem !== null || focus?.startsWith(dependenciesPrefix) ? null : focus
  )
  const [chosen, setChosen] = useState(focusedItem)
  const [dialog, setDialog] = useState<'unit' | 'raise' | null>(null)
  const searched = useDeferredValue(text.trim())
  const list = useRead('impediments', { state, unitId, text: searched, limit: most }).value
  const isUnfiltered = state === 'open' && unitId === null && searched === ''
  const unitName = unitId === null ? null : (org?.columns.name[org.indexById.get(unitId) ?? -1] ?? '')
  const raise = (
    <Button icon={CircleAlert} variant="primary" onPress={() => setDialog('raise')}>
      {words.say('impediments.raise')}
    </Button>
  )
  return (
    <Screen
      fills
      title={words.say('nav.impediments')}
      subtitle={list && words.say('impediments.count', { count: list.total })}
      actions={raise}
    >
      <div className={styles.filters}>
        {choice}
        <TextField
          label={words.say('impediments.search')}
          labelHidden
          placeholder={words.say('impediments.search')}
          className={styles.search}
          value={text}
          onChange={setText}
          maxLength={200}
        />
        <Segmented
          label={words.say('impediments.state')}
          choices={states.map((id) => ({ id, label: words.say(`impediments.state.${id}`) }))}
          value={state}
          onChange={setState}
        />
        <span className={styles.unitFilter}>
          <Button icon={Filter} onPress={() => setDialog('unit')}>
            <span className={styles.cut}>{unitName ?? words.say('impediments.unit')}</span>
          </Button>
          {unitId !== null && (
            <IconButton
              icon={X}
              label={words.say('impediments.unit.clear')}
              onPress={() => setUnitId(null)}
            />
          )}
        </span>
      </div>
      {list && list.id.length === 0 ? (
        <EmptyState
          icon={Ban}
          text={words.say(isUnfiltered ? 'impediments.empty' : 'common.noMatch')}
          action={
            isUnfiltered ? (
              <Button size="large" icon={CircleAlert} onPress={() => setDialog('raise')}>
                {words.say('impediments.raise')}
              </Button>
            ) : (
              <Button
                onPress={() => {
                  setState('open')
                  setUnitId(null)
                  setText('')
                }}
              >
                {words.say('common.clearFilters')}
              </Button>
            )
          }
        />
      ) : (
        list && (
          <div className={styles.split}>
            <ImpedimentList list={list} chosen={chosen} onChoose={setChosen} />
            <ImpedimentPanel key={chosen} impedimentId={chosen} onShow={setChosen} />
          </div>
        )
      )}
      {dialog === 'unit' && (
        <Dialog title={words.say('impediments.unit')} isOpen onClose={() => setDialog(null)}>
          <UnitPicker
            label={words.say('impediments.unit.pick')}
            onPick={(id) => {
              setDialog(null)
              setUnitId(id)
            }}
          />
        </Dialog>
      )}
      {dialog === 'raise' && (
        <RaiseDialog unitId={unitId} onClose={() => setDialog(null)} onRaised={setChosen} />
      )}
    </Screen>
  )
}
