/// <reference path="./raw.d.ts" />
import { setImmediate as others } from 'node:timers/promises'
import sampleCsv from '../../resources/sample/meridian-rail.csv?raw'
import type { Applied } from '../../shared/ipc/files'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { subtreeOf } from '../../shared/org/tree'
import { decideProduct } from '../../shared/product/change'
import { ok, Refusal, type Result } from '../../shared/result'
import { daysPlayed, stampOf, workingDayBefore } from '../../shared/sample/days'
import { type PastAccess, type PastUnit, sampleHistory } from '../../shared/sample/history'
import { workingHours } from '../../shared/sample/hours'
import { founded } from '../../shared/sample/product/past'
import type { Draft } from '../../shared/sync/op'
import type { Stamp } from '../../shared/time'
import type { WriteInput } from '../store/api'
import type { Readers } from '../store/read'
import { readOrganisation } from './organisation'

/** What the sample needs of a workspace: the one write path, and what a room would find in it. */
export interface SampleAccess {
  write(input: WriteInput): Result<Applied>
  readonly readers: Readers
  /** In working days played. */
  onProgress(done: number, total: number): void
}

const SEED = 2026

/**
 * Fills an empty workspace with Meridian Rail and what it has lived up to now. Every change goes through the write
 * path under the moment it is to have happened at, so that reports and figures read like lived ones.
 * A second call changes nothing: the batches are known by their names.
 * @param at now; the sample's day is the one this falls on, and has not begun
 */
export async function createSample(access: SampleAccess, at: Stamp): Promise<Result<null>> {
  let count = 0
  const write = (drafts: readonly Draft[], wallMs: number): void => {
    const written = access.write({ batch: `sample|${count++}`, drafts, label: null, at: stampOf(wallMs) })
    if (!written.ok) throw new Refusal(written.problem)
  }
  try {
    write([sampleMark, ...organisation(), ...workingHours(at.wall)], founded(at.wall))
    const days = daysPlayed.map((daysAgo) => workingDayBefore(at.wall, daysAgo, '00:00'))
    for (const batch of sampleHistory(pastOn(access.readers), at.wall, SEED)) {
      write(batch.drafts, batch.at)
      access.onProgress(days.filter((day) => day <= batch.at).length, days.length)
      await others()
    }
    return ok(null)
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
}

const pastOn = (readers: Readers): PastAccess => ({
  units: unitsOf(readers),
  room: (unitId, kind, wallMs) => {
    const room = readers.room({ unitId, kind, at: stampOf(wallMs) })
    if (!room) throw new Error(`The sample speaks of a unit it does not have: ${unitId}`)
    return room
  },
  impediment: (impedimentId) => readers.reads.impediment({ impedimentId }, 0)?.impediment ?? null,
  judge: (change, wallMs, ids) => {
    const edit = { at: stampOf(wallMs), cmd: ids.next(), ids }
    const decided = decideProduct(readers.productLookup(wallMs), change, edit)
    if (!decided.ok) throw new Error(`The sample breaks a rule: ${decided.problem.text.key}`)
    return decided.value
  }
})

function unitsOf(readers: Readers): readonly PastUnit[] {
  const { units, height, delivery } = readers.tree()
  const { people } = readers.reads.org({}, 0)
  return units.map((unit, index) => {
    const teams = subtreeOf(delivery, index).filter((i) => units[i]?.kind === 'team')
    return {
      unit,
      height: height[index] ?? 0,
      people: teams.reduce((sum, i) => sum + (people[i] ?? 0), 0),
      teams: teams.length,
      parentId: units[delivery.parent[index] ?? -1]?.id ?? null
    }
  })
}

/** Read back by reports, which say that they are of the sample. */
const sampleMark: Draft = { entity: 'setting', rowId: 'sample', kind: 'set', patch: { value: true } }

function organisation(): readonly Draft[] {
  const reading = readOrganisation(new TextEncoder().encode(sampleCsv), 'meridian-rail.csv')
  for (;;) {
    const step = reading.next()
    if (!step.done) continue
    if (!step.value.ok) throw new Refusal(step.value.problem)
    return planImport(step.value.value.rows, emptyOrg).drafts
  }
}
