import { columns } from '../../../shared/charts/columns'
import { dots } from '../../../shared/charts/dots'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { clockText, shortDay } from '../../../shared/words/format'
import { Chart } from '../../charts/Chart'
import { useWords } from '../../stores/words'
import { useStretches } from './FlowCharts'

/** Time boxes kept: a dot for each ceremony while they are few, and for many how many kept theirs. */
export function BoxesChart({ view }: { readonly view: InsightsView }) {
  const words = useWords()
  const { sessions, bins, closedSessions, keptBox } = view
  const number = new Intl.NumberFormat(words.locale)
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 })
  const days = useStretches(bins)
  const list = Array.from(sessions.at, (at, i) => ({
    at,
    share: (sessions.usedMs[i] ?? 0) / (sessions.boxMs[i] ?? 1)
  }))
  const manyColumns = days.map((label, i) => {
    const [kept, over] = [bins.kept[i] ?? 0, bins.over[i] ?? 0]
    return {
      label,
      text: kept + over === 0 ? '' : percent.format(kept / (kept + over)),
      parts: [
        { value: kept, series: 'one' as const },
        { value: over, series: 'four' as const, hatched: true }
      ]
    }
  })
  const isFew = list.length > 0
  const spoken = {
    day: (at: number) => shortDay(at, words.locale),
    share: (share: number) => percent.format(share),
    within: words.say('insights.boxes.within'),
    over: words.say('insights.boxes.over')
  }
  return (
    <Chart
      title={words.say('insights.boxes')}
      note={words.say(isFew ? 'insights.boxes.note' : 'insights.boxes.many')}
      drawing={
        isFew
          ? (width) => dots(list, spoken, words.direction, width)
          : (width) => columns(manyColumns, null, words.direction, width)
      }
      empty=""
      summary={words.say('insights.kept.text', { kept: keptBox, all: closedSessions })}
      table={
        isFew
          ? {
              head: [
                words.say('insights.head.from'),
                words.say('insights.head.ceremony'),
                words.say('insights.head.time')
              ],
              rows: list.map(({ at }, i) => [
                new Intl.DateTimeFormat(words.locale, { dateStyle: 'short', timeStyle: 'short' }).format(at),
                words.say(`ceremony.${sessions.kind[i] ?? 'daily'}`),
                words.say('insights.boxes.used', {
                  used: clockText(sessions.usedMs[i] ?? 0, true),
                  box: clockText(sessions.boxMs[i] ?? 0, true)
                })
              ])
            }
          : {
              head: [
                words.say('insights.head.from'),
                words.say('insights.boxes.within'),
                words.say('insights.boxes.over')
              ],
              rows: days.map((day, i) => [
                day,
                number.format(bins.kept[i] ?? 0),
                number.format(bins.over[i] ?? 0)
              ])
            }
      }
    />
  )
}
