import { ArrowUp, Check, Eye, MessageSquareReply, Pencil, Reply, Spotlight } from 'lucide-react'
import { useState } from 'react'
import type { FacilitatorSnapshot } from '../../../../shared/ceremony/facilitator-snapshot'
import { missingToBeHeard } from '../../../../shared/impediment/decide'
import type { Impediment } from '../../../../shared/impediment/types'
import { dayText } from '../../../../shared/words/format'
import { Name } from '../../../ceremony/Name'
import { Badge } from '../../../components/Badge'
import { Button } from '../../../components/Button'
import { cx } from '../../../components/cx'
import { IconButton } from '../../../components/IconButton'
import { useRead } from '../../../stores/reads'
import { useWords } from '../../../stores/words'
import { Age } from '../../impediments/Age'
import { MetricSelect } from '../../impediments/MetricSelect'
import { ReasonDialog } from '../../impediments/ReasonDialog'
import { StairsNote } from '../../impediments/StairsNote'
import { actOn, setScreen } from '../act'
import { handsOn, isAbove, unitName, waitsHere } from '../pick'
import { useSnapshot } from '../SessionContext'
import { openSheet, useSessionUi } from '../ui'
import styles from './ImpedimentItem.module.css'

/** An impediment as a line of work: what it says, where it is, and everything this level may do with it. */
export function ImpedimentItem({ item }: { readonly item: Impediment }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const selected = useSessionUi((ui) => ui.impediment === item.id)
  const { fields } = item
  const { unit } = snapshot.context
  const above = isAbove(item, unit.id)
  const below = item.state === 'open' && item.ballAt !== unit.id
  return (
    <li className={cx(styles.item, selected && styles.selected)}>
      <button
        type="button"
        className={styles.words}
        aria-pressed={selected}
        onClick={() => useSessionUi.setState({ impediment: selected ? null : item.id })}
      >
        <span className={styles.title}>
          <Name most={200}>{fields.title}</Name>
        </span>
        <span className={styles.about}>
          <Name most={40}>{unitName(snapshot, item.originUnitId)}</Name>
          <Age item={item} work={snapshot.context.work} at={snapshot.atWall} told />
          {fields.owner && <Name most={40}>{fields.owner}</Name>}
          {fields.neededBy && (
            <span>{words.say('room.neededBy', { date: dayText(fields.neededBy, words.locale) })}</span>
          )}
        </span>
        {fields.ask && (
          <span className={styles.ask}>
            <b>{words.say('audience.ask')}</b> <Name most={300}>{fields.ask}</Name>
          </span>
        )}
      </button>
      <div className={styles.badges}>
        {fields.confidential && <Badge tone="warn">{words.say('impediments.confidential')}</Badge>}
        {above && (
          <Badge tone="accent" icon={ArrowUp}>
            {words.say('room.nowWith', { unit: unitName(snapshot, item.ballAt) })}
          </Badge>
        )}
        {item.answer && (item.state === 'answered' || (below && item.answer.unitId === unit.id)) && (
          <Badge tone="accent">{words.say(`disposition.${item.answer.disposition}`)}</Badge>
        )}
        {item.state === 'resolved' && (
          <Badge tone="ok" icon={Check}>
            {words.say('impediments.state.resolved')}
          </Badge>
        )}
      </div>
      {(mayGoUp(item, snapshot) || (above && item.ballAt === snapshot.context.parent?.id)) && (
        <StairsNote way={snapshot.context.way} at={snapshot.atWall} />
      )}
      {item.state === 'resolved' && <ShouldMove item={item} />}
      <Actions item={item} />
    </li>
  )
}

/** Once it is closed: which metric that should move. Without metrics, nothing. */
function ShouldMove({ item }: { readonly item: Impediment }) {
  const { context, session } = useSnapshot()
  const choices = useRead('effect', { impedimentId: item.id }).value?.choices ?? []
  if (choices.length === 0 || session.phase === 'closed') return null
  return (
    <MetricSelect
      impediment={item}
      choices={choices}
      onChoose={(metric) =>
        void actOn({ type: 'expect', impedimentId: item.id, unitId: context.unit.id, metric })
      }
    />
  )
}

/** With this level, and to be sent up from it. */
const mayGoUp = (item: Impediment, { context, session }: FacilitatorSnapshot): boolean =>
  session.phase !== 'closed' &&
  session.kind !== 'eatDaily' &&
  item.state === 'open' &&
  item.ballAt === context.unit.id

function Actions({ item }: { readonly item: Impediment }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const { context, session, screen } = snapshot
  const [replying, setReplying] = useState(false)
  const { unit } = context
  if (session.phase === 'closed') return null
  const hands = handsOn(snapshot, item)
  const here = waitsHere(item, snapshot)
  const canSendUp = here || (item.state === 'open' && item.ballAt === hands.unitId)
  const own = item.originUnitId === unit.id
  const asked = here && item.answer?.disposition === 'ask'
  const isTop = session.kind === 'eatDaily'
  const sendUp = () => {
    if (missingToBeHeard(item.fields).length > 0) openSheet('impediment', item.id)
    else void actOn({ type: 'sendUp', impedimentId: item.id, unitId: hands.unitId })
  }
  const lit = screen.spotlight === item.id
  return (
    <div className={styles.actions}>
      {here && (!own || isTop) && (
        <Button
          size="small"
          variant={isTop ? 'primary' : 'secondary'}
          icon={MessageSquareReply}
          onPress={() => openSheet('answer', item.id)}
        >
          {words.say('room.answer')}
        </Button>
      )}
      {asked && (
        <Button size="small" variant="primary" icon={Reply} onPress={() => setReplying(true)}>
          {words.say('room.reply')}
        </Button>
      )}
      {canSendUp && hands.above && !asked && (
        <Button size="small" variant="primary" icon={ArrowUp} onPress={sendUp}>
          {words.say('room.sendUp', { unit: hands.above.name })}
        </Button>
      )}
      {here && (
        <Button
          size="small"
          icon={Check}
          onPress={() =>
            own
              ? void actOn({ type: 'resolve', impedimentId: item.id, unitId: unit.id, text: '' })
              : openSheet('answer', item.id)
          }
        >
          {words.say('room.resolveHere')}
        </Button>
      )}
      <span className={styles.space} />
      <IconButton
        label={words.say('room.refine')}
        icon={Pencil}
        onPress={() => openSheet('impediment', item.id)}
      />
      <IconButton
        label={words.say(lit ? 'room.spotlight.off' : 'room.spotlight.on')}
        icon={lit ? Eye : Spotlight}
        onPress={() => void setScreen({ type: 'spotlight', impedimentId: lit ? null : item.id })}
      />
      {replying && (
        <ReasonDialog
          title={words.say('room.reply')}
          label={item.answer?.text || words.say('room.reply.what')}
          onClose={() => setReplying(false)}
          onSubmit={(text) => actOn({ type: 'reply', impedimentId: item.id, unitId: unit.id, text })}
        />
      )}
    </div>
  )
}
