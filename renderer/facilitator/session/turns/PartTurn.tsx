import { Link2 } from 'lucide-react'
import { partOf } from '../../../../shared/ceremony/kinds'
import type { Turn } from '../../../../shared/ceremony/state'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { Decisions } from '../end/Decisions'
import { BacklogOrder } from '../metascrum/BacklogOrder'
import { ConsentRound } from '../metascrum/ConsentRound'
import { DodEditor } from '../metascrum/DodEditor'
import { NextDate } from '../metascrum/NextDate'
import { Outside } from '../metascrum/Outside'
import { Realign } from '../metascrum/Realign'
import { ValueTurn } from '../metascrum/ValueTurn'
import { VisionEditor } from '../metascrum/VisionEditor'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { ConfidenceRound } from '../sprint/ConfidenceRound'
import { ExperimentsNow } from '../sprint/ExperimentsNow'
import { HandOn } from '../sprint/HandOn'
import { NewExperiment } from '../sprint/NewExperiment'
import { SprintGoal } from '../sprint/SprintGoal'
import { openSheet } from '../ui'

/** A part of an agenda: what it works on, and what is decided in it. */
export function PartTurn({ turn }: { readonly turn: Turn }) {
  const words = useWords()
  const { unitId } = useSnapshot().session
  const part = partOf(turn.subject.id)
  if (!part) return null
  switch (part) {
    case 'vision':
      return <VisionEditor />
    case 'backlog':
      return (
        <>
          <Outside />
          <BacklogOrder />
        </>
      )
    case 'negotiate':
      return (
        <>
          <BacklogOrder />
          <Realign />
          <Decisions kind="priority" />
        </>
      )
    case 'transformation':
      return <BacklogOrder />
    case 'consent':
      return <ConsentRound />
    case 'dod':
      return (
        <>
          <DodEditor />
          <Decisions kind="dod" />
        </>
      )
    case 'decisions':
      return (
        <>
          <Decisions kind="priority" />
          <NextDate />
        </>
      )
    case 'value':
      return <ValueTurn />
    case 'results':
      return <ExperimentsNow />
    case 'experiments':
      return (
        <>
          <p className={styles.hint}>{words.say(`audience.part.${part}`)}</p>
          <NewExperiment />
          <ExperimentsNow />
        </>
      )
    case 'spread':
      return <HandOn />
    case 'goal':
      return <SprintGoal unitId={unitId} />
    case 'needs':
      return (
        <>
          <p className={styles.hint}>{words.say('sprint.needs.hint')}</p>
          <div className={styles.row}>
            <Button size="small" icon={Link2} onPress={() => openSheet('dependency')}>
              {words.say('dependency.add')}
            </Button>
          </div>
        </>
      )
    case 'confidence':
      return <ConfidenceRound />
    case 'items':
      return <p className={styles.hint}>{words.say('sprint.refine.none')}</p>
    case 'preferences':
    case 'plans':
    case 'done':
    case 'word':
    case 'standardise':
    case 'talk':
      return (
        <>
          <p className={styles.hint}>{words.say(`audience.part.${part}`)}</p>
          <Decisions kind={part === 'standardise' ? 'learnt' : 'other'} />
        </>
      )
  }
}
