import type { SessionCommand } from '../ceremony/commands'
import { toDrafts } from '../ceremony/facts'
import type { CeremonyKind } from '../ceremony/kinds'
import type { RoomContext } from '../ceremony/state'
import type { Ids } from '../ids'
import { decideImpediment } from '../impediment/decide'
import { foldImpediments } from '../impediment/join'
import type { ImpedimentCommand } from '../impediment/types'
import { compareDayRows, dailyKind } from '../org/ladder'
import type { Unit } from '../org/types'
import { assertNever } from '../result'
import type { Draft } from '../sync/op'
import { idsFrom, randomFrom } from './chance'
import { dateIn, stampOf, workingDayBefore } from './days'
import { metaScrumCues } from './metascrum'
import { type Cue, playCeremony } from './play'
import { TOP } from './product'
import { type DaysAgo, type Step, type Story, stories } from './stories'
import { parkedTopics } from './topics'

/** One batch for the write path, stamped with the moment it was written in the past. */
export interface PastBatch {
  readonly drafts: readonly Draft[]
  /** Wall ms. */
  readonly at: number
}

/** What the past is played on: the organisation, and what a room would find in it at that moment. */
export interface PastAccess {
  /** Planned units with their height above the teams. */
  readonly units: readonly { readonly unit: Unit; readonly height: number }[]
  room(unitId: string, kind: CeremonyKind, at: number): RoomContext
}

/**
 * The last three working days before a day, ceremony after ceremony up the ladder, as the rules of the rooms make
 * them. Each batch has to be written before the next is asked for: a room finds what the rooms below it left.
 * The same day and seed give the same past, ids included.
 * @param today wall ms of any moment of the day that has not begun yet
 */
export function* sampleHistory(access: PastAccess, today: number, seed: number): Generator<PastBatch> {
  const random = randomFrom(seed)
  const ids = idsFrom(random, workingDayBefore(today, 3, '07:00'))
  const rungs = rungsOf(access.units)

  for (const daysAgo of [3, 2, 1] as const satisfies readonly DaysAgo[]) {
    const at = (hhmm: string) => workingDayBefore(today, daysAgo, hhmm)
    const play = (unitId: string, kind: CeremonyKind, startsAt: number, cues: readonly Cue[]): PastBatch => {
      const context = access.room(unitId, kind, startsAt)
      const played = playCeremony({ context, kind, startsAt, cues, ids, random })
      return { drafts: toDrafts(played.facts), at: played.endedAt }
    }
    // A rung at a time: its rooms do not hear of each other, and one batch is one wait for the disk.
    for (const rung of rungs)
      yield together(
        rung.map((unit) => {
          const cues = [...storyCues(unit, daysAgo, today), ...parkedCues(unit.id, daysAgo)]
          return play(unit.id, dailyKind(unit.kind), at(unit.dailyTime ?? '09:00'), cues)
        })
      )
    for (const story of stories)
      for (const step of story.steps)
        if (step.daysAgo === daysAgo && step.between !== null)
          yield between(access, story, step, at(step.between), ids, today)
    if (daysAgo === 3) yield play(TOP, 'metaScrum', at('14:00'), metaScrumCues(ids))
  }
}

/** Planned units in the order of a day, those of one time and height together. */
function rungsOf(units: PastAccess['units']): readonly (readonly Unit[])[] {
  const rungs = new Map<string, Unit[]>()
  const ladder = units
    .filter(({ unit }) => unit.dailyTime !== null)
    .map(({ unit, height }) => ({ unit, at: unit.dailyTime, height, name: unit.name }))
    .sort(compareDayRows)
  for (const { unit, at, height } of ladder) {
    const rung = rungs.get(`${at}|${height}`)
    if (rung) rung.push(unit)
    else rungs.set(`${at}|${height}`, [unit])
  }
  return [...rungs.values()]
}

const together = (batches: readonly PastBatch[]): PastBatch => ({
  drafts: batches.flatMap(({ drafts }) => drafts),
  at: Math.max(...batches.map(({ at }) => at))
})

/** What a unit raises and does with impediments that day. */
function storyCues(unit: Unit, daysAgo: DaysAgo, today: number): readonly Cue[] {
  const raised = stories
    .filter((story) => story.team === unit.id && story.daysAgo === daysAgo)
    .map((story): Cue => ({ turnOf: null, commands: [doing(raise(story, today))] }))
  const steps = stories.flatMap((story) =>
    story.steps
      .filter((step) => step.unit === unit.id && step.daysAgo === daysAgo && step.between === null)
      .map(
        (step): Cue => ({
          turnOf: unit.kind === 'eat' ? story.id : null,
          commands: [doing(commandOf(story, step, today))]
        })
      )
  )
  return [...raised, ...steps]
}

const doing = (command: ImpedimentCommand): SessionCommand => ({ type: 'impediment', command })

function raise(story: Story, today: number): ImpedimentCommand {
  const { neededIn, ...fields } = story.fields
  return {
    type: 'raise',
    impedimentId: story.id,
    unitId: story.team,
    fields: { ...fields, neededBy: neededIn === null ? null : dateIn(today, neededIn) }
  }
}

function commandOf(story: Story, { unit, does }: Step, today: number): ImpedimentCommand {
  const about = { impedimentId: story.id, unitId: unit }
  switch (does.type) {
    case 'sendUp':
      return { ...about, type: 'sendUp' }
    case 'resolve':
      return { ...about, type: 'resolve', text: does.text }
    case 'answer': {
      const { disposition, text, owner, dueIn } = does
      return {
        ...about,
        type: 'answer',
        disposition,
        text,
        owner,
        due: dueIn === null ? null : dateIn(today, dueIn)
      }
    }
    default:
      return assertNever(does)
  }
}

/** Something a unit did outside its ceremonies: the phone does not wait for nine o'clock. */
function between(
  access: PastAccess,
  story: Story,
  step: Step,
  at: number,
  ids: Ids,
  today: number
): PastBatch {
  const { unit, parent, impedimentEvents } = access.room(step.unit, 'scaledDaily', at)
  const impediment = foldImpediments(impedimentEvents).find(({ id }) => id === story.id) ?? null
  const context = { impediment, unit, parent, isTop: false }
  const decided = decideImpediment(context, commandOf(story, step, today), stampOf(at), ids.next(), ids, null)
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
