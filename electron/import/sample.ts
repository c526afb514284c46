/// <reference path="./raw.d.ts" />
import { setImmediate as others } from 'node:timers/promises'
import sampleCsv from '../../resources/sample/meridian-rail.csv?raw'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import type { RoomContext } from '../../shared/ceremony/state'
import type { Impediment } from '../../shared/impediment/types'
import type { Applied } from '../../shared/ipc/files'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import type { Unit } from '../../shared/org/types'
import { ok, Refusal, type Result } from '../../shared/result'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { stampOf, workingDayBefore } from '../../shared/sample/days'
import { sampleHistory } from '../../shared/sample/history'
import { workingHours } from '../../shared/sample/hours'
import { sampleProduct } from '../../shared/sample/product'
import type { Draft } from '../../shared/sync/op'
import type { Stamp } from '../../shared/time'
import type { WriteInput } from '../store/api'
import { readOrganisation } from './organisation'

/** What the sample needs of a workspace: the one write path, and what a room would find in it. */
export interface SampleAccess {
  write(input: WriteInput): Result<Applied>
  /** The units that are there, with their height above the teams. */
  units(): readonly { readonly unit: Unit; readonly height: number }[]
  room(input: {
    readonly unitId: string
    readonly kind: CeremonyKind
    readonly at: Stamp
  }): RoomContext | null
  impediment(id: string): Impediment | null
}

const SEED = 2026

/**
 * Fills an empty workspace with Meridian Rail and its last ten working days. Every change goes through the write
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
    const founded = workingDayBefore(at.wall, 15, '07:00')
    write([sampleMark, ...organisation(), ...workingHours(at.wall)], founded)
    write(sampleProduct(stampOf(founded), idsFrom(randomFrom(SEED + 1), founded)), founded)
    const past = {
      units: access.units(),
      room: (unitId: string, kind: CeremonyKind, wallMs: number) => {
        const room = access.room({ unitId, kind, at: stampOf(wallMs) })
        if (!room) throw new Error(`The sample speaks of a unit it does not have: ${unitId}`)
        return room
      },
      impediment: access.impediment
    }
    for (const batch of sampleHistory(past, at.wall, SEED)) {
      write(batch.drafts, batch.at)
      await others()
    }
    return ok(null)
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
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
