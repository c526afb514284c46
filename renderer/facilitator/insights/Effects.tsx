import { ArrowUpRight } from 'lucide-react'
import { shortDay } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { IconButton } from '../../components/IconButton'
import { goTo } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { MovedFigures } from '../impediments/MovedFigures'
import styles from './InsightsRoom.module.css'

const most = 50

/** What closing impediments was to move, before and one and two Sprints after; the last closed first. */
export function Effects() {
  const words = useWords()
  const effects = useRead('effects', { limit: most }).value
  if (!effects) return null
  const judged = effects.filter(({ moved }) => moved.way !== null)
  const hoped = judged.filter(({ moved }) => moved.way === 'better').length
  return (
    <section className={styles.card} aria-label={words.say('effect.list')}>
      <h2 className={styles.caption}>
        {words.say('effect.list')}
        {judged.length > 0 && (
          <span className={styles.quiet}>
            {words.say('effect.list.sum', {
              hoped,
              all: judged.length,
              waiting: effects.length - judged.length
            })}
          </span>
        )}
      </h2>
      {effects.length === 0 && <p className={styles.quiet}>{words.say('effect.list.none')}</p>}
      <ol className={styles.topics}>
        {effects.map(({ impedimentId, title, unitName, resolvedAt, moved }) => (
          <li key={impedimentId} className={styles.effect}>
            <div className={styles.effectWords}>
              <span className={styles.phrase}>
                <Name most={200}>{title}</Name>
              </span>
              <span className={styles.quiet}>
                <Name>{unitName}</Name>
                {' · '}
                {words.say('effect.list.closed', { day: shortDay(resolvedAt, words.locale) })}
              </span>
            </div>
            <MovedFigures moved={moved} />
            <IconButton
              icon={ArrowUpRight}
              label={words.say('effect.list.open', { title })}
              onPress={() => goTo('impediments', `impediment ${impedimentId}`)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
