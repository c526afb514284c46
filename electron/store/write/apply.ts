import type { Topic } from '../../../shared/ipc/contract'
import type { Op } from '../../../shared/sync/op'
import { type Reading, readOp } from '../../../shared/sync/reading'
import type { RegisterEntity } from '../../../shared/sync/registry'
import type { Sql } from '../sql'
import { keepFact } from './facts'
import { Links } from './links'
import { refoldImpediment, refoldSession } from './projections'
import { Registers } from './registers'

// Large enough to be sorted well, small enough for the memory of a modest laptop.
const stageAtMost = 200_000

const topicByEntity: Readonly<Record<RegisterEntity, Topic>> = {
  unit: 'org',
  person: 'org',
  membership: 'org',
  setting: 'org',
  item: 'product',
  note: 'sessions'
}

/**
 * Brings the tables to what the log says, for ops that are in it. One instance per transaction: `add` each op in any
 * order, then `settle` once. The result depends only on which ops are in the log, not on their order.
 */
export class Applier {
  readonly topics = new Set<Topic>()
  readonly #sql: Sql
  readonly #registers: Registers
  readonly #links: Links
  readonly #impediments = new Set<string>()
  readonly #sessions = new Set<string>()

  /** @param step the undoable step these ops make up, or null */
  constructor(sql: Sql, step: string | null) {
    this.#sql = sql
    this.#registers = new Registers(sql, step)
    this.#links = new Links(sql, step)
  }

  /** @returns what the op turned out to be, so that the caller can hold what this Sameday cannot read */
  add(op: Op): Reading {
    const reading = readOp(op)
    switch (reading.as) {
      case 'set':
        this.#registers.add(op, reading.entity, reading.fields)
        this.topics.add(topicByEntity[reading.entity])
        if (this.#registers.staged >= stageAtMost) this.#registers.settle()
        break
      case 'move':
        this.#links.add(op, reading)
        this.topics.add('org')
        break
      case 'sessionEvent':
        for (const id of keepFact(this.#sql, op, reading)) this.#sessions.add(id)
        this.topics.add('sessions')
        break
      case 'impedimentEvent':
        for (const id of keepFact(this.#sql, op, reading)) this.#impediments.add(id)
        // How many were sent up is part of a session's row.
        if (reading.event.session !== null && countsInSession.has(reading.event.type))
          this.#sessions.add(reading.event.session)
        this.topics.add('impediments')
        break
      case 'productEvent':
        keepFact(this.#sql, op, reading)
        this.topics.add('product')
        break
      case 'withheld':
      case 'unknown':
        break
    }
    return reading
  }

  settle(): void {
    this.#registers.settle()
    this.#links.settle()
    for (const id of this.#impediments) refoldImpediment(this.#sql, id)
    for (const id of this.#sessions) refoldSession(this.#sql, id)
    this.#impediments.clear()
    this.#sessions.clear()
  }
}

const countsInSession: ReadonlySet<string> = new Set(['sentUp', 'undone'])
