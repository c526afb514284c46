import { MoveUp, Share2 } from 'lucide-react'
import type { RoomExperiment } from '../../../../shared/ceremony/retro-state'
import { isKept } from '../../../../shared/product/experiments'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { useAbout } from './ExperimentLine'

/** What proved itself, and who else may want it. */
export function HandOn() {
  const words = useWords()
  const about = useAbout()
  const kept = useSnapshot().experiments.filter(isKept)
  return (
    <Region title={words.say('part.spread')}>
      {kept.length === 0 && <p className={styles.hint}>{words.say('retro.spread.none')}</p>}
      <ul className={styles.lines}>
        {kept.map((experiment) => (
          <li key={experiment.id} className={styles.line}>
            <span className={styles.grow}>
              <span className={styles.strong}>
                <Name most={200}>{experiment.title}</Name>
              </span>{' '}
              <span className={styles.hint}>{about(experiment)}</span>
              <HandOnButtons experiment={experiment} />
            </span>
          </li>
        ))}
      </ul>
    </Region>
  )
}

/** Hands an experiment on: to the units beside the one that tried it, or to the one above. */
export function HandOnButtons({ experiment }: { readonly experiment: RoomExperiment }) {
  const words = useWords()
  const { trying } = useSnapshot().context
  const place = trying?.places.find(({ id }) => id === experiment.unitId)
  if (!place) return null
  const isOpen = ({ id }: { readonly id: string }) => !experiment.alsoAt.includes(id)
  const beside = place.siblings.filter(isOpen)
  const above = place.above && isOpen(place.above) ? place.above : null
  const already = [...place.siblings, ...(place.above ? [place.above] : [])].filter((unit) => !isOpen(unit))
  const title = cleanText(experiment.title)
  const spread = (to: readonly { readonly id: string }[]) =>
    void act({ type: 'spreadExperiment', experiment: experiment.id, to: to.map(({ id }) => id) })
  return (
    <div className={styles.row}>
      {beside.length > 0 && (
        <Button
          size="small"
          icon={Share2}
          aria-label={`${words.say('retro.spread.beside', { unit: cleanText(place.name) })}: ${title}`}
          onPress={() => spread(beside)}
        >
          {words.say('retro.spread.beside', { unit: cleanText(place.name) })}
        </Button>
      )}
      {above && (
        <Button
          size="small"
          icon={MoveUp}
          aria-label={`${words.say('retro.spread.up', { unit: cleanText(above.name) })}: ${title}`}
          onPress={() => spread([above])}
        >
          {words.say('retro.spread.up', { unit: cleanText(above.name) })}
        </Button>
      )}
      {already.length > 0 && (
        <span className={styles.hint}>
          {words.say('retro.spread.already', {
            units: already.map(({ name }) => cleanText(name, 40)).join(', ')
          })}
        </span>
      )}
    </div>
  )
}
