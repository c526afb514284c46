import { join } from 'node:path'
import type { DependencyCommand } from '../../shared/dependency/types'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import type { Stamp } from '../../shared/time'
import { at, must, type Opened } from '../store/support'

let commands = 0
/** After every command so far. */
export const now = (): Stamp => at(commands)

export const act = async ({ store }: Opened, command: ImpedimentCommand) =>
  must(await store.doImpediment({ cmd: `do ${commands++}`, command, at: now() }))
export const needs = async ({ store }: Opened, command: DependencyCommand) =>
  must(await store.doDependency({ cmd: `do ${commands++}`, command, at: now() }))

/** @returns the path of the file */
export async function save(from: Opened, name: string, includeConfidential = false): Promise<string> {
  const path = join(from.folder, name)
  must(await from.store.writeHandoff({ path, includeConfidential, at: now() }))
  return path
}

export async function take({ store }: Opened, path: string) {
  const preview = must(await store.previewHandoff({ path, job: 'j', at: now() }))
  const applied = must(await store.applyHandoff({ plan: preview.plan, job: 'j', at: now() }))
  return { preview, applied }
}
