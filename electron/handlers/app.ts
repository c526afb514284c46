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

  const changed = (): Promise<Result<Hello>> => {
    // The room's screen says whether this is the sample, or a rehearsal.
    host.refreshScreen()
    deps.tell('changed', { topics: ['org', 'impediments', 'sessions', 'product', 'share'] })
    deps.heat.changed(['org'])
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
    'workspace.open': async ({ which }) => {
      const left = await leave()
      if (!left.ok) return left
      const opened = await workspace.open(which, clock.read())
      if (!opened.ok) return opened
      return changed()
    },
    'workspace.removeSample': async () => {
      if (workspace.isSample) {
        const left = await leave()
        if (!left.ok) return left
      }
      await workspace.removeSample()
      return changed()
    },
    'workspace.rehearse': async ({ rate }) => {
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
    },
    'workspace.endRehearsal': async () => {
      const left = await leave()
      if (!left.ok) return left
      await workspace.endRehearsal()
      return changed()
    },
    'app.restartInX11': async () => {
      app.relaunch({ args: argumentsForX11(process.argv.slice(1)) })
      deps.leaving.leave()
      return ok(null)
    }
  }
}
