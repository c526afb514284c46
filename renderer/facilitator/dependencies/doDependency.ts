import type { DependencyCommand } from '../../../shared/dependency/types'
import type { Message } from '../../../shared/words/message'
import { ask } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { unwrap } from '../actions'

/** Does something about a dependency outside a session, and says so. True when it was done. */
export async function doDependency(command: DependencyCommand, text: Message): Promise<boolean> {
  const result = await ask('dependency.do', { command })
  if (!result.ok) {
    unwrap(result)
    return false
  }
  notify({ kind: 'info', text, advice: null, action: null })
  return true
}
