import { useState } from 'react'
import type { Mark } from '../../../../shared/ceremony/events'
import type { RosterEntry } from '../../../../shared/ceremony/state'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { useSnapshot } from '../SessionContext'
import styles from './Lobby.module.css'

const marks = ['present', 'represented', 'absent'] as const

/** Everybody expected, and whether they are here, spoken for, or missing. */
export function Roster() {
  const words = useWords()
  const { roster } = useSnapshot().session
  if (roster.length === 0) return <p className={styles.when}>{words.say('audience.nobody')}</p>
  return <Seats seats={roster} />
}

/** Some of those expected, each with its mark to set. */
export const Seats = ({ seats }: { readonly seats: readonly RosterEntry[] }) => (
  <ul className={styles.roster}>
    {seats.map((seat) => (
      <Seat key={seat.id} seat={seat} />
    ))}
  </ul>
)

function Seat({ seat }: { readonly seat: RosterEntry }) {
  const isMetaScrum = useSnapshot().session.kind === 'metaScrum'
  const words = useWords()
  const [by, setBy] = useState(seat.by)
  const mark = (next: Mark, who: string) =>
    void act({ type: 'mark', seat: seat.id, mark: next, by: who.trim() })
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        <Name>{seat.name}</Name>
        {isMetaScrum && seat.kind === 'person' && (
          <span className={styles.role}>
            {' · '}
            {seat.team && (
              <>
                <Name>{seat.team}</Name>
                {seat.stakeholder && ', '}
              </>
            )}
            {seat.stakeholder ? words.say('meta.stakeholder') : !seat.team && words.say('meta.owner')}
          </span>
        )}
      </span>
      {seat.mark === 'represented' && (
        <TextField
          label={words.say('room.representedBy', { name: cleanText(seat.name) })}
          labelHidden
          placeholder={words.say('room.byWhom')}
          className={styles.by}
          value={by}
          onChange={setBy}
          maxLength={200}
          onBlur={() => by.trim() !== seat.by && mark('represented', by)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') mark('represented', by)
          }}
        />
      )}
      <Segmented<Mark>
        label={cleanText(seat.name)}
        choices={marks.map((id) => ({ id, label: words.say(`mark.${id}`) }))}
        value={seat.mark}
        onChange={(next) => mark(next, next === 'represented' ? by : '')}
      />
    </li>
  )
}
