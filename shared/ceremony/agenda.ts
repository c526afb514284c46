import type { Draft, Json, Patch } from '../sync/op'
import { type CeremonyKind, ceremonyKinds, type Part } from './kinds'
import type { SetUp } from './setup'

/** One part of an agenda as a unit has it. */
export interface AgendaPart {
  /** `content`, or `talk:` with something that tells this talk from the others. */
  readonly id: string
  readonly content: Part
  /** Empty: what the content is called in the reader's language. */
  readonly name: string
  /** Null: as it comes. */
  readonly minutes: number | null
}

/** What a unit has changed about one part of the agenda that comes with a ceremony, or added to it. */
export interface AgendaRow {
  readonly partId: string
  readonly content: Part
  readonly name: string
  readonly minutes: number | null
  /** Null: where it comes. */
  readonly place: number | null
  readonly removed: boolean
}

/** Ceremonies that are walked part by part, and whose parts a unit may change. */
export const agendaKinds = [
  'metaScrum',
  'scaledPlanning',
  'scaledReview',
  'scaledRetro',
  'refinement'
] as const satisfies readonly CeremonyKind[]
export type AgendaKind = (typeof agendaKinds)[number]

/** Whether a ceremony is walked part by part. */
export const isByAgenda = (kind: CeremonyKind): kind is AgendaKind =>
  agendaKinds.some((known) => known === kind)

/** Sameday's own run sheets, in minutes; no public source gives any for these. */
const shippedMinutes: Readonly<Record<AgendaKind | 'eatDaily', readonly (readonly [Part, number])[]>> = {
  eatDaily: [['transformation', 1]],
  metaScrum: [
    ['vision', 5],
    ['value', 10],
    ['backlog', 10],
    ['preferences', 12],
    ['negotiate', 12],
    ['dod', 3],
    ['consent', 5],
    ['decisions', 3]
  ],
  scaledRetro: [
    ['results', 15],
    ['standardise', 10],
    ['experiments', 15],
    ['spread', 5]
  ],
  scaledPlanning: [
    ['goal', 10],
    ['plans', 30],
    ['needs', 12],
    ['confidence', 8]
  ],
  scaledReview: [
    ['done', 30],
    ['value', 10],
    ['word', 15],
    ['talk', 5]
  ],
  refinement: [
    ['items', 40],
    ['talk', 5]
  ]
}

/** What a talk gets that nobody gave minutes. */
const talkMinutes = 5

/** The agenda that comes with a ceremony; empty for one that runs by people or teams. */
export const shippedAgenda = (kind: CeremonyKind): readonly AgendaPart[] =>
  kind === 'daily' || kind === 'scaledDaily'
    ? []
    : shippedMinutes[kind].map(([content]) => ({ id: content, content, name: '', minutes: null }))

/** Minutes of a part: its own, those that an older set-up kept for it, or those it comes with. */
export function minutesOf(
  kind: CeremonyKind,
  { content, minutes }: Pick<AgendaPart, 'content' | 'minutes'>,
  { partMinutes }: Pick<SetUp, 'partMinutes'>
): number {
  if (minutes !== null) return minutes
  const shipped = kind === 'daily' || kind === 'scaledDaily' ? [] : shippedMinutes[kind]
  return partMinutes[content] ?? shipped.find(([part]) => part === content)?.[1] ?? talkMinutes
}

/** The agenda as a unit has it: what comes with the ceremony, with what the unit changed. Parts without a content of their own are kept once each. */
export function agendaOf(kind: CeremonyKind, rows: readonly AgendaRow[]): readonly AgendaPart[] {
  const rowById = new Map(rows.map((row) => [row.partId, row]))
  const shipped = shippedAgenda(kind)
  const own = rows.filter(({ partId }) => !shipped.some(({ id }) => id === partId))
  return [
    ...shipped.map((part, index) => ({ part, place: index + 1, row: rowById.get(part.id) })),
    ...own.map((row) => ({
      part: { id: row.partId, content: row.content, name: '', minutes: null },
      place: shipped.length + 1,
      row
    }))
  ]
    .filter(({ row }) => !row?.removed)
    .map(({ part, place, row }) => ({
      place: row?.place ?? place,
      part: row ? { ...part, name: row.name, minutes: row.minutes } : part
    }))
    .sort((a, b) => a.place - b.place || (a.part.id < b.part.id ? -1 : 1))
    .map(({ part }) => part)
}

/** Where a part is kept: one row per unit, kind and part, so that two laptops that change different parts agree. */
const agendaRowId = (unitId: string, kind: CeremonyKind, partId: string): string =>
  `agenda|${unitId}|${kind}|${partId}`

/** What a kept part says when nobody has changed it: a part that comes with the ceremony is as it comes, another is gone. */
export function unsaidPart(rowId: string): Patch {
  const [, , kind, partId] = rowId.split('|')
  const comes = ceremonyKinds.some(
    (known) => known === kind && shippedAgenda(known).some(({ id }) => id === partId)
  )
  return { name: '', minutes: null, place: null, removed: !comes }
}

/**
 * What to write so that an agenda reads like another one. Only what differs is written: whoever changes the minutes of
 * a part elsewhere keeps them.
 */
export function agendaDrafts(
  unitId: string,
  kind: CeremonyKind,
  before: readonly AgendaPart[],
  after: readonly AgendaPart[]
): readonly Draft[] {
  const moved = movedParts(before, after)
  const known = new Map(before.map((part) => [part.id, part]))
  const draft = (part: AgendaPart, patch: Readonly<Record<string, Json>>): Draft => ({
    entity: 'agendaPart',
    rowId: agendaRowId(unitId, kind, part.id),
    kind: 'set',
    patch: { unitId, kind, partId: part.id, content: part.content, ...patch }
  })
  const changed = after.flatMap((part, index) => {
    const was = known.get(part.id)
    const patch = {
      ...(was ? {} : { removed: false }),
      ...(was && was.name === part.name ? {} : { name: part.name }),
      ...(was && was.minutes === part.minutes ? {} : { minutes: part.minutes }),
      ...(was && !moved ? {} : { place: index + 1 })
    }
    return Object.keys(patch).length > 0 ? [draft(part, patch)] : []
  })
  const gone = before.filter(({ id }) => !after.some((part) => part.id === id))
  return [...changed, ...gone.map((part) => draft(part, { removed: true }))]
}

/** Whether those that stay stand in another order, or something new stands among them. */
function movedParts(before: readonly AgendaPart[], after: readonly AgendaPart[]): boolean {
  const ids = after.map(({ id }) => id)
  const stay = before.map(({ id }) => id).filter((id) => ids.includes(id))
  return ids.some((id, index) => id !== stay[index])
}

/** Whether two agendas read the same, minutes and names included. */
export const sameAgenda = (a: readonly AgendaPart[], b: readonly AgendaPart[]): boolean =>
  a.length === b.length &&
  a.every(({ id, name, minutes }, index) => {
    const other = b[index]
    return other?.id === id && other.name === name && other.minutes === minutes
  })

/** What may be taken into an agenda of this kind that is not in it: what it comes with, figures, and any number of talks. */
export function contentsToAdd(kind: CeremonyKind, present: readonly Part[]): readonly Part[] {
  const also: readonly Part[] = isByAgenda(kind) ? ['value'] : []
  const all = [...new Set([...shippedAgenda(kind).map(({ content }) => content), ...also])]
  return [...all.filter((content) => !present.includes(content)), 'talk']
}
