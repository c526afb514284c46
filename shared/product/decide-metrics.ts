import { refuse } from '../impediment/decide'
import { err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import { message } from '../words/message'
import { rowDraft } from './drafts'
import type { ProductLookup } from './lookup'
import { fewestPeople, mayBeSeen, readingId } from './metrics'
import type { ChangeOf } from './types'

type Decision = Result<readonly Draft[]>

const notFound = err('not-found', message('problem.notFound'))

export function addMetrics(look: ProductLookup, { unitId, metrics }: ChangeOf<'addMetrics'>): Decision {
  if (!look.unit(unitId)) return err('not-found', message('org.problem.noUnit'))
  return ok(metrics.map(({ id, ...metric }) => rowDraft('metric', id, { ...metric, unitId, removed: false })))
}

export const editMetric = (look: ProductLookup, { id, patch }: ChangeOf<'editMetric'>): Decision =>
  look.metric(id) ? ok(Object.keys(patch).length === 0 ? [] : [rowDraft('metric', id, patch)]) : notFound

export const removeMetric = (look: ProductLookup, { id }: ChangeOf<'removeMetric'>): Decision =>
  look.metric(id) ? ok([rowDraft('metric', id, { removed: true })]) : notFound

/** What fewer than four people said about how they are is not even kept, so that nothing can ever tell it. */
export function setReadings(look: ProductLookup, change: ChangeOf<'setReadings'>): Decision {
  const { unitId, sprintId, day, readings } = change
  if (!look.unit(unitId)) return err('not-found', message('org.problem.noUnit'))
  const drafts: Draft[] = []
  for (const { metricId, value, people } of readings) {
    const metric = look.metric(metricId)
    if (!metric) return notFound
    if (value !== null && !mayBeSeen(metric.category, people))
      return refuse('problem.rule.fewPeople', { metric: metric.name, fewest: fewestPeople })
    const said = { unitId, metricId, sprintId, day, value, people, removed: value === null }
    drafts.push(rowDraft('reading', readingId(unitId, metricId, sprintId, day), said))
  }
  return ok(drafts)
}
