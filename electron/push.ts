import type { WebContents } from 'electron'
import { type Pushes, type PushName, pushesByRole, type WindowRole } from '../shared/ipc/contract'

/** Tells one window something, if its role may hear it. A window that is going away hears nothing. */
export function pushTo<P extends PushName>(
  contents: WebContents | undefined,
  role: WindowRole,
  name: P,
  value: Pushes[P]
): void {
  if (!contents || contents.isDestroyed() || !pushesByRole[role].includes(name)) return
  // As text for the facilitator's window: what crosses into the page is copied object by object, and a room with ten
  // thousand items in its backlog is many of them. The room's window gets little and gets it as it is.
  const told = role === 'facilitator' ? JSON.stringify(value) : value
  // Stamped now: a page that is busy when this arrives still knows how old it is.
  contents.send('push', name, told, performance.timeOrigin + performance.now())
}
