import { ArrowUp, Triangle } from 'lucide-react'
import type { PublicImpediment } from '../../../shared/ceremony/snapshot'
import type { Key } from '../../../shared/words'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import layout from '../AudienceScreen.module.css'
import styles from '../card.module.css'
import lists from '../lists.module.css'
import type { RoomOnScreen, ViewOf } from '../room'
import { shareLines } from '../shareLines'
import { Answers } from './Answers'
import { ImpedimentTitle } from './ImpedimentTitle'
import { Lines } from './Lines'

/** Read back aloud: what goes up and to whom on one side, what else came of it on the other. */
export function Review({ room, view }: { readonly room: RoomOnScreen; readonly view: ViewOf<'review'> }) {
  const words = useRoomWords()
  const goingUp = new Set(view.goingUp.map(({ id }) => id))
  const kept = view.raised.filter(({ id }) => !goingUp.has(id))
  const wishes = [
    { items: view.answers.length, lines: 2 },
    { items: kept.length, lines: 1 },
    { items: view.decisions.length, lines: 1 }
  ]
  const sections = wishes.filter(({ items }) => items > 0).length
  const wide = room.size.layout === 'wide'
  const [answers = 0, raised = 0, decisions = 0] = shareLines(11 - 1.5 * sections, wishes)
  const up =
    view.goingUp.length === 0
      ? words.say('audience.review.nothingUp')
      : view.goingUpTo
        ? words.say('audience.review.up', { unit: cleanText(view.goingUpTo, 40) })
        : words.say('audience.review.upNowhere')
  return (
    <div className={layout.columns} data-card="review">
      <section
        className={styles.card}
        data-phase="ready"
        data-kind={view.goingUp.length > 0 ? 'review' : 'plain'}
      >
        <p className={styles.tag}>
          <ArrowUp aria-hidden strokeWidth={3} /> {words.say('audience.review')}
        </p>
        <div className={styles.fill}>
          <h1 className={styles.title} data-long={up.length > 30 || undefined}>
            {up}
          </h1>
          <ul className={lists.answers}>
            {view.goingUp.slice(0, 3).map((impediment) => (
              <li key={impediment.id} className={lists.answer}>
                <ArrowUp aria-hidden strokeWidth={3} className={lists.icon} />
                <div className={lists.answerText}>
                  <p className={lists.answerTitle}>
                    <ImpedimentTitle impediment={impediment} />
                  </p>
                  {impediment.title !== null && impediment.ask && (
                    <p className={lists.answerFrom}>
                      <Name most={120}>{impediment.ask}</Name>
                    </p>
                  )}
                </div>
              </li>
            ))}
            {view.goingUp.length > 3 && (
              <li className={lists.more}>{words.say('audience.more', { count: view.goingUp.length - 3 })}</li>
            )}
          </ul>
        </div>
        <ul className={styles.facts}>
          {counts(view, kept.length, wide).map(({ key, count }) => (
            <li key={key}>{words.say(key, { count })}</li>
          ))}
        </ul>
      </section>
      {wide && sections > 0 && (
        <section className={lists.side}>
          {answers > 0 && (
            <>
              <h2 className={lists.heading}>{words.say('audience.review.answers')}</h2>
              <Answers answers={view.answers} most={answers} compact />
            </>
          )}
          {raised > 0 && (
            <>
              <h2 className={lists.heading}>{words.say('audience.review.raised')}</h2>
              <Raised raised={kept} most={raised} />
            </>
          )}
          {decisions > 0 && (
            <>
              <h2 className={lists.heading}>{words.say('audience.review.decisions')}</h2>
              <Lines texts={view.decisions} none="audience.decisions.none" lines={decisions} />
            </>
          )}
        </section>
      )}
    </div>
  )
}

/** What has no list of its own on this screen, as numbers. */
const counts = (view: ViewOf<'review'>, kept: number, wide: boolean) =>
  [
    { key: 'audience.review.answered', count: wide ? 0 : view.answers.length },
    { key: 'audience.raised', count: wide ? 0 : kept },
    { key: 'audience.review.decided', count: wide ? 0 : view.decisions.length },
    { key: 'audience.parked', count: view.parked }
  ].filter(({ count }) => count > 0) as readonly { readonly key: Key; readonly count: number }[]

function Raised({ raised, most }: { readonly raised: readonly PublicImpediment[]; readonly most: number }) {
  const words = useRoomWords()
  return (
    <ul className={lists.items}>
      {raised.slice(0, most).map((impediment) => (
        <li key={impediment.id} className={lists.item}>
          <Triangle aria-hidden fill="currentColor" className={lists.icon} />
          <span className={lists.name}>
            <ImpedimentTitle impediment={impediment} />
          </span>
        </li>
      ))}
      {raised.length > most && (
        <li className={lists.more}>{words.say('audience.more', { count: raised.length - most })}</li>
      )}
    </ul>
  )
}
