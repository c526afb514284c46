import { ToggleButton } from 'react-aria-components'
import { levelLabel } from '../../../shared/org/labels'
import type { Words } from '../../../shared/words'
import { plannedTime } from '../../../shared/words/format'
import { useWords } from '../../stores/words'
import type { Step } from './day'
import styles from './Stairs.module.css'

/** More levels than this need smaller letters beside the next ceremony. */
const roomySteps = 4

/** The ladder of the day as stairs, teams at the foot. Pressing a step shows its ceremonies alone. */
export function Stairs({
  steps,
  height,
  onHeight
}: {
  readonly steps: readonly Step[]
  readonly height: number | null
  readonly onHeight: (height: number | null) => void
}) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, these are a way to look
    <div
      className={styles.stairs}
      data-many={steps.length > roomySteps || undefined}
      role="group"
      aria-label={words.say('today.ladder')}
    >
      {steps.map((step, i) => {
        const level = stepLabel(words, step)
        const time = timeText(words, step)
        return (
          <ToggleButton
            key={step.height}
            className={styles.step ?? ''}
            style={{ marginBlockStart: `${((steps.length - 1 - i) / Math.max(1, steps.length)) * 72}px` }}
            isSelected={height === step.height}
            onChange={(isSelected) => onHeight(isSelected ? step.height : null)}
          >
            <span className={styles.time}>{time}</span>
            <span className={styles.level}>{level}</span>
            <span className={styles.done}>
              {words.say('today.stepDone', { closed: step.closed, all: step.all })}
            </span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ inlineSize: `${(step.closed / step.all) * 100}%` }} />
            </span>
          </ToggleButton>
        )
      })}
    </div>
  )
}

const stepLabel = (words: Words, { height, isTop }: Step): string =>
  words.tell(levelLabel(isTop ? 'eat' : height === 0 ? 'team' : 'sos', height))

function timeText(words: Words, { first, last }: Step): string {
  if (first === null || last === null) return words.say('today.noTime')
  const from = plannedTime(first, words.locale)
  return first === last
    ? from
    : words.say('today.times', { first: from, last: plannedTime(last, words.locale) })
}
