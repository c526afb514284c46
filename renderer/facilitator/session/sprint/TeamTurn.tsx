import { Link2, OctagonAlert } from 'lucide-react'
import type { Turn } from '../../../../shared/ceremony/state'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { openSheet } from '../ui'
import { SprintGoal } from './SprintGoal'
import { WorkReview } from './WorkReview'

/** A team's turn in a Planning (its goal, and what it needs) or a Review (what it did). */
export function TeamTurn({ turn }: { readonly turn: Turn }) {
  const words = useWords()
  const { kind } = useSnapshot().session
  const unitId = turn.subject.id
  if (kind === 'scaledReview') return <WorkReview key={unitId} unitId={unitId} />
  return (
    <>
      <SprintGoal unitId={unitId} />
      <div className={styles.row}>
        <Button size="small" icon={Link2} onPress={() => openSheet('dependency')}>
          {words.say('dependency.add')}
        </Button>
        <Button size="small" icon={OctagonAlert} onPress={() => openSheet('impediment')}>
          {words.say('room.addImpediment')}
        </Button>
      </div>
    </>
  )
}
