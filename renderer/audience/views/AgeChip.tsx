import { CircleAlert, Clock, OctagonAlert } from 'lucide-react'
import type { PublicAge } from '../../../shared/ceremony/snapshot'
import { workText } from '../../../shared/words/format'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from './AgeChip.module.css'

const iconByStep = { fresh: Clock, warn: CircleAlert, stale: OctagonAlert } as const

/** How long it has lasted, told by a shape and a word, and only then by a fill: a washed-out wall shows no colour. */
export function AgeChip({ age: { workedMs, dayMs, step } }: { readonly age: PublicAge }) {
  const words = useRoomWords()
  const Icon = iconByStep[step]
  return (
    <span className={styles.chip} data-step={step}>
      <Icon aria-hidden strokeWidth={2.5} /> {workText(workedMs, dayMs, words.locale)} ·{' '}
      {words.say(`insights.age.${step}`)}
    </span>
  )
}

/** The shape alone, where a row has no room for words; nothing while it is fresh. */
export function AgeSign({ step }: { readonly step: PublicAge['step'] }) {
  const words = useRoomWords()
  if (step === 'fresh') return null
  const Icon = iconByStep[step]
  return <Icon role="img" aria-label={words.say(`insights.age.${step}`)} strokeWidth={3} />
}
