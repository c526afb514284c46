import { useMemo } from 'react'
import { plannedTime } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import layout from '../AudienceScreen.module.css'
import styles from '../card.module.css'
import headline from '../headline.module.css'
import lists from '../lists.module.css'
import { PhaseTag } from '../PhaseTag'
import type { RoomOnScreen, ViewOf } from '../room'
import { Answers } from './Answers'
import { CountDown } from './CountDown'
import countDown from './CountDown.module.css'
import { Gone } from './Gone'
import { Roster } from './Roster'

/** People who fit beside the card in large type. */
const largeRows = 7

/** Before the start: what this is, when it starts, what came back from above, who is here. */
export function Lobby({ room, view }: { readonly room: RoomOnScreen; readonly view: ViewOf<'lobby'> }) {
  const words = useRoomWords()
  const { unitName } = room.snapshot
  const told = view.answers.length > 0
  const asked = view.gone.length > 0
  const answers = told || asked
  const wide = room.size.layout === 'wide'
  // With little to say, what there is may be large.
  const large = wide && view.roster.length <= largeRows
  const starts = useMemo(
    () => view.bookedAt && words.say('audience.starts', { time: plannedTime(view.bookedAt, words.locale) }),
    [view.bookedAt, words]
  )
  return (
    <div className={layout.columns} data-card="lobby">
      <section
        className={styles.card}
        data-phase="ready"
        data-kind="lobby"
        data-answers={answers || undefined}
        data-asked={(told && asked) || undefined}
        data-bare={(!answers && !starts && !view.goal) || undefined}
      >
        <PhaseTag room={room} />
        <div className={styles.fill}>
          <h1
            className={answers ? headline.partTitle : headline.hero}
            data-long={unitName.length > 24 || undefined}
          >
            <Name>{unitName}</Name>
          </h1>
          {!starts && !answers && <p className={headline.lead}>{words.say('audience.whenReady')}</p>}
          {starts && (
            <p className={countDown.start}>
              <span>{view.byClock ? `${starts} · ${words.say('audience.startsItself')}` : starts}</span>{' '}
              <CountDown room={room} bookedAt={view.bookedAt ?? ''} />
            </p>
          )}
          {answers ? (
            <>
              {told && (
                <>
                  <h2 className={lists.heading}>
                    {words.say('audience.answersCount', { count: view.answers.length })}
                  </h2>
                  <Answers answers={view.answers} most={wide && !asked ? 2 : 1} compact={asked} />
                </>
              )}
              {asked && <Gone items={view.gone} most={told ? 1 : wide ? 3 : 2} short={told} />}
            </>
          ) : (
            view.goal && (
              <>
                {wide && <h2 className={lists.heading}>{words.say('audience.goal')}</h2>}
                <p className={headline.lead}>
                  <Name most={200}>{view.goal}</Name>
                </p>
              </>
            )
          )}
        </div>
      </section>
      <Roster roster={view.roster} lines={answers && !wide ? 1 : room.size.rows} large={large} />
    </div>
  )
}
