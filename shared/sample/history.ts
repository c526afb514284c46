import { toDrafts } from '../ceremony/facts'
import type { CeremonyKind } from '../ceremony/kinds'
import type { RoomContext } from '../ceremony/state'
import type { Ids } from '../ids'
import { decideImpediment } from '../impediment/decide'
import type { Impediment, ImpedimentCommand } from '../impediment/types'
import { compareNames, dailyKind } from '../org/ladder'
import type { Unit } from '../org/types'
import type { ProductChange } from '../product/types'
import type { Draft } from '../sync/op'
import { idsFrom, randomFrom } from './chance'
import { type DaysAgo, daysPlayed, stampOf, workingDayBefore } from './days'
import { mannerOf } from './habits'
import { metAt } from './hours'
import { metaScrums } from './metascrum'
import { saidOfNeeds } from './needs'
import { type Cue, type Manner, playCeremony } from './play'
import { type ProductDay, productPast } from './product/past'
import { TOP } from './product/top'
import { retros } from './retro'
import { stories } from './stories'
import { raiseCommand, stepCommand } from './story'
import { parkedTopics } from './topics'

/** One batch for the write path, stamped with the moment it was written in the past. */
export interface PastBatch {
  readonly drafts: readonly Draft[]
  /** Wall ms. */
  readonly at: number
}

export interface PastUnit {
  readonly unit: Unit
  /** Above the teams. */
  readonly height: number
  /** In the teams of it. */
  readonly people: number
  readonly teams: number
  readonly parentId: string | null
}

/** What the past is played on: the organisation, and what a room would find in it at that moment. */
export interface PastAccess {
  readonly units: readonly PastUnit[]
  room(unitId: string, kind: CeremonyKind, at: number): RoomContext
  /** Null before it was raised. */
  impediment(id: string): Impediment | null
  /** What a change of the product side comes to, by its rules, at a moment (wall ms). */
  judge(change: ProductChange, at: number, ids: Ids): readonly Draft[]
}

/**
 * What an organisation would have lived before a day: two months of its product side with three MetaScrums, and the last
 * ten working days ceremony after ceremony up the ladder, all by the rules people work by. Each batch has to be written
 * before the next is asked for: a room finds what those before it left.
 * The same day and seed give the same past, ids included.
 * @param today wall ms of any moment of the day that has not begun yet
 */
export function* sampleHistory(access: PastAccess, today: number, seed: number): Generator<PastBatch> {
  const random = randomFrom(seed)
  const ids = idsFrom(random, workingDayBefore(today, daysPlayed.length, '07:00'))
  const play = (
    { unit, kind, startsAt, cues }: Meeting,
    manner?: Manner,
    chance = { ids, random }
  ): PastBatch => {
    const context = access.room(unit, kind, startsAt)
    const played = playCeremony({ context, kind, startsAt, cues, ...chance, ...(manner && { manner }) })
    return { drafts: toDrafts(played.facts), at: played.endedAt }
  }
  // With a chance of their own: what is told of everything else does not depend on them.
  const apart = randomFrom(seed + 2)
  const chance = { ids: idsFrom(apart, workingDayBefore(today, 30, '07:00')), random: apart }
  const besides = [
    ...productPast(access.units, today, randomFrom(seed + 1)).map((day) => ({
      at: day.at,
      batches: () => changed(access, day, ids)
    })),
    ...metaScrums(ids).map(({ daysAgo, cues }) => {
      const startsAt = workingDayBefore(today, daysAgo, '14:00')
      return { at: startsAt, batches: () => [play({ unit: TOP, kind: 'metaScrum', startsAt, cues })] }
    }),
    ...retros(today).map(({ unit, daysAgo, cues }) => {
      const startsAt = workingDayBefore(today, daysAgo, '15:00')
      const meeting: Meeting = { unit, kind: 'scaledRetro', startsAt, cues }
      return { at: startsAt, batches: () => [play(meeting, undefined, chance)] }
    })
  ].sort((a, b) => a.at - b.at)
  function* upTo(moment: number): Generator<PastBatch> {
    for (let next = besides[0]; next && next.at < moment; next = besides[0]) {
      besides.shift()
      yield* next.batches()
    }
  }

  for (const daysAgo of daysPlayed) {
    yield* upTo(workingDayBefore(today, daysAgo, '06:00'))
    // A rung at a time: its rooms do not hear of each other, and one batch is one wait for the disk.
    for (const rung of rungsOf(access.units, today, daysAgo))
      yield together(
        rung.map(({ unit, startsAt }) => {
          const cues = [
            ...storyCues(unit, daysAgo, today),
            ...needCues(access.units, unit.id, daysAgo, today),
            ...parkedCues(unit.id, daysAgo)
          ]
          const meeting = { unit: unit.id, kind: dailyKind(unit.kind), startsAt, cues }
          return play(meeting, mannerOf(unit.id, daysAgo))
        })
      )
    for (const { unit, at, command } of between(daysAgo, today))
      yield onThePhone(access, unit, command, workingDayBefore(today, daysAgo, at), ids)
  }
  yield* upTo(today)
}

function* changed(access: PastAccess, { at, apart, changes }: ProductDay, ids: Ids): Generator<PastBatch> {
  if (!apart) yield { drafts: changes.flatMap((change) => access.judge(change, at, ids)), at }
  else for (const change of changes) yield { drafts: access.judge(change, at, ids), at }
}

interface Meeting {
  readonly unit: string
  readonly kind: CeremonyKind
  readonly startsAt: number
  readonly cues: readonly Cue[]
}

interface Met {
  readonly unit: Unit
  readonly startsAt: number
}

/** The units that met that day in its order, those of one moment and height together. */
function rungsOf(units: PastAccess['units'], today: number, daysAgo: DaysAgo): readonly (readonly Met[])[] {
  const met = units
    .flatMap(({ unit, height }) => {
      const startsAt = metAt(unit, today, daysAgo)
      return startsAt === null ? [] : [{ unit, startsAt, height }]
    })
    .sort((a, b) => a.startsAt - b.startsAt || a.height - b.height || compareNames(a.unit.name, b.unit.name))
  const rungs = new Map<string, Met[]>()
  for (const one of met) {
    const key = `${one.startsAt}|${one.height}`
    rungs.set(key, [...(rungs.get(key) ?? []), one])
  }
  return [...rungs.values()]
}

const together = (batches: readonly PastBatch[]): PastBatch => ({
  drafts: batches.flatMap(({ drafts }) => drafts),
  at: Math.max(...batches.map(({ at }) => at))
})

/** What a unit raises and does with impediments in its daily of that day. */
function storyCues(unit: Unit, daysAgo: DaysAgo, today: number): readonly Cue[] {
  const raised = stories
    .filter((story) => story.team === unit.id && story.daysAgo === daysAgo && story.between === null)
    .map((story) => cue(null, raiseCommand(story, today)))
  const steps = stories.flatMap((story) =>
    story.steps
      .filter((step) => step.unit === unit.id && step.daysAgo === daysAgo && step.between === null)
      .map((step) => cue(unit.kind === 'eat' ? story.id : null, stepCommand(story, step, today)))
  )
  return [...raised, ...steps]
}

/** What is said in a unit's daily about what teams need of each other. */
const needCues = (
  units: PastAccess['units'],
  unitId: string,
  daysAgo: DaysAgo,
  today: number
): readonly Cue[] =>
  saidOfNeeds(daysAgo, today)
    .filter(({ unit, above }) =>
      above ? units.find((other) => other.unit.id === unit)?.parentId === unitId : unit === unitId
    )
    .map(({ unit, above, command }) => ({ turnOf: above ? unit : null, commands: [command] }))

const cue = (turnOf: string | null, command: ImpedimentCommand): Cue => ({
  turnOf,
  commands: [{ type: 'impediment', command }]
})

interface Call {
  readonly unit: string
  /** `HH:MM` */
  readonly at: string
  readonly command: ImpedimentCommand
}

/** What happened outside the ceremonies of that day, in its order. */
function between(daysAgo: DaysAgo, today: number): readonly Call[] {
  const calls = stories.flatMap((story): readonly Call[] => [
    ...(story.daysAgo === daysAgo && story.between !== null
      ? [{ unit: story.team, at: story.between, command: raiseCommand(story, today) }]
      : []),
    ...story.steps.flatMap((step) =>
      step.daysAgo === daysAgo && step.between !== null
        ? [{ unit: step.unit, at: step.between, command: stepCommand(story, step, today) }]
        : []
    )
  ])
  return calls.sort((a, b) => (a.at < b.at ? -1 : 1))
}

function onThePhone(
  access: PastAccess,
  unitId: string,
  command: ImpedimentCommand,
  at: number,
  ids: Ids
): PastBatch {
  const { unit, parent } = access.room(unitId, 'scaledDaily', at)
  const impediment = access.impediment(command.impedimentId)
  const context = { impediment, unit, parent, isTop: false }
  const decided = decideImpediment(context, command, stampOf(at), ids.next(), ids, null)
  if (!decided.ok) throw new Error(`The sample breaks a rule: ${decided.problem.text.key}`)
  return { drafts: toDrafts(decided.value.map((event) => ({ entity: 'impedimentEvent', event }))), at }
}

const parkedCues = (unitId: string, daysAgo: DaysAgo): readonly Cue[] =>
  parkedTopics
    .filter((topic) => topic.unit === unitId && topic.daysAgo === daysAgo)
    .map(
      ({ id, text, stay }): Cue => ({
        turnOf: null,
        commands: [{ type: 'park', topic: id, text, stay: [...stay] }]
      })
    )
