import { TriangleAlert } from 'lucide-react'
import type { AudienceCard } from '../../../shared/ceremony/snapshot'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../lists.module.css'
import { Backlog } from './Backlog'

/** The order proposed, as the difference from the one last agreed; first of all what was changed in between. */
export function Proposed({
  card,
  lines
}: {
  readonly card: Extract<AudienceCard, { kind: 'part' }>
  readonly lines: number
}) {
  const words = useRoomWords()
  const { outside, outsideCount, lead, backlog, backlogCount } = card
  const told = outside.slice(-(lines > 4 ? 2 : 1))
  // Each of the two sentences may take a second line.
  const used = (outsideCount > 0 ? told.length + 2 : 0) + (lead ? 2 : 0)
  return (
    <>
      {outsideCount > 0 && (
        <>
          <p className={styles.heading}>{words.say('meta.outside.count', { count: outsideCount })}</p>
          <ul className={styles.items}>
            {told.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: changes are only ever added behind
              <li key={index} className={styles.item}>
                <TriangleAlert aria-hidden strokeWidth={2.5} className={styles.icon} />
                <span className={styles.name}>
                  <Name most={160}>{words.tell(change)}</Name>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lead && backlog.length > 0 && <p className={styles.heading}>{words.say(`meta.diff.${lead}`)}</p>}
      <Backlog rows={backlog} count={backlogCount} lines={Math.max(2, lines - used)} />
    </>
  )
}
