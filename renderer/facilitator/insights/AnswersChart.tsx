import type { InsightsView } from '../../../shared/ipc/reads'
import { levelLabel } from '../../../shared/org/labels'
import { useWords } from '../../stores/words'
import { Bars } from './Bars'
import { median } from './median'

/** How long each level takes to answer: the middle one of its answers, so that one old item does not speak for all. */
export function AnswersChart({ answers }: { readonly answers: InsightsView['answers'] }) {
  const words = useWords()
  const named = answers
    .map(({ kind, height, hours }) => ({ height, hours, level: words.tell(levelLabel(kind, height)) }))
    .sort((a, b) => b.height - a.height)
  const bars = [...new Set(named.map(({ level }) => level))].map((level) => {
    const hours = named.filter((answer) => answer.level === level).map((answer) => answer.hours)
    return {
      label: level,
      value: median(hours),
      text: words.say('insights.answers.hours', { hours: median(hours) }),
      tone: 'one' as const
    }
  })
  return <Bars title={words.say('insights.answers')} bars={bars} empty={words.say('insights.answers.none')} />
}
