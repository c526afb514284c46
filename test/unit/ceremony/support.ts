import { shippedAgenda } from '../../../shared/ceremony/agenda'
import type { SessionCommand } from '../../../shared/ceremony/commands'
import { decide } from '../../../shared/ceremony/decide'
import type { Fact } from '../../../shared/ceremony/facts'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import { planSession } from '../../../shared/ceremony/plan'
import type { RoomExperiment } from '../../../shared/ceremony/retro-state'
import { evolveRoom, openRoom } from '../../../shared/ceremony/room'
import { noRota } from '../../../shared/ceremony/rota'
import { defaultSetUp } from '../../../shared/ceremony/setup'
import type { Room, RoomContext } from '../../../shared/ceremony/state'
import { usualAgeSteps } from '../../../shared/impediment/age'
import type { ImpedimentEvent, ImpedimentFields } from '../../../shared/impediment/types'
import { plainItem } from '../../../shared/product/item'
import type { Item } from '../../../shared/product/types'
import type { Problem } from '../../../shared/result'
import { mono, type Stamp, wall } from '../../../shared/time'
import { message } from '../../../shared/words/message'

export const stamp = (ms: number): Stamp => ({ mono: mono(ms), wall: wall(1_000_000 + ms) })

export function countingIds(prefix = 'id') {
  let count = 0
  return { next: () => `${prefix}${++count}` }
}

export const fields = (title: string, over: Partial<ImpedimentFields> = {}): ImpedimentFields => ({
  title,
  blocked: 'Signing payments',
  effect: 'Sprint Goal at risk',
  ask: 'Approve the renewal',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false,
  ...over
})

export const item = (id: string, rank: string): Item => ({
  ...plainItem,
  id,
  unitId: 'eat',
  kind: 'product',
  title: `Item ${id}`,
  value: 10,
  state: 'open',
  rank,
  impedimentId: null
})

const seat = (kind: 'person' | 'unit', id: string, stakeholder = false) => ({
  id,
  kind,
  name: id[0]?.toUpperCase() + id.slice(1),
  stakeholder
})

const empty: RoomContext = {
  unit: { id: 'ledger', name: 'Ledger', label: message('level.team') },
  parent: { id: 'payments', name: 'Payments', label: message('level.sos') },
  setUp: defaultSetUp,
  spokeAt: {},
  rota: noRota,
  people: [],
  seats: [],
  goal: 'Settle in a minute',
  bookedAt: '08:30',
  unitNames: { ledger: 'Ledger', payments: 'Payments', eat: 'Executives' },
  teamsUnder: { ledger: 1 },
  unitsAbove: { ledger: ['payments', 'eat'] },
  behind: {},
  initiativesDone: [],
  impedimentEvents: [],
  dependencyEvents: [],
  units: {
    id: ['ledger', 'cards', 'payments', 'eat', 'risk'],
    name: ['Ledger', 'Cards', 'Payments', 'Executives', 'Risk'],
    parent: Int32Array.of(2, 2, 3, -1, 3)
  },
  horizon: { today: '2026-03-04', soonUntil: '2026-03-09' },
  product: { vision: null, backlog: [], ended: [], lastAgreed: [], stakeholders: [], dod: [] },
  metaScrum: null,
  agenda: [],
  trying: null,
  sprints: [],
  way: { from: { unitId: 'ledger', name: 'Ledger', zone: 'UTC' }, above: [], isWhole: true },
  work: {
    // Who works day and night makes working time plain to read.
    ledger: {
      zone: 'UTC',
      calendar: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00', off: [] },
      ageSteps: usualAgeSteps
    }
  },
  next: null
}

export const daily: RoomContext = {
  ...empty,
  seats: ['ada', 'bo', 'cy'].map((id) => seat('person', id))
}

export const scaledDaily: RoomContext = {
  ...empty,
  unit: { id: 'payments', name: 'Payments', label: message('level.sos') },
  parent: { id: 'eat', name: 'Executives', label: message('level.eat') },
  seats: ['ledger', 'cards'].map((id) => seat('unit', id))
}

/** An impediment that came from Ledger through Payments to the top. */
export const cameUp = (id: string, at: number, over: Partial<ImpedimentFields> = {}): ImpedimentEvent[] => {
  const about = (n: number) => ({
    id: `${id}-${n}`,
    impediment: id,
    cmd: `${id}-${n}`,
    at: stamp(at + n),
    session: null
  })
  return [
    { ...about(0), unit: 'ledger', type: 'raised', fields: fields(`Title of ${id}`, over) },
    { ...about(1), unit: 'ledger', type: 'sentUp', to: 'payments' },
    { ...about(2), unit: 'payments', type: 'sentUp', to: 'eat' }
  ]
}

export const eat = (impedimentEvents: readonly ImpedimentEvent[]): RoomContext => ({
  ...empty,
  unit: { id: 'eat', name: 'Executives', label: message('level.eat') },
  parent: null,
  seats: [seat('person', 'mia')],
  agenda: shippedAgenda('eatDaily'),
  impedimentEvents
})

export const metaScrum: RoomContext = {
  ...empty,
  unit: { id: 'eat', name: 'Executives', label: message('level.eat') },
  parent: null,
  seats: [seat('person', 'mia', true), seat('person', 'jon', true)],
  product: {
    vision: { sentence: 'One ledger', page: '', unitName: 'Executives' },
    backlog: [item('a', 'A'), item('b', 'B'), item('c', 'C')],
    ended: [],
    lastAgreed: ['b', 'a'],
    stakeholders: [
      { id: 'mia', name: 'Mia' },
      { id: 'jon', name: 'Jon' }
    ],
    dod: ['Tested']
  },
  metaScrum: {
    visionAbove: null,
    outside: [],
    figures: [],
    dodInherited: [],
    dodVersion: 1,
    dodMet: {},
    teams: 0,
    next: null
  }
}

const experiment = (id: string, unitId: string, over: Partial<RoomExperiment> = {}): RoomExperiment => ({
  id,
  unitId,
  title: `Title of ${id}`,
  expected: 'Fewer questions',
  result: '',
  outcome: 'running',
  fromId: null,
  taken: null,
  day: '2026-11-02',
  metricId: null,
  owner: '',
  due: null,
  fromUnit: '',
  fromResult: '',
  alsoAt: [],
  ...over
})

/** Payments and its teams Ledger and Cards, beside Lending under the executives; Cards has something from Loans. */
export const retro: RoomContext = {
  ...scaledDaily,
  agenda: shippedAgenda('scaledRetro'),
  trying: {
    experiments: [
      experiment('pairs', 'payments'),
      experiment('swarm', 'ledger', { due: '2026-11-20' }),
      experiment('demo', 'cards', { fromId: 'first', fromUnit: 'Loans', fromResult: 'Half the calls' }),
      experiment('old', 'ledger', { outcome: 'keep', result: 'Half the questions' })
    ],
    places: [
      {
        id: 'payments',
        name: 'Payments',
        siblings: [{ id: 'lending', name: 'Lending' }],
        above: { id: 'eat', name: 'Executives' }
      },
      {
        id: 'ledger',
        name: 'Ledger',
        siblings: [{ id: 'cards', name: 'Cards' }],
        above: { id: 'payments', name: 'Payments' }
      },
      {
        id: 'cards',
        name: 'Cards',
        siblings: [{ id: 'ledger', name: 'Ledger' }],
        above: { id: 'payments', name: 'Payments' }
      }
    ],
    metrics: [{ id: 'defects', name: 'Escaped defects' }]
  }
}

/** A room that is driven by commands, with a clock that stands still until told to go on. */
export class Stage {
  room: Room
  facts: readonly Fact[] = []
  now = 0
  readonly ids = countingIds()

  constructor(around: RoomContext, kind: CeremonyKind) {
    const context = around.agenda.length > 0 ? around : { ...around, agenda: shippedAgenda(kind) }
    const opened = planSession({
      context,
      kind,
      sessionId: 'session',
      cmd: 'open',
      at: stamp(0),
      ids: this.ids
    })
    this.room = openRoom(context, [opened])
  }

  after(ms: number): this {
    this.now += ms
    return this
  }

  /** Does it, or answers why not. */
  try(command: SessionCommand): Problem | null {
    const decision = decide(this.room, command, stamp(this.now), this.ids.next(), this.ids)
    if (!decision.ok) return decision.problem
    this.facts = decision.value
    this.room = evolveRoom(this.room, decision.value)
    return null
  }

  /** Does it; the rules must let it through. */
  do(...commands: readonly SessionCommand[]): this {
    for (const command of commands) {
      const problem = this.try(command)
      if (problem) throw new Error(`${command.type}: ${problem.text.key}`)
    }
    return this
  }

  get session() {
    return this.room.session
  }

  turn(index: number): string {
    return this.session.turns[index]?.id ?? 'none'
  }

  /** Titles or subjects with what became of them. */
  get order(): readonly string[] {
    return this.session.turns.map((turn) => `${turn.subject.id} ${turn.result}`)
  }
}
