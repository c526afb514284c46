import { type StackRow, stacks } from '../../../shared/charts/stacks'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { Chart } from '../../charts/Chart'
import { useWords } from '../../stores/words'

/** Ceremonies with empty seats, the emptiest first. */
export function AttendanceChart({ attendance }: { readonly attendance: InsightsView['attendance'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const { units, present, represented, absent } = attendance
  const rows = units.name.map((name, i) => ({ name, here: units.here[i] ?? 0, absent: units.absent[i] ?? 0 }))
  const text = (count: number) => words.say('insights.attendance.absent', { count })
  const bars = rows.map(
    (row): StackRow => ({
      label: row.name,
      note: text(row.absent),
      text: number.format(row.here + row.absent),
      parts: [
        { value: row.here, series: 'one', look: 'bar' },
        {
          value: row.absent,

          series: 'four',
          look: 'hatched'
        }
      ]
    })
  )
  const here = present + represented
  return (
    <Chart
      title={words.say('insights.attendance')}
      note={words.say('insights.attendance.text', { here, all: here + absent })}
      drawing={rows.length === 0 ? null : (width) => stacks(bars, words.direction, width)}
      empty={words.say('insights.attendance.none')}
      summary={rows.map((row) => `${row.name}: ${text(row.absent)}`).join('; ')}
      table={{
        head: [
          words.say('insights.head.unit'),
          words.say('insights.head.here'),
          words.say('insights.head.absent')
        ],
        rows: rows.map((row) => [row.name, number.format(row.here), number.format(row.absent)])
      }}
    />
  )
}
