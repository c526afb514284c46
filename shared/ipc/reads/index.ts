import type { z } from 'zod'
import { type BacklogOutputs, backlogInputs } from './backlog'
import { type BoardOutputs, boardInputs } from './board'
import { type DependenciesOutputs, dependenciesInputs } from './dependencies'
import { type EffectOutputs, effectInputs } from './effect'
import { type GoalsOutputs, goalsInputs } from './goals'
import { type ImpedimentsOutputs, impedimentsInputs } from './impediments'
import { type InsightsOutputs, insightsInputs } from './insights'
import { type OrgOutputs, orgInputs } from './org'
import { type ProductInsightsOutputs, productInsightsInputs } from './product-insights'
import { type SearchOutputs, searchInputs } from './search'
import { type SessionsOutputs, sessionsInputs } from './sessions'
import { type ShareOutputs, shareInputs } from './share'
import { type SprintsOutputs, sprintsInputs } from './sprints'
import { type TodayOutputs, todayInputs } from './today'

/**
 * What the facilitator window may read straight from the store, over its own port, without going through main.
 * Lists that can be long are columnar: one array per column, same index is same row
 * (1,000 rows as objects cost ten times as much to move).
 */
export const readInputs = {
  ...orgInputs,
  ...todayInputs,
  ...sessionsInputs,
  ...impedimentsInputs,
  ...boardInputs,
  ...effectInputs,
  ...dependenciesInputs,
  ...backlogInputs,
  ...goalsInputs,
  ...sprintsInputs,
  ...insightsInputs,
  ...productInsightsInputs,
  ...shareInputs,
  ...searchInputs
} as const
export type ReadName = keyof typeof readInputs
export type ReadInput<N extends ReadName> = z.infer<(typeof readInputs)[N]>

export interface ReadOutputs
  extends OrgOutputs,
    TodayOutputs,
    SessionsOutputs,
    ImpedimentsOutputs,
    BoardOutputs,
    EffectOutputs,
    DependenciesOutputs,
    BacklogOutputs,
    GoalsOutputs,
    SprintsOutputs,
    InsightsOutputs,
    ProductInsightsOutputs,
    ShareOutputs,
    SearchOutputs {}
