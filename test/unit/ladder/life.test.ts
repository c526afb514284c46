import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worksOn } from '../../../shared/calendar/working'
import { dayAt } from '../../../shared/calendar/zone'
import { awaitsAcknowledgement, decideImpediment } from '../../../shared/impediment/decide'
import { type Disposition, dispositions } from '../../../shared/impediment/dispositions'
import { foldImpediment } from '../../../shared/impediment/evolve'
import type { Impediment, ImpedimentCommand, ImpedimentEvent } from '../../../shared/impediment/types'
import { type Meeting, meetingOn, type Planned } from '../../../shared/ladder/meeting'
import { staircase } from '../../../shared/ladder/staircase'
import { DAY, MINUTE, mono, wall } from '../../../shared/time'
import { changes } from '../calendar/brute'
import { fields } from '../impediment/support'
import { plannedUnits } from './support'

/** Units in a tree: the first is the top, every other one stands under an earlier one. */
interface Org {
  readonly units: readonly Planned[]
  /** Index of the unit above; -1 for the top. */
  readonly parent: readonly number[]
}

const orgs: fc.Arbitrary<Org> = fc
  .tuple(plannedUnits(2, 7), fc.array(fc.nat(), { minLength: 7, maxLength: 7 }))
  .map(([planned, picks]) => {
    // Somebody has to meet for anything to move; who meets nowhere is the staircase's own test.
    const units = planned.map((unit) => ({ ...unit, dailyTime: unit.dailyTime ?? '10:00' })).reverse()
    return { units, parent: units.map((_, i) => (i === 0 ? -1 : (picks[i] ?? 0) % i)) }
  })

interface Life {
  readonly origin: number
  readonly events: ImpedimentEvent[]
  /** What the staircase said when it was first sent up. */
  promised: ReturnType<typeof staircase>
  sentAt: number
  /** The ceremony in which the top first had it. */
  seenAt: number | null
}

/** Lives some days of an organisation, ceremony after ceremony as they end, by the rules of impediments. */
class World {
  readonly lives: Life[] = []
  #count = 0
  readonly #org: Org
  readonly #answers: readonly Disposition[]

  constructor(org: Org, answers: readonly Disposition[]) {
    this.#org = org
    this.#answers = answers
  }

  raise(origin: number, at: number): void {
    const life: Life = { origin, events: [], promised: null, sentAt: at, seenAt: null }
    this.lives.push(life)
    this.#do(life, origin, { type: 'raise', fields }, at)
  }

  hold(i: number, meeting: Meeting): void {
    for (const life of this.lives) {
      const item = foldImpediment(life.events)
      if (!item || item.raisedAt >= meeting.to) continue
      if (awaitsAcknowledgement(item, this.#id(i))) this.#do(life, i, { type: 'acknowledge' }, meeting.from)
      this.#treat(life, i, meeting)
    }
  }

  #treat(life: Life, i: number, meeting: Meeting): void {
    const item = this.item(life)
    if (item.state !== 'open' || item.ballAt !== this.#id(i)) return
    // What comes as they part is heard the next time.
    if ((item.path.find(({ unitId }) => unitId === this.#id(i))?.arrivedAt ?? 0) >= meeting.to) return
    const asked = item.answer?.disposition
    if (i === 0) {
      // What comes back after an answer is settled, so that the days of the test are enough.
      const again = life.seenAt !== null
      const disposition = again ? 'resolve' : (this.#answers[this.#count % this.#answers.length] ?? 'resolve')
      life.seenAt ??= Math.max(meeting.from, item.path.at(-1)?.arrivedAt ?? 0)
      const due = disposition === 'take' ? '2026-12-24' : null
      const owner = disposition === 'take' ? 'The chair' : ''
      this.#do(life, i, { type: 'answer', disposition, text: 'So be it', owner, due }, meeting.to)
    } else if (asked === 'ask') this.#do(life, i, { type: 'reply', text: 'As asked' }, meeting.to)
    else if (asked === 'return') this.#do(life, i, { type: 'resolve', text: 'Done' }, meeting.to)
    else {
      if (i === life.origin) {
        life.promised = staircase(this.#way(i), meeting.to)
        life.sentAt = meeting.to
      }
      this.#do(life, i, { type: 'sendUp' }, meeting.to)
    }
  }

  item(life: Life): Impediment {
    const item = foldImpediment(life.events)
    if (!item) throw new Error('It was lost')
    return item
  }

  #id = (i: number): string => `${i}`

  #way(i: number): Parameters<typeof staircase>[0] {
    const { units, parent } = this.#org
    const above: number[] = []
    for (let p = parent[i] ?? -1; p >= 0; p = parent[p] ?? -1) above.push(p)
    const unit = (k: number): Planned => units[k] as Planned
    return {
      from: { unitId: this.#id(i), name: unit(i).name, zone: unit(i).zone },
      above: above.map((k) => ({ ...unit(k), unitId: this.#id(k), held: [] })),
      isWhole: true
    }
  }

  #do(life: Life, i: number, command: object, at: number): void {
    const p = this.#org.parent[i] ?? -1
    const step = this.#count++
    const decided = decideImpediment(
      {
        impediment: foldImpediment(life.events),
        unit: { id: this.#id(i), name: this.#id(i) },
        parent: p < 0 ? null : { id: this.#id(p), name: this.#id(p) },
        isTop: i === 0
      },
      {
        impedimentId: `item-${this.lives.indexOf(life)}`,
        unitId: this.#id(i),
        ...command
      } as ImpedimentCommand,
      { mono: mono(at), wall: wall(at) },
      `c${step}`,
      { next: () => `e${step}` },
      null
    )
    if (!decided.ok) throw new Error(decided.problem.text.key)
    life.events.push(...decided.value)
  }
}

test('over any days, zones and changes of clocks: one place each, the promise kept, and every answer seen', () => {
  let sameDay = 0
  fc.assert(
    fc.property(
      orgs,
      fc.constantFrom(...changes),
      fc.array(fc.record({ team: fc.nat(), minute: fc.integer({ min: 0, max: 2 * 24 * 60 }) }), {
        minLength: 1,
        maxLength: 5
      }),
      fc.shuffledSubarray([...dispositions], { minLength: 1 }),
      (org, change, raised, answers) => {
        const world = new World(org, answers)
        for (const { team, minute } of raised)
          world.raise(1 + (team % (org.units.length - 1)), change - DAY + minute * MINUTE)
        for (const { i, meeting } of meetingsOf(org, change, 40)) {
          world.hold(i, meeting)
          for (const life of world.lives) expect(standsOnItsPath(world.item(life))).toBe(true)
        }
        for (const life of world.lives) {
          const item = world.item(life)
          const { seenAt, promised, sentAt } = life
          const zone = org.units[life.origin]?.zone
          if (seenAt === null || !zone) throw new Error('The top never saw it')
          const kept = dayAt(zone, seenAt) === dayAt(zone, sentAt)
          expect(promised?.kind === 'sameDay' ? promised.topAt : null).toBe(kept ? seenAt : null)
          if (kept) sameDay++
          expect(awaitsAcknowledgement(item, `${life.origin}`)).toBe(false)
          expect(item.state === 'resolved' || item.answer?.disposition === 'take').toBe(true)
        }
      }
    ),
    { numRuns: 120 }
  )
  // The property would be empty if everything, or nothing, came up the same day.
  expect(sameDay).toBeGreaterThan(12)
}, 120_000)

/** Exactly one level has the ball, and it is one of those the item came through. */
const standsOnItsPath = ({ path, ballAt }: Impediment): boolean =>
  path.filter(({ unitId }) => unitId === ballAt).length === 1

/** Every ceremony of so many days, in the order in which they end; of those that end together the lower first. */
function meetingsOf(org: Org, change: number, days: number): readonly { i: number; meeting: Meeting }[] {
  const height = (i: number): number => {
    const p = org.parent[i] ?? -1
    return p < 0 ? 0 : 1 + height(p)
  }
  return org.units
    .flatMap((unit, i) =>
      Array.from({ length: days }, (_, k) => dayAt(unit.zone, change) - 2 + k)
        .filter((day) => worksOn(unit.calendar, day))
        .flatMap((day) => meetingOn(unit, day) ?? [])
        .map((meeting) => ({ i, meeting }))
    )
    .sort((a, b) => a.meeting.to - b.meeting.to || height(b.i) - height(a.i))
}
