import { Link2, OctagonAlert } from 'lucide-react'
import type { Turn } from '../../../../shared/ceremony/state'
import { Name } from '../../../ceremony/Name'
import { promptsByKind } from '../../../ceremony/prompts'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { openSheet } from '../ui'

/** The questions of this kind of meeting, and who speaks for a unit. */
export function Prompts({ turn }: { readonly turn: Turn }) {
  const words = useWords()
  const { session } = useSnapshot()
  const seat = session.roster.find(({ id }) => id === turn.subject.id)
  return (
    <section className={styles.prompts}>
      {session.goal && (
        <p className={styles.goal}>
          <b>{words.say('audience.goal')}</b> <Name most={400}>{session.goal}</Name>
        </p>
      )}
      {seat?.by && (
        <p>
          <Name most={200}>{words.say('audience.rep', { name: seat.by })}</Name>
        </p>
      )}
      <ol className={styles.questions}>
        {promptsByKind[turn.subject.kind === 'unit' ? 'scaledDaily' : 'daily'].map((key) => (
          <li key={key}>{words.say(key)}</li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button size="small" icon={OctagonAlert} onPress={() => openSheet('impediment')}>
          {words.say('room.addImpediment')}
        </Button>
        <Button size="small" icon={Link2} onPress={() => openSheet('dependency')}>
          {words.say('dependency.add')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => void act({ type: 'skip', turn: turn.id })}>
          {words.say('room.markAbsent')}
        </Button>
      </div>
    </section>
  )
}
