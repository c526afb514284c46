import { connect } from '../../electron/store/connect'
import { migrate } from '../../electron/store/migrate'
import type { Sql } from '../../electron/store/sql'
import type { OpRow } from '../../electron/store/tables'
import { Writer } from '../../electron/store/write'
import { opOf } from '../../electron/store/write/log'
import { compareOps, type Draft, type Op } from '../../shared/sync/op'
import { replayMoves } from '../../shared/sync/tree'
import { mono, type Stamp, wall } from '../../shared/time'

export const morning = Date.UTC(2026, 2, 4, 8, 0)
export const stamp = (wallMs: number): Stamp => ({ mono: mono(wallMs - morning), wall: wall(wallMs) })

/** What every laptop that has seen the same changes must hold alike, in key order. */
const replicated = {
  op: 'origin, seq',
  cell: 'entity, row_id, field',
  unit: 'id',
  person: 'id',
  membership: 'id',
  item: 'id',
  experiment: 'id',
  agenda_part: 'id',
  setting: 'id',
  move: 'cycle, hlc, origin, seq',
  link: 'cycle, child_id',
  link_skipped: 'cycle, child_id',
  session_event: 'id',
  impediment_event: 'id',
  dependency_event: 'id',
  dependency: 'id',
  product_event: 'id',
  impediment: 'id',
  impediment_rung: 'impediment_id, idx',
  session: 'id'
} as const
const local = ['laptop', 'note', 'batch', 'step', 'undo_cell', 'undo_link', 'alive', 'held_op']

export class Laptop {
  readonly sql: Sql
  writer: Writer
  #batches = 0

  /** @param offsetMs how wrong its clock is */
  constructor(
    readonly name: string,
    readonly offsetMs: number
  ) {
    this.sql = connect(':memory:')
    migrate(this.sql)
    this.writer = new Writer(this.sql, name)
  }

  /** Empty again, as new. */
  reset(): void {
    for (const table of [...Object.keys(replicated), ...local]) this.sql.db.exec(`DELETE FROM ${table}`)
    this.writer = new Writer(this.sql, this.name)
  }

  edit(drafts: readonly Draft[], trueMs: number): void {
    const at = stamp(trueMs + this.offsetMs)
    this.writer.write({ batch: `b${this.#batches++}`, drafts, label: null, at })
  }

  takeIn(ops: readonly Op[], trueMs: number) {
    return this.writer.takeIn(ops, stamp(trueMs + this.offsetMs))
  }

  log(): readonly Op[] {
    return (this.sql.prepare('SELECT * FROM op ORDER BY origin, seq').all() as OpRow[]).map(opOf)
  }

  state() {
    return stateOf(this.sql)
  }

  parents(cycle: string): ReadonlyMap<string, string | null> {
    const rows = this.sql
      .prepare('SELECT child_id, parent_id FROM link WHERE cycle = ?')
      .raw()
      .all(cycle) as [string, string | null][]
    return new Map(rows)
  }
}

/** Everything replicated, as one value. */
export const stateOf = (sql: Sql): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    Object.entries(replicated).map(([table, key]) => [
      table,
      sql.prepare(`SELECT * FROM ${table} ORDER BY ${key}`).raw().all()
    ])
  )

/** What the same changes add up to by the plainest means: sort them, and let each later one win. */
export function oracle(ops: readonly Op[]) {
  const inOrder = [...ops].sort(compareOps)
  const values = new Map<string, unknown>()
  const moves = { delivery: [] as Op[], product: [] as Op[] }
  for (const op of inOrder) {
    if (op.kind === 'set')
      for (const [field, value] of Object.entries(op.patch))
        values.set(`${op.entity} ${op.rowId} ${field}`, value)
    if (op.kind === 'move') moves[op.patch.cycle as 'delivery' | 'product'].push(op)
  }
  const asMove = ({ patch }: Op) => ({
    childId: patch.childId as string,
    parentId: patch.parentId as string | null,
    follow: patch.follow === true
  })
  const delivery = replayMoves(new Map(), moves.delivery.map(asMove))
  const product = replayMoves(delivery.parentByChild, moves.product.map(asMove))
  return {
    values,
    delivery: delivery.movedByChild,
    product: product.movedByChild,
    tree: product.parentByChild
  }
}

/** The first circle in a tree, or null. */
export function circleIn(parents: ReadonlyMap<string, string | null>): string | null {
  for (const start of parents.keys()) {
    let at: string | null | undefined = start
    for (let steps = 0; at; steps++) {
      if (steps > parents.size) return start
      at = parents.get(at)
    }
  }
  return null
}
