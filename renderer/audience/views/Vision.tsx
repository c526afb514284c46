import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import headline from '../headline.module.css'
import lists from '../lists.module.css'
import styles from './Vision.module.css'

/** The vision, with the one above it in sight. */
export function Vision({ card }: { readonly card: Extract<AudienceCard, { kind: 'part' }> }) {
  const words = useRoomWords()
  const above = card.visionAbove
  const long = card.vision.length > 90 || (above !== null && card.vision.length > 60)
  return (
    <>
      <p className={headline.vision} data-long={long || undefined} data-under={above ? true : undefined}>
        <Name most={300}>{card.vision || words.say('audience.vision.none')}</Name>
      </p>
      {above && (
        <div className={styles.above}>
          <p className={lists.heading}>{words.say('meta.above', { unit: cleanText(above.unitName, 40) })}</p>
          <p className={styles.aboveWords}>
            <Name most={300}>{above.sentence}</Name>
          </p>
        </div>
      )}
    </>
  )
}
