import type { SessionCommand } from '../../../shared/ceremony/commands'
import type { DependencyCommand } from '../../../shared/dependency/types'
import type { ImpedimentCommand } from '../../../shared/impediment/types'
import type { AskInput } from '../../../shared/ipc/contract'
import { ask } from '../../stores/bridge'
import { complain } from '../../stores/notices'

/** Puts a command to the live session; a refusal is shown. True when it was done. */
export async function act(command: SessionCommand): Promise<boolean> {
  const result = await ask('session.do', { command })
  if (!result.ok) complain(result.problem)
  return result.ok
}

export const actOn = (command: ImpedimentCommand): Promise<boolean> => act({ type: 'impediment', command })

export const actOnDependency = (command: DependencyCommand): Promise<boolean> =>
  act({ type: 'dependency', command })

/** Changes what the audience window shows. */
export async function setScreen(change: AskInput<'screen.set'>): Promise<void> {
  const result = await ask('screen.set', change)
  if (!result.ok) complain(result.problem)
}
