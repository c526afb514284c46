import { CircleAlert, Clock, OctagonAlert } from 'lucide-react'
import type { PublicAge } from '../../../shared/ceremony/public-types'
import { workText } from '../../../shared/words/format'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from './AgeChip.module.css'

const iconByStep = { fresh: Clock, warn: CircleAlert, stale: OctagonAlert } as const

/** How long it has lasted, told by a shape and a word, and only then by a fill: a washed-out wall shows no colour. */
export function AgeChip({
  age: { workedMs, dayMs, step },
  short = false
}: {
  readonly age: PublicAge
  /** The shape stands for the word where there is no room for it. */
  readonly short?: boolean
}) {
  const words = useRoomWords()
  const Icon = iconByStep[step]
  return (
    <span className={styles.chip} data-step={step}>
      {short ? <AgeSign step={step} always /> : <Icon aria-hidden strokeWidth={2.5} />}{' '}
      {workText(workedMs, dayMs, words.locale)}
      {!short && <span className={styles.word}> · {words.say(`insights.age.${step}`)}</span>}
    </span>
  )
}

/** The shape alone, where a row has no room for words; nothing while it is fresh. */
export function AgeSign({
  step,
  always = false
}: {
  readonly step: PublicAge['step']
  readonly always?: boolean
}) {
  const words = useRoomWords()
  if (step === 'fresh' && !always) return null
  const Icon = iconByStep[step]
  return <Icon role="img" aria-label={words.say(`insights.age.${step}`)} strokeWidth={3} />
}
