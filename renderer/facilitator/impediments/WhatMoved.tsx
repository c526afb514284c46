import type { Impediment } from '../../../shared/impediment/types'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'
import { MetricSelect } from './MetricSelect'
import { MovedFigures } from './MovedFigures'

/** Once it is closed: which metric should move, and a Sprint or two later whether it did. Without metrics, nothing. */
export function WhatMoved({ impediment }: { readonly impediment: Impediment }) {
  const words = useWords()
  const { id, originUnitId, state, fields } = impediment
  const effect = useRead('effect', state === 'resolved' ? { impedimentId: id } : null).value
  if (state !== 'resolved' || !effect || (effect.choices.length === 0 && !effect.moved)) return null
  return (
    <section className={panel.section} aria-label={words.say('effect.title')}>
      <MetricSelect
        impediment={impediment}
        choices={effect.choices}
        onChoose={(metric) =>
          void doImpediment(
            { type: 'expect', impedimentId: id, unitId: originUnitId, metric },
            { key: 'effect.chosen', values: { title: fields.title } }
          )
        }
      />
      {effect.moved && <MovedFigures moved={effect.moved} />}
    </section>
  )
}
