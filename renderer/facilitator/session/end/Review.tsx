import { Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Impediment } from '../../../../shared/impediment/types'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { IsItGone } from '../lobby/IsItGone'
import { NextDate } from '../metascrum/NextDate'
import { captured, impedimentById, isAbove } from '../pick'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import session from '../session.module.css'
import { DependenciesReadBack } from '../turns/Dependencies'
import { AnswersFromAbove, ComingUp } from '../turns/FromElsewhere'
import { ImpedimentItem } from '../turns/ImpedimentItem'
import { CloseButton } from './CloseButton'
import { Decisions } from './Decisions'

/** Read back aloud before it is closed: what goes up and to whom, what was raised, who was missing. */
export function Review() {
  const words = useWords()
  const snapshot = useSnapshot()
  const { context, audience } = snapshot
  const { thisTurn, before } = captured(snapshot)
  const raised = [...before, ...thisTurn]
  const goingUpIds = audience.view.screen === 'review' ? audience.view.goingUp.map(({ id }) => id) : []
  const goingUp = goingUpIds.map((id) => impedimentById(snapshot, id)).filter((item) => item !== null)
  const kept = raised.filter((item) => !isAbove(item, context.unit.id))
  const missing = snapshot.session.roster.filter(({ mark }) => mark === 'unmarked' || mark === 'absent')
  return (
    <>
      <section className={styles.head} data-phase="ready">
        <div className={styles.words}>
          <h2 className={styles.title}>{words.say('audience.review')}</h2>
          <p className={styles.hint}>{words.say('room.review.hint')}</p>
        </div>
        <Button icon={Undo2} onPress={() => void act({ type: 'reopen' })}>
          {words.say('room.backToRun')}
        </Button>
        <CloseButton />
      </section>
      {(context.parent || goingUp.length > 0) && (
        <Region
          title={
            context.parent
              ? words.say('audience.review.up', { unit: context.parent.name })
              : words.say('audience.review.upNowhere')
          }
        >
          <List items={goingUp} none={words.say('audience.review.nothingUp')} />
        </Region>
      )}
      <AnswersFromAbove />
      <IsItGone />
      <ComingUp />
      <Region title={words.say('audience.review.raised')}>
        <List items={kept} none={words.say('room.captured.none')} />
      </Region>
      <DependenciesReadBack />
      <Decisions kind="other" />
      {snapshot.session.kind === 'metaScrum' && <NextDate />}
      {missing.length > 0 && (
        <Region title={words.say('room.review.missing')}>
          <p className={session.quiet}>
            {missing.map(({ id, name, mark }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Name>{name}</Name> ({words.say(`mark.${mark}`)})
              </span>
            ))}
          </p>
        </Region>
      )}
    </>
  )
}

function List({ items, none }: { readonly items: readonly Impediment[]; readonly none: ReactNode }) {
  if (items.length === 0) return <p className={session.quiet}>{none}</p>
  return (
    <ul className={session.items}>
      {items.map((item) => (
        <ImpedimentItem key={item.id} item={item} />
      ))}
    </ul>
  )
}
