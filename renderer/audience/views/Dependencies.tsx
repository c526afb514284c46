import { CalendarClock, Check, Link2, TriangleAlert } from 'lucide-react'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import { cx } from '../../components/cx'
import entries from '../entries.module.css'
import lists from '../lists.module.css'
import { dependencyText } from './dependencyText'
import type { ToldDependency } from './outcomes'

/** What teams need of each other, read back: new, due, settled. Beside something weightier a line each. */
export function Dependencies({
  items,
  most,
  withSides,
  whole = false
}: {
  readonly items: readonly ToldDependency[]
  readonly most: number
  readonly withSides: boolean
  /** There is room for every word. */
  readonly whole?: boolean
}) {
  const words = useRoomWords()
  return (
    <ul className={withSides ? entries.list : lists.items}>
      {items.slice(0, most).map((item) => {
        const Icon = iconOf(item)
        const said = `${words.say(`audience.review.dependency.${item.told}`)}: ${cleanText(item.what, 80)}`
        return (
          <li key={item.id} className={withSides ? entries.entry : lists.item}>
            <Icon aria-hidden strokeWidth={3} className={withSides ? entries.icon : lists.icon} />
            {withSides ? (
              <div className={entries.text}>
                <p className={cx(entries.title, entries.compact)}>{said}</p>
                <p className={cx(entries.from, entries.compact)}>{dependencyText(item, words)}</p>
              </div>
            ) : (
              <span className={whole ? lists.whole : lists.name}>{said}</span>
            )}
          </li>
        )
      })}
      {items.length > most && (
        <li className={withSides ? entries.more : lists.more}>
          {words.say('audience.more', { count: items.length - most })}
        </li>
      )}
    </ul>
  )
}

const iconOf = ({ told, urgency }: ToldDependency) => {
  if (told === 'resolved') return Check
  if (urgency === 'overdue') return TriangleAlert
  return told === 'due' ? CalendarClock : Link2
}
