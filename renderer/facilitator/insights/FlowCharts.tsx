import { columns } from '../../../shared/charts/columns'
import { lines } from '../../../shared/charts/lines'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { shortDay } from '../../../shared/words/format'
import { Chart } from '../../charts/Chart'
import { useWords } from '../../stores/words'

const sum = (values: Int32Array) => values.reduce((all, each) => all + each, 0)

/** When each stretch of a chart begins, in words. */
export const useStretches = ({ edges }: InsightsView['bins']): readonly string[] => {
  const words = useWords()
  return Array.from(edges.subarray(0, -1), (at) => shortDay(at, words.locale))
}

/** What came in, what was answered from above, what is done with. */
export function ThroughputChart({ bins }: { readonly bins: InsightsView['bins'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const days = useStretches(bins)
  const trends = [
    { name: words.say('insights.flow.raised'), series: 'four' as const, values: bins.raised },
    { name: words.say('insights.flow.answered'), series: 'one' as const, values: bins.answered },
    { name: words.say('insights.flow.closed'), series: 'three' as const, values: bins.closed }
  ]
  const any = trends.some(({ values }) => sum(values) > 0)
  return (
    <Chart
      title={words.say('insights.flow')}
      note={words.say('insights.bins', { days: bins.days })}
      drawing={
        any ? (width) => lines(trends, days, (value) => number.format(value), words.direction, width) : null
      }
      empty={words.say('insights.flow.none')}
      summary={trends.map(({ name, values }) => `${name} ${number.format(sum(values))}`).join('; ')}
      table={{
        head: [words.say('insights.head.from'), ...trends.map(({ name }) => name)],
        rows: days.map((day, i) => [day, ...trends.map(({ values }) => number.format(values[i] ?? 0))])
      }}
    />
  )
}

/** Of the answers of each day, how many came on the day the need arrived: the promise itself. */
export function SameDayChart({ bins }: { readonly bins: InsightsView['bins'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 })
  const days = useStretches(bins)
  const rows = days.map((label, i) => {
    const all = bins.answered[i] ?? 0
    const same = bins.sameDay[i] ?? 0
    return {
      label,
      all,
      same,
      share: all === 0 ? 0 : same / all,
      text: all === 0 ? '' : percent.format(same / all)
    }
  })
  const list = rows.map(({ label, all, share, text }) => ({
    label,
    text,
    parts: [
      { value: share, series: 'three' as const },
      { value: all === 0 ? 0 : 1 - share, series: 'two' as const, hatched: true }
    ]
  }))
  return (
    <Chart
      title={words.say('insights.sameDay.chart')}
      note={words.say('insights.bins', { days: bins.days })}
      drawing={sum(bins.answered) === 0 ? null : (width) => columns(list, 1, words.direction, width)}
      empty={words.say('insights.answers.none')}
      summary={rows
        .filter(({ all }) => all > 0)
        .map(({ label, text }) => `${label}: ${text}`)
        .join('; ')}
      table={{
        head: [
          words.say('insights.head.from'),
          words.say('insights.sameDay'),
          words.say('insights.head.answers')
        ],
        rows: rows.map(({ label, same, all }) => [label, number.format(same), number.format(all)])
      }}
    />
  )
}
