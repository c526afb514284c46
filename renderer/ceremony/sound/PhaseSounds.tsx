import { useEffect, useMemo, useRef } from 'react'
import type { AudienceSnapshot } from '../../../shared/ceremony/audience-snapshot'
import type { Look } from '../../../shared/look'
import { elapsedAt, type Reading } from '../reading'
import { usePhase } from '../usePhase'
import { play } from './play'
import { goneOnFrom, type Heard, soundOf } from './tones'

/**
 * Sounds as time runs out, in the one window that is to be heard. Each goes with a word on the room's screen; whoever
 * does not hear it misses nothing.
 * @param receivedAt `performance.now()` when the snapshot came
 */
export function PhaseSounds({
  snapshot,
  receivedAt,
  look
}: {
  readonly snapshot: AudienceSnapshot
  readonly receivedAt: number
  readonly look: Look
}) {
  const { turn: turnFace, box: boxFace, rate, view } = snapshot
  const turnReading = useMemo(
    (): Reading | null => (turnFace ? { face: turnFace, receivedAt, rate } : null),
    [turnFace, receivedAt, rate]
  )
  const boxReading = useMemo(
    (): Reading | null => (boxFace ? { face: boxFace, receivedAt, rate } : null),
    [boxFace, receivedAt, rate]
  )
  const turn = usePhase(turnReading, 'turn', snapshot.thresholds)
  const box = usePhase(boxReading, 'box', snapshot.thresholds)
  const turnId = turnFace?.running ? runningTurn(view) : null
  const before = useRef<Heard | null>(null)
  const latest = useRef({ turnLeftMs: 0, boxLeftMs: 0 })
  latest.current = { turnLeftMs: leftMs(turnReading), boxLeftMs: leftMs(boxReading) }
  useEffect(() => {
    const { turnLeftMs, boxLeftMs } = latest.current
    const now = { turnId, turn, box, turnLeftMs, boxLeftMs }
    const sound = soundOf(before.current, now)
    before.current = goneOnFrom(before.current, now)
    if (sound && !look.muted) play(sound, look.sound)
  }, [turnId, turn, box, look.muted, look.sound])
  return null
}

const leftMs = (reading: Reading | null): number =>
  reading ? (reading.face.limitMs - elapsedAt(reading, performance.now())) / reading.rate : 0

/** Whose time it is; the parking lot has a clock of its own. */
function runningTurn(view: AudienceSnapshot['view']): string | null {
  if (view.screen === 'parking' || view.screen === 'spotlight') return view.screen
  if (view.screen !== 'run') return null
  return view.rows.find(({ state }) => state === 'now')?.id ?? null
}
