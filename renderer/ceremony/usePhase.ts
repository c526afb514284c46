import { useLayoutEffect, useState } from 'react'
import { type ClockPhase, phaseOf } from '../../shared/ceremony/thresholds'
import { keepPainted } from './keepPainted'
import { elapsedAt, type Reading } from './reading'
import { untilNextPhase } from './untilNextPhase'

/** The phase a clock is in, changing by itself when the clock passes a threshold; `ready` where no clock is. */
export function usePhase(reading: Reading | null, of: 'turn' | 'box'): ClockPhase {
  const now = reading ? phaseAt(reading, of, performance.now()) : 'ready'
  const [, setPhase] = useState<ClockPhase>(now)
  useLayoutEffect(() => {
    if (!reading) return
    return keepPainted((at) => {
      setPhase(phaseAt(reading, of, at))
      return untilNextPhase(reading.face, of, elapsedAt(reading, at)) / reading.rate
    })
  }, [reading, of])
  return now
}

const phaseAt = (reading: Reading, of: 'turn' | 'box', now: number): ClockPhase =>
  phaseOf({ ...reading.face, elapsedMs: elapsedAt(reading, now) }, of)
