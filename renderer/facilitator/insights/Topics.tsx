import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { Name } from '../../ceremony/Name'
import { useWords } from '../../stores/words'
import styles from './InsightsRoom.module.css'

/** What keeps coming back: words are the chart here, so it is a list. */
export function Topics({ topics }: { readonly topics: InsightsView['topics'] }) {
  const words = useWords()
  return (
    <section className={styles.card} aria-label={words.say('insights.topics')}>
      <h2 className={styles.caption}>
        {words.say('insights.topics')}
        <span className={styles.quiet}>
          {topics.all
            ? words.say('insights.topics.note')
            : words.say('insights.topics.among', { count: topics.looked })}
        </span>
      </h2>
      {topics.found.length === 0 && <p className={styles.quiet}>{words.say('insights.topics.none')}</p>}
      <ol className={styles.topics}>
        {topics.found.map(({ text, weeks, count }) => (
          <li key={text} className={styles.topic}>
            <span className={styles.phrase}>
              <Name>{text}</Name>
            </span>
            <span className={styles.quiet}>{words.say('insights.topics.row', { weeks, count })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
