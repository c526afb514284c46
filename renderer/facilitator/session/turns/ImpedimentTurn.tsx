import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { Name } from '../../../ceremony/Name'
import { useWords } from '../../../stores/words'
import { impedimentById, unitName } from '../pick'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import session from '../session.module.css'
import { ImpedimentItem } from './ImpedimentItem'

/** One escalation before the executives, with everything that was written about it. */
export function ImpedimentTurn({ impedimentId }: { readonly impedimentId: string }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const item = impedimentById(snapshot, impedimentId)
  if (!item) return null
  const { blocked, effect, tried } = item.fields
  const teams = snapshot.context.teamsUnder[item.originUnitId]
  return (
    <section className={styles.prompts}>
      <p className={styles.path}>
        {item.path.map(({ unitId }, index) => (
          <Fragment key={unitId}>
            {index > 0 && <ChevronRight aria-hidden size={14} />}
            <Name most={40}>{unitName(snapshot, unitId)}</Name>
          </Fragment>
        ))}
        {teams !== undefined && <span>{words.say('audience.teamsBlocked', { count: teams })}</span>}
      </p>
      <dl className={styles.facts}>
        <Fact label={words.say('impediments.blocked')} text={blocked} />
        <Fact label={words.say('impediments.effect')} text={effect} />
        <Fact label={words.say('impediments.tried')} text={tried} />
      </dl>
      <ul className={session.items}>
        <ImpedimentItem item={item} />
      </ul>
    </section>
  )
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <Name most={2000}>{text}</Name>
      </dd>
    </div>
  )
}
