import type { InsightsView } from '../../../shared/ipc/reads'
import { levelLabel } from '../../../shared/org/labels'
import { useWords } from '../../stores/words'
import { Bars } from './Bars'
import { median } from './median'

/** How long each level takes to answer: the middle one of its answers, so that one old item does not speak for all. */
export function AnswersChart({ answers }: { readonly answers: InsightsView['answers'] }) {
  const words = useWords()
  const heights = [...new Set(answers.map(({ height }) => height))].sort((a, b) => b - a)
  const bars = heights.map((height) => {
    const hours = answers.filter((answer) => answer.height === height).map((answer) => answer.hours)
    return {
      label: words.tell(levelLabel(height === 0 ? 'team' : 'sos', height)),
      value: median(hours),
      text: words.say('insights.answers.hours', { hours: median(hours) }),
      tone: 'one' as const
    }
  })
  return <Bars title={words.say('insights.answers')} bars={bars} empty={words.say('insights.answers.none')} />
}
