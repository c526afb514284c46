import { app } from 'electron'
import { listenForAsks } from './ipc'
import { FilesToOpen, fileToOpen } from './openFile'
import { forbidEverythingElse, registerAppScheme, serveApp } from './security'
import { isWayland } from './wayland'
import { Windows } from './windows'
import type { Wiring } from './wiring'
import { Workspace } from './workspace'

// What a start shows first: the window and the store, two processes that take their time to come up. Everything else
// (wiring.ts) is read meanwhile; what they say before it is there waits for it.
//
// Schemes must be registered before Electron is ready, and nothing here may wait
// for that at the top level: Electron waits for this module to be loaded.
registerAppScheme()
forbidEverythingElse()
// Chromium cannot sandbox what runs as root (CI, a container); every other start insists on it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

// A double click that starts the app on macOS tells its file before anything is ready.
const files = new FilesToOpen(fileToOpen(process.argv, process.cwd()))
app.on('open-file', (_event, path) => files.open(path))

if (app.requestSingleInstanceLock()) app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  let wiring: Wiring | null = null
  const workspace = new Workspace(
    app.getPath('userData'),
    Number(app.commandLine.getSwitchValue('rehearse')) > 1,
    (event) => whenWired(({ onStoreEvent }) => onStoreEvent(event)),
    () => whenWired(({ onStoreRestarted }) => onStoreRestarted())
  )
  serveApp()
  const windows = new Windows(
    {
      onReady: (role, contents) => whenWired(({ welcome }) => welcome(role, contents)),
      onAudienceClosed: () => whenWired(({ host }) => host.refreshScreen()),
      mayClose: () => wiring?.leaving.mayLeave() ?? true,
      // Not 'window-all-closed': a hidden window that prints reports would keep the app alive unseen.
      onFacilitatorClosed: () => app.quit(),
      onAudienceKey: (key) => whenWired(({ tell }) => tell('key', key)),
      ceremonyOpen: () => wiring?.host.live ?? false,
      onFullScreen: () => whenWired(({ host }) => host.refreshScreen())
    },
    {
      rememberedDisplay: () => wiring?.settings.current.audienceDisplay ?? '',
      // A preference that could not be kept costs one choice at the next start.
      rememberDisplay: (audienceDisplay) =>
        whenWired(({ settings }) => settings.set({ audienceDisplay }).catch(() => undefined)),
      wayland: isWayland(
        process.platform,
        process.env,
        app.commandLine.getSwitchValue('ozone-platform').toLowerCase()
      )
    }
  )
  app.on('second-instance', (_event, argv, cwd) => {
    windows.focusFacilitator()
    files.open(fileToOpen(argv, cwd))
  })
  app.on('window-all-closed', () => undefined)
  const opened = windows.openFacilitator()

  // Reading the rest takes the one thread that hands out the page: the page goes first.
  const arrived = new Promise<void>((done) => windows.facilitator?.once('did-navigate', () => done()))
  const standing = arrived
    .then(() => import('./wiring'))
    .then(({ wire }) => wire({ windows, workspace, files }))
  const whenWired = (tell: (wiring: Wiring) => unknown) => void standing.then(tell)
  listenForAsks(
    standing.then(({ router }) => router),
    windows.roleOf
  )
  wiring = await standing
  await opened
}
