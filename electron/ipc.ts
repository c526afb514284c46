import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import type { WindowRole } from '../shared/ipc/contract'
import type { Router } from './router'
import { appOrigin } from './security'

/** Who a web page is, by the window main made for it; null for anything else. */
export type RoleOf = (contents: WebContents) => WindowRole | null

/** Lets windows ask, also while the router is on its way. A frame inside a page, or a page that is not ours, is nobody. */
export function listenForAsks(router: Promise<Router>, roleOf: RoleOf): void {
  ipcMain.handle('ask', async (event, name: unknown, input: unknown) => {
    const role = isOurTopFrame(event.senderFrame) ? roleOf(event.sender) : null
    return (await router)(role, name, input)
  })
}

const isOurTopFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`)
