import { ranges } from '../../../../shared/charts/ranges'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { levelLabel } from '../../../../shared/org/labels'
import { DAY } from '../../../../shared/time'
import { Chart } from '../../../charts/Chart'
import { useWords } from '../../../stores/words'

/** How long a proposal waits for its decision, level by level. */
export function DecisionsChart({ decisions }: { readonly decisions: ProductInsightsView['decisions'] }) {
  const words = useWords()
  const days = (ms: number) => words.say('pins.days', { days: Math.round((ms / DAY) * 10) / 10 })
  const rows = decisions.kind.flatMap((kind, i) => {
    const count = decisions.count[i] ?? 0
    const [low, high] = [decisions.medianMs[i] ?? 0, decisions.p85Ms[i] ?? 0]
    if (count === 0) return []
    const label = words.tell(levelLabel(kind, decisions.height[i] ?? 0))
    const note = words.say('pins.decisions.count', { count })
    const waiting = decisions.waiting[i] ?? 0
    return [{ label, note, low, high, lowText: days(low), highText: days(high), count, waiting }]
  })
  const whole = (ms: number) => words.say('pins.days', { days: Math.round(ms / DAY) })
  return (
    <Chart
      title={words.say('pins.decisions')}
      note={words.say('pins.decisions.note')}
      drawing={rows.length === 0 ? null : (width) => ranges(rows, whole, words.direction, width)}
      empty={words.say('pins.decisions.none')}
      summary={rows.map(({ label, lowText, highText }) => `${label}: ${lowText}, ${highText}`).join('; ')}
      table={{
        head: [
          words.say('insights.head.level'),
          words.say('pins.head.decisions'),
          words.say('insights.head.median'),
          words.say('insights.head.p85'),
          words.say('pins.head.waiting')
        ],
        rows: rows.map(({ label, count, lowText, highText, waiting }) => [
          label,
          String(count),
          lowText,
          highText,
          String(waiting)
        ])
      }}
    />
  )
}
