import type { z } from 'zod'
import type { Draft, Patch } from '../sync/op'
import type { experimentOutcomeSchema } from './registers'

export type ExperimentOutcome = z.infer<typeof experimentOutcomeSchema>

/** Something a unit tries for a while, and what came of it. */
export interface Experiment {
  readonly id: string
  readonly unitId: string
  readonly title: string
  /** What people expect of it. */
  readonly expected: string
  readonly result: string
  readonly outcome: ExperimentOutcome
  /** The experiment it was spread from. */
  readonly fromId: string | null
  /** Whether a unit took up what was spread to it; null while it has not said so. */
  readonly taken: boolean | null
  /** `YYYY-MM-DD` it was begun, or was handed on. */
  readonly day: string
  /** What it is judged by. */
  readonly metricId: string | null
  /** Who sees to it. */
  readonly owner: string
  /** `YYYY-MM-DD` by which there is a result. */
  readonly due: string | null
}

/** An outcome, or that it was handed on to a unit that has not said yet whether it wants it, or did not want it. */
export type ExperimentState = ExperimentOutcome | 'offered' | 'declined'

export const experimentState = ({
  outcome,
  fromId,
  taken
}: Pick<Experiment, 'outcome' | 'fromId' | 'taken'>): ExperimentState => {
  if (fromId === null || taken) return outcome
  return taken === null ? 'offered' : 'declined'
}

/**
 * Where a spread experiment arrives at a unit: however often, and from however many laptops, it is handed to the same
 * unit, it is one row there, and what the unit said of it stands.
 */
export const offerId = (experimentId: string, unitId: string): string => `${firstId(experimentId)}|${unitId}`

/** The experiment that all this began with, however often it was handed on; itself where it began here. */
export const firstId = (experimentId: string): string => experimentId.split('|', 1)[0] ?? experimentId

/** Whether somebody still has to say what becomes of it: it runs, or waits to be taken up. */
export const isUndecided = (experiment: Experiment): boolean => {
  const state = experimentState(experiment)
  return state === 'running' || state === 'offered'
}

/** Whether it proved itself, so that others may want it. */
export const isKept = (experiment: Experiment): boolean => {
  const state = experimentState(experiment)
  return state === 'keep' || state === 'spread'
}

/** What was handed on first, then what was to have a result first, then the oldest. */
export const byUrgencyOfResult = (a: Experiment, b: Experiment): number =>
  Number(experimentState(b) === 'offered') - Number(experimentState(a) === 'offered') ||
  compare(a.due ?? '9999', b.due ?? '9999') ||
  compare(a.day, b.day) ||
  compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const experimentDraft = (
  id: string,
  patch: Partial<Omit<Experiment, 'id'>> & { readonly removed?: boolean }
): Draft => ({ entity: 'experiment', rowId: id, kind: 'set', patch: patch as unknown as Patch })
