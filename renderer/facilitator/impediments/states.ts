import type { ImpedimentState } from '../../../shared/impediment/types'
import type { Tone } from '../../components/Badge'

export const toneByState: Readonly<Record<ImpedimentState, Tone>> = {
  open: 'danger',
  answered: 'accent',
  resolved: 'ok',
  merged: 'plain'
}

export const isImpedimentState = (text: string): text is ImpedimentState => text in toneByState
