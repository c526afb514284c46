import type { FileRow } from '../../files/row'
import { type LineProblem, type RowAction, SAMPLE_ROWS } from '../../org/import-plan'
import { brief } from '../../org/import-row'
import type { Draft } from '../../sync/op'
import { message } from '../../words/message'
import { rowDraft } from '../drafts'
import { outside } from '../freeze'
import { type Item, plainItem } from '../item'
import { keptInOrder } from '../kept'
import { isLive, orderWith, type Ranked } from '../order'
import type { CurrentProduct } from './current'
import { unnamedIn } from './mirror'
import { mappedFields } from './names'
import { partsOf } from './parents'
import { byUnit, type Placed, placeItems, type Say, titleKey } from './place'
import { readItems } from './read-items'
import { type ItemShape, type ItemSource, withColumns } from './recognise'
import { tally } from './tally'
import type { Choices, ProductPlan } from './types'

/** How many rows are compared between two pauses. */
const PORTION = 2000

/**
 * Compares a file of backlog items with the backlogs as they are. Never deletes: an empty cell leaves a value as it is,
 * and an item that the file does not name stays where it stands, unless somebody wants the backlog to mirror the file:
 * then it is dropped. What was dropped or killed here stays so, unless a
 * file of Sameday's own says otherwise. Yields rows done.
 * @param file its name, for those who are told of it
 */
export function* planItems(
  rows: readonly FileRow[],
  guessed: ItemShape,
  choices: Choices,
  now: CurrentProduct,
  file: string
): Generator<number, ProductPlan> {
  const shape = withColumns(guessed, choices.columns)
  const { source } = shape
  const needsTitle = shape.columns.title.length === 0 && shape.levels.length === 0
  const problems: LineProblem[] = []
  const say: Say = (line, text) => problems.push({ line, message: text })
  const read = yield* readItems(needsTitle ? [] : rows, shape, choices, say)
  const placed = yield* placeItems(read.items, source, choices.unitId, now, say)
  const parts = partsOf(placed, source, now, say)

  const actions = new Array<RowAction>(rows.length).fill('skip')
  const drafts: Draft[] = []
  const outsides: ProductPlan['outside'][number][] = []
  let moved = 0
  let refused: ProductPlan['asked']['refused'] = null
  const order = choices.order ?? source === 'sameday'
  const removed = now.removed('item')
  const isWhole = placed.length === rows.length
  let missing = 0
  let done = 0
  for (const [unitId, items] of byUnit(placed)) {
    const backlog = now.items(unitId)
    const ranks = new Ranks(backlog, items, order)
    moved += ranks.moved
    // What those who agreed on the order have to hear of.
    let changes = order ? ranks.moved : 0
    const unnamed = unnamedIn(unitId, items, shape, now)
    missing += unnamed.length
    if (choices.mirror && isWhole) {
      for (const { id } of unnamed) drafts.push(rowDraft('item', id, { state: 'dropped' }))
      changes += unnamed.length
    }
    for (const one of items) {
      if (++done % PORTION === 0) yield rows.length + done
      const { file: said, id, before } = one
      const rank = ranks.rankOf(id)
      const fields = fieldsOf(one, source, parts, now, say)
      if (before === null) {
        const { state = 'open', ...rest } = fields
        // What a row says before anybody wrote it is left out: every field costs as much as a row of a bare table.
        const usual = removed.has(id)
          ? { ...plainItem, kind: 'product', state, impedimentId: null, removed: false }
          : state === 'open'
            ? {}
            : { state }
        drafts.push(rowDraft('item', id, { ...usual, unitId, ...rest, rank }))
        actions[said.index] = 'add'
        if (isLive({ state })) changes++
        continue
      }
      const patch: Partial<Item> = { ...differing(before, fields), ...(rank !== undefined && { rank }) }
      if (Object.keys(patch).length > 0) drafts.push(rowDraft('item', id, patch))
      actions[said.index] = Object.keys(patch).length > 0 ? 'update' : 'same'
      if (changesAgreed(before, patch)) changes++
    }
    const unitName = now.unit(unitId)?.name ?? ''
    const title = file.slice(0, 200)
    const change = { what: 'imported', item: null, title, from: null, to: changes, reason: '' } as const
    const told = outside(now.freeze(unitId), 'product', unitName, changes > 0 ? [change] : [])
    if (!told.ok) refused = told.problem
    else for (const one of told.value) outsides.push({ unitId, change: one })
  }

  const { unknownStates, cutTexts, dates, numbers } = read
  return {
    ...tally(rows, actions, problems),
    holds: message('import.holds.items', {
      count: rows.length,
      source,
      unit: now.unit(choices.unitId)?.name ?? ''
    }),
    notes: [
      ...(unknownStates.size > 0
        ? [message('import.note.states', { states: [...unknownStates].slice(0, 5).join(', ') })]
        : []),
      ...(cutTexts > 0 ? [message('import.note.cut', { count: cutTexts })] : []),
      ...(parts.strangers > 0 ? [message('import.note.parents', { count: parts.strangers })] : []),
      ...(missing > 0 && !isWhole ? [message('import.note.missing', { count: missing })] : [])
    ],
    sample: rows.slice(0, SAMPLE_ROWS).map(({ line, cells }, index) => {
      const item = read.items[index]
      const text = item
        ? [item.key, brief(item.said.title)].filter(Boolean).join(' · ')
        : brief(cells.join(' · ').trim())
      return { line, action: actions[index] ?? 'skip', text }
    }),
    asked: {
      holds: 'items',
      source,
      unitId: choices.unitId,
      moved,
      order,
      missing: isWhole ? missing : 0,
      mirror: choices.mirror,
      dates,
      numbers,
      headings: shape.headings,
      columns: Object.fromEntries(mappedFields.map((field) => [field, shape.columns[field][0] ?? -1])),
      needsTitle,
      refused
    },
    drafts: refused ? [] : drafts,
    outside: refused ? [] : outsides
  }
}

/** The ranks that a unit's rows get: new items stand where the file has them, or behind all others. */
class Ranks {
  /** Items that are here already and stand elsewhere in the file. */
  readonly moved: number
  readonly #rankById: ReadonlyMap<string, string>

  constructor(backlog: readonly Ranked[], placed: readonly Placed[], order: boolean) {
    const placeById = new Map(backlog.map(({ id }, place) => [id, place]))
    const places = placed.flatMap(({ before }) => (before ? [placeById.get(before.id) ?? -1] : []))
    this.moved = places.length - keptInOrder(places).size
    const ids = placed.map(({ id }) => id)
    const wanted = order ? ids : [...backlog.map(({ id }) => id), ...ids.filter((id) => !placeById.has(id))]
    this.#rankById = new Map(orderWith(backlog, wanted).map(({ id, rank }) => [id, rank]))
  }

  /** Undefined where it keeps the one it has. */
  rankOf(id: string): string | undefined {
    return this.#rankById.get(id)
  }
}

function fieldsOf(
  { file, unitId, id, before }: Placed,
  source: ItemSource,
  parts: ReturnType<typeof partsOf>,
  now: CurrentProduct,
  say: Say
): Partial<Item> {
  const fields: { -readonly [K in keyof Item]?: Item[K] } = { ...file.said }
  const ended = before?.state === 'dropped' || before?.state === 'killed'
  if (file.state !== null && !(ended && source !== 'sameday')) fields.state = file.state
  const parentId = parts.parentById.get(id)
  if (parentId !== undefined) fields.parentId = parentId
  if (file.goal.length > 0) {
    const goalId = goalIn(file.goal, unitId, now)
    if (goalId !== null) fields.goalId = goalId
    else {
      const unit = now.unit(unitId)?.name ?? ''
      say(file.line, message('import.problem.unknownGoal', { goal: brief(file.goal.at(-1) ?? ''), unit }))
    }
  }
  if (file.units !== null && file.units.length > 0)
    fields.units = file.units.filter((unit) => now.unit(unit)).slice(0, 500)
  const needs = parts.needsById.get(id)
  if (needs !== undefined && needs.length > 0) fields.dependsOn = [...needs]
  return fields
}

/** A goal of the unit or of one above it, by its id or by its title. */
function goalIn(said: readonly string[], unitId: string, now: CurrentProduct): string | null {
  const units = [unitId, ...now.above(unitId)]
  for (const text of said) {
    const goal = now.goal(text)
    if (goal && units.includes(goal.unitId)) return goal.id
    const named = units.flatMap((unit) =>
      now.goals(unit).filter(({ title }) => titleKey(title) === titleKey(text))
    )
    if (named[0]) return named[0].id
  }
  return null
}

const differing = (before: Item, fields: Partial<Item>): Partial<Item> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Item])
    )
  )

const changesAgreed = (before: Item, patch: Partial<Item>): boolean =>
  (patch.budget !== undefined && patch.budget !== before.budget) ||
  (patch.state !== undefined && isLive({ state: patch.state }) !== isLive(before) && patch.state !== 'done')
