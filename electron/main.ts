import { app } from 'electron'
import { forbidEverythingElse, registerAppScheme, serveApp } from './security'
import { startStore } from './store/start'
import { createFacilitatorWindow } from './windows'

// The composition root: builds everything, hands it down, decides nothing.
// Schemes must be registered before Electron is ready, and nothing here may wait
// for that at the top level: Electron waits for this module to be loaded.
registerAppScheme()
forbidEverythingElse()
// Chromium cannot sandbox what runs as root (CI, a container); every other start insists on it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

app.whenReady().then(async () => {
  serveApp()
  startStore()
  await createFacilitatorWindow()
})

app.on('window-all-closed', () => app.quit())
