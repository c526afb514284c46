import type { Impediment } from '../../../shared/impediment/types'
import type { ImpedimentEffect } from '../../../shared/ipc/reads/effect'
import { Select } from '../../components/Select'
import { useWords } from '../../stores/words'

const none = 'none'

/** Which metric should move now that it is closed. @param onChoose null for none */
export function MetricSelect({
  impediment,
  choices,
  onChoose
}: {
  readonly impediment: Pick<Impediment, 'metricId'>
  readonly choices: ImpedimentEffect['choices']
  readonly onChoose: (metric: string | null) => void
}) {
  const words = useWords()
  return (
    <Select
      label={words.say('effect.ask')}
      choices={[
        { id: none, label: words.say('effect.none') },
        ...choices.map(({ id, name, unitName }) => ({
          id,
          label: words.say('effect.choice', { metric: name, unit: unitName })
        }))
      ]}
      value={impediment.metricId ?? none}
      onChange={(metric) => onChoose(metric === none ? null : metric)}
    />
  )
}
