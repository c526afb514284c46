import { type StackRow, stacks } from '../../../../shared/charts/stacks'
import type { AlignmentColumns } from '../../../../shared/ipc/reads/goals'
import { levelLabel } from '../../../../shared/org/labels'
import { Chart } from '../../../charts/Chart'
import { useWords } from '../../../stores/words'

/** Of each level, how many units have a goal that leads to the top. */
export function LevelsChart({ levels }: { readonly levels: AlignmentColumns['levels'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const rows = levels.kind.map((kind, i) => {
    const [units, led, loose] = [levels.units[i] ?? 0, levels.led[i] ?? 0, levels.loose[i] ?? 0]
    return {
      label: words.tell(levelLabel(kind, levels.height[i] ?? 0)),
      units,
      counts: { led, loose, without: units - led - loose },
      goals: [levels.goals[i] ?? 0, levels.looseGoals[i] ?? 0, levels.unserved[i] ?? 0]
    }
  })
  const told = ({ counts }: (typeof rows)[number]) => words.say('align.levels.text', counts)
  const bars = rows.map(
    (row): StackRow => ({
      label: row.label,
      note: told(row),
      text: number.format(row.units),
      parts: [
        { value: row.counts.led, series: 'one', look: 'bar' },
        { value: row.counts.loose, series: 'four', look: 'hatched' },
        { value: row.counts.without, series: 'two', look: 'hollow' }
      ]
    })
  )
  return (
    <Chart
      title={words.say('align.levels')}
      note={words.say('align.levels.note')}
      drawing={(width) => stacks(bars, words.direction, width)}
      empty=""
      summary={rows.map((row) => `${row.label}: ${told(row)}`).join('; ')}
      table={{
        head: [
          words.say('insights.head.level'),
          words.say('align.head.led'),
          words.say('align.head.loose'),
          words.say('align.head.without'),
          words.say('align.head.goals'),
          words.say('align.loose'),
          words.say('align.unserved')
        ],
        rows: rows.map(({ label, counts: { led, loose, without }, goals }) => [
          label,
          ...[led, loose, without, ...goals].map((count) => number.format(count))
        ])
      }}
    />
  )
}
