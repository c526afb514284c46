import { TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../lists.module.css'
import type { StageSize } from '../stageSize'
import { useEntries } from '../useEntries'
import { Backlog } from './Backlog'

/** The order proposed, as the difference from the one last agreed; first of all what was changed in between. */
export function Proposed({
  card,
  layout
}: {
  readonly card: Extract<AudienceCard, { kind: 'part' }>
  readonly layout: StageSize['layout']
}) {
  const words = useRoomWords()
  const { outside, outsideCount, lead, backlog, backlogCount } = card
  const told = outside.slice(layout === 'wide' ? -2 : -1)
  const rest = useRef<HTMLDivElement>(null)
  const lines = useEntries(rest, layout, 2)
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
      <div ref={rest} className={styles.rest}>
        <Backlog rows={backlog} count={backlogCount} lines={lines} />
      </div>
    </>
  )
}
