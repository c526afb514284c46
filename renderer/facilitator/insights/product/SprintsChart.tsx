import { type StackRow, stacks } from '../../../../shared/charts/stacks'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { dayText } from '../../../../shared/words/format'
import { Chart } from '../../../charts/Chart'
import { useWords } from '../../../stores/words'

/** The value each Sprint brought, against what was planned for it. */
export function SprintsChart({ value }: { readonly value: ProductInsightsView['value'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 })
  const rows = value.sprints
    .map((sprint) => {
      const { asPlanned: came, planned, beside, starts, ends } = sprint
      return {
        ...sprint,
        label: words.say('product.sprint', { number: sprint.number }),
        dates: `${dayText(starts, words.locale)} – ${dayText(ends, words.locale)}`,
        told: words.say('pins.sprints.text', { came, planned, beside })
      }
    })
    .filter(({ planned, beside }) => planned + beside > 0)
  const bars = rows.map(
    ({ label, told, asPlanned, planned, beside }): StackRow => ({
      label,
      note: told,
      text: number.format(asPlanned + beside),
      parts: [
        { value: asPlanned, series: 'one', look: 'bar' },
        { value: beside, series: 'three', look: 'hatched' },
        { value: planned - asPlanned, series: 'two', look: 'hollow' }
      ]
    })
  )
  return (
    <Chart
      title={words.say('pins.sprints')}
      note={words.say('pins.sprints.note', { unit: value.unitName })}
      drawing={bars.length === 0 ? null : (width) => stacks(bars, words.direction, width)}
      empty={words.say('pins.sprints.none')}
      summary={rows.map(({ label, told }) => `${label}: ${told}`).join('; ')}
      table={{
        head: [
          words.say('product.metrics.sprint'),
          words.say('product.column.dates'),
          words.say('pins.head.planned'),
          words.say('pins.head.came'),
          words.say('pins.head.beside')
        ],
        rows: rows.map(({ label, dates, planned, asPlanned, beside }) => [
          label,
          dates,
          ...[planned, asPlanned, beside].map((each) => number.format(each))
        ])
      }}
    />
  )
}
