import { useMemo } from 'react'
import type { ClockFace } from '../../shared/ceremony/audience-snapshot'
import type { Reading } from '../ceremony/reading'

export const useReading = (face: ClockFace | null, receivedAt: number, rate: number): Reading | null =>
  useMemo(() => (face ? { face, receivedAt, rate } : null), [face, receivedAt, rate])
