import { app } from 'electron'
import type { Hello } from '../../shared/ipc/contract'
import { err, ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import type { Handlers } from '../router'
import { lookOf } from '../settings'
import { argumentsForX11 } from '../wayland'
import type { Deps } from './deps'

type Names =
  | 'app.hello'
  | 'app.setting'
  | 'app.focus'
  | 'app.restartInX11'
  | 'workspace.open'
  | 'workspace.removeSample'
  | 'workspace.rehearse'
  | 'workspace.endRehearsal'

/** The app itself: who it is, which workspace is open, how it looks. */
export function appHandlers(deps: Deps): Pick<Handlers, Names> {
  const { workspace, settings, host, windows, clock } = deps

  const hello = async (): Promise<Result<Hello>> => {
    const summary = await workspace.store.summary()
    if (!summary.ok) return summary
    return ok({
      version: deps.version,
      workspace: workspace.name,
      empty: summary.value.empty,
      sampleExists: workspace.sampleExists,
      rate: clock.rate,
      atWall: clock.read().wall,
      look: lookOf(settings.current, deps.words().locale),
      liveSession: host.live,
      notices: summary.value.notices
    })
  }

  /** What is not saved yet belongs to this workspace: it must not be written to the other one, nor its time be. */
  const leave = async (): Promise<Result<null>> => {
    const left = await host.leave()
    if (left.ok && workspace.name === 'rehearsal') clock.setRate(1)
    return left
  }

  // A file is closed before the next one is opened, however quickly somebody asks for both.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const next = last.then(change)
    last = next.catch(() => undefined)
    return next
  }

  const changed = (): Promise<Result<Hello>> => {
    // The room's screen says whether this is the sample, or a rehearsal.
    host.refreshScreen()
    deps.tell('changed', { topics: ['org', 'impediments', 'sessions', 'product', 'share'] })
    for (const wall of Object.values(deps.walls)) wall.changed(['org'])
    return hello()
  }

  return {
    'app.hello': hello,
    'app.setting': async ({ name, value }) => {
      await settings.set({ [name]: value })
      await deps.tellLook()
      return ok(null)
    },
    'app.focus': async () => {
      windows.focusFacilitator()
      return ok(null)
    },
    'workspace.open': ({ which }) =>
      inTurn(async () => {
        const wasRunning = host.running
        const made = which === 'sample' ? await workspace.makeSample(clock.read()) : ok(null)
        if (!made.ok) return made
        // Somebody began a ceremony meanwhile: it keeps the screen, and the sample is there for later.
        if (host.running && !wasRunning) return hello()
        const left = await leave()
        if (!left.ok) return left
        await workspace.open(which)
        return changed()
      }),
    'workspace.removeSample': () =>
      inTurn(async () => {
        if (workspace.isSample) {
          const left = await leave()
          if (!left.ok) return left
        }
        await workspace.removeSample()
        return changed()
      }),
    'workspace.rehearse': ({ rate }) =>
      inTurn(async () => {
        if (workspace.name !== 'rehearsal') {
          if (host.running)
            return err('refused', message('rehearsal.notNow'), message('rehearsal.notNow.advice'))
          const left = await leave()
          if (!left.ok) return left
          const copied = await workspace.rehearse()
          if (!copied.ok) return copied
        }
        clock.setRate(rate)
        return changed()
      }),
    'workspace.endRehearsal': () =>
      inTurn(async () => {
        const left = await leave()
        if (!left.ok) return left
        await workspace.endRehearsal()
        return changed()
      }),
    'app.restartInX11': async () => {
      app.relaunch({ args: argumentsForX11(process.argv.slice(1)) })
      deps.leaving.leave()
      return ok(null)
    }
  }
}
