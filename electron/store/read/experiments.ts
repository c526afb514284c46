import type { Place, RoomExperiment, Trying } from '../../../shared/ceremony/retro-state'
import type { ExperimentsView } from '../../../shared/ipc/reads/sprints'
import { compareNames } from '../../../shared/org/ladder'
import { childrenOf, subtreeOf } from '../../../shared/org/tree'
import { byUrgencyOfResult, type Experiment, firstId, isUndecided } from '../../../shared/product/experiments'
import type { Sql } from '../sql'
import { metricsAt } from './metrics'
import type { OrgTree } from './tree'

const columns = `id, unit_id AS unitId, title, expected, result, outcome, from_id AS fromId, taken, day,
  metric_id AS metricId, owner, due`

type Row = Omit<Experiment, 'taken'> & { readonly taken: number | null }

/** Everything a unit tries or tried, the latest first. */
const experimentsAt = (sql: Sql, unitId: string): readonly Experiment[] =>
  (
    sql
      .prepare(`SELECT ${columns} FROM experiment WHERE unit_id = ? AND removed = 0 ORDER BY day DESC, id`)
      .all(unitId) as Row[]
  ).map(asExperiment)

const asExperiment = (row: Row): Experiment => ({
  ...row,
  taken: row.taken === null ? null : row.taken === 1
})

/** What a Retrospective looks back at beside what is undecided: the latest of each unit. */
const mostDecided = 12

/**
 * What the Retrospective of a unit works on: what it tries itself, and what its teams try, which have no Scaled
 * Retrospective of their own; what was spread to them and waits to be taken up among it.
 */
export function readTrying(sql: Sql, org: OrgTree, index: number): Trying {
  const unit = org.units[index]
  if (!unit) return { experiments: [], places: [], metrics: [] }
  const teams = children(org, index).filter((child) => org.units[child]?.kind === 'team')
  const places = [index, ...teams].map((each) => placeAt(org, each))
  const experiments = places.flatMap(({ id }) => {
    const all = experimentsAt(sql, id)
    const decided = all.filter((one) => !isUndecided(one))
    return [...all.filter(isUndecided), ...decided.slice(0, mostDecided)]
  })
  return {
    experiments: experiments.map((experiment) => inRoom(sql, org, experiment)),
    places,
    metrics: metricsAt(sql, org, unit.id).map(({ id, name }) => ({ id, name }))
  }
}

const children = (org: OrgTree, index: number): readonly number[] =>
  [...childrenOf(org.delivery, index)].sort((a, b) =>
    compareNames(org.units[a]?.name ?? '', org.units[b]?.name ?? '')
  )

function placeAt(org: OrgTree, index: number): Place {
  const parent = org.delivery.parent[index] ?? -1
  const named = (at: number) => ({ id: org.units[at]?.id ?? '', name: org.units[at]?.name ?? '' })
  return {
    ...named(index),
    siblings:
      parent < 0
        ? []
        : children(org, parent)
            .filter((other) => other !== index)
            .map(named),
    above: parent < 0 ? null : named(parent)
  }
}

function inRoom(sql: Sql, org: OrgTree, experiment: Experiment): RoomExperiment {
  // Wherever it was handed on to, its name begins with that of the first one; "}" follows "|".
  const everywhere = sql.prepare(
    `SELECT unit_id AS unitId FROM experiment
     WHERE (id = ? OR (id > ? AND id < ?)) AND id <> ? AND removed = 0 ORDER BY id`
  )
  const first = firstId(experiment.id)
  const { unit, result } = originOf(sql, org, experiment)
  return {
    ...experiment,
    fromUnit: unit,
    fromResult: result,
    alsoAt: (
      everywhere.all(first, `${first}|`, `${first}}`, experiment.id) as { readonly unitId: string }[]
    ).map(({ unitId }) => unitId)
  }
}

/** What the unit is called that handed it on, and what came of it there; empty where it began here. */
function originOf(
  sql: Sql,
  org: OrgTree,
  { fromId }: Experiment
): { readonly unit: string; readonly result: string } {
  if (fromId === null) return { unit: '', result: '' }
  const from = sql.prepare('SELECT unit_id AS unitId, result FROM experiment WHERE id = ?').get(fromId) as
    | { readonly unitId: string; readonly result: string }
    | undefined
  return {
    unit: org.units[org.indexById.get(from?.unitId ?? '') ?? -1]?.name ?? '',
    result: from?.result ?? ''
  }
}

/** No list is longer; the undecided come first. */
const mostListed = 500

/** What a unit and everybody below it tries or tried: what is undecided first, then the latest. */
export function readExperiments(sql: Sql, org: OrgTree, unitId: string): ExperimentsView {
  const index = org.indexById.get(unitId)
  if (index === undefined) return { experiments: [], count: 0 }
  const ids = subtreeOf(org.delivery, index).flatMap((i) => org.units[i]?.id ?? [])
  const found = (
    sql
      .prepare(
        `SELECT ${columns} FROM experiment
         WHERE removed = 0 AND unit_id IN (SELECT value FROM json_each(?)) ORDER BY day DESC, id`
      )
      .all(JSON.stringify(ids)) as Row[]
  ).map(asExperiment)
  const sorted = [
    ...found.filter(isUndecided).sort(byUrgencyOfResult),
    ...found.filter((one) => !isUndecided(one))
  ]
  const metricName = sql.prepare('SELECT name FROM metric WHERE id = ?')
  return {
    count: found.length,
    experiments: sorted.slice(0, mostListed).map((experiment) => ({
      ...experiment,
      unitName: org.units[org.indexById.get(experiment.unitId) ?? -1]?.name ?? '',
      fromUnit: originOf(sql, org, experiment).unit,
      metric:
        experiment.metricId === null
          ? ''
          : ((metricName.get(experiment.metricId) as { readonly name: string } | undefined)?.name ?? '')
    }))
  }
}
