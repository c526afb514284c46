import { digest } from '../../digest'
import type { FileRow } from '../../files/row'
import { type LineProblem, type RowAction, SAMPLE_ROWS } from '../../org/import-plan'
import { brief } from '../../org/import-row'
import type { Draft } from '../../sync/op'
import { message } from '../../words/message'
import { rowDraft } from '../drafts'
import type { Goal, GoalState } from '../goals'
import { orderWith } from '../order'
import type { CurrentProduct } from './current'
import { type Say, titleKey } from './place'
import type { GoalShape, goalFields } from './recognise'
import { tally } from './tally'
import type { Choices, ProductPlan } from './types'
import { cut, oneLine, paragraphs } from './values'

interface FileGoal {
  readonly row: FileRow
  readonly index: number
  readonly id: string
  readonly unitId: string
  readonly before: Goal | null
  readonly title: string
  readonly why: string
  readonly serves: string
  readonly state: GoalState | null
}

/** How many rows are compared between two pauses. */
const PORTION = 2000

const states: readonly string[] = ['open', 'met', 'dropped'] satisfies readonly GoalState[]

/** Compares a file of goals with the goals as they are; of a unit's goals the file is the order. */
export function* planGoals(
  rows: readonly FileRow[],
  shape: GoalShape,
  choices: Choices,
  now: CurrentProduct
): Generator<number, ProductPlan> {
  const problems: LineProblem[] = []
  const say: Say = (line, text) => problems.push({ line, message: text })
  const goals = readGoals(rows, shape, choices.unitId, now, say)
  const actions = new Array<RowAction>(rows.length).fill('skip')
  const drafts: Draft[] = []
  const removed = now.removed('goal')
  const rankById = new Map<string, string>()
  const goalsByUnit = new Map<string, FileGoal[]>()
  for (const goal of goals) {
    const own = goalsByUnit.get(goal.unitId)
    if (own) own.push(goal)
    else goalsByUnit.set(goal.unitId, [goal])
  }
  for (const [unitId, own] of goalsByUnit)
    for (const { id, rank } of orderWith(
      now.goals(unitId),
      own.map(({ id }) => id)
    ))
      rankById.set(id, rank)

  for (const [place, goal] of goals.entries()) {
    if (place % PORTION === PORTION - 1) yield place
    const { id, before, unitId, index } = goal
    const rank = rankById.get(id)
    const said = {
      title: goal.title,
      ...(goal.why !== '' && { why: goal.why }),
      ...servesOf(goal, goalsByUnit, now, say),
      ...(goal.state !== null && { state: goal.state }),
      ...(rank !== undefined && { rank })
    }
    if (before === null) {
      const whole = removed.has(id) ? { why: '', serves: null, state: 'open', removed: false } : {}
      drafts.push(rowDraft('goal', id, { ...whole, unitId, ...said }))
      actions[index] = 'add'
      continue
    }
    const changed = Object.entries(said).filter(([field, value]) => before[field as keyof Goal] !== value)
    if (changed.length > 0) drafts.push(rowDraft('goal', id, Object.fromEntries(changed)))
    actions[index] = changed.length > 0 ? 'update' : 'same'
  }
  const unit = now.unit(choices.unitId)?.name ?? ''
  return {
    ...tally(rows, actions, problems),
    holds: message('import.holds.goals', { count: rows.length, unit }),
    sample: rows.slice(0, SAMPLE_ROWS).map(({ line, cells }, index) => ({
      line,
      action: actions[index] ?? 'skip',
      text: brief((cells[shape.at.title] ?? '').trim())
    })),
    asked: { ...nothingAsked, holds: 'goals', unitId: choices.unitId, headings: shape.headings },
    drafts,
    outside: []
  }
}

/** What is asked about a file of Sameday's own. */
export const nothingAsked = {
  source: 'sameday',
  moved: 0,
  order: true,
  missing: 0,
  mirror: false,
  dates: null,
  numbers: null,
  columns: {},
  needsTitle: false,
  refused: null
} as const

function readGoals(
  rows: readonly FileRow[],
  { at, headings }: GoalShape,
  chosenUnit: string,
  now: CurrentProduct,
  say: Say
): readonly FileGoal[] {
  const lineById = new Map<string, number>()
  const left = new Map<string, Goal[]>()
  return rows.flatMap((row, index): FileGoal[] => {
    const { line, cells } = row
    const cell = (field: (typeof goalFields)[number]) => oneLine(cells[at[field]] ?? '')
    const skip = (text: ReturnType<typeof message>) => {
      say(line, text)
      return []
    }
    if (row.badQuote) return skip(message('import.problem.badQuote'))
    if (cells.slice(headings.length).some((extra) => extra.trim() !== ''))
      return skip(message('import.problem.wide', { cells: cells.length, columns: headings.length }))
    const title = cut(cell('title'), 200)
    if (title === '') return skip(message('import.problem.noTitle'))
    const unitId = cell('unit id') || chosenUnit
    if (!now.unit(unitId)) return skip(message('import.problem.unknownUnit', { unit: brief(unitId) }))
    const unused = left.get(unitId) ?? [...now.goals(unitId)]
    left.set(unitId, unused)
    const named = cell('goal id')
    if (named.length > 120) return skip(message('import.problem.longId', { text: brief(named) }))
    const match = unused.find((goal) =>
      named === '' ? titleKey(goal.title) === titleKey(title) : goal.id === named
    )
    if (match) unused.splice(unused.indexOf(match), 1)
    const id = match?.id ?? (named || `goal:${digest(`${unitId}|${titleKey(title)}`)}`)
    const earlier = lineById.get(id)
    if (earlier !== undefined)
      return skip(message('import.problem.duplicateId', { unit: brief(named || title), line: earlier }))
    const elsewhere = match ? null : now.goal(id)
    if (elsewhere) {
      const unit = now.unit(elsewhere.unitId)?.name ?? ''
      return skip(message('import.problem.goalElsewhere', { goal: brief(title), unit }))
    }
    lineById.set(id, line)
    const state = cell('state').toLowerCase()
    const isState = states.includes(state)
    if (state !== '' && !isState)
      say(line, message('import.problem.goalState', { text: brief(state), goal: brief(title) }))
    const why = cut(paragraphs(cells[at.why] ?? '', false), 2000)
    return [
      {
        row,
        index,
        id,
        unitId,
        before: match ?? null,
        title,
        why,
        serves: cell('serves'),
        state: isState ? (state as GoalState) : null
      }
    ]
  })
}

/** A goal serves one of a unit above its own, which may be in the same file; by id or by title. */
function servesOf(
  { row, unitId, title, serves }: FileGoal,
  goalsByUnit: ReadonlyMap<string, readonly FileGoal[]>,
  now: CurrentProduct,
  say: Say
): { readonly serves?: string } {
  if (serves === '') return {}
  const above = now.above(unitId)
  const inFile = above.flatMap((unit) => goalsByUnit.get(unit) ?? [])
  const here = above.flatMap((unit) => now.goals(unit))
  const found =
    inFile.find(({ id }) => id === serves) ??
    here.find(({ id }) => id === serves) ??
    inFile.find((goal) => titleKey(goal.title) === titleKey(serves)) ??
    here.find((goal) => titleKey(goal.title) === titleKey(serves))
  if (found) return { serves: found.id }
  say(row.line, message('import.problem.unknownServed', { serves: brief(serves), goal: brief(title) }))
  return {}
}
