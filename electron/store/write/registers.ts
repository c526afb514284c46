import type { Json, Op } from '../../../shared/sync/op'
import type { FieldValue } from '../../../shared/sync/reading'
import { type RegisterEntity, registry } from '../../../shared/sync/registry'
import type { Sql } from '../sql'

/**
 * Registers, set-based: the fields of logged ops are staged in key order, then winners are decided and rows rebuilt by
 * one statement each. The same way for one field and for 200,000.
 */
const temporary = `CREATE TEMP TABLE IF NOT EXISTS stage (
  entity TEXT NOT NULL, row_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  hlc INTEGER NOT NULL, origin TEXT NOT NULL, seq INTEGER NOT NULL) STRICT;
  CREATE TEMP TABLE IF NOT EXISTS touched (row_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`

// Straight out of the log: SQLite unpacks the patches several times faster than we could hand the fields over.
// In key order, because winners written in key order cost a fifth of winners written at random.
const stageRange = `INSERT INTO temp.stage
  SELECT o.entity, o.row_id, j.key, o.patch -> j.fullkey, o.hlc, o.origin, o.seq
  FROM op o, json_each(o.patch) j
  WHERE o.origin = ? AND o.seq BETWEEN ? AND ? AND o.kind = 'set' AND o.entity = ?
  ORDER BY o.row_id, j.key`
const stageOne = 'INSERT INTO temp.stage VALUES (?, ?, ?, ?, ?, ?, ?)'

const later = `(excluded.hlc > hlc
  OR (excluded.hlc = hlc AND (excluded.origin, excluded.seq) > (origin, seq)))`
const laterThanLost = `(lost_hlc IS NULL
  OR (excluded.hlc, excluded.origin, excluded.seq) > (lost_hlc, lost_origin, lost_seq))`

// The loser kept is the latest word of any laptop but the winner's, which does not depend on the order of arrival.
const lost = (column: string) => `lost_${column} = CASE
    WHEN NOT ${later} THEN excluded.${column}
    WHEN excluded.origin <> origin THEN ${column}
    ELSE lost_${column} END`
const won = (column: string) => `${column} = CASE WHEN ${later} THEN excluded.${column} ELSE ${column} END`
const stamped = ['value', 'hlc', 'origin', 'seq']

const settle = `INSERT INTO cell (entity, row_id, field, value, hlc, origin, seq)
  SELECT * FROM temp.stage WHERE true
  ON CONFLICT (entity, row_id, field) DO UPDATE SET
    ${[...stamped.map(lost), ...stamped.map(won)].join(',\n    ')}
  WHERE ${later} OR (excluded.origin <> origin AND ${laterThanLost})`

const rememberNewRows = `INSERT OR IGNORE INTO undo_cell (step, entity, row_id, field, value)
  SELECT DISTINCT ?, entity, row_id, '', NULL FROM temp.stage s WHERE NOT EXISTS
    (SELECT 1 FROM cell c WHERE c.entity = s.entity AND c.row_id = s.row_id)`
const rememberValues = `INSERT OR IGNORE INTO undo_cell (step, entity, row_id, field, value)
  SELECT mine.step, s.entity, s.row_id, s.field, c.value FROM temp.stage s, (SELECT ? AS step) mine
  LEFT JOIN cell c ON c.entity = s.entity AND c.row_id = s.row_id AND c.field = s.field
  WHERE NOT EXISTS (SELECT 1 FROM undo_cell u
    WHERE u.step = mine.step AND u.entity = s.entity AND u.row_id = s.row_id AND u.field = '')`

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Rebuilds the touched rows of one register from the winners; a row that stays the same is not written again. */
function rebuildRows(entity: RegisterEntity): string {
  const fields = Object.entries(registry[entity].fields)
  const columns = fields.map(([field]) => columnOf(field))
  const values = fields.map(([field, { initial }]) => {
    // A setting may be anything, so it stays JSON; every other field becomes a plain column.
    const value = `max(CASE WHEN c.field = '${field}' THEN c.value${entity === 'setting' ? '' : " ->> '$'"} END)`
    if (entity === 'setting') return `coalesce(${value}, 'null')`
    return initial === null ? value : `coalesce(${value}, ${literal(initial)})`
  })
  return `INSERT INTO ${columnOf(entity)} (id, ${columns.join(', ')})
    SELECT t.row_id, ${values.join(', ')}
    FROM temp.touched t CROSS JOIN cell c ON c.entity = '${entity}' AND c.row_id = t.row_id
    GROUP BY t.row_id
    ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
    WHERE ${columns.map((column) => `${column} IS NOT excluded.${column}`).join(' OR ')}`
}

const literal = (value: Json): string => {
  if (typeof value === 'boolean' || typeof value === 'number') return String(Number(value))
  return typeof value === 'string' ? `'${value}'` : `'${JSON.stringify(value)}'`
}

const rebuildByEntity = new Map<RegisterEntity, string>()
function rebuild(entity: RegisterEntity): string {
  const text = rebuildByEntity.get(entity) ?? rebuildRows(entity)
  rebuildByEntity.set(entity, text)
  return text
}

/** Neighbouring ops of one laptop. */
interface Range {
  readonly origin: string
  readonly from: number
  to: number
}

/** Settles the fields that the changes of one batch set: of two values the later one wins, whichever came first. */
export class Registers {
  readonly #sql: Sql
  readonly #step: string | null
  readonly #entities = new Set<RegisterEntity>()
  readonly #partial: { readonly op: Op; readonly fields: readonly FieldValue[] }[] = []
  #ranges: Range[] = []

  /** @param step the undoable step whose replaced values are to be remembered, or null */
  constructor(sql: Sql, step: string | null) {
    this.#sql = sql
    this.#step = step
  }

  /** Notes an op that is, or is about to be, in the log; it counts after `settle`. */
  add(op: Op, entity: RegisterEntity): void {
    const last = this.#ranges.at(-1)
    if (last && last.origin === op.origin && last.to + 1 === op.seq) last.to = op.seq
    else this.#ranges.push({ origin: op.origin, from: op.seq, to: op.seq })
    this.#entities.add(entity)
  }

  /** An op of another kind. Runs of ops go on across it, so that a mixed batch is still staged in a few strokes. */
  pass(op: Op): void {
    const last = this.#ranges.at(-1)
    if (last && last.origin === op.origin && last.to + 1 === op.seq) last.to = op.seq
  }

  /** An op of which only these fields count. */
  addPart(op: Op, entity: RegisterEntity, fields: readonly FieldValue[]): void {
    this.#partial.push({ op, fields })
    this.#entities.add(entity)
  }

  /** Decides what was added. The ops must be in the log by now. */
  settle(): void {
    if (this.#entities.size === 0) return
    this.#sql.db.exec(temporary)
    this.#stage()
    const run = (text: string, ...values: string[]) => this.#sql.prepare(text).run(...values)
    if (this.#step !== null) {
      run(rememberNewRows, this.#step)
      run(rememberValues, this.#step)
    }
    run(settle)
    for (const entity of this.#entities) {
      run('INSERT OR IGNORE INTO temp.touched SELECT row_id FROM temp.stage WHERE entity = ?', entity)
      run(rebuild(entity))
      run('DELETE FROM temp.touched')
    }
    run('DELETE FROM temp.stage')
    this.#entities.clear()
    this.#ranges = []
    this.#partial.length = 0
  }

  #stage(): void {
    const { prepare } = this.#sql
    for (const entity of this.#entities)
      for (const { origin, from, to } of this.#ranges) prepare(stageRange).run(origin, from, to, entity)
    for (const { op, fields } of this.#partial)
      for (const { field, value } of fields)
        prepare(stageOne).run(op.entity, op.rowId, field, JSON.stringify(value), op.hlc, op.origin, op.seq)
  }
}
