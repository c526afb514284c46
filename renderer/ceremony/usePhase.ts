import { useLayoutEffect, useMemo, useState } from 'react'
import type { Thresholds } from '../../shared/ceremony/setup'
import { type ClockPhase, phaseOf } from '../../shared/ceremony/thresholds'
import { keepPainted } from './keepPainted'
import { elapsedAt, type Reading } from './reading'
import { untilNextPhase } from './untilNextPhase'

/** The phase a clock is in, changing by itself when the clock passes a threshold; `ready` where no clock is. */
export function usePhase(
  reading: Reading | null,
  of: 'turn' | 'box',
  { turnWrapUp, turnLastWords, boxWrapUp, boxLastMinutes }: Thresholds
): ClockPhase {
  // Each snapshot is a new object: the numbers in it are what an effect may depend on.
  const set = useMemo(
    () => ({ turnWrapUp, turnLastWords, boxWrapUp, boxLastMinutes }),
    [turnWrapUp, turnLastWords, boxWrapUp, boxLastMinutes]
  )
  const now = reading ? phaseAt(reading, of, set, performance.now()) : 'ready'
  const [, setPhase] = useState<ClockPhase>(now)
  useLayoutEffect(() => {
    if (!reading) return
    return keepPainted((at) => {
      setPhase(phaseAt(reading, of, set, at))
      return untilNextPhase(reading.face, of, elapsedAt(reading, at), set) / reading.rate
    })
  }, [reading, of, set])
  return now
}

const phaseAt = (reading: Reading, of: 'turn' | 'box', set: Thresholds, now: number): ClockPhase =>
  phaseOf({ ...reading.face, elapsedMs: elapsedAt(reading, now) }, of, set)
