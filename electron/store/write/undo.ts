import { unsaidPart } from '../../../shared/ceremony/agenda'
import type { ImpedimentEvent } from '../../../shared/impediment/types'
import type { Cycle } from '../../../shared/org/types'
import { linkId } from '../../../shared/org/types'
import type { ProductEvent } from '../../../shared/product/types'
import type { Draft, Json, Patch } from '../../../shared/sync/op'
import { isRegister, registry } from '../../../shared/sync/registry'
import type { Stamp } from '../../../shared/time'
import { compiler, query, type Sql } from '../sql'
import type { OpRow, StepRow, UndoCellRow } from '../tables'

const insertStep = query((step: Omit<StepRow, 'undone'>) =>
  compiler.insertInto('step').values({ ...columns(step), undone: 0 })
)
// A stand-in has no keys of its own to spread.
const columns = ({ id, label, at, origin, first_seq, last_seq }: Omit<StepRow, 'undone'>) => ({
  id,
  label,
  at,
  origin,
  first_seq,
  last_seq
})
const stepById = query(({ id }: { id: string }) =>
  compiler.selectFrom('step').selectAll().where('id', '=', id)
)
const setUndone = query(({ id }: { id: string }) =>
  compiler.updateTable('step').set({ undone: 1 }).where('id', '=', id)
)
const linksOfStep = query(({ step }: { step: string }) =>
  compiler.selectFrom('undo_link').selectAll().where('step', '=', step)
)
const madeUnits = query(({ step }: { step: string }) =>
  compiler
    .selectFrom('undo_cell')
    .select('row_id')
    .where('step', '=', step)
    .where('entity', '=', 'unit')
    .where('field', '=', '')
)
const movesOfRange = query(({ origin, from, to }: { origin: string; from: number; to: number }) =>
  compiler
    .selectFrom('op')
    .select(['row_id', 'patch'])
    .where('origin', '=', origin)
    .where('seq', '>=', from)
    .where('seq', '<=', to)
    .where('entity', '=', 'link')
    .orderBy('seq')
)
const linkNow = query(({ cycle, child }: { cycle: string; child: string }) =>
  compiler.selectFrom('link').select('parent_id').where('cycle', '=', cycle).where('child_id', '=', child)
)

/** Writes down that a step was done, so that it can be taken back by its name. */
export function rememberStep(sql: Sql, step: Omit<StepRow, 'undone'>): void {
  insertStep.run(sql, columns(step))
}

/** Null for a step that was never done here. */
export const stepOf = (sql: Sql, id: string): StepRow | null => stepById.get(sql, { id }) ?? null

export function markUndone(sql: Sql, id: string): void {
  setUndone.run(sql, { id })
}

/**
 * What takes a step back: new changes that put the old values in again. A field that somebody has changed since stays
 * as it is, because undoing mine must not undo theirs.
 */
export const undoDrafts = (sql: Sql, step: StepRow, at: Stamp): readonly Draft[] => [
  ...cellDrafts(sql, step),
  ...linkDrafts(sql, step),
  ...factDrafts(sql, step, at)
]

type SaidEvent = ProductEvent | ImpedimentEvent

/** What was said cannot be unsaid, but it can be said to be taken back; taking that back brings it in again. */
function factDrafts(sql: Sql, step: StepRow, at: Stamp): readonly Draft[] {
  const said = sql
    .prepare(
      `SELECT seq, entity, patch FROM op WHERE origin = ? AND seq BETWEEN ? AND ? AND kind = 'fact'
         AND entity IN ('productEvent', 'impedimentEvent') ORDER BY seq`
    )
    .all(step.origin, step.first_seq, step.last_seq) as Pick<OpRow, 'seq' | 'entity' | 'patch'>[]
  const takenBack = new Map<string, Draft>()
  for (const { seq, entity, patch } of said) {
    const event = JSON.parse(patch) as SaidEvent
    const target = event.type === 'undone' ? event.target : event.cmd
    const key = JSON.stringify([entity, 'impediment' in event ? event.impediment : event.unit, target])
    if (takenBack.has(key)) continue
    const id = `undone|${step.origin}|${seq}`
    const about: Patch = 'impediment' in event ? { impediment: event.impediment } : {}
    const redo = event.type === 'undone' ? !event.redo : false
    takenBack.set(key, {
      entity,
      rowId: id,
      kind: 'fact',
      patch: {
        ...about,
        id,
        cmd: id,
        at: { ...at },
        session: null,
        unit: event.unit,
        type: 'undone',
        target,
        redo
      }
    })
  }
  return [...takenBack.values()]
}

interface UndoneCell extends UndoCellRow {
  /** True while the step's own value is the one that counts. */
  readonly ours: number
}

function cellDrafts(sql: Sql, step: StepRow): readonly Draft[] {
  const rows = sql
    .prepare(
      `SELECT u.*, (u.field = '' OR EXISTS (SELECT 1 FROM cell c WHERE c.entity = u.entity AND c.row_id = u.row_id
          AND c.field = u.field AND c.origin = ? AND c.seq BETWEEN ? AND ?)) AS ours
       FROM undo_cell u WHERE u.step = ? ORDER BY u.entity, u.row_id, u.field`
    )
    .all(step.origin, step.first_seq, step.last_seq, step.id) as UndoneCell[]
  const patchByRow = new Map<string, { entity: string; rowId: string; patch: Record<string, Json> }>()
  for (const row of rows) {
    if (!row.ours || !isRegister(row.entity)) continue
    const restored = restoredFields(row)
    if (!restored) continue
    const key = JSON.stringify([row.entity, row.row_id])
    const draft = patchByRow.get(key) ?? { entity: row.entity, rowId: row.row_id, patch: {} }
    Object.assign(draft.patch, restored)
    patchByRow.set(key, draft)
  }
  return [...patchByRow.values()].map((draft) => ({ ...draft, kind: 'set' as const }))
}

function restoredFields(row: UndoCellRow): Patch | null {
  if (!isRegister(row.entity)) return null
  const fields: Readonly<Record<string, { readonly initial: Json }>> = registry[row.entity].fields
  // A row that the step made goes away; a kind of row that cannot be removed stays. Of an agenda a row only says what
  // differs from what comes with the ceremony.
  if (row.field === '' && row.entity === 'agendaPart') return unsaidPart(row.row_id)
  if (row.field === '') return 'removed' in fields ? { removed: true } : null
  const value = row.value === null ? fields[row.field]?.initial : (JSON.parse(row.value) as Json)
  return value === undefined ? null : { [row.field]: value }
}

function linkDrafts(sql: Sql, step: StepRow): readonly Draft[] {
  const parentByLink = parentsSetBy(sql, step)
  // A unit that the step made goes away as it stands; nothing has to be moved first.
  const made = new Set(madeUnits.all(sql, { step: step.id }).map(({ row_id }) => row_id))
  return linksOfStep.all(sql, { step: step.id }).flatMap((row) => {
    const cycle = row.cycle as Cycle
    const rowId = linkId(cycle, row.child_id)
    const ours = parentByLink.get(rowId)
    const link = linkNow.get(sql, { cycle, child: row.child_id })
    if (made.has(row.child_id) || ours === undefined || (link?.parent_id ?? null) !== ours) return []
    const patch = { cycle, childId: row.child_id, parentId: row.parent_id }
    const follow = row.had === 0 && cycle === 'product'
    return [
      { entity: 'link', rowId, kind: 'move' as const, patch: follow ? { ...patch, follow: true } : patch }
    ]
  })
}

/** Where the step itself put each child; the last word counts. */
function parentsSetBy(
  sql: Sql,
  { origin, first_seq, last_seq }: StepRow
): ReadonlyMap<string, string | null> {
  const moves = movesOfRange.all(sql, { origin, from: first_seq, to: last_seq })
  return new Map(
    moves.map(({ row_id, patch }) => [row_id, (JSON.parse(patch) as { parentId: string | null }).parentId])
  )
}
