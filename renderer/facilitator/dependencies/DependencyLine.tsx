import { CalendarClock, CalendarPlus, Check, OctagonAlert, TriangleAlert, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { comesLate, type Urgency } from '../../../shared/dependency/due'
import type { Dependency, DependencyCommand } from '../../../shared/dependency/types'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import { newId } from '../actions'
import { DayDialog } from './DayDialog'
import styles from './dependencies.module.css'
import { turnFields } from './turnFields'

export interface LineProps {
  readonly dependency: Pick<
    Dependency,
    'id' | 'what' | 'fromUnitId' | 'onUnitId' | 'due' | 'promised' | 'state' | 'pleaseCheck'
  >
  readonly names: { readonly from: string; readonly on: string }
  /** Null once it has ended. */
  readonly urgency: Urgency | null
  /** Who acts here; null where nothing can be done any more. */
  readonly unitId: string | null
  /** Whether the giving side can speak here. */
  readonly canPromise: boolean
  readonly act: (command: DependencyCommand) => Promise<boolean>
}

/** A dependency as a line of work: who needs what of whom by when, and what can be done about it. */
export function DependencyLine(props: LineProps) {
  const words = useWords()
  const { dependency, names, urgency } = props
  const { what, due, promised, state, pleaseCheck } = dependency
  return (
    <li className={styles.item} aria-label={cleanText(what, 200)}>
      <p className={styles.title}>
        <Name most={200}>{what}</Name>
      </p>
      <p className={styles.about}>
        <span>
          {words.say('dependency.needs', { from: cleanText(names.from, 60), on: cleanText(names.on, 60) })}
        </span>
        {due && <span>{words.say('dependency.neededBy', { date: dayText(due, words.locale) })}</span>}
        {promised && (
          <span>
            {words.say(promised.by ? 'dependency.promisedBy' : 'dependency.promised', {
              date: dayText(promised.due, words.locale),
              name: cleanText(promised.by, 60)
            })}
          </span>
        )}
      </p>
      {pleaseCheck.map((told) => (
        <p key={told.key} className={styles.check}>
          <TriangleAlert aria-hidden size={14} /> {words.tell(told)}
        </p>
      ))}
      <div className={styles.badges}>
        {urgency === 'overdue' && (
          <Badge tone="danger" icon={TriangleAlert}>
            {words.say('dependency.urgency.overdue')}
          </Badge>
        )}
        {urgency === 'soon' && (
          <Badge tone="warn" icon={CalendarClock}>
            {words.say('dependency.urgency.soon')}
          </Badge>
        )}
        {urgency !== null && comesLate(dependency) && (
          <Badge tone="warn" icon={TriangleAlert}>
            {words.say('dependency.late')}
          </Badge>
        )}
        {state === 'resolved' && (
          <Badge tone="ok" icon={Check}>
            {words.say('dependency.state.resolved')}
          </Badge>
        )}
        {state === 'impediment' && (
          <Badge tone="accent" icon={OctagonAlert}>
            {words.say('dependency.state.impediment')}
          </Badge>
        )}
      </div>
      {props.unitId !== null && <Actions {...props} unitId={props.unitId} />}
    </li>
  )
}

function Actions({ dependency, names, unitId, canPromise, act }: LineProps & { readonly unitId: string }) {
  const words = useWords()
  const [asking, setAsking] = useState<'due' | 'promise' | null>(null)
  const { id: dependencyId, state, due, promised, onUnitId } = dependency
  const close = () => setAsking(null)
  if (state === 'impediment') return null
  if (state === 'resolved')
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          icon={Undo2}
          onPress={() => void act({ type: 'reopen', dependencyId, unitId, text: '' })}
        >
          {words.say('dependency.reopen')}
        </Button>
      </div>
    )
  const turn = () =>
    void act({
      type: 'turn',
      dependencyId,
      unitId,
      impedimentId: newId(),
      fields: turnFields(dependency, names, words)
    })
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        icon={Check}
        onPress={() => void act({ type: 'resolve', dependencyId, unitId, text: '' })}
      >
        {words.say('dependency.resolve')}
      </Button>
      <Button size="small" icon={CalendarClock} onPress={() => setAsking('due')}>
        {words.say('dependency.redate')}
      </Button>
      {canPromise && (
        <Button size="small" icon={CalendarPlus} onPress={() => setAsking('promise')}>
          {words.say('dependency.promise')}
        </Button>
      )}
      <Button size="small" icon={OctagonAlert} onPress={turn}>
        {words.say('dependency.turn')}
      </Button>
      {asking === 'due' && (
        <DayDialog
          title={words.say('dependency.redate')}
          label={words.say('dependency.due')}
          day={due}
          by={null}
          mayBeEmpty
          onClose={close}
          onSubmit={(day) => act({ type: 'date', dependencyId, unitId, due: day })}
        />
      )}
      {asking === 'promise' && (
        <DayDialog
          title={words.say('dependency.promise')}
          label={words.say('dependency.promise.day')}
          day={promised?.due ?? due}
          by={promised?.by ?? ''}
          mayBeEmpty={false}
          onClose={close}
          onSubmit={async (day, by) =>
            day !== null && (await act({ type: 'promise', dependencyId, unitId: onUnitId, due: day, by }))
          }
        />
      )}
    </div>
  )
}
