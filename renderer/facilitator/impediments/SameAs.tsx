import { Merge } from 'lucide-react'
import type { Impediment } from '../../../shared/impediment/types'
import { goesOn } from '../../../shared/impediment/urgency'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'
import { Likeness } from './Likeness'

/** Open impediments that look like the same thing, each with what merging would do; nothing when none does. */
export function SameAs({ impediment }: { readonly impediment: Impediment }) {
  const words = useWords()
  const { id, fields, state } = impediment
  const asks = state === 'open' && !fields.confidential
  const like = useRead('similar', asks ? { title: fields.title, impedimentId: id, limit: 3 } : null).value
  if (!asks || !like || like.length === 0) return null
  return (
    <section className={panel.section} aria-label={words.say('same.title')}>
      <h3 className={panel.sectionTitle}>{words.say('same.title')}</h3>
      <ul>
        {like.map((other) => {
          const stays = goesOn(impediment, other.impediment)
          const joins = stays.id === id ? other.impediment : impediment
          return (
            <Likeness
              key={other.impediment.id}
              other={other}
              hint={words.say(stays.id === id ? 'same.thisGoesOn' : 'same.thatGoesOn')}
              icon={Merge}
              action={words.say('same.merge')}
              actionName={words.say('same.mergeWith', { title: other.impediment.fields.title })}
              onAct={() =>
                void doImpediment(
                  { type: 'merge', impedimentId: joins.id, unitId: joins.originUnitId, into: stays.id },
                  { key: 'same.merged', values: { title: stays.fields.title } }
                )
              }
            />
          )
        })}
      </ul>
    </section>
  )
}
