import { columns } from '../../../shared/charts/columns'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { Chart } from '../../charts/Chart'
import { useWords } from '../../stores/words'

/** How many answers came within an hour, a working day, a week, or later. */
export function SpreadChart({ spread: { edges, counts } }: { readonly spread: InsightsView['spread'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const label = (i: number) =>
    i === 0
      ? words.say('insights.spread.under', { hours: edges[0] ?? 0 })
      : i === edges.length
        ? words.say('insights.spread.over', { hours: edges.at(-1) ?? 0 })
        : words.say('insights.spread.between', { from: edges[i - 1] ?? 0, to: edges[i] ?? 0 })
  const rows = counts.map((count, i) => ({ label: label(i), count }))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const list = rows.map(({ label: text, count }) => ({
    label: text,
    parts: [{ value: count, series: 'one' as const }],
    text: count === 0 ? '' : number.format(count)
  }))
  return (
    <Chart
      title={words.say('insights.spread')}
      note={words.say('insights.answers.count', { count: all })}
      drawing={all === 0 ? null : (width) => columns(list, null, words.direction, width)}
      empty={words.say('insights.answers.none')}
      summary={rows.map(({ label: text, count }) => `${text}: ${number.format(count)}`).join('; ')}
      table={{
        head: [words.say('insights.head.time'), words.say('insights.head.answers')],
        rows: rows.map(({ label: text, count }) => [text, number.format(count)])
      }}
    />
  )
}
