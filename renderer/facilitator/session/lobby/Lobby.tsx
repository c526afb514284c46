import { Minus, Play, Plus, SlidersHorizontal, UsersRound } from 'lucide-react'
import { plannedTime } from '../../../../shared/words/format'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { IconButton } from '../../../components/IconButton'
import { useWords } from '../../../stores/words'
import { Hints } from '../../hints/Hints'
import { act } from '../act'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import { AnswersFromAbove, ComingUp, StillOpen } from '../turns/FromElsewhere'
import { openSheet } from '../ui'
import { Facilitator } from './Facilitator'
import { IsItGone } from './IsItGone'
import styles from './Lobby.module.css'
import { Missing } from './Missing'
import { Roster } from './Roster'
import { StartsItself } from './StartsItself'

/** Before the start: what came back, what came up, who is here. Start needs none of it filled in. */
export function Lobby() {
  const words = useWords()
  const { session } = useSnapshot()
  const minutes = Math.round(session.boxMs / 60_000)
  const unmarked = session.roster.filter(({ mark }) => mark === 'unmarked')
  const setBox = (next: number) => void act({ type: 'setBox', boxMs: Math.max(1, next) * 60_000 })
  return (
    <>
      <div className={styles.start}>
        <div className={styles.words}>
          {session.goal && (
            <p className={styles.goal}>
              <b>{words.say('audience.goal')}</b> <Name most={400}>{session.goal}</Name>
            </p>
          )}
          <p className={styles.when}>
            {session.bookedAt
              ? words.say('audience.starts', { time: plannedTime(session.bookedAt, words.locale) })
              : words.say('room.adHoc')}
          </p>
          <Facilitator />
        </div>
        <fieldset className={styles.box}>
          <legend className={styles.unseen}>{words.say('room.boxMinutes')}</legend>
          <IconButton label={words.say('room.box.less')} icon={Minus} onPress={() => setBox(minutes - 1)} />
          <output className={styles.minutes}>{words.say('room.minutes', { minutes })}</output>
          <IconButton label={words.say('room.box.more')} icon={Plus} onPress={() => setBox(minutes + 1)} />
        </fieldset>
        <Button icon={SlidersHorizontal} onPress={() => openSheet('setUp')}>
          {words.say('setup.title')}
        </Button>
        <Button variant="primary" size="large" icon={Play} onPress={() => void act({ type: 'start' })}>
          {words.say('room.start')}
        </Button>
        {session.bookedAt !== null && <StartsItself bookedAt={session.bookedAt} />}
      </div>
      <AnswersFromAbove />
      <IsItGone />
      <ComingUp />
      <Region
        title={words.say('room.roster')}
        aside={
          <Button
            size="small"
            icon={UsersRound}
            isDisabled={unmarked.length === 0}
            onPress={() => {
              for (const { id } of unmarked) void act({ type: 'mark', seat: id, mark: 'present', by: '' })
            }}
          >
            {words.say('room.everyoneHere')}
          </Button>
        }
      >
        <Missing />
        <Roster />
      </Region>
      <StillOpen />
      <Hints unitId={session.unitId} />
    </>
  )
}
