import type { ImpedimentDetail } from '../../../shared/ipc/reads/impediments'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'
import styles from './Raisers.module.css'

/** Everybody who met it, where more than one did; whoever was merged in can be taken out again. */
export function Raisers({ detail }: { readonly detail: ImpedimentDetail }) {
  const words = useWords()
  const { impediment, unitNames, titles } = detail
  if (impediment.raisers.length < 2) return null
  return (
    <section className={panel.section} aria-label={words.say('same.raisers')}>
      <h3 className={panel.sectionTitle}>{words.say('same.raisers')}</h3>
      <ul className={styles.raisers}>
        {impediment.raisers.map(({ impedimentId, unitId, raisedAt }) => {
          const unit = unitNames[unitId] ?? unitId
          const title = titles[impedimentId] ?? ''
          return (
            <li key={impedimentId} className={styles.raiser}>
              <div className={styles.words}>
                <p>
                  <b>
                    <Name>{unit}</Name>
                  </b>{' '}
                  <span className={styles.quiet}>
                    {words.say('same.raisedAt', { when: momentText(raisedAt, wallNow(), words.locale) })}
                  </span>
                </p>
                {title !== impediment.fields.title && (
                  <p className={styles.quiet}>
                    <Name most={200}>{title}</Name>
                  </p>
                )}
              </div>
              {impedimentId !== impediment.id && (
                <Button
                  size="small"
                  aria-label={words.say('same.takeOutOf', { unit })}
                  onPress={() => void takeOut(impedimentId, unitId, title)}
                >
                  {words.say('same.takeOut')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The merged one goes on by itself again, where it was. */
export const takeOut = (impedimentId: string, unitId: string, title: string): Promise<boolean> =>
  doImpediment({ type: 'unmerge', impedimentId, unitId }, { key: 'same.takenOut', values: { title } })
