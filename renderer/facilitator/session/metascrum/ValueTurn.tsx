import { figureText } from '../../../../shared/words/figure'
import { Name } from '../../../ceremony/Name'
import { useWords } from '../../../stores/words'
import { Decisions } from '../end/Decisions'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** What the last Sprint brought, in figures, against last time. */
export function ValueTurn() {
  const words = useWords()
  const figures = useSnapshot().context.metaScrum?.figures ?? []
  return (
    <>
      <p className={styles.hint}>{words.say('audience.part.value')}</p>
      <Region title={words.say('meta.figures')}>
        {figures.length === 0 && <p className={styles.hint}>{words.say('meta.figures.none')}</p>}
        <ul className={styles.lines}>
          {figures.map((figure) => {
            const { now, change, target } = figureText(figure, words)
            return (
              <li key={figure.name} className={styles.line}>
                <span className={styles.grow}>
                  <Name most={200}>{figure.name}</Name>
                </span>
                <b className={styles.tally}>{now}</b>
                <span>{change}</span>
                {target && <span className={styles.hint}>{target}</span>}
              </li>
            )
          })}
        </ul>
      </Region>
      <Decisions kind="other" />
    </>
  )
}
