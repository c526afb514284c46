import { type StackRow, stacks } from '../../../shared/charts/stacks'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { levelLabel } from '../../../shared/org/labels'
import { HOUR } from '../../../shared/time'
import { Chart } from '../../charts/Chart'
import { useWords } from '../../stores/words'

/** What is open at each level, by the steps of age of that level: empty, hatched, full. */
export function AgesChart({ levels }: { readonly levels: InsightsView['levels'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const rows = levels.kind.flatMap((kind, i) => {
    const [open, warn, stale] = [levels.open[i] ?? 0, levels.warn[i] ?? 0, levels.stale[i] ?? 0]
    if (open === 0) return []
    const ages = { fresh: open - warn - stale, warn, stale }
    const oldest = words.say('insights.ages.oldest', { hours: Math.round((levels.oldestMs[i] ?? 0) / HOUR) })
    return [{ label: words.tell(levelLabel(kind, levels.height[i] ?? 0)), open, oldest, ages }]
  })
  const told = ({ ages }: (typeof rows)[number]) => words.say('insights.open.text', ages)
  const bars = rows.map(
    ({ label, open, oldest, ages }): StackRow => ({
      label,
      note: oldest,
      text: number.format(open),
      parts: [
        { value: ages.stale, series: 'four', look: 'bar' },
        { value: ages.warn, series: 'two', look: 'hatched' },
        { value: ages.fresh, series: 'one', look: 'hollow' }
      ]
    })
  )
  const heads = ['stale', 'warn', 'fresh'] as const
  return (
    <Chart
      title={words.say('insights.ages')}
      note={words.say('insights.ages.note')}
      drawing={rows.length === 0 ? null : (width) => stacks(bars, words.direction, width)}
      empty={words.say('insights.ages.none')}
      summary={rows.map((row) => `${row.label}: ${told(row)}`).join('; ')}
      table={{
        head: [words.say('insights.head.level'), ...heads.map((age) => words.say(`insights.age.${age}`))],
        rows: rows.map(({ label, ages }) => [label, ...heads.map((age) => number.format(ages[age]))])
      }}
    />
  )
}
