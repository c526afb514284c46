import { type AgendaPart, type AgendaRow, agendaOf } from '../../../shared/ceremony/agenda'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { Sql } from '../sql'

/** The agenda of a unit's ceremonies of a kind: what comes with it, with what the unit changed. */
export const readAgenda = (sql: Sql, unitId: string, kind: CeremonyKind): readonly AgendaPart[] =>
  agendaOf(
    kind,
    (
      sql
        .prepare(
          `SELECT part_id AS partId, content, name, minutes, place, removed FROM agenda_part
           WHERE unit_id = ? AND kind = ? ORDER BY id`
        )
        .all(unitId, kind) as (Omit<AgendaRow, 'removed'> & { readonly removed: number })[]
    ).map((row) => ({ ...row, removed: row.removed === 1 }))
  )
