import { Check, Minus, Play } from 'lucide-react'
import type { AudienceRow } from '../../../shared/ceremony/public-types'
import { clockText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'
import { AgeSign } from './AgeChip'

/** Done, now, next: whose turn it is and who may get ready. */
export function Order({ rows, lines }: { readonly rows: readonly AudienceRow[]; readonly lines: number }) {
  const words = useRoomWords()
  const lastDone = rows.findLastIndex(({ state }) => state === 'done' || state === 'skipped')
  const now = rows.findIndex(({ state }) => state === 'now')
  const shown = rowsShown(rows, now >= 0 ? now : lastDone, lines)
  const numberById = new Map(rows.map(({ id }, index) => [id, index + 1]))
  return (
    <ol className={styles.rows} aria-label={words.say('audience.order')}>
      {shown.rows.map((row) => (
        <li
          key={row.id}
          className={styles.row}
          data-state={row.state}
          aria-current={row.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.place}>
            {row.state === 'waiting' ? numberById.get(row.id) : <StateIcon state={row.state} />}
          </span>
          <span className={styles.name}>
            <RowName row={row} />
          </span>
          {row.age && row.state !== 'done' && row.state !== 'skipped' && <AgeSign step={row.age} />}
          <span className={styles.figures}>{timeOf(row)}</span>
        </li>
      ))}
      {shown.more > 0 && <li className={styles.more}>{words.say('audience.more', { count: shown.more })}</li>}
    </ol>
  )
}

/** A part is named in the reader's language, a confidential item by its number. */
function RowName({ row: { name, part, number, person } }: { readonly row: AudienceRow }) {
  const words = useRoomWords()
  if (part && name === '') return words.say(`part.${part}`)
  if (name === '' && number !== null)
    return words.say(person ? 'audience.seat' : 'audience.confidential', { number })
  return <Name>{name}</Name>
}

function StateIcon({ state }: { readonly state: AudienceRow['state'] }) {
  if (state === 'now') return <Play aria-hidden fill="currentColor" />
  return state === 'skipped' ? <Minus aria-hidden strokeWidth={3} /> : <Check aria-hidden strokeWidth={3} />
}

function timeOf({ state, ms, overMs }: AudienceRow): string {
  if (state === 'skipped' || state === 'now') return ''
  return overMs >= 1000 ? `+${clockText(overMs, true)}` : clockText(ms, true)
}
