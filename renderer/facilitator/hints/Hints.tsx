import { Lightbulb } from 'lucide-react'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { ask } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import { announce } from '../actions'
import styles from './Hints.module.css'
import { useHints } from './useHints'

/**
 * What is worth a look, each with its reason and what others have tried; nothing where all is well.
 * @param unitId null: of every unit, each with its name
 */
export function Hints({ unitId }: { readonly unitId: string | null }) {
  const words = useWords()
  const view = useHints(unitId)
  if (!view || view.open.length === 0) return null
  return (
    <section className={styles.hints} aria-label={words.say('hints.title')}>
      <h2 className={styles.title}>
        <Lightbulb aria-hidden size={20} />
        {words.say('hints.title')}
      </h2>
      <ul className={styles.list}>
        {view.open.map(({ unitId: unit, unitName, key, why, tryThis }) => (
          <li key={`${unit} ${key}`} className={styles.hint}>
            <div className={styles.words}>
              {unitId === null && (
                <span className={styles.unit}>
                  <Name>{unitName}</Name>
                </span>
              )}
              <strong>{words.tell(why)}</strong> <span>{words.tell(tryThis)}</span>
            </div>
            <Button
              size="small"
              variant="quiet"
              aria-label={`${words.say('hints.dismiss')}: ${words.tell(why)}`}
              onPress={async () =>
                void announce(await ask('hint.dismiss', { unitId: unit, key, dismissed: true }))
              }
            >
              {words.say('hints.dismiss')}
            </Button>
          </li>
        ))}
      </ul>
      {view.more > 0 && (
        <p className={styles.more}>
          {words.say(view.isMore ? 'hints.moreThan' : 'hints.more', { count: view.more })}
        </p>
      )}
    </section>
  )
}
