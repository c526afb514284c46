import { Flag, Minus, Plus } from 'lucide-react'
import { isByAgenda } from '../../../shared/ceremony/agenda'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { Turn } from '../../../shared/ceremony/state'
import { clockText, leftText } from '../../../shared/words/format'
import { useReading } from '../../audience/useReading'
import { Name } from '../../ceremony/Name'
import { PaintedClock } from '../../ceremony/PaintedClock'
import { iconByPhase } from '../../ceremony/phaseLook'
import { usePhase } from '../../ceremony/usePhase'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { useWords } from '../../stores/words'
import { act } from './act'
import { IsItGone } from './lobby/IsItGone'
import { PreferenceTurn } from './metascrum/PreferenceTurn'
import { currentTurn } from './pick'
import styles from './Run.module.css'
import { useSessionOnScreen } from './SessionContext'
import { ExperimentTurn } from './sprint/ExperimentTurn'
import { ItemTurn } from './sprint/ItemTurn'
import { TeamTurn } from './sprint/TeamTurn'
import { Captured } from './turns/Captured'
import { DependenciesNow } from './turns/Dependencies'
import { AnswersFromAbove, ComingUp, StillOpen } from './turns/FromElsewhere'
import { ImpedimentTurn } from './turns/ImpedimentTurn'
import { PartTurn } from './turns/PartTurn'
import { Prompts } from './turns/Prompts'
import { turnTitle } from './turns/turnTitle'

/** The running turn, and what lies around it. */
export function Run() {
  const { snapshot } = useSessionOnScreen()
  const turn = currentTurn(snapshot)
  const onCard = turn?.subject.kind === 'impediment'
  return (
    <>
      {turn ? <TurnHead turn={turn} /> : <AllDone />}
      {turn && (turn.subject.kind === 'person' || turn.subject.kind === 'unit') && (
        <SeatTurn kind={snapshot.session.kind} turn={turn} />
      )}
      {turn?.subject.kind === 'impediment' && <ImpedimentTurn impedimentId={turn.subject.id} />}
      {turn?.subject.kind === 'item' && <ItemTurn key={turn.id} id={turn.subject.id} />}
      {turn?.subject.kind === 'experiment' && <ExperimentTurn key={turn.id} id={turn.subject.id} />}
      {turn?.subject.kind === 'part' && <PartTurn turn={turn} />}
      <DependenciesNow />
      <Captured />
      <AnswersFromAbove />
      <IsItGone />
      {!onCard && <ComingUp />}
      {!turn && <StillOpen />}
    </>
  )
}

/** Whoever has the turn: with the questions of a Daily Scrum, or with what an agenda asks of them. */
function SeatTurn({ kind, turn }: { readonly kind: CeremonyKind; readonly turn: Turn }) {
  if (!isByAgenda(kind)) return <Prompts turn={turn} />
  return turn.subject.kind === 'unit' ? <TeamTurn turn={turn} /> : <PreferenceTurn turn={turn} />
}

function TurnHead({ turn }: { readonly turn: Turn }) {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const reading = useReading(snapshot.turn, receivedAt, snapshot.rate)
  const running = usePhase(reading, 'turn', snapshot.session.setUp.thresholds)
  const phase = snapshot.session.phase === 'paused' ? 'paused' : running
  const Icon = iconByPhase[phase]
  return (
    <section className={styles.head} data-phase={phase}>
      <div className={styles.words}>
        <p className={styles.phase}>
          <Icon aria-hidden size={18} strokeWidth={2.5} fill={phase === 'onTime' ? 'currentColor' : 'none'} />{' '}
          {words.say(`phase.${phase}`)}
        </p>
        <h2 className={styles.title}>
          <Name most={200}>{turnTitle(turn, snapshot, words)}</Name>
        </h2>
      </div>
      {reading && (
        <div className={styles.clocks}>
          <IconButton
            label={words.say('room.turn.less')}
            icon={Minus}
            onPress={() => void act({ type: 'adjustTurn', deltaMs: -15_000 })}
          />
          <div className={styles.clockOf}>
            <PaintedClock
              as="p"
              reading={reading}
              show={leftText}
              label={words.say('audience.turn')}
              className={styles.clock}
            />
            <p className={styles.of}>
              {words.say('room.ofTime', { time: clockText(reading.face.limitMs, true) })}
            </p>
          </div>
          <IconButton
            label={words.say('room.turn.more')}
            icon={Plus}
            onPress={() => void act({ type: 'adjustTurn', deltaMs: 15_000 })}
          />
        </div>
      )}
    </section>
  )
}

function AllDone() {
  const words = useWords()
  return (
    <section className={styles.head} data-phase="ready">
      <div className={styles.words}>
        <h2 className={styles.title}>{words.say('audience.allDone')}</h2>
        <p className={styles.hint}>{words.say('audience.allDone.hint')}</p>
      </div>
      <Button variant="primary" icon={Flag} onPress={() => void act({ type: 'finish' })}>
        {words.say('room.toReview')}
      </Button>
    </section>
  )
}
