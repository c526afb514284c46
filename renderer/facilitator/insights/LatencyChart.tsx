import { ranges } from '../../../shared/charts/ranges'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { levelLabel } from '../../../shared/org/labels'
import { HOUR } from '../../../shared/time'
import { Chart } from '../../charts/Chart'
import { useWords } from '../../stores/words'

/** How long each level takes to answer: the middle one of its answers, and what 85 of 100 stay within. */
export function LatencyChart({ levels }: { readonly levels: InsightsView['levels'] }) {
  const words = useWords()
  const hours = (ms: number) => words.say('insights.answers.hours', { hours: ms / HOUR })
  const rows = levels.kind.flatMap((kind, i) => {
    const count = levels.answers[i] ?? 0
    const [low, high] = [levels.medianMs[i] ?? 0, levels.p85Ms[i] ?? 0]
    if (count === 0) return []
    const label = words.tell(levelLabel(kind, levels.height[i] ?? 0))
    const note = words.say('insights.answers.count', { count })
    return [{ label, note, low, high, lowText: hours(low), highText: hours(high), count }]
  })
  const whole = (ms: number) => words.say('insights.hours', { hours: Math.round(ms / HOUR) })
  return (
    <Chart
      title={words.say('insights.answers')}
      note={words.say('insights.answers.note')}
      drawing={rows.length === 0 ? null : (width) => ranges(rows, whole, words.direction, width)}
      empty={words.say('insights.answers.none')}
      summary={rows.map(({ label, lowText, highText }) => `${label}: ${lowText}, ${highText}`).join('; ')}
      table={{
        head: ['level', 'answers', 'median', 'p85'].map((head) =>
          words.say(`insights.head.${head as 'level' | 'answers' | 'median' | 'p85'}`)
        ),
        rows: rows.map(({ label, count, lowText, highText }) => [label, String(count), lowText, highText])
      }}
    />
  )
}
