import type { ShareView } from '../../../shared/ipc/reads/share'
import type { Message } from '../../../shared/words/message'
import type { Sql } from '../sql'

const SHOWN_OVERWRITTEN = 200
const SHOWN_STEPS = 100
/** A stamp counts milliseconds × 1024. */
const HLC_PER_MS = 1024

/** Where this laptop stands among others: whose changes are here, what waits, what was overwritten, what can be undone. */
export function readShare(sql: Sql): ShareView {
  const laptops = (
    sql
      .prepare('SELECT origin, name, seq AS changes, self FROM laptop ORDER BY self DESC, name, origin')
      .all() as {
      origin: string
      name: string
      changes: number
      self: number
    }[]
  ).map((laptop) => ({ ...laptop, self: laptop.self !== 0 }))
  return {
    origin: laptops.find(({ self }) => self)?.origin ?? '',
    changes: laptops.reduce((sum, { changes }) => sum + changes, 0),
    laptops,
    waiting: sql
      .prepare(
        'SELECT reason, origin, count(*) AS count FROM held_op GROUP BY reason, origin ORDER BY reason, origin'
      )
      .all() as ShareView['waiting'][number][],
    overwritten: overwritten(sql),
    steps: (
      sql
        .prepare('SELECT id, label, at, undone FROM step ORDER BY at DESC, id DESC LIMIT ?')
        .all(SHOWN_STEPS) as {
        id: string
        label: string
        at: number
        undone: number
      }[]
    ).map(({ id, label, at, undone }) => ({
      step: id,
      label: JSON.parse(label) as Message,
      at,
      undone: undone !== 0
    }))
  }
}

/** Values that lost to a later one of somebody else. Equal words of two laptops are no conflict. */
function overwritten(sql: Sql): ShareView['overwritten'] {
  const rows = sql
    .prepare(
      `SELECT c.entity, c.field, c.value, c.lost_value AS lost, c.hlc,
         coalesce(u.name, p.name, i.title, c.row_id) AS name
       FROM cell c
       LEFT JOIN unit u ON c.entity = 'unit' AND u.id = c.row_id
       LEFT JOIN person p ON c.entity = 'person' AND p.id = c.row_id
       LEFT JOIN item i ON c.entity = 'item' AND i.id = c.row_id
       WHERE c.lost_value IS NOT NULL AND c.lost_value <> c.value AND c.entity NOT IN ('note', 'setting')
       ORDER BY c.hlc DESC LIMIT ?`
    )
    .all(SHOWN_OVERWRITTEN) as {
    entity: string
    field: string
    value: string
    lost: string
    hlc: number
    name: string
  }[]
  return rows.map(({ field, value, lost, hlc, name }) => ({
    what: `${name} · ${field}`,
    kept: plain(value),
    lost: plain(lost),
    at: Math.floor(hlc / HLC_PER_MS)
  }))
}

/** A field's JSON as people read it. */
function plain(json: string): string {
  const value: unknown = JSON.parse(json)
  return value === null ? '–' : typeof value === 'string' ? value : json
}
