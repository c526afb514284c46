import { OctagonAlert } from 'lucide-react'
import type { Dependency, DependencyCommand } from '../../../shared/dependency/types'
import type { DependencyColumns } from '../../../shared/ipc/reads/dependencies'
import { type Message, message } from '../../../shared/words/message'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import styles from './DependenciesRoom.module.css'
import { DependencyLine } from './DependencyLine'
import { doDependency } from './doDependency'

/** The dependency that was chosen, and what can be done about it in the name of either side. */
export function DependencyPanel({
  list,
  row,
  onImpediment
}: {
  readonly list: DependencyColumns
  readonly row: number
  readonly onImpediment: (impedimentId: string) => void
}) {
  const words = useWords()
  const what = list.what[row] ?? ''
  const promised = list.promised[row] ?? null
  const impedimentId = list.impedimentId[row] ?? null
  const dependency: Pick<
    Dependency,
    'id' | 'what' | 'fromUnitId' | 'onUnitId' | 'due' | 'promised' | 'state' | 'pleaseCheck'
  > = {
    id: list.id[row] ?? '',
    what,
    fromUnitId: list.fromId[row] ?? '',
    onUnitId: list.onId[row] ?? '',
    due: list.due[row] ?? null,
    promised: promised === null ? null : { due: promised, by: list.by[row] ?? '' },
    state: list.state[row] ?? 'open',
    pleaseCheck: list.pleaseCheck[row] ?? []
  }
  return (
    <aside className={styles.panel} aria-label={what}>
      <ul>
        <DependencyLine
          key={dependency.id}
          dependency={dependency}
          names={{ from: list.fromUnit[row] ?? '', on: list.onUnit[row] ?? '' }}
          urgency={list.urgency[row] ?? null}
          unitId={dependency.fromUnitId}
          canPromise
          act={(command) => doDependency(command, told(command, what))}
        />
      </ul>
      {impedimentId !== null && (
        <Button icon={OctagonAlert} onPress={() => onImpediment(impedimentId)}>
          {words.say('dependencies.seeImpediment')}
        </Button>
      )}
    </aside>
  )
}

function told({ type }: DependencyCommand, what: string): Message {
  switch (type) {
    case 'raise':
      return message('dependency.done.raised', { what })
    case 'date':
    case 'promise':
      return message('dependency.done.dated')
    case 'resolve':
      return message('dependency.done.resolved', { what })
    case 'reopen':
      return message('dependency.done.reopened', { what })
    case 'turn':
      return message('dependency.done.turned', { what })
  }
}
