import type { BrowserWindow } from 'electron'

/** On a Mac the simple kind: the other one slides the window to a space of its own, away from its display. */
export const isFullScreen = (window: BrowserWindow): boolean =>
  process.platform === 'darwin' ? window.isSimpleFullScreen() : window.isFullScreen()

export function setFullScreen(window: BrowserWindow, on: boolean): void {
  if (isFullScreen(window) === on) return
  if (process.platform === 'darwin') window.setSimpleFullScreen(on)
  else window.setFullScreen(on)
}
