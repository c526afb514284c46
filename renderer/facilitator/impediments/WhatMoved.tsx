import type { Impediment } from '../../../shared/impediment/types'
import { Select } from '../../components/Select'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'
import { MovedFigures } from './MovedFigures'

const none = 'none'

/** Once it is closed: which metric should move, and a Sprint or two later whether it did. Without metrics, nothing. */
export function WhatMoved({ impediment }: { readonly impediment: Impediment }) {
  const words = useWords()
  const { id, originUnitId, state, metricId, fields } = impediment
  const effect = useRead('effect', state === 'resolved' ? { impedimentId: id } : null).value
  if (state !== 'resolved' || !effect || (effect.choices.length === 0 && !effect.moved)) return null
  const choices = [
    { id: none, label: words.say('effect.none') },
    ...effect.choices.map(({ id: metric, name, unitName }) => ({
      id: metric,
      label: words.say('effect.choice', { metric: name, unit: unitName })
    }))
  ]
  return (
    <section className={panel.section} aria-label={words.say('effect.title')}>
      <Select
        label={words.say('effect.ask')}
        choices={choices}
        value={metricId ?? none}
        onChange={(metric) =>
          void doImpediment(
            {
              type: 'expect',
              impedimentId: id,
              unitId: originUnitId,
              metric: metric === none ? null : metric
            },
            { key: 'effect.chosen', values: { title: fields.title } }
          )
        }
      />
      {effect.moved && <MovedFigures moved={effect.moved} />}
    </section>
  )
}
