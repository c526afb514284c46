import { Check } from 'lucide-react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'

/** The shared definition of done: its version, and behind each line how many teams meet it. */
export function Dod({
  card,
  lines
}: {
  readonly card: Extract<AudienceCard, { kind: 'part' }>
  readonly lines: number
}) {
  const words = useRoomWords()
  const { dod, dodStanding } = card
  if (dod.length === 0) return <p className={styles.lead}>{words.say('audience.dod.none')}</p>
  const withVersion = dodStanding !== null && dodStanding.version > 0
  const shown = rowsShown(
    dod.map((line, index) => ({ line, met: dodStanding?.met[index] ?? 0 })),
    -1,
    withVersion ? lines - 1 : lines
  )
  return (
    <>
      {withVersion && (
        <p className={styles.heading}>{words.say('meta.dod.version', { version: dodStanding.version })}</p>
      )}
      <ul className={styles.items}>
        {shown.rows.map(({ line, met }) => (
          <li key={line} className={styles.item}>
            <Check aria-hidden strokeWidth={3} className={styles.icon} />
            <span className={styles.name}>
              <Name most={120}>{line}</Name>
            </span>
            {dodStanding && dodStanding.teams > 0 && (
              <span
                className={styles.change}
                role="img"
                aria-label={words.say('meta.dod.met', { met, teams: dodStanding.teams })}
              >
                {met}/{dodStanding.teams}
              </span>
            )}
          </li>
        ))}
        {shown.more > 0 && (
          <li className={styles.more}>{words.say('audience.more', { count: shown.more })}</li>
        )}
      </ul>
    </>
  )
}
