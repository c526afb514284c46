import { Check, Circle, Handshake, type LucideIcon, Minus, UserRoundCheck } from 'lucide-react'
import type { Mark } from '../../../shared/ceremony/events'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'
import type { ViewOf } from '../room'

const iconByMark: Readonly<Record<Mark, LucideIcon>> = {
  unmarked: Circle,
  present: Check,
  represented: UserRoundCheck,
  absent: Minus
}

/** Who is here, by name. */
export function Roster({
  roster,
  lines,
  large
}: {
  readonly roster: ViewOf<'lobby'>['roster']
  /** The heading included; one line shows how many, nobody by name. */
  readonly lines: number
  readonly large: boolean
}) {
  const words = useRoomWords()
  const here = roster.filter(({ mark }) => mark === 'present' || mark === 'represented').length
  const shown = rowsShown(lines > 1 ? roster : [], -1, lines - 1)
  return (
    <section className={styles.side} data-large={large || undefined}>
      <h2 className={styles.heading}>
        {roster.length === 0
          ? words.say('audience.nobody')
          : words.say('audience.hereCount', { here, all: roster.length })}
      </h2>
      <ul className={styles.rows} aria-label={words.say('audience.here')}>
        {shown.rows.map(({ id, name, number, mark, by, stakeholder }) => {
          const Icon = iconByMark[mark]
          return (
            <li key={id} className={styles.row} data-state={mark === 'absent' ? 'skipped' : 'waiting'}>
              <span className={styles.place}>
                <Icon
                  role="img"
                  aria-label={words.say(`mark.${mark}`)}
                  strokeWidth={mark === 'unmarked' ? 2 : 3}
                />
              </span>
              <span className={styles.name}>
                <Name>{name || words.say('audience.seat', { number })}</Name>
                {mark === 'represented' && by && (
                  <span className={styles.by}>
                    {' '}
                    <Name>{words.say('audience.by', { name: by })}</Name>
                  </span>
                )}
              </span>
              {stakeholder && (
                <Handshake
                  role="img"
                  className={styles.stakeholder}
                  aria-label={words.say('role.stakeholder')}
                />
              )}
            </li>
          )
        })}
        {shown.more > 0 && (
          <li className={styles.more}>{words.say('audience.more', { count: shown.more })}</li>
        )}
      </ul>
    </section>
  )
}
