import { FlaskConical } from 'lucide-react'
import { experimentState } from '../../../shared/product/experiments'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { Badge } from '../../components/Badge'
import { EmptyState } from '../../components/EmptyState'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import styles from './ProductRoom.module.css'

const toneByState = {
  running: 'accent',
  offered: 'warn',
  keep: 'ok',
  spread: 'ok',
  stop: 'plain',
  declined: 'plain'
} as const

/** What a unit and everybody below it tries or tried, and what came of it. */
export function ExperimentsTab({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const view = useRead('experiments', { unitId }).value
  if (!view) return null
  const { experiments, count } = view
  return (
    <div className={styles.scrolls}>
      {count === 0 && <EmptyState icon={FlaskConical} text={words.say('product.experiments.empty')} />}
      {experiments.length < count && (
        <p className={styles.quiet}>
          {words.say('product.experiments.shown', { shown: experiments.length, count })}
        </p>
      )}
      <ul className={styles.rows} aria-label={words.say('product.tab.experiments')}>
        {experiments.map((experiment) => {
          const { id, title, expected, result, unitName, fromUnit, metric, owner, day, due } = experiment
          const state = experimentState(experiment)
          const about = [
            cleanText(unitName, 60),
            fromUnit && words.say('retro.from', { unit: cleanText(fromUnit, 60) }),
            metric && words.say('retro.metric.is', { metric: cleanText(metric, 60) }),
            cleanText(owner, 60),
            day && dayText(day, words.locale),
            due && state === 'running' && words.say('retro.due.is', { date: dayText(due, words.locale) })
          ]
          return (
            <li key={id} className={styles.line}>
              <span className={styles.words}>
                <span className={styles.title}>
                  <Name most={200}>{title}</Name>
                </span>
                {expected && (
                  <span>
                    <span className={styles.quiet}>{words.say('retro.expected')}</span>{' '}
                    <Name most={1000}>{expected}</Name>
                  </span>
                )}
                {result && (
                  <span>
                    <span className={styles.quiet}>{words.say('retro.result')}</span>{' '}
                    <Name most={1000}>{result}</Name>
                  </span>
                )}
                <span className={styles.quiet}>{about.filter(Boolean).join(' · ')}</span>
              </span>
              <Badge tone={toneByState[state]}>{words.say(`retro.state.${state}`)}</Badge>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
