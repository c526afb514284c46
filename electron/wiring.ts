import { app, MessageChannelMain, powerMonitor, powerSaveBlocker, type WebContents } from 'electron'
import type { FacilitatorSnapshot } from '../shared/ceremony/facilitator-snapshot'
import { type Pushes, type PushName, topics, type WindowRole } from '../shared/ipc/contract'
import { learn, wordsFor } from '../shared/words'
import { realClock, rehearsalClock } from './ceremony/clock'
import { createCeremonyHost } from './ceremony/host'
import { switchableClock } from './ceremony/switchable'
import { realTimers } from './ceremony/timers'
import { heatOnWall, roadmapOnWall } from './ceremony/walls'
import { displayChoices } from './displays'
import { PdfPrinter } from './export/pdf'
import { createHandlers } from './handlers'
import { randomIds } from './ids'
import { Leaving } from './leaving'
import type { FilesToOpen } from './openFile'
import { Projector } from './projector'
import { pushTo } from './push'
import { createRouter } from './router'
import { localeFor, lookOf, SettingsFile } from './settings'
import type { StoreEvent } from './store/api'
import { Telling } from './telling'
import type { Windows } from './windows'
import type { Workspace } from './workspace'

/** What was started before everything else: see main.ts. */
interface Front {
  readonly windows: Windows
  readonly workspace: Workspace
  readonly files: FilesToOpen
}

export type Wiring = Awaited<ReturnType<typeof wire>>

/**
 * The composition root: makes everything that stands behind the windows and the store, and hands each what it needs; it
 * decides nothing.
 * @returns what main.ts tells it of
 */
export async function wire({ windows, workspace, files }: Front) {
  const settings = new SettingsFile(app.getPath('userData'))
  const ids = randomIds()
  const rate = Number(app.commandLine.getSwitchValue('rehearse')) || 1
  const clock = switchableClock(rate > 1 ? rehearsalClock(realClock(), Math.min(rate, 600)) : realClock())
  const words = () => wordsFor(localeFor(settings.current.locale, app.getLocale()))
  const look = () => lookOf(settings.current, words().locale)

  const tell = <P extends PushName>(name: P, value: Pushes[P]) =>
    pushTo(windows.facilitator, 'facilitator', name, value)
  const room = new Telling<FacilitatorSnapshot | null>((told) => tell('snapshot', told))
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
  const changed = (about: Pushes['changed']['topics']) => {
    tell('changed', { topics: about })
    for (const wall of Object.values(walls)) wall.changed(about)
  }
  const onStoreEvent = (event: StoreEvent) => {
    if (event.type === 'changed') changed(event.topics)
    else tell('progress', event.progress)
  }
  const onStoreRestarted = () => {
    connectReads()
    host.storeRestarted()
    // What a window could not read meanwhile, it can read now.
    changed(topics)
  }

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
      room.tell(facilitator)
      // With a ceremony it comes along in the snapshot.
      if (!facilitator) tell('audience', audience)
      if (!facilitator) windows.present(false)
      awake(facilitator !== null && facilitator.session.phase !== 'closed')
    },
    onNotice: (notice) => tell('notice', notice)
  })

  const takeOff = () => host.setScreen({ wall: null })
  const forWall = { store: workspace.store, clock, timers: realTimers, takeOff }
  const walls = {
    heat: heatOnWall({
      ...forWall,
      isOn: () => host.wall === 'heat',
      put: (wall) => host.setScreen({ wall: { screen: 'heat', wall } })
    }),
    roadmap: roadmapOnWall({
      ...forWall,
      isOn: () => host.wall === 'roadmap',
      put: (wall) => host.setScreen({ wall: { screen: 'roadmap', wall } })
    })
  }
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
    room.tellWhole(host.current())
    if (!host.live) tell('audience', host.audience())
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
    walls,
    windows,
    projector,
    leaving,
    printer,
    words,
    tell,
    tellWhole: () => room.tellWhole(host.current()),
    tellLook
  })
  const router = createRouter(handlers, (error) => console.error(error))
  powerMonitor.on('suspend', () => host.suspend())
  powerMonitor.on('resume', () => host.wake())
  quitTidily(async () => {
    await host.leave()
    await workspace.close()
  })
  await learn(words().locale)
  return { router, welcome, onStoreEvent, onStoreRestarted, host, leaving, settings, tell }
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
