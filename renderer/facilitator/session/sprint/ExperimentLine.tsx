import type { RoomExperiment } from '../../../../shared/ceremony/retro-state'
import { experimentState } from '../../../../shared/product/experiments'
import { dayText } from '../../../../shared/words/format'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Badge } from '../../../components/Badge'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** What is known of an experiment in one small line: whose it is, where it came from, by when, judged by what. */
export function useAbout(): (experiment: RoomExperiment) => string {
  const words = useWords()
  const { trying } = useSnapshot().context
  return ({ unitId, fromUnit, metricId, owner, due }) => {
    const unit = trying?.places.find(({ id }) => id === unitId)?.name ?? ''
    const metric = trying?.metrics.find(({ id }) => id === metricId)?.name
    return [
      cleanText(unit),
      fromUnit && words.say('retro.from', { unit: cleanText(fromUnit) }),
      metric && words.say('retro.metric.is', { metric: cleanText(metric) }),
      cleanText(owner),
      due && words.say('retro.due.is', { date: dayText(due, words.locale) })
    ]
      .filter(Boolean)
      .join(' · ')
  }
}

/** All that is known of the experiment that is looked at. */
export function ExperimentFacts({ experiment }: { readonly experiment: RoomExperiment }) {
  const words = useWords()
  const about = useAbout()
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt>{about(experiment)}</dt>
        <dd>
          <Badge>{words.say(`retro.state.${experimentState(experiment)}`)}</Badge>
        </dd>
      </div>
      {experiment.fromResult && (
        <div className={styles.fact}>
          <dt>
            {words.say('retro.from', { unit: cleanText(experiment.fromUnit) })} · {words.say('retro.result')}
          </dt>
          <dd>
            <Name most={1000}>{experiment.fromResult}</Name>
          </dd>
        </div>
      )}
      {experiment.expected && (
        <div className={styles.fact}>
          <dt>{words.say('retro.expected')}</dt>
          <dd>
            <Name most={1000}>{experiment.expected}</Name>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** One in a list, with what it came to. */
export function ExperimentLine({ experiment }: { readonly experiment: RoomExperiment }) {
  const words = useWords()
  const about = useAbout()
  return (
    <li className={styles.line}>
      <span className={styles.grow}>
        <span className={styles.strong}>
          <Name most={200}>{experiment.title}</Name>
        </span>{' '}
        <span className={styles.hint}>{about(experiment)}</span>
      </span>
      <Badge>{words.say(`retro.state.${experimentState(experiment)}`)}</Badge>
    </li>
  )
}

/** Whether a unit takes up what another one kept. */
export function Offer({ experiment }: { readonly experiment: RoomExperiment }) {
  const words = useWords()
  const { trying } = useSnapshot().context
  const { id, title, fromUnit, unitId } = experiment
  const unit = trying?.places.find((place) => place.id === unitId)?.name ?? ''
  const answer = (take: boolean) => void act({ type: 'answerOffer', experiment: id, take })
  return (
    <div className={styles.row}>
      <span className={styles.grow}>
        {words.say('retro.offer', { from: cleanText(fromUnit), unit: cleanText(unit) })}
      </span>
      <Button
        variant="primary"
        size="small"
        aria-label={`${words.say('retro.offer.take')}: ${cleanText(title)}`}
        onPress={() => answer(true)}
      >
        {words.say('retro.offer.take')}
      </Button>
      <Button
        size="small"
        aria-label={`${words.say('retro.offer.decline')}: ${cleanText(title)}`}
        onPress={() => answer(false)}
      >
        {words.say('retro.offer.decline')}
      </Button>
    </div>
  )
}
