import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import { type Pushes, type PushName, pushesByRole, type WindowRole } from '../shared/ipc/contract'
import type { Router } from './router'
import { appOrigin } from './security'

/** Who a web page is, by the window main made for it; null for anything else. */
export type RoleOf = (contents: WebContents) => WindowRole | null

/** Lets windows ask. A frame inside a page, or a page that is not ours, is nobody. */
export function listenForAsks(router: Router, roleOf: RoleOf): void {
  ipcMain.handle('ask', (event, name: unknown, input: unknown) =>
    router(isOurTopFrame(event.senderFrame) ? roleOf(event.sender) : null, name, input)
  )
}

const isOurTopFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`)

/** Tells one window something, if its role may hear it. A window that is going away hears nothing. */
export function pushTo<P extends PushName>(
  contents: WebContents | undefined,
  role: WindowRole,
  name: P,
  value: Pushes[P]
): void {
  if (!contents || contents.isDestroyed() || !pushesByRole[role].includes(name)) return
  // Stamped now: a page that is busy when this arrives still knows how old it is.
  contents.send('push', name, value, performance.timeOrigin + performance.now())
}
