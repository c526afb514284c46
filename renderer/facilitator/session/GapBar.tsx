import { Moon } from 'lucide-react'
import { clockText } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { ask } from '../../stores/bridge'
import { complain } from '../../stores/notices'
import { useWords } from '../../stores/words'
import { useSnapshot } from './SessionContext'
import styles from './session.module.css'

/** Sameday was away (a crash, a closed lid): does that time count as the room's? */
export function GapBar() {
  const words = useWords()
  const { gap } = useSnapshot()
  if (!gap) return null
  const answer = async (count: boolean) => {
    const result = await ask('session.countGap', { count })
    if (!result.ok) complain(result.problem)
  }
  const away = clockText(gap.awayMs, true)
  return (
    <div role="status" className={styles.gapBar}>
      <Moon aria-hidden size={18} />
      <p>{words.say(gap.counted ? 'room.gap.counted' : 'room.gap.leftOut', { away })}</p>
      <Button size="small" onPress={() => void answer(!gap.counted)}>
        {words.say(gap.counted ? 'room.gap.leaveOut' : 'room.gap.count')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => void answer(gap.counted)}>
        {words.say('room.gap.fine')}
      </Button>
    </div>
  )
}
