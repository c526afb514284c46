import { CircleCheck, CircleDashed, CircleMinus, CircleX, Contrast, type LucideIcon } from 'lucide-react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import type { Vote } from '../../../shared/product/types'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'

type Consented = NonNullable<Extract<AudienceCard, { kind: 'part' }>['consent']>

const iconByVote: Readonly<Record<Vote, LucideIcon>> = {
  consent: CircleCheck,
  concern: Contrast,
  object: CircleX,
  absent: CircleMinus
}

/** "Consent n of m", and who said what. */
export function Consent({ consent, lines }: { readonly consent: Consented; readonly lines: number }) {
  const words = useRoomWords()
  const next = consent.votes.findIndex(({ vote }) => vote === null)
  // Objections are counted beside the consent, which may take a second line.
  const shown = rowsShown(consent.votes, next, lines - (consent.open > 0 ? 3 : 1))
  return (
    <>
      <p className={styles.count}>
        {words.say('audience.consent', { given: consent.given, of: consent.of })}
        {consent.open > 0 && ` · ${words.say('meta.objections', { count: consent.open })}`}
      </p>
      <ul className={styles.items}>
        {shown.rows.map(({ name, number, vote, reason, answer }) => {
          const Icon = vote ? iconByVote[vote] : CircleDashed
          return (
            <li key={number} className={styles.item}>
              <Icon aria-hidden strokeWidth={2.5} className={styles.icon} />
              <span className={styles.name}>
                <Name>{name || words.say('audience.seat', { number })}</Name>
              </span>
              <span className={styles.said}>
                {answer ? (
                  <Answered answer={answer} />
                ) : vote && reason ? (
                  <Name most={60}>{reason}</Name>
                ) : (
                  words.say(vote ? `vote.${vote}` : 'audience.consent.waiting')
                )}
              </span>
            </li>
          )
        })}
        {shown.more > 0 && (
          <li className={styles.more}>{words.say('audience.more', { count: shown.more })}</li>
        )}
      </ul>
    </>
  )
}

/** What became of an objection: settled, or decided over by somebody who is named. */
function Answered({
  answer: { how, by }
}: {
  readonly answer: NonNullable<Consented['votes'][number]['answer']>
}) {
  const words = useRoomWords()
  if (how === 'met') return <>{words.say('meta.objection.wasMet')}</>
  return by ? (
    <Name>{words.say('meta.objection.wasOver', { name: by })}</Name>
  ) : (
    words.say('meta.objection.wasOverBare')
  )
}
