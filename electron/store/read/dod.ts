import type { DodView } from '../../../shared/ipc/reads/sprints'
import { subtreeOf } from '../../../shared/org/tree'
import { type DodLine, type DodMark, dodMarkId, inheritedDod, standingOf } from '../../../shared/product/dod'
import type { Sql } from '../sql'
import { column } from './statements'
import type { OrgTree } from './tree'
import { chainFacts } from './vision'

const most = 200

/** The lines that hold at a unit, inherited ones first. */
export const readDodLines = (sql: Sql, org: OrgTree, unitId: string): readonly DodLine[] =>
  inheritedDod(chainFacts(sql, org, unitId).map(({ id, facts }) => ({ unitId: id, lines: facts.dod })))

/** The impediment that a unit's gap was raised as; null when it was not. */
export const gapRaised = (sql: Sql, unitId: string, line: string): string | null =>
  (column(sql, 'SELECT impediment_id FROM dod_mark WHERE removed = 0 AND id = ?').get(
    dodMarkId(unitId, line)
  ) as string | null | undefined) ?? null

/** The definition of done of a unit, and which of the teams it holds for meet it. */
export function readDod(sql: Sql, org: OrgTree, unitId: string): DodView {
  const chain = chainFacts(sql, org, unitId)
  const nameById = new Map(chain.map(({ id, name }) => [id, name]))
  const lines = inheritedDod(chain.map(({ id, facts }) => ({ unitId: id, lines: facts.dod })))
  const start = org.indexById.get(unitId) ?? -1
  const below = start < 0 ? [] : subtreeOf(org.product, start)
  const teams = below.flatMap((index) => {
    const unit = org.units[index]
    return unit?.kind === 'team' ? [unit.id] : []
  })
  const marks = sql
    .prepare(
      `SELECT unit_id AS unitId, line, met, impediment_id AS impedimentId FROM dod_mark WHERE removed = 0`
    )
    .all() as (Omit<DodMark, 'met'> & { readonly met: number })[]
  const standing = standingOf(
    lines,
    teams,
    marks.map((mark) => ({ ...mark, met: mark.met !== 0 }))
  )
  const nameOf = (id: string) => org.units[org.indexById.get(id) ?? -1]?.name ?? id
  return {
    lines: standing.map(({ line, unitId: setBy, met, notMet, unknown }) => ({
      line,
      unitId: setBy,
      unitName: nameById.get(setBy) ?? '',
      met: met.length,
      notMet: notMet.slice(0, most).map((gap) => ({ ...gap, unitName: nameOf(gap.unitId) })),
      notMetCount: notMet.length,
      unknown
    })),
    version: chain.reduce((sum, { facts }) => sum + facts.dodVersions.length, 0),
    history: chain
      .flatMap(({ name, facts }) =>
        facts.dodVersions.map(({ added, removed, at }) => ({ unitName: name, added, removed, at }))
      )
      .sort((a, b) => b.at - a.at),
    teams: teams.length,
    isTeam: org.units[start]?.kind === 'team'
  }
}
