import { experimentState } from '../../../../shared/product/experiments'
import { Name } from '../../../ceremony/Name'
import { useWords } from '../../../stores/words'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { ExperimentLine, Offer } from './ExperimentLine'

/** What is being tried, and what was handed on to those at the table and waits for their word. */
export function ExperimentsNow() {
  const words = useWords()
  const { experiments } = useSnapshot()
  const offers = experiments.filter((one) => experimentState(one) === 'offered')
  const running = experiments.filter((one) => experimentState(one) === 'running')
  return (
    <>
      {offers.length > 0 && (
        <Region title={words.say('retro.offers')}>
          <ul className={styles.lines}>
            {offers.map((experiment) => (
              <li key={experiment.id} className={styles.line}>
                <span className={styles.grow}>
                  <span className={styles.strong}>
                    <Name most={200}>{experiment.title}</Name>
                  </span>
                  <Offer experiment={experiment} />
                </span>
              </li>
            ))}
          </ul>
        </Region>
      )}
      <Region title={words.say('retro.running')}>
        {running.length === 0 && <p className={styles.hint}>{words.say('retro.running.none')}</p>}
        <ul className={styles.lines}>
          {running.map((experiment) => (
            <ExperimentLine key={experiment.id} experiment={experiment} />
          ))}
        </ul>
      </Region>
    </>
  )
}
