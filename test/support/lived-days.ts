import { toDrafts } from '../../shared/ceremony/facts'
import type { RoomContext } from '../../shared/ceremony/state'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import { compareDayRows, dailyKind } from '../../shared/org/ladder'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { workingDayBefore } from '../../shared/sample/days'
import type { Cue } from '../../shared/sample/play'
import { playCeremony } from '../../shared/sample/play'
import type { Draft } from '../../shared/sync/op'
import { localDate } from '../../shared/time'
import { conductOf } from './conduct'
import type { MadeOrg, MadeUnit } from './generate'
import { World } from './world'

export interface LifeOf {
  readonly org: MadeOrg
  /** Working days played, the last of them the one before the day `until` falls on. */
  readonly days: number
  /** Wall ms. */
  readonly until: number
  readonly seed: number
  /** What a room of each unit finds before anything has happened. */
  readonly rooms: ReadonlyMap<string, RoomContext>
}

/** One day for the write path, stamped with the moment its last ceremony was closed. */
export interface LivedDay {
  readonly drafts: readonly Draft[]
  /** Wall ms. */
  readonly at: number
}

/**
 * Working days of an organisation, every planned daily ceremony played through the rules of the rooms in the order of
 * the ladder. What waits where is kept in memory, so that nothing is read back and a day is one batch.
 * The same organisation, days and seed give the same drafts, ids included.
 */
export function* livedDays({ org, days, until, seed, rooms }: LifeOf): Generator<LivedDay> {
  const random = randomFrom(seed)
  const world = new World(rooms)
  const ladder = inOrder(org)
  for (let daysAgo = days; daysAgo > 0; daysAgo--) {
    const ids = idsFrom(random, workingDayBefore(until, daysAgo, '06:00'))
    const drafts: Draft[] = []
    let at = 0
    for (const unit of ladder) {
      const startsAt = workingDayBefore(until, daysAgo, unit.dailyTime)
      const context = world.room(unit.id)
      const commands = conductOf(
        unit.kind,
        { waiting: world.waitingAt(unit.id), settled: world.settledFor(unit.id) },
        {
          unitId: unit.id,
          owner: context.people[Math.floor(random() * context.people.length)]?.name ?? '',
          today: localDate(startsAt),
          nextId: ids.next,
          random
        }
      )
      const cues = commands.map((command) => cueOf(unit, command))
      const kind = dailyKind(unit.kind)
      const played = playCeremony({ context, kind, startsAt, cues, ids, random })
      world.add(played.facts)
      for (const draft of toDrafts(played.facts)) drafts.push(draft)
      at = Math.max(at, played.endedAt)
    }
    yield { drafts, at }
  }
}

const inOrder = ({ units }: MadeOrg): readonly MadeUnit[] => {
  const height = (unit: MadeUnit) => (unit.kind === 'team' ? 0 : unit.kind === 'eat' ? 99 : 1)
  return units
    .map((unit) => ({ unit, at: unit.dailyTime, height: height(unit), name: unit.name }))
    .sort(compareDayRows)
    .map(({ unit }) => unit)
}

// Before the executives each impediment has a turn of its own.
const cueOf = ({ kind }: MadeUnit, command: ImpedimentCommand): Cue => ({
  turnOf: kind === 'eat' && command.type === 'answer' ? command.impedimentId : null,
  commands: [{ type: 'impediment', command }]
})
