import { useMemo, useRef } from 'react'
import type { AudienceSnapshot } from '../../shared/ceremony/audience-snapshot'
import type { Look } from '../../shared/ipc/contract'
import { wordsFor } from '../../shared/words'
import { phaseName } from '../ceremony/phaseLook'
import { RoomWords } from '../ceremony/roomWords'
import { usePhase } from '../ceremony/usePhase'
import styles from './AudienceScreen.module.css'
import { Footer } from './Footer'
import { Header } from './Header'
import { PhaseStatus } from './PhaseStatus'
import { useReading } from './useReading'
import { useStageSize } from './useStageSize'
import { View } from './views/View'

/**
 * What the room sees: a function of the public snapshot and the time. The projector shows it full size and the
 * facilitator's window shows the very same thing small, so every measure is a share of its own box (see the style sheet).
 * @param receivedAt `performance.now()` when the snapshot came
 */
export function AudienceScreen({
  snapshot,
  receivedAt,
  look
}: {
  readonly snapshot: AudienceSnapshot
  readonly receivedAt: number
  readonly look: Look
}) {
  const stage = useRef<HTMLDivElement>(null)
  const size = useStageSize(stage)
  const words = useMemo(() => wordsFor(look.locale), [look.locale])
  const turn = useReading(snapshot.turn, receivedAt, snapshot.rate)
  const box = useReading(snapshot.box, receivedAt, snapshot.rate)
  const phase = phaseName(snapshot.view, usePhase(turn, 'turn', snapshot.thresholds))
  const boxPhase = usePhase(box, 'box', snapshot.thresholds)
  const room = { snapshot, receivedAt, turn, box, phase, boxPhase, size }
  return (
    <RoomWords value={words}>
      <div ref={stage} className={styles.stage} data-theme={look.audienceTheme}>
        {snapshot.mode === 'live' ? (
          <div
            className={styles.screen}
            data-layout={size.layout}
            data-phase={phase}
            data-box={hasBox(snapshot) ? boxPhase : 'ready'}
            dir={words.direction}
            lang={words.locale}
          >
            <Header room={room} />
            <main className={styles.body}>
              <View room={room} />
            </main>
            <Footer room={room} />
            <PhaseStatus room={room} />
          </div>
        ) : (
          <div className={styles.blank} data-mode={snapshot.mode} />
        )}
      </div>
    </RoomWords>
  )
}

// Once the box is closed its last state is a number in the report, not an alarm on the wall.
const hasBox = ({ view }: AudienceSnapshot): boolean => view.screen === 'run' || view.screen === 'spotlight'
