import type { SessionCommand } from '../ceremony/commands'
import { decide } from '../ceremony/decide'
import type { Fact } from '../ceremony/facts'
import type { CeremonyKind } from '../ceremony/kinds'
import { planSession } from '../ceremony/plan'
import { evolveRoom, openRoom } from '../ceremony/room'
import type { Room, RoomContext } from '../ceremony/state'
import type { Ids } from '../ids'
import { awaitsAcknowledgement } from '../impediment/decide'
import { MINUTE, SECOND } from '../time'
import { stampOf } from './days'

/** Something that happens in a ceremony: in the turn of a subject, or in the first turn there is. */
export interface Cue {
  readonly turnOf: string | null
  readonly commands: readonly SessionCommand[]
}

export interface Stage {
  readonly context: RoomContext
  readonly kind: CeremonyKind
  /** Wall ms it was to begin. */
  readonly startsAt: number
  readonly cues: readonly Cue[]
  readonly ids: Ids
  /** In [0, 1), repeatable. */
  readonly random: () => number
  readonly manner?: Manner
}

/** How a unit's ceremony differs from a plain one. */
export interface Manner {
  /** How many times as long as usual the turn of a subject is. */
  pace(subject: string): number
  /** Whether a seat stays empty. */
  away(seat: string): boolean
}

const plain: Manner = { pace: () => 1, away: () => false }

export interface Played {
  readonly facts: readonly Fact[]
  /** Wall ms it was closed. */
  readonly endedAt: number
}

/**
 * Plays a whole ceremony through the same rules a room runs by: people are marked, answers acknowledged, everybody has a
 * turn of a plausible length, cues happen in theirs, and it is read back and closed.
 */
export function playCeremony({ context, kind, startsAt, cues, ids, random, manner = plain }: Stage): Played {
  let now = startsAt - 3 * MINUTE
  const opened = planSession({
    context,
    kind,
    sessionId: ids.next(),
    cmd: ids.next(),
    at: stampOf(now),
    ids
  })
  const facts: Fact[] = [{ entity: 'sessionEvent', event: opened }]
  let room = openRoom(context, [opened])
  const act = (command: SessionCommand) => {
    const decided = decide(room, command, stampOf(now), ids.next(), ids)
    if (!decided.ok) throw new Error(`The sample breaks a rule: ${decided.problem.text.key}`)
    facts.push(...decided.value)
    room = evolveRoom(room, decided.value)
  }
  const wait = (least: number, most: number) => {
    now += Math.round(least + random() * (most - least))
  }

  for (const command of lobby(room, random, manner)) {
    wait(2 * SECOND, 5 * SECOND)
    act(command)
  }
  now = Math.max(now, startsAt)
  wait(0, 30 * SECOND)
  act({ type: 'start' })
  let cuesLeft = [...cues]
  while (room.session.currentTurnId !== null) {
    const turn = room.session.turns.find(({ id }) => id === room.session.currentTurnId)
    if (!turn) break
    const length = turn.allottedMs * (0.35 + random() * 0.7) * manner.pace(turn.subject.id)
    wait(length * 0.6, length * 0.6)
    const mine = cuesLeft.filter(({ turnOf }) => turnOf === null || turnOf === turn.subject.id)
    cuesLeft = cuesLeft.filter((cue) => !mine.includes(cue))
    for (const command of mine.flatMap(({ commands }) => commands)) {
      act(command)
      wait(2 * SECOND, 6 * SECOND)
    }
    wait(length * 0.4, length * 0.4)
    act({ type: 'next' })
  }
  for (const command of cuesLeft.flatMap(({ commands }) => commands)) act(command)
  const parked = room.session.topics.filter(({ result }) => result === 'open')
  if (parked.length > 0) act({ type: 'openParking' })
  for (const topic of parked) {
    wait(MINUTE, 3 * MINUTE)
    act({ type: 'closeTopic', topic: topic.id, result: 'talked' })
  }
  act({ type: 'finish' })
  wait(20 * SECOND, 50 * SECOND)
  act({ type: 'close' })
  return { facts, endedAt: now }
}

/**
 * Nearly everybody is here, a unit is now and then spoken for by somebody else, those who are not here have no turn,
 * and answers from above are seen.
 */
function lobby(room: Room, random: () => number, manner: Manner): readonly SessionCommand[] {
  const { session, context } = room
  const marks = session.roster.flatMap((seat): readonly SessionCommand[] => {
    const unlucky = random() < 0.05 && session.roster.length > 3
    const away = manner.away(seat.id) || (unlucky && seat.kind === 'person')
    if (!away)
      return [
        unlucky
          ? { type: 'mark', seat: seat.id, mark: 'represented', by: 'Product Owner' }
          : { type: 'mark', seat: seat.id, mark: 'present', by: '' }
      ]
    const turns = session.turns.filter(({ subject }) => subject.id === seat.id)
    return [
      { type: 'mark', seat: seat.id, mark: 'absent', by: '' },
      ...turns.map((turn): SessionCommand => ({ type: 'skip', turn: turn.id }))
    ]
  })
  const answers = room.impediments
    .filter((item) => awaitsAcknowledgement(item, context.unit.id))
    .map(
      (item): SessionCommand => ({
        type: 'impediment',
        command: { type: 'acknowledge', impedimentId: item.id, unitId: context.unit.id }
      })
    )
  return [...marks, ...answers]
}
