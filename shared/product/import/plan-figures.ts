import { digest } from '../../digest'
import type { FileRow } from '../../files/row'
import { type LineProblem, type RowAction, SAMPLE_ROWS } from '../../org/import-plan'
import { brief } from '../../org/import-row'
import type { Draft } from '../../sync/op'
import { type Message, message } from '../../words/message'
import { rowDraft } from '../drafts'
import { fewestPeople, type Metric, type MetricCategory, mayBeSeen, readingId } from '../metrics'
import type { CurrentProduct, Reading } from './current'
import { type DateOrder, orderShownBy, readDate } from './dates'
import { figureNumbers } from './number-columns'
import { numberOf } from './numbers'
import { type Say, titleKey } from './place'
import { nothingAsked } from './plan-goals'
import type { FigureShape, figureFields } from './recognise'
import { tally } from './tally'
import type { Choices, ProductPlan } from './types'
import { cut, oneLine } from './values'

type Field = (typeof figureFields)[number]
type Cell = (field: Field) => string
/** Undefined for what is no number, `unsaid` for one that is two while nobody has said which. */
type Count = (field: 'value' | 'target' | 'people') => number | 'unsaid' | undefined
type Made = Omit<Metric, 'id' | 'unitId'>
type MadeSaid = { -readonly [F in keyof Made]?: Made[F] }

/** How many rows are compared between two pauses. */
const PORTION = 2000

const categories: readonly string[] = [
  'productivity',
  'value',
  'quality',
  'sustainability',
  'own'
] satisfies readonly MetricCategory[]

/**
 * Compares a file of figures with what was entered. A row names a metric, and a Sprint by its number or a day; one
 * without a figure only says what is measured. A metric nobody knows yet is made at the unit of its row.
 */
export function* planFigures(
  rows: readonly FileRow[],
  shape: FigureShape,
  choices: Choices,
  now: CurrentProduct
): Generator<number, ProductPlan> {
  const problems: LineProblem[] = []
  const say: Say = (line, text) => problems.push({ line, message: text })
  const shown = orderShownBy(rows.flatMap(({ cells }) => shape.dates.map((at) => cells[at] ?? '')))
  const order = shown.order ?? choices.dates
  const { at, headings } = shape
  const numbers = figureNumbers(rows, shape, choices)
  const book = new Figures(now, choices.unitId, order, say)
  const actions: RowAction[] = []
  for (const row of rows) {
    const { line, cells } = row
    const problem = brokenBy(row, shape)
    if (problem) say(line, problem)
    const cell: Cell = (field) => oneLine(cells[at[field]] ?? '')
    actions.push(problem ? 'skip' : book.take(line, cell, (field) => numbers.read(field, row, at[field])))
    if (actions.length % PORTION === 0) yield actions.length
  }
  const unit = now.unit(choices.unitId)?.name ?? ''
  return {
    ...tally(rows, actions, problems),
    holds: message('import.holds.figures', { count: rows.length, unit }),
    sample: rows.slice(0, SAMPLE_ROWS).map(({ line, cells }, index) => ({
      line,
      action: actions[index] ?? 'skip',
      text: (['metric', 'sprint', 'day', 'value'] as const)
        .map((field) => brief((cells[at[field]] ?? '').trim()))
        .filter(Boolean)
        .join(' · ')
    })),
    asked: {
      ...nothingAsked,
      holds: 'figures',
      unitId: choices.unitId,
      headings,
      dates: book.twoWays !== null && shown.order === null ? { sample: book.twoWays, order } : null,
      numbers: numbers.asked
    },
    drafts: book.drafts,
    outside: []
  }
}

function brokenBy({ cells, badQuote }: FileRow, { headings }: FigureShape): Message | null {
  if (badQuote) return message('import.problem.badQuote')
  return cells.slice(headings.length).some((extra) => extra.trim() !== '')
    ? message('import.problem.wide', { cells: cells.length, columns: headings.length })
    : null
}

class Figures {
  readonly drafts: Draft[] = []
  /** A day that reads two ways. */
  twoWays: string | null = null
  readonly #now: CurrentProduct
  readonly #unitId: string
  readonly #order: DateOrder | null
  readonly #say: Say
  readonly #metrics = new Map<string, Metric[]>()
  readonly #readings = new Map<string, ReadonlyMap<string, Reading>>()
  readonly #touched = new Set<string>()
  readonly #lineByReading = new Map<string, number>()

  constructor(now: CurrentProduct, unitId: string, order: DateOrder | null, say: Say) {
    this.#now = now
    this.#unitId = unitId
    this.#order = order
    this.#say = say
  }

  take(line: number, cell: Cell, count: Count): RowAction {
    const skip = (text: Message): RowAction => {
      this.#say(line, text)
      return 'skip'
    }
    const name = cut(cell('metric'), 120)
    if (name === '') return skip(message('import.problem.noMetric'))
    const unitId = cell('unit id') || this.#unitId
    if (!this.#now.unit(unitId)) return skip(message('import.problem.unknownUnit', { unit: brief(unitId) }))
    const said = this.#said(line, cell, count, name)
    const draftsBefore = this.drafts.length
    const known = this.#metric(unitId, cell('metric id'), name)
    const metric = known ?? this.#make(unitId, cell('metric id'), said)
    const about = known ? this.#edit(known, unitId, said) : 'add'
    if (cell('value') === '') return about

    // A row goes in whole or not at all: what it says of its metric waits for its figure.
    const refuse = (text: Message): RowAction => {
      if (this.drafts.length > draftsBefore) this.#touched.delete(metric.id)
      this.drafts.length = draftsBefore
      if (!known)
        this.#metrics.set(
          unitId,
          this.#metricsAt(unitId).filter(({ id }) => id !== metric.id)
        )
      return skip(text)
    }
    const value = count('value')
    if (value === 'unsaid')
      return refuse(message('import.problem.eitherNumber', { text: brief(cell('value')) }))
    if (value === undefined)
      return refuse(message('import.problem.badNumber', { item: name, text: brief(cell('value')) }))
    const counted = cell('people') === '' ? undefined : count('people')
    const people = typeof counted === 'number' ? counted : null
    if (!mayBeSeen(metric.category, people))
      return refuse(message('problem.rule.fewPeople', { metric: name, fewest: fewestPeople }))
    const when = this.#when(unitId, cell)
    if ('problem' in when) return refuse(when.problem)
    const { sprintId, day } = when
    const id = readingId(unitId, metric.id, sprintId, day)
    const earlier = this.#lineByReading.get(id)
    if (earlier !== undefined)
      return refuse(message('import.problem.duplicateId', { unit: name, line: earlier }))
    this.#lineByReading.set(id, line)
    const before = this.#readingsOf(unitId).get(id)
    if (before && before.value === value && before.people === people && before.day === day) return about
    const whole = { unitId, metricId: metric.id, sprintId, day, value, people, removed: false }
    this.drafts.push(rowDraft('reading', id, whole))
    return before ? 'update' : 'add'
  }

  #said(line: number, cell: Cell, count: Count, name: string): MadeSaid {
    const said: MadeSaid = { name }
    const category = cell('category').toLowerCase()
    if (categories.includes(category)) said.category = category as MetricCategory
    else if (category !== '')
      this.#say(line, message('import.problem.metricGroup', { text: brief(category), metric: name }))
    const better = cell('better').toLowerCase()
    if (better === 'up' || better === 'down') said.better = better
    else if (better !== '')
      this.#say(line, message('import.problem.metricBetter', { text: brief(better), metric: name }))
    if (cell('measure') !== '') said.measure = cut(cell('measure'), 40)
    const target = count('target')
    if (typeof target === 'number') said.target = target
    return said
  }

  #metricsAt(unitId: string): Metric[] {
    const metrics = this.#metrics.get(unitId) ?? [...this.#now.metrics(unitId)]
    this.#metrics.set(unitId, metrics)
    return metrics
  }

  #metric(unitId: string, id: string, name: string): Metric | undefined {
    const metrics = this.#metricsAt(unitId)
    // Made by an earlier row for a unit above.
    for (const above of this.#now.above(unitId))
      for (const metric of this.#metrics.get(above) ?? [])
        if (!metrics.some((other) => other.id === metric.id)) metrics.push(metric)
    const byId = id === '' ? undefined : metrics.find((metric) => metric.id === id)
    return byId ?? metrics.find((metric) => titleKey(metric.name) === titleKey(name))
  }

  #make(unitId: string, id: string, said: MadeSaid): Metric {
    const made = { name: '', category: 'own', better: 'up', measure: '', target: null, ...said } as const
    const free = id !== '' && id.length <= 100 && this.#now.metric(id) === null
    const metric = { id: free ? id : `metric:${digest(`${unitId}|${titleKey(made.name)}`)}`, unitId, ...made }
    this.#metricsAt(unitId).push(metric)
    this.#touched.add(metric.id)
    const { id: rowId, ...fields } = metric
    this.drafts.push(rowDraft('metric', rowId, { ...fields, removed: false }))
    return metric
  }

  /** What a metric is, only its own unit says; and each metric is only said once. */
  #edit(metric: Metric, unitId: string, said: MadeSaid): RowAction {
    if (metric.unitId !== unitId || this.#touched.has(metric.id)) return 'same'
    this.#touched.add(metric.id)
    const changed = Object.entries(said).filter(([field, value]) => metric[field as keyof Metric] !== value)
    if (changed.length === 0) return 'same'
    this.drafts.push(rowDraft('metric', metric.id, Object.fromEntries(changed)))
    return 'update'
  }

  #when(
    unitId: string,
    cell: Cell
  ): { readonly sprintId: string | null; readonly day: string } | { readonly problem: Message } {
    const text = cell('day')
    const read = readDate(text)
    if (read.kind === 'either') this.twoWays ??= text
    const day =
      read.kind === 'date' ? read.date : read.kind === 'either' && this.#order ? read[this.#order] : null
    if (text !== '' && read.kind === 'none')
      return { problem: message('import.problem.badDate', { item: cell('metric'), text: brief(text) }) }
    const number = cell('sprint')
    if (number === '')
      return day === null ? { problem: message('import.problem.noWhen') } : { sprintId: null, day }
    const found = this.#now.sprints(unitId).filter((sprint) => sprint.number === numberOf(number, 'point'))
    const sprint = found.find((own) => own.unitId === unitId) ?? found.at(-1)
    const unit = this.#now.unit(unitId)?.name ?? ''
    return sprint
      ? { sprintId: sprint.id, day: day ?? sprint.ends }
      : { problem: message('import.problem.unknownSprint', { sprint: brief(number), unit }) }
  }

  #readingsOf(unitId: string): ReadonlyMap<string, Reading> {
    const known = this.#readings.get(unitId)
    if (known) return known
    const byId = new Map(
      this.#now
        .readings(unitId)
        .map((reading) => [readingId(unitId, reading.metricId, reading.sprintId, reading.day), reading])
    )
    this.#readings.set(unitId, byId)
    return byId
  }
}
