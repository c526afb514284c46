import type { ImpedimentCommand } from '../../../shared/impediment/types'
import type { Message } from '../../../shared/words/message'
import { ask } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { unwrap } from '../actions'

/** Acts on an impediment outside a ceremony and says what was done. True when it was done. */
export async function doImpediment(command: ImpedimentCommand, done: Message): Promise<boolean> {
  const result = await ask('impediment.do', { command })
  if (!result.ok) {
    unwrap(result)
    return false
  }
  notify({ kind: 'info', text: done, advice: null, action: null })
  return true
}
