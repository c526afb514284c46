import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { appOrigin } from './security'

type Role = 'facilitator' | 'audience'

export const createFacilitatorWindow = () =>
  createWindow('facilitator', { width: 1280, height: 800, minWidth: 900, minHeight: 600 })

export const createAudienceWindow = () => createWindow('audience', { width: 1280, height: 720 })

const createWindow = async (role: Role, options: BrowserWindowConstructorOptions) => {
  const window = new BrowserWindow({
    ...options,
    title: 'Sameday',
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', `${role}.cjs`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // A clock that nobody looks at still has to be right when they look again.
      backgroundThrottling: false
    }
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(`${appOrigin}/${role}/index.html`)
  return window
}
