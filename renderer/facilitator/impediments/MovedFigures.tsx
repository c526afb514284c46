import type { Moved } from '../../../shared/ipc/reads/effect'
import { Name } from '../../ceremony/Name'
import { Badge, type Tone } from '../../components/Badge'
import { useWords } from '../../stores/words'
import styles from './MovedFigures.module.css'

const toneByWay: Readonly<Record<NonNullable<Moved['way']>, Tone>> = {
  better: 'ok',
  worse: 'danger',
  same: 'plain'
}

/** A metric before an impediment went, and one and two Sprints later. */
export function MovedFigures({ moved }: { readonly moved: Moved }) {
  const words = useWords()
  const { name, measure, before, after, way } = moved
  const format = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 })
  const figure = (value: number) => [format.format(value), measure].filter(Boolean).join(' ')
  return (
    <div className={styles.moved}>
      <p className={styles.name}>
        <Name>{name}</Name>
        {way && <Badge tone={toneByWay[way]}>{words.say(`effect.${way}`)}</Badge>}
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{words.say('effect.before')}</dt>
          <dd>{before ? figure(before.value) : '–'}</dd>
        </div>
        {after.map(({ day, value }, index) => (
          <div key={day}>
            <dt>{words.say('effect.after', { count: index + 1 })}</dt>
            <dd>{figure(value)}</dd>
          </div>
        ))}
      </dl>
      {!before && <p className={styles.quiet}>{words.say('effect.noBefore')}</p>}
      {after.length === 0 && <p className={styles.quiet}>{words.say('effect.waits')}</p>}
    </div>
  )
}
