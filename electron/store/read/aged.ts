import type { AgeSteps } from '../../../shared/calendar/types'
import { type AgeStep, usualAgeSteps } from '../../../shared/impediment/age'
import type { Sql } from '../sql'
import { cutsOf, longAgo } from './cuts'
import { readReopened } from './reopened'
import type { OrgTree } from './tree'
import { stepsKey, workClasses } from './work'

/** Raised by clocks that go fast too. */
const atAnyTime = Number.MAX_SAFE_INTEGER

/** When what is as old as that was raised, by units with the same steps of age and by who raised it. */
export interface Aged {
  readonly units: readonly number[]
  readonly spans: readonly {
    /** JSON array of unit ids; null: whoever raised it. */
    readonly origins: string | null
    readonly after: number
    readonly until: number
  }[]
}

/** @param held the units that have the ball, by index @param now wall ms */
export function agedIn(
  sql: Sql,
  org: OrgTree,
  held: readonly number[],
  age: AgeStep,
  now: number
): readonly Aged[] {
  const bySteps = new Map<string, { readonly steps: AgeSteps; readonly units: number[] }>()
  for (const unit of held) {
    const steps = org.work[unit]?.ageSteps ?? usualAgeSteps
    const key = stepsKey(steps)
    const alike = bySteps.get(key)
    if (alike) alike.units.push(unit)
    else bySteps.set(key, { steps, units: [unit] })
  }
  const classes = workClasses(sql, org, null)
  return [...bySteps.values()].map(({ steps, units }) => ({
    units,
    spans: classes.map(({ work, ids }) => {
      const { warn, stale } = cutsOf(work, steps, now)
      const [after, until] = { fresh: [warn, atAnyTime], warn: [stale, warn], stale: [longAgo, stale] }[age]
      return { origins: ids, after: after ?? longAgo, until: until ?? atAnyTime }
    })
  }))
}

/** Of those that were opened again: which are as old as that only by when they were raised, and which only without the gaps. */
export function reopenedIn(sql: Sql, org: OrgTree, held: readonly number[], age: AgeStep, now: number) {
  const units = new Set(held.map((unit) => org.units[unit]?.id))
  const wrong = readReopened(sql, org, now, 'unresolved').filter(
    ({ ballAt, whole, step }) => whole !== step && units.has(ballAt)
  )
  return { out: wrong.filter(({ whole }) => whole === age), into: wrong.filter(({ step }) => step === age) }
}
