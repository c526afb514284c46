import { BadgeCheck } from 'lucide-react'
import { useState } from 'react'
import type { ImpedimentDetail } from '../../../shared/ipc/reads/impediments'
import { Button } from '../../components/Button'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'
import styles from './ImpedimentPanel.module.css'
import { ReasonDialog } from './ReasonDialog'

/** After it was resolved: whether it is really gone, asked of those who raised it; a no opens it again. */
export function Gone({ detail }: { readonly detail: ImpedimentDetail }) {
  const words = useWords()
  const [reopens, setReopens] = useState(false)
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
      <div className={styles.noteActions}>
        <Button
          size="small"
          variant="primary"
          icon={BadgeCheck}
          onPress={() =>
            void doImpediment(
              { type: 'verify', ...about, text: '' },
              { key: 'life.gone.done', values: { title: fields.title } }
            )
          }
        >
          {words.say('life.gone.yes')}
        </Button>
        <Button size="small" onPress={() => setReopens(true)}>
          {words.say('life.gone.no')}
        </Button>
      </div>
      {reopens && (
        <ReasonDialog
          title={words.say('impediments.reopen')}
          label={words.say('impediments.reopen.why')}
          onClose={() => setReopens(false)}
          onSubmit={(text) =>
            doImpediment(
              { type: 'reopen', ...about, text },
              { key: 'impediments.done.reopened', values: { title: fields.title } }
            )
          }
        />
      )}
    </section>
  )
}
