import { CircleHelp } from 'lucide-react'
import type { PublicImpediment } from '../../../shared/ceremony/public-types'
import { useRoomWords } from '../../ceremony/roomWords'
import { cx } from '../../components/cx'
import entries from '../entries.module.css'
import lists from '../lists.module.css'
import { ImpedimentTitle } from './ImpedimentTitle'

/** What levels above settled: the room is asked whether it is really gone. */
export function Gone({
  items,
  most,
  short
}: {
  readonly items: readonly PublicImpediment[]
  readonly most: number
  /** A line each, and how many more is not said: something else stands above it. */
  readonly short: boolean
}) {
  const words = useRoomWords()
  return (
    <>
      <h2 className={lists.heading}>{words.say('life.gone')}</h2>
      <ul className={entries.list}>
        {items.slice(0, most).map((impediment) => (
          <li key={impediment.id} className={entries.entry}>
            <CircleHelp aria-hidden strokeWidth={3} className={entries.icon} />
            <p className={cx(entries.title, (short || most > 1) && entries.compact)}>
              <ImpedimentTitle impediment={impediment} />
            </p>
          </li>
        ))}
        {!short && items.length > most && (
          <li className={entries.more}>{words.say('audience.more', { count: items.length - most })}</li>
        )}
      </ul>
    </>
  )
}
