import type { Sheet } from '../files/cells'
import type { Goal } from './goals'
import type { CurrentProduct } from './import/current'
import type { Item } from './item'

/**
 * The product side as tables that can be brought in again: their headings are those the import knows, and what nobody
 * said is an empty cell, which leaves things as they are.
 */

/** A backlog in its order, with what is done, dropped or killed. */
export function backlogSheet(unitId: string, now: CurrentProduct): Sheet {
  const goalTitle = (id: string | null) => (id === null ? '' : (now.goal(id)?.title ?? ''))
  return {
    name: 'backlog',
    rows: [
      [
        ...['item_id', 'unit_id', 'title', 'why', 'value', 'effort', 'risk', 'budget', 'state', 'owner'],
        ...['goal_id', 'goal', 'parent_id', 'units', 'depends_on', 'starts', 'ends']
      ],
      ...now
        .items(unitId)
        .map((item: Item) => [
          ...[item.id, unitId, item.title, item.why],
          ...[item.value ?? '', item.effort ?? '', item.risk ?? '', item.budget ?? ''],
          ...[item.state, item.owner, item.goalId ?? '', goalTitle(item.goalId), item.parentId ?? ''],
          ...[item.units.join('; '), item.dependsOn.join('; '), item.starts ?? '', item.ends ?? '']
        ])
    ]
  }
}

/** @param units ids, those above before those below, so that a goal stands before what serves it */
export const goalsSheet = (units: readonly string[], now: CurrentProduct): Sheet => ({
  name: 'goals',
  rows: [
    ['goal_id', 'unit_id', 'unit', 'title', 'why', 'serves', 'state'],
    ...units.flatMap((unitId) =>
      now
        .goals(unitId)
        .map(({ id, title, why, serves, state }: Goal) => [
          ...[id, unitId, now.unit(unitId)?.name ?? '', title, why, serves ?? '', state]
        ])
    )
  ]
})

/**
 * What is measured at a unit, and its figures. Figures about people of whom too few answered are not in it, nor are
 * those of Sprints that are no longer there.
 */
export function figuresSheet(unitId: string, now: CurrentProduct): Sheet {
  const sprintById = new Map(now.sprints(unitId).map((sprint) => [sprint.id, sprint]))
  const readings = now
    .readings(unitId)
    .filter(({ value, sprintId }) => value !== null && (sprintId === null || sprintById.has(sprintId)))
  return {
    name: 'figures',
    rows: [
      [
        ...['metric_id', 'unit_id', 'unit', 'metric', 'category', 'better', 'measure', 'target'],
        ...['sprint', 'day', 'value', 'people']
      ],
      ...now.metrics(unitId).flatMap((metric) => {
        const { id, name, category, better, measure, target } = metric
        const about = [
          id,
          unitId,
          now.unit(unitId)?.name ?? '',
          name,
          category,
          better,
          measure,
          target ?? ''
        ]
        const figures = readings.filter(({ metricId }) => metricId === id)
        if (figures.length === 0) return [[...about, '', '', '', '']]
        return figures.map(({ sprintId, day, value, people }) => [
          ...[...about, sprintById.get(sprintId ?? '')?.number ?? '', day, value ?? '', people ?? '']
        ])
      })
    ]
  }
}
