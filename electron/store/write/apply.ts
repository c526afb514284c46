import type { Topic } from '../../../shared/ipc/contract'
import type { Op } from '../../../shared/sync/op'
import { type Reading, readOp } from '../../../shared/sync/reading'
import type { RegisterEntity } from '../../../shared/sync/registry'
import type { Sql } from '../sql'
import { keepFact } from './facts'
import { Links } from './links'
import { Log } from './log'
import { refoldDependencies, refoldImpediments, writeSession } from './projections'
import { Registers } from './registers'
import type { LiveSessions } from './sessions'

const topicByEntity: Readonly<Record<RegisterEntity, Topic>> = {
  unit: 'org',
  person: 'org',
  membership: 'org',
  setting: 'org',
  item: 'product',
  goal: 'product',
  sprint: 'product',
  metric: 'product',
  reading: 'product',
  experiment: 'product',
  dodMark: 'product',
  agendaPart: 'sessions',
  note: 'sessions'
}

/**
 * Brings log and tables to what a batch of ops says. One instance per transaction: hand over each op, in any order,
 * then `settle` once. The result depends only on which ops are in the log, not on their order.
 */
export class Applier {
  readonly topics = new Set<Topic>()
  readonly #sql: Sql
  readonly #live: LiveSessions
  readonly #log: Log
  readonly #registers: Registers
  readonly #links: Links
  readonly #impediments = new Set<string>()
  readonly #dependencies = new Set<string>()
  readonly #sessions = new Set<string>()

  /** @param step the undoable step these ops make up, or null */
  constructor(sql: Sql, live: LiveSessions, step: string | null) {
    this.#sql = sql
    this.#live = live
    this.#log = new Log(sql)
    this.#registers = new Registers(sql, step)
    this.#links = new Links(sql, step)
  }

  /**
   * Logs an op and applies it.
   * @returns what it turned out to be, so that the caller can hold what this Sameday cannot read
   */
  add(op: Op): Reading {
    this.#log.append(op)
    return this.replay(op)
  }

  /** Applies an op that is in the log already. */
  replay(op: Op): Reading {
    const reading = readOp(op)
    if (reading.as !== 'set' && reading.as !== 'unknown') this.#registers.pass(op)
    switch (reading.as) {
      case 'set':
        if (reading.whole) this.#registers.add(op, reading.entity)
        else this.#registers.addPart(op, reading.entity, reading.fields)
        this.topics.add(topicByEntity[reading.entity])
        break
      case 'move':
        this.#links.add(op, reading)
        this.topics.add('org')
        break
      case 'sessionEvent': {
        const { kept, owners } = keepFact(this.#sql, op, reading)
        if (kept) this.#live.add(op, reading.event)
        for (const id of owners) {
          if (!kept) this.#live.drop(id)
          this.#sessions.add(id)
        }
        this.topics.add('sessions')
        break
      }
      case 'impedimentEvent':
        for (const id of keepFact(this.#sql, op, reading).owners) this.#impediments.add(id)
        // How many were sent up is part of a session's row.
        if (reading.event.session !== null && countsInSession.has(reading.event.type))
          this.#sessions.add(reading.event.session)
        this.topics.add('impediments')
        break
      case 'dependencyEvent':
        for (const id of keepFact(this.#sql, op, reading).owners) this.#dependencies.add(id)
        this.topics.add('dependencies')
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
    this.#log.flush()
    this.#registers.settle()
    this.#links.settle()
    // Also when the transaction fails later: a tree read once too often is no harm.
    if (this.topics.has('org')) this.#sql.orgWrites++
    const refolded = refoldImpediments(this.#sql, this.#impediments)
    for (const tell of this.#sql.onImpediments) tell(refolded)
    refoldDependencies(this.#sql, this.#dependencies)
    for (const id of this.#sessions) writeSession(this.#sql, id, this.#live.fold(this.#sql, id))
    this.#impediments.clear()
    this.#dependencies.clear()
    this.#sessions.clear()
  }
}

const countsInSession: ReadonlySet<string> = new Set(['sentUp', 'undone'])
