import { CalendarClock, TriangleAlert } from 'lucide-react'
import type { PublicDue } from '../../../shared/ceremony/public-types'
import type { Words } from '../../../shared/words'
import { dayText } from '../../../shared/words/format'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import { cx } from '../../components/cx'
import styles from '../speaker.module.css'

/** Lines of it; where there are more, the last one counts them. */
const lines = 3

/** What presses on the team that has the turn, in place of the questions: what it waits for, and who waits for it. */
export function Due({ dependencies }: { readonly dependencies: readonly PublicDue[] }) {
  const words = useRoomWords()
  const most = dependencies.length > lines ? lines - 1 : lines
  return (
    <ul className={cx(styles.prompts, styles.due)}>
      {dependencies.slice(0, most).map((dependency) => {
        const Icon = dependency.urgency === 'overdue' ? TriangleAlert : CalendarClock
        return (
          <li key={dependency.id}>
            <Icon aria-hidden strokeWidth={2.5} /> {dueText(dependency, words)}
          </li>
        )
      })}
      {dependencies.length > most && (
        <li>{words.say('audience.more', { count: dependencies.length - most })}</li>
      )}
    </ul>
  )
}

function dueText({ what, from, on, due, urgency, side }: PublicDue, words: Words): string {
  const isLate = urgency === 'overdue' || due === null
  return words.say(`audience.due.${side}`, {
    when: isLate ? words.say('audience.due.overdue') : dayText(due, words.locale),
    from: cleanText(from, 24),
    on: cleanText(on, 24),
    what: cleanText(what, 80)
  })
}
