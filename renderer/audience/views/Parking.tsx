import { Check, CircleParking, CircleSlash, type LucideIcon, Triangle } from 'lucide-react'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import { cx } from '../../components/cx'
import styles from '../card.module.css'
import entries from '../entries.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import type { RoomOnScreen, ViewOf } from '../room'

const iconByResult: Readonly<Record<string, LucideIcon>> = {
  talked: Check,
  dropped: CircleSlash,
  impediment: Triangle
}

/** The 16th minute: what was parked, and who stays for it. */
export function Parking({ room, view }: { readonly room: RoomOnScreen; readonly view: ViewOf<'parking'> }) {
  const words = useRoomWords()
  const open = view.topics.filter(({ result }) => result === 'open')
  const most = view.topics.length > 4 ? 3 : 4
  // More than two leave each a line for the topic and a line for who stays.
  const tight = view.topics.length > 2 && entries.compact
  // Open topics first: they are what people stay for.
  const topics = [...open, ...view.topics.filter(({ result }) => result !== 'open')]
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="part">
      <Head room={room}>
        <h1 className={headline.title}>{words.say('audience.parking')}</h1>
      </Head>
      <div className={styles.fill}>
        <p className={headline.lead}>
          {words.say(topics.length > 0 ? 'audience.parking.hint' : 'audience.parking.none')}
        </p>
        <ul className={entries.list}>
          {topics.slice(0, most).map((topic) => {
            const Icon = iconByResult[topic.result] ?? CircleParking
            return (
              <li key={topic.id} className={entries.entry} data-done={topic.result !== 'open' || undefined}>
                <Icon aria-hidden strokeWidth={2.5} className={entries.icon} />
                <div className={entries.text}>
                  <p className={cx(entries.title, tight)}>
                    <Name most={120}>{topic.text}</Name>
                  </p>
                  {topic.result === 'open' && (
                    <p className={cx(entries.from, tight)}>
                      {topic.stay.length < topic.staying
                        ? words.say('audience.stayCount', { count: topic.staying })
                        : words.say('audience.stay', {
                            count: topic.stay.length,
                            names: topic.stay.map((name) => cleanText(name, 24)).join(', ')
                          })}
                    </p>
                  )}
                </div>
              </li>
            )
          })}
          {topics.length > most && (
            <li className={entries.more}>{words.say('audience.more', { count: topics.length - most })}</li>
          )}
        </ul>
      </div>
    </section>
  )
}
