import { timeOfDayMs } from '../../../shared/calendar/working'
import { dayOfDate } from '../../../shared/calendar/zone'
import { nextDateId } from '../../../shared/ceremony/metascrum'
import type { Figure, MetaScrumContext, NextDate } from '../../../shared/ceremony/metascrum-state'
import { meetsAt } from '../../../shared/ceremony/next-date'
import type { TodayView } from '../../../shared/ipc/reads/today'
import { inheritedDod } from '../../../shared/product/dod'
import type { ProductFacts } from '../../../shared/product/evolve'
import { trendOf } from '../../../shared/product/metrics'
import { localDate } from '../../../shared/time'
import type { Sql } from '../sql'
import { readDod } from './dod'
import { metricsAt, readReadings } from './metrics'
import { column } from './statements'
import type { OrgTree } from './tree'
import { chainFacts, type Known } from './vision'
import { workAt } from './work'

/** What a MetaScrum looks at beside the backlog. @param known which facts count, so that it is as it was before the session */
export function readMetaScrum(
  sql: Sql,
  org: OrgTree,
  unitId: string,
  { known, until }: { readonly known: Known; readonly until: number }
): MetaScrumContext {
  const [own, ...above] = chainFacts(sql, org, unitId, known)
  const nearest = above.find(({ facts }) => facts.vision !== null)
  const inherited = inheritedDod(above.map(({ id, facts }) => ({ unitId: id, lines: facts.dod })))
  const nameById = new Map(above.map(({ id, name }) => [id, name]))
  const standing = readDod(sql, org, unitId)
  return {
    visionAbove: nearest?.facts.vision
      ? { sentence: nearest.facts.vision.sentence, unitName: nearest.name }
      : null,
    outside: own?.facts.outside ?? [],
    figures: figuresOf(sql, org, unitId, own?.facts ?? null, until),
    dodInherited: inherited.map(({ line, unitId: by }) => ({ line, unitName: nameById.get(by) ?? '' })),
    dodVersion: [own, ...above].reduce((sum, unit) => sum + (unit?.facts.dodVersions.length ?? 0), 0),
    dodMet: Object.fromEntries(standing.lines.map(({ line, met }) => [line, met])),
    teams: standing.teams,
    next: readNextDate(sql, unitId)
  }
}

/**
 * Every metric that has a figure: the latest against what it was when people last agreed, or against the one before
 * where nothing newer came since.
 */
function figuresOf(
  sql: Sql,
  org: OrgTree,
  unitId: string,
  facts: Pick<ProductFacts, 'agreedAt'> | null,
  until: number
): readonly Figure[] {
  const metrics = metricsAt(sql, org, unitId)
  const readings = readReadings(sql, unitId, metrics).filter(({ day }) => day <= localDate(until))
  const agreedOn = facts?.agreedAt == null ? null : localDate(facts.agreedAt)
  return metrics.flatMap((metric): readonly Figure[] => {
    const all = readings.filter(({ metricId }) => metricId === metric.id)
    const then =
      agreedOn === null ? -1 : all.findLastIndex(({ day, value }) => day <= agreedOn && value !== null)
    const isNewer = then >= 0 && all.slice(then + 1).some(({ value }) => value !== null)
    const compared = isNewer ? [all[then], all.findLast(({ value }) => value !== null)] : all
    const trend = trendOf(
      compared.map((reading) => reading?.value ?? null),
      metric
    )
    const { name, category, measure, target } = metric
    return trend.last === null ? [] : [{ ...trend, name, category, measure, target }]
  })
}

/** When a unit's next MetaScrum is, by the clocks of the unit; null where nothing is fixed. */
function readNextDate(sql: Sql, unitId: string): NextDate | null {
  const value = column(sql, 'SELECT value FROM setting WHERE id = ?').get(nextDateId(unitId))
  return typeof value === 'string' ? nextIn(value) : null
}

/** As kept by a hand or a newer Sameday: what is no date reads as none. */
function nextIn(value: string): NextDate | null {
  const { day, time } = Object(Object(JSON.parse(value)).next)
  return typeof day === 'string' &&
    typeof time === 'string' &&
    !Number.isNaN(dayOfDate(day) + timeOfDayMs(time))
    ? { day, time }
    : null
}

/** Every MetaScrum that a date was fixed for, from a day on (wall ms), the soonest first. */
export function nextMetaScrums(sql: Sql, org: OrgTree, from: number): TodayView['metaScrums'] {
  const first = nextDateId('')
  const rows = sql
    .prepare('SELECT id, value FROM setting WHERE id >= ? AND id < ?')
    .all(first, `${first}\u{10ffff}`) as { readonly id: string; readonly value: string | null }[]
  return rows
    .flatMap(({ id, value }) => {
      const unit = org.units[org.indexById.get(id.slice(first.length)) ?? -1]
      const next = value === null ? null : nextIn(value)
      if (!unit || !next) return []
      const at = meetsAt(next, workAt(org, unit.id).zone)
      return at >= from ? [{ unitId: unit.id, unitName: unit.name, at }] : []
    })
    .sort((a, b) => a.at - b.at)
}
