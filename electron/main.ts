import { app, MessageChannelMain, powerMonitor, powerSaveBlocker, type WebContents } from 'electron'
import { type Pushes, type PushName, topics, type WindowRole } from '../shared/ipc/contract'
import { learn, wordsFor } from '../shared/words'
import { realClock, rehearsalClock } from './ceremony/clock'
import { createCeremonyHost } from './ceremony/host'
import { switchableClock } from './ceremony/switchable'
import { displayChoices } from './displays'
import { PdfPrinter } from './export/pdf'
import { createHandlers } from './handlers'
import { randomIds } from './ids'
import { listenForAsks, pushTo } from './ipc'
import { Leaving } from './leaving'
import { FilesToOpen, fileToOpen } from './openFile'
import { Projector } from './projector'
import { createRouter } from './router'
import { forbidEverythingElse, registerAppScheme, serveApp } from './security'
import { localeFor, lookOf, SettingsFile } from './settings'
import { isWayland } from './wayland'
import { Windows } from './windows'
import { Workspace } from './workspace'

// The composition root: builds everything, hands it down, decides nothing.
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
  serveApp()
  const userData = app.getPath('userData')
  const settings = new SettingsFile(userData)
  const ids = randomIds()
  const rate = Number(app.commandLine.getSwitchValue('rehearse')) || 1
  const clock = switchableClock(rate > 1 ? rehearsalClock(realClock(), Math.min(rate, 600)) : realClock())
  const words = () => wordsFor(localeFor(settings.current.locale, app.getLocale()))
  const look = () => lookOf(settings.current, words().locale)

  const windows = new Windows(
    {
      onReady: (role, contents) => welcome(role, contents),
      onAudienceClosed: () => host.refreshScreen(),
      mayClose: () => leaving.mayLeave(),
      // Not 'window-all-closed': a hidden window that prints reports would keep the app alive unseen.
      onFacilitatorClosed: () => app.quit(),
      onAudienceKey: (key) => tell('key', key),
      ceremonyOpen: () => host.live,
      onFullScreen: () => host.refreshScreen()
    },
    {
      rememberedDisplay: () => settings.current.audienceDisplay,
      // A preference that could not be kept costs one choice at the next start.
      rememberDisplay: (audienceDisplay) => void settings.set({ audienceDisplay }).catch(() => undefined),
      wayland: isWayland(
        process.platform,
        process.env,
        app.commandLine.getSwitchValue('ozone-platform').toLowerCase()
      )
    }
  )
  const tell = <P extends PushName>(name: P, value: Pushes[P]) =>
    pushTo(windows.facilitator, 'facilitator', name, value)
  const tellRoom = <P extends PushName>(name: P, value: Pushes[P]) =>
    pushTo(windows.audience, 'audience', name, value)
  const tellLook = async () => {
    await learn(words().locale)
    tell('look', look())
    tellRoom('look', look())
  }
  const connectReads = () => {
    if (!windows.facilitator) return
    const { port1, port2 } = new MessageChannelMain()
    workspace.process.connect(port1)
    windows.facilitator.postMessage('read-port', null, [port2])
  }

  const workspace = new Workspace(
    userData,
    (event) => {
      if (event.type === 'changed') tell('changed', { topics: event.topics })
      else tell('progress', event.progress)
    },
    () => {
      connectReads()
      host.storeRestarted()
      // What a window could not read meanwhile, it can read now.
      tell('changed', { topics })
    }
  )
  const awake = keepAwake()
  const host = createCeremonyHost({
    store: workspace.store,
    clock,
    ids,
    sample: () => workspace.isSample,
    rehearsal: () => workspace.name === 'rehearsal' || clock.rate !== 1,
    surroundings: () => ({
      audienceOpen: windows.audience !== undefined,
      displays: displayChoices().map((display) => ({
        ...display,
        current: display.id === windows.audienceDisplayId
      })),
      presenting: windows.presenting,
      fullScreen: windows.roomFullScreen,
      lostDisplay: projector.lost,
      offeredDisplay: projector.offered,
      wayland: windows.wayland
    }),
    onSnapshot: (facilitator, audience) => {
      tellRoom('audience', audience)
      tell('snapshot', facilitator)
      if (!facilitator) windows.present(false)
      awake(facilitator !== null && facilitator.session.phase !== 'closed')
    },
    onNotice: (notice) => tell('notice', notice)
  })

  const projector = new Projector(windows, {
    phase: () => (!host.live ? 'none' : host.running ? 'running' : 'calm'),
    onChanged: () => host.refreshScreen()
  })
  const leaving = new Leaving({ running: () => host.running, window: () => windows.facilitatorWindow, words })

  const welcome = (role: WindowRole, contents: WebContents) => {
    pushTo(contents, role, 'look', look())
    if (role === 'audience') {
      pushTo(contents, role, 'audience', host.audience())
      host.refreshScreen()
      return
    }
    connectReads()
    tell('snapshot', host.current())
    files.listen((path) => tell('openFile', { path }))
  }

  const printer = new PdfPrinter()
  const handlers = createHandlers({
    version: app.getVersion(),
    clock,
    ids,
    settings,
    workspace,
    host,
    windows,
    projector,
    leaving,
    printer,
    words,
    tell,
    tellLook
  })
  listenForAsks(
    createRouter(handlers, (error) => console.error(error)),
    windows.roleOf
  )
  powerMonitor.on('suspend', () => host.suspend())
  powerMonitor.on('resume', () => host.wake())
  app.on('second-instance', (_event, argv, cwd) => {
    windows.focusFacilitator()
    files.open(fileToOpen(argv, cwd))
  })
  app.on('window-all-closed', () => undefined)
  quitTidily(async () => {
    await host.leave()
    await workspace.close()
  })
  await Promise.all([windows.openFacilitator(), learn(words().locale)])
}

/** Holds the screen saver off while a session is open; hands back the switch. */
function keepAwake(): (on: boolean) => void {
  let blocker: number | null = null
  return (on) => {
    if (on === (blocker !== null)) return
    if (blocker !== null) powerSaveBlocker.stop(blocker)
    blocker = on ? powerSaveBlocker.start('prevent-display-sleep') : null
  }
}

/** Closes the database properly before the process ends; nothing shown as saved depends on it. */
function quitTidily(close: () => Promise<void>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    close()
      .catch((error) => console.error(error))
      .finally(() => {
        closed = true
        app.quit()
      })
  })
}
