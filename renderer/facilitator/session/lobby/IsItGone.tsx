import type { Impediment } from '../../../../shared/impediment/types'
import { Name } from '../../../ceremony/Name'
import { Badge } from '../../../components/Badge'
import { useWords } from '../../../stores/words'
import { GoneAnswer } from '../../impediments/GoneAnswer'
import { actOn } from '../act'
import { toSeeGone, unitName } from '../pick'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'
import item from '../turns/ImpedimentItem.module.css'

/** What levels above settled: whether it is really gone, asked of those who raised it while they are together. */
export function IsItGone() {
  const words = useWords()
  const items = toSeeGone(useSnapshot())
  if (items.length === 0) return null
  return (
    <Region title={words.say('life.gone')}>
      <ul className={styles.items}>
        {items.map((each) => (
          <Asked key={each.id} impediment={each} />
        ))}
      </ul>
    </Region>
  )
}

function Asked({ impediment: { id, fields, answer } }: { readonly impediment: Impediment }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const about = { impedimentId: id, unitId: snapshot.context.unit.id }
  return (
    <li className={item.item}>
      <p className={item.title}>
        <Name most={200}>{fields.title}</Name>
      </p>
      {answer && (
        <p className={item.about}>
          <Badge tone="accent">{words.say(`disposition.${answer.disposition}`)}</Badge>
          <Name most={60}>{unitName(snapshot, answer.unitId)}</Name>
        </p>
      )}
      {answer?.text && (
        <p className={item.ask}>
          <Name most={500}>{answer.text}</Name>
        </p>
      )}
      <GoneAnswer
        className={item.actions}
        onYes={() => actOn({ type: 'verify', ...about, text: '' })}
        onNo={(text) => actOn({ type: 'reopen', ...about, text })}
      />
    </li>
  )
}
