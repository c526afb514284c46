import { useState } from 'react'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import panel from '../org/UnitPanel.module.css'
import styles from './Life.module.css'

/** How many sentences stand there before somebody asks for all. */
const atFirst = 6

/** Everything that ever happened to an impediment, the last thing first: who did it, when, and in which ceremony. */
export function Life({ impedimentId }: { readonly impedimentId: string }) {
  const words = useWords()
  const life = useRead('life', { impedimentId }).value
  const [all, setAll] = useState(false)
  if (!life) return null
  const shown = all ? life : life.slice(0, atFirst)
  return (
    <section className={panel.section} aria-label={words.say('life.title')}>
      <h3 className={panel.sectionTitle}>{words.say('life.title')}</h3>
      <ol className={styles.life}>
        {shown.map(({ id, at, text, said, where, takenBack }) => (
          <li key={id} className={cx(styles.line, takenBack && styles.takenBack)}>
            <p>
              <Name most={400}>{words.tell(text)}</Name>
              {takenBack && <span className={styles.mark}> {words.say('life.takenBack')}</span>}
            </p>
            {said && (
              <p className={styles.said}>
                <Name most={2000}>{said}</Name>
              </p>
            )}
            <p className={styles.when}>
              {momentText(at, wallNow(), words.locale)}
              {where &&
                ` · ${words.say('life.where', { ceremony: words.say(`ceremony.${where.kind}`), unit: where.unitName })}`}
            </p>
          </li>
        ))}
      </ol>
      {shown.length < life.length && (
        <Button size="small" variant="quiet" onPress={() => setAll(true)}>
          {words.say('life.all', { count: life.length })}
        </Button>
      )}
    </section>
  )
}
