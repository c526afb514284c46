import { BadgeCheck } from 'lucide-react'
import type { ImpedimentDetail } from '../../../shared/ipc/reads/impediments'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'
import { GoneAnswer } from './GoneAnswer'
import styles from './ImpedimentPanel.module.css'

/** After it was resolved: whether it is really gone, asked of those who raised it; a no opens it again. */
export function Gone({ detail }: { readonly detail: ImpedimentDetail }) {
  const words = useWords()
  const { impediment, unitNames } = detail
  const { id, originUnitId, fields, state, verifiedAt } = impediment
  // Whoever was told of an initiative has seen that answer; whether it is gone can be asked when that is done.
  const waits = detail.initiative?.state === 'open' || detail.initiative?.state === 'doing'
  if (state !== 'resolved' || waits) return null
  const about = { impedimentId: id, unitId: originUnitId }
  if (verifiedAt !== null)
    return (
      <p className={styles.verified}>
        <BadgeCheck aria-hidden size={18} />{' '}
        {words.say('life.verifiedAt', { when: momentText(verifiedAt, wallNow(), words.locale) })}
      </p>
    )
  return (
    <section className={styles.note} aria-label={words.say('life.gone')}>
      <h3 className={panel.sectionTitle}>{words.say('life.gone')}</h3>
      <p>{words.say('life.gone.who', { unit: unitNames[originUnitId] ?? '' })}</p>
      <GoneAnswer
        className={styles.noteActions}
        onYes={() =>
          doImpediment(
            { type: 'verify', ...about, text: '' },
            { key: 'life.gone.done', values: { title: fields.title } }
          )
        }
        onNo={(text) =>
          doImpediment(
            { type: 'reopen', ...about, text },
            { key: 'impediments.done.reopened', values: { title: fields.title } }
          )
        }
      />
    </section>
  )
}
