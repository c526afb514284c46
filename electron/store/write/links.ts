import type { Cycle } from '../../../shared/org/types'
import type { Op } from '../../../shared/sync/op'
import type { Reading } from '../../../shared/sync/reading'
import { closesCircle, type Move, replayMoves, type Tree } from '../../../shared/sync/tree'
import type { Sql } from '../sql'
import type { LinkRow, MoveRow } from '../tables'

type MoveReading = Extract<Reading, { as: 'move' }>
interface LoggedMove extends Move {
  readonly row: MoveRow
}

const rememberLink = `INSERT OR IGNORE INTO undo_link (step, cycle, child_id, parent_id, had)
  SELECT ?, wish.cycle, wish.child_id, link.parent_id, link.child_id IS NOT NULL
  FROM (SELECT ? AS cycle, ? AS child_id) wish
  LEFT JOIN link ON link.cycle = wish.cycle AND link.child_id = wish.child_id`

/** The trees: collects moves, then brings `link` and `link_skipped` to what a replay of all moves gives. */
export class Links {
  readonly #sql: Sql
  readonly #step: string | null
  readonly #fresh = new Map<Cycle, LoggedMove[]>()
  /** False as soon as a move came in behind one that is already there: then everything is replayed. */
  #inOrder = true

  constructor(sql: Sql, step: string | null) {
    this.#sql = sql
    this.#step = step
  }

  add(op: Op, { cycle, childId, parentId, follow }: MoveReading): void {
    const { prepare } = this.#sql
    if (this.#step !== null) prepare(rememberLink).run(this.#step, cycle, childId)
    if (this.#inOrder) {
      this.#inOrder = !prepare(
        'SELECT 1 FROM move WHERE cycle = ? AND (hlc, origin, seq) > (?, ?, ?) LIMIT 1'
      ).get(cycle, op.hlc, op.origin, op.seq)
    }
    const { changes } = prepare(
      'INSERT OR IGNORE INTO move (cycle, hlc, origin, seq, child_id, parent_id, follow) VALUES (?, ?, ?, ?, ?, ?, ?)'
    ).run(cycle, op.hlc, op.origin, op.seq, childId, parentId, follow ? 1 : 0)
    if (changes === 0) return
    const row = { cycle, hlc: op.hlc, origin: op.origin, seq: op.seq, child_id: childId, parent_id: parentId }
    const fresh = this.#fresh.get(cycle) ?? []
    fresh.push({ childId, parentId, follow, row: { ...row, follow: follow ? 1 : 0 } })
    this.#fresh.set(cycle, fresh)
  }

  get touched(): boolean {
    return this.#fresh.size > 0
  }

  settle(): void {
    if (!this.touched) return
    const few = [...this.#fresh.values()].every((moves) => moves.length <= 20)
    const mirrored = this.#fresh.has('delivery') && hasMoves(this.#sql, 'product')
    if (few && this.#inOrder && !mirrored) {
      for (const [cycle, moves] of this.#fresh) for (const move of moves) step(this.#sql, cycle, move)
    } else replayAll(this.#sql)
    this.#fresh.clear()
    this.#inOrder = true
  }
}

const hasMoves = (sql: Sql, cycle: Cycle): boolean =>
  sql.prepare('SELECT 1 FROM move WHERE cycle = ? LIMIT 1').get(cycle) !== undefined

/** One move later than all others: what the replay would do at its very end. */
function step(sql: Sql, cycle: Cycle, move: LoggedMove): void {
  const at = sql.prepare('SELECT parent_id FROM link WHERE cycle = ? AND child_id = ?')
  const parentIn = (tree: Cycle, child: string) =>
    at.get(tree, child) as Pick<LinkRow, 'parent_id'> | undefined
  const inDelivery = (child: string) => parentIn('delivery', child)?.parent_id
  const parentOf = (child: string) => {
    const own = parentIn(cycle, child)
    return own ? own.parent_id : inDelivery(child)
  }
  const parentId = move.follow ? (inDelivery(move.childId) ?? null) : move.parentId
  if (closesCircle({ get: parentOf }, move.childId, parentId)) {
    writeSkipped(sql, move.row)
    return
  }
  sql.prepare('DELETE FROM link_skipped WHERE cycle = ? AND child_id = ?').run(cycle, move.childId)
  if (move.follow) deleteLink(sql, cycle, move.childId)
  else writeLink(sql, cycle, move.childId, parentId)
}

/** Replays both trees from the first move: the product tree stands on the delivery tree, so it comes second. */
function replayAll(sql: Sql): void {
  const delivery = replayMoves(new Map(), movesOf(sql, 'delivery'))
  store(sql, 'delivery', delivery)
  store(sql, 'product', replayMoves(delivery.parentByChild, movesOf(sql, 'product')))
}

const movesOf = (sql: Sql, cycle: Cycle): LoggedMove[] =>
  (sql.prepare('SELECT * FROM move WHERE cycle = ? ORDER BY hlc, origin, seq').all(cycle) as MoveRow[]).map(
    (row) => ({ childId: row.child_id, parentId: row.parent_id, follow: row.follow === 1, row })
  )

/** Writes only what differs. */
function store(sql: Sql, cycle: Cycle, tree: Tree<LoggedMove>): void {
  const rows = sql.prepare('SELECT child_id, parent_id FROM link WHERE cycle = ?').all(cycle) as LinkRow[]
  const before = new Map(rows.map((row) => [row.child_id, row.parent_id]))
  for (const [child, parent] of tree.movedByChild)
    if (!before.has(child) || before.get(child) !== parent) writeLink(sql, cycle, child, parent)
  for (const child of before.keys()) if (!tree.movedByChild.has(child)) deleteLink(sql, cycle, child)
  sql.prepare('DELETE FROM link_skipped WHERE cycle = ?').run(cycle)
  for (const { row } of tree.skipped) writeSkipped(sql, row)
}

const writeLink = (sql: Sql, cycle: Cycle, child: string, parent: string | null) =>
  sql
    .prepare('INSERT OR REPLACE INTO link (cycle, child_id, parent_id) VALUES (?, ?, ?)')
    .run(cycle, child, parent)

const deleteLink = (sql: Sql, cycle: Cycle, child: string) =>
  sql.prepare('DELETE FROM link WHERE cycle = ? AND child_id = ?').run(cycle, child)

const writeSkipped = (sql: Sql, row: MoveRow) =>
  sql
    .prepare(
      'INSERT OR REPLACE INTO link_skipped (cycle, child_id, parent_id, hlc, origin, seq) VALUES (?, ?, ?, ?, ?, ?)'
    )
    .run(row.cycle, row.child_id, row.parent_id, row.hlc, row.origin, row.seq)
