import { ArrowUp, Check, Triangle } from 'lucide-react'
import type { PublicImpediment, StairsSaid } from '../../../shared/ceremony/public-types'
import { assertNever } from '../../../shared/result'
import type { Key } from '../../../shared/words'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import layout from '../AudienceScreen.module.css'
import styles from '../card.module.css'
import detail from '../detail.module.css'
import entries from '../entries.module.css'
import headline from '../headline.module.css'
import lists from '../lists.module.css'
import type { RoomOnScreen, ViewOf } from '../room'
import { shareLines } from '../shareLines'
import { Answers } from './Answers'
import { Dependencies } from './Dependencies'
import { ImpedimentTitle } from './ImpedimentTitle'
import { Lines } from './Lines'
import { type Outcome, outcomes } from './outcomes'
import { ReadBack, ReadBackItems } from './ReadBack'
import { StairsLine } from './StairsLine'

/** So few items may be read from the last row. */
const few = 2

/** Read back aloud: what the morning came to, the weightiest of it large, the rest beside it. */
export function Review({ room, view }: { readonly room: RoomOnScreen; readonly view: ViewOf<'review'> }) {
  const words = useRoomWords()
  const wide = room.size.layout === 'wide'
  // What was decided by doing it is read back like what was written down.
  const decisions = [...view.changes.map((change) => words.tell(change)), ...view.decisions]
  const [main, ...rest] = outcomes({ ...view, decisions }, room.snapshot.kind)
  const facts = [
    ...(view.goingUp.length === 0 && main ? [{ key: 'audience.review.nothingUp' as Key, count: 0 }] : []),
    ...(wide ? [] : rest.map((outcome) => ({ key: countOf[outcome.what], count: outcome.items.length }))),
    ...(view.parked > 0 ? [{ key: 'audience.parked' as Key, count: view.parked }] : [])
  ]
  return (
    <div className={layout.columns} data-card="review">
      <section
        className={styles.card}
        data-phase="ready"
        data-kind={main ? 'review' : 'plain'}
        data-few={(main && main.items.length <= few) || undefined}
      >
        <p className={styles.tag}>
          <Check aria-hidden strokeWidth={3} /> {words.say('audience.review')}
        </p>
        <div className={styles.fill}>
          {main ? (
            <Main
              outcome={main}
              to={view.goingUpTo}
              stairs={view.stairs}
              wide={wide}
              crowded={rest.length > 0}
            />
          ) : (
            <h1 className={headline.hero}>{words.say('audience.review.nothingNew')}</h1>
          )}
        </div>
        <ul className={detail.facts}>
          {facts.map(({ key, count }) => (
            <li key={key}>{words.say(key, { count })}</li>
          ))}
        </ul>
      </section>
      {wide && rest.length > 0 && <Beside outcomes={rest} />}
    </div>
  )
}

const countOf: Readonly<Record<Outcome['what'], Key>> = {
  up: 'audience.goingUp',
  answers: 'audience.review.answered',
  decisions: 'audience.review.decided',
  raised: 'audience.raised',
  dependencies: 'audience.dependencies'
}

/** The one thing the room is read; of few items every word, of many a line or two each. */
function Main({
  outcome,
  to,
  stairs,
  wide,
  crowded
}: {
  readonly outcome: Outcome
  readonly to: string
  readonly stairs: StairsSaid | null
  readonly wide: boolean
  /** Something stands beside it and leaves it less room. */
  readonly crowded: boolean
}) {
  const words = useRoomWords()
  const count = outcome.items.length
  switch (outcome.what) {
    case 'up': {
      const up = to
        ? words.say('audience.review.up', { unit: cleanText(to, 40) })
        : words.say('audience.review.upNowhere')
      return (
        <ReadBack title={up}>
          {stairs && <StairsLine stairs={stairs} />}
          <ReadBackItems
            items={outcome.items}
            icon={ArrowUp}
            carried
            tight={stairs !== null || count > few}
            wholeTitle={count === 1}
            most={upShown(outcome.items, stairs !== null, wide, crowded)}
          />
        </ReadBack>
      )
    }
    case 'answers': {
      const most = count === 3 ? 3 : count === 4 && wide ? 4 : 2
      return (
        <ReadBack title={words.say('audience.review.answeredMain', { count })}>
          <Answers answers={outcome.items} most={most} compact={count > 2} />
          {count > most && (
            <p className={lists.more}>{words.say('audience.more', { count: count - most })}</p>
          )}
        </ReadBack>
      )
    }
    case 'decisions': {
      const most = wide ? 4 : 3
      return (
        <ReadBack title={words.say('audience.review.decidedMain', { count })}>
          <ul className={entries.list}>
            {outcome.items.slice(0, most).map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: decisions are only ever added behind
              <li key={index} className={entries.entry}>
                <Check aria-hidden strokeWidth={3} className={entries.icon} />
                <div className={entries.text}>
                  <p className={entries.title}>{cleanText(text, 160)}</p>
                </div>
              </li>
            ))}
            {count > most && (
              <li className={entries.more}>{words.say('audience.more', { count: count - most })}</li>
            )}
          </ul>
        </ReadBack>
      )
    }
    case 'raised':
      return (
        <ReadBack title={words.say('audience.review.raisedMain', { count })}>
          <ReadBackItems
            items={outcome.items}
            icon={Triangle}
            carried={false}
            tight={count > 2}
            most={wide ? 4 : 2}
          />
        </ReadBack>
      )
    case 'dependencies':
      return (
        <ReadBack title={words.say('audience.review.dependenciesMain', { count })}>
          <Dependencies items={outcome.items} most={wide ? 4 : 3} withSides />
        </ReadBack>
      )
    default:
      return assertNever(outcome)
  }
}

/** How many of what goes up fit; when the top sees it takes the place of one, and long titles that of another. */
function upShown(
  items: readonly PublicImpediment[],
  hasStairs: boolean,
  wide: boolean,
  crowded: boolean
): number {
  const most = wide ? 3 : 2
  if (!hasStairs) return most
  return crowded || items.some(({ title }) => (title?.length ?? 0) > 60) ? 1 : most - 1
}

/** What else came of it, each list with its share of the lines. */
function Beside({ outcomes: rest }: { readonly outcomes: readonly Outcome[] }) {
  const shares = shareLines(
    // Each list has its heading, and where it is cut, a line that says so.
    12 - 2.5 * rest.length,
    rest.map(({ what, items }) => ({ items: items.length, lines: what === 'answers' ? 2 : 1 }))
  )
  return (
    <section className={lists.side}>
      {rest.map((outcome, index) => (
        <Aside key={outcome.what} outcome={outcome} most={shares[index] ?? 0} alone={rest.length === 1} />
      ))}
    </section>
  )
}

function Aside({
  outcome,
  most,
  alone
}: {
  readonly outcome: Outcome
  readonly most: number
  readonly alone: boolean
}) {
  const words = useRoomWords()
  if (most === 0) return null
  switch (outcome.what) {
    case 'answers':
      return (
        <>
          <h2 className={lists.heading}>{words.say('audience.review.answers')}</h2>
          <Answers answers={outcome.items} most={most} compact />
        </>
      )
    case 'decisions':
      return (
        <>
          <h2 className={lists.heading}>{words.say('audience.review.decisions')}</h2>
          <Lines texts={outcome.items} none="audience.decisions.none" lines={most} />
        </>
      )
    case 'dependencies':
      return (
        <>
          <h2 className={lists.heading}>{words.say('audience.review.dependencies')}</h2>
          <Dependencies
            items={outcome.items}
            most={most}
            withSides={false}
            whole={alone && outcome.items.length <= few}
          />
        </>
      )
    case 'up':
    case 'raised':
      return (
        <>
          <h2 className={lists.heading}>{words.say('audience.review.raised')}</h2>
          <Raised raised={outcome.items} most={most} whole={alone && outcome.items.length <= few} />
        </>
      )
    default:
      return assertNever(outcome)
  }
}

function Raised({
  raised,
  most,
  whole
}: {
  readonly raised: readonly PublicImpediment[]
  readonly most: number
  /** There is room for every word. */
  readonly whole: boolean
}) {
  const words = useRoomWords()
  return (
    <ul className={lists.items}>
      {raised.slice(0, most).map((impediment) => (
        <li key={impediment.id} className={lists.item}>
          <Triangle aria-hidden fill="currentColor" className={lists.icon} />
          <span className={whole ? lists.whole : lists.name}>
            <ImpedimentTitle impediment={impediment} />
          </span>
        </li>
      ))}
      {raised.length > most && (
        <li className={lists.more}>{words.say('audience.more', { count: raised.length - most })}</li>
      )}
    </ul>
  )
}
