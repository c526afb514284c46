import type { Session } from '../../../shared/ceremony/state'
import { byDue, dueDay, type Horizon, isPressing, urgencyOf } from '../../../shared/dependency/due'
import { foldDependency } from '../../../shared/dependency/evolve'
import type { Dependency, DependencyEvent } from '../../../shared/dependency/types'
import { effective } from '../../../shared/impediment/undo'
import type { ReportDependency } from '../../../shared/report/types'
import type { Sql } from '../sql'
import { dependencyHistoryOf, horizonAt, idsUnder } from './dependencies'
import { column } from './statements'
import { type OrgTree, unitNames } from './tree'

interface Told {
  readonly dependency: Dependency
  readonly happened: ReportDependency['happened']
}

/**
 * What a ceremony did about dependencies, and what was pressing at its end for anybody at its table: as it was then, so
 * that a report does not change later. What a confidential impediment goes on for is left out.
 * @param lastWall when the session was last heard of, for one that was never closed
 */
export function reportDependencies(
  sql: Sql,
  org: OrgTree,
  session: Session,
  lastWall: number
): readonly ReportDependency[] {
  const end = session.closedAt?.wall ?? lastWall
  const horizon = horizonAt(org, session.unitId, end)
  const told = idsFor(sql, org, session, end).flatMap((id) => tell(sql, id, session.id, end, horizon) ?? [])
  const names = unitNames(
    sql,
    org,
    told.flatMap(({ dependency }) => [dependency.fromUnitId, dependency.onUnitId])
  )
  return told
    .sort((a, b) => order[a.happened] - order[b.happened] || byDue(a.dependency, b.dependency))
    .map(({ dependency, happened }) => ({
      happened,
      what: dependency.what,
      from: names[dependency.fromUnitId] ?? '',
      on: names[dependency.onUnitId] ?? '',
      due: dependency.due,
      promised: dependency.promised?.due ?? null
    }))
}

const order: Readonly<Record<ReportDependency['happened'], number>> = {
  raised: 0,
  overdue: 1,
  due: 2,
  resolved: 3,
  turned: 4
}

/** Those the session acted on, and in the daily ones those that were open at its end around the table. */
function idsFor(sql: Sql, org: OrgTree, session: Session, end: number): readonly string[] {
  const touched = column(sql, 'SELECT DISTINCT dependency_id FROM dependency_event WHERE session_id = ?').all(
    session.id
  ) as string[]
  if (!['daily', 'scaledDaily', 'scaledPlanning'].includes(session.kind)) return touched
  const around = column(
    sql,
    `SELECT id FROM dependency WHERE raised_at <= ? AND (ended_at IS NULL OR ended_at > ?) AND due IS NOT NULL
       AND (from_unit IN (SELECT value FROM json_each(?)) OR on_unit IN (SELECT value FROM json_each(?)))`
  )
  const under = JSON.stringify(idsUnder(org, session.unitId))
  return [...new Set([...touched, ...(around.all(end, end, under, under) as string[])])]
}

function tell(sql: Sql, id: string, sessionId: string, end: number, horizon: Horizon): Told | null {
  const all = dependencyHistoryOf(sql, id)
  if (isConfidential(sql, all)) return null
  const history = all.filter((event) => event.session === sessionId || event.at.wall <= end)
  const dependency = foldDependency(history)
  if (!dependency) return null
  const acts = effective(history).filter((event) => event.session === sessionId)
  const happened = happenedTo(dependency, acts, horizon)
  return happened ? { dependency, happened } : null
}

function happenedTo(
  dependency: Dependency,
  acts: readonly DependencyEvent[],
  horizon: Horizon
): Told['happened'] | null {
  const did = (type: DependencyEvent['type']) => acts.some((event) => event.type === type)
  if (dependency.state === 'impediment') return did('turned') ? 'turned' : null
  if (dependency.state === 'resolved') return did('resolved') ? 'resolved' : null
  if (did('raised')) return 'raised'
  const urgency = urgencyOf(dueDay(dependency), horizon)
  if (!isPressing(urgency)) return null
  return urgency === 'overdue' ? 'overdue' : 'due'
}

const isConfidential = (sql: Sql, history: readonly DependencyEvent[]): boolean =>
  history.some(
    (event) =>
      event.type === 'turned' &&
      column(sql, 'SELECT 1 FROM impediment WHERE id = ? AND confidential = 1').get(event.impediment) !==
        undefined
  )
