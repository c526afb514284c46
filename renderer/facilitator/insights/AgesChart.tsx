import { useWords } from '../../stores/words'
import { Bars } from './Bars'

const ageTones = [
  ['fresh', 'three'],
  ['warn', 'two'],
  ['stale', 'four']
] as const

export function AgesChart({ ages }: { readonly ages: Readonly<Record<'fresh' | 'warn' | 'stale', number>> }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  return (
    <Bars
      title={words.say('insights.ages')}
      empty=""
      bars={ageTones.map(([age, tone]) => ({
        label: words.say(`insights.age.${age}`),
        value: ages[age],
        text: number.format(ages[age]),
        tone
      }))}
    />
  )
}
