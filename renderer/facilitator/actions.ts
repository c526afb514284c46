import type { CeremonyKind } from '../../shared/ceremony/kinds'
import type { ExampleFile } from '../../shared/files/examples'
import type { Applied } from '../../shared/ipc/files'
import type { OrgChange } from '../../shared/org/types'
import type { ProductChange } from '../../shared/product/types'
import type { Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import { openFile } from '../stores/app'
import { ask } from '../stores/bridge'
import { complain, notify } from '../stores/notices'
import { useSession } from '../stores/session'

/** Shows a refusal; answers the value, or null after one. */
export function unwrap<T>(result: Result<T>): T | null {
  if (result.ok) return result.value
  complain(result.problem)
  return null
}

/** Opens the lobby of a ceremony; main then pushes its snapshot, which puts it on screen. */
export async function openCeremony(unitId: string, kind: CeremonyKind): Promise<void> {
  useSession.setState({ away: false })
  unwrap(await ask('session.open', { unitId, kind }))
}

export async function resumeSession(sessionId: string, countGap: boolean): Promise<void> {
  useSession.setState({ away: false })
  // It never left: main still has it open.
  if (useSession.getState().snapshot?.session.id === sessionId) return
  unwrap(await ask('session.resume', { sessionId, countGap }))
}

/** Says what was done, with the way back where there is one. True when it was done. */
export function announce(result: Result<Applied>): boolean {
  const applied = unwrap(result)
  if (applied === null) return false
  const { step, label } = applied
  const undo = step === null ? null : { label: message('common.undo'), run: () => void takeBack(step) }
  notify({ kind: 'info', text: label, advice: null, action: undo })
  return true
}

export async function takeBack(step: string): Promise<void> {
  const applied = unwrap(await ask('step.undo', { step }))
  if (applied) notify({ kind: 'info', text: applied.label, advice: null, action: null })
}

export const changeOrg = async (change: OrgChange): Promise<boolean> =>
  announce(await ask('org.change', { change }))

export const changeProduct = async (change: ProductChange): Promise<boolean> =>
  announce(await ask('product.change', { change }))

/** Lets the person pick a file, and shows what it would do. */
export async function pickFile(filter: 'table' | 'handoff'): Promise<void> {
  const path = unwrap(await ask('file.choose', { filter }))
  if (path !== null) openFile(path)
}

/** Shows what an example file would do. */
export async function openExample(name: ExampleFile): Promise<void> {
  const example = unwrap(await ask('file.example', { name }))
  if (example) openFile(example.path)
}

/** A new id for a row made here; the random part makes it unique on every laptop. */
export const newId = (): string => crypto.randomUUID()
