import type { Hello } from '../../shared/ipc/contract'
import { ok, type Result } from '../../shared/result'
import type { Handlers } from '../router'
import { lookOf } from '../settings'
import type { Deps } from './deps'

type Names =
  | 'app.hello'
  | 'app.setting'
  | 'app.focus'
  | 'workspace.open'
  | 'workspace.removeSample'
  | 'screen.set'

/** The app itself: who it is, which workspace is open, how it looks, what is on the projector. */
export function appHandlers(deps: Deps): Pick<Handlers, Names> {
  const { workspace, settings, host, windows } = deps

  const hello = async (): Promise<Result<Hello>> => {
    const summary = await workspace.store.summary()
    if (!summary.ok) return summary
    return ok({
      version: deps.version,
      workspace: workspace.name,
      empty: summary.value.empty,
      sampleExists: workspace.sampleExists,
      rate: deps.clock.rate,
      look: lookOf(settings.current, deps.words().locale),
      liveSession: host.live,
      notices: summary.value.notices
    })
  }

  return {
    'app.hello': hello,
    'app.setting': async ({ name, value }) => {
      await settings.set({ [name]: value })
      deps.tellLook()
      return ok(null)
    },
    'app.focus': async () => {
      windows.focusFacilitator()
      return ok(null)
    },
    'workspace.open': async ({ which }) => {
      // What is not saved yet belongs to this workspace: it must not be written to the other one.
      const left = await host.leave()
      if (!left.ok) return left
      const opened = await workspace.open(which, deps.clock.read())
      if (!opened.ok) return opened
      // The room's screen says whether this is the sample.
      host.refreshScreen()
      deps.tell('changed', { topics: ['org', 'impediments', 'sessions', 'product', 'share'] })
      return hello()
    },
    'workspace.removeSample': async () => {
      if (workspace.name === 'sample') {
        const left = await host.leave()
        if (!left.ok) return left
      }
      await workspace.removeSample()
      host.refreshScreen()
      deps.tell('changed', { topics: ['org', 'impediments', 'sessions', 'product', 'share'] })
      return hello()
    },
    'screen.set': async (change) => {
      switch (change.type) {
        case 'audience':
          if (change.open) await windows.openAudience()
          else windows.closeAudience()
          break
        case 'display': {
          const label = windows.moveAudience(change.displayId)
          if (label !== null) await settings.set({ audienceDisplay: label })
          break
        }
        case 'swap':
          windows.swap()
          break
        case 'fullScreen':
          windows.setAudienceFullScreen(change.on)
          break
        case 'mode':
          host.setScreen({ mode: change.mode })
          break
        case 'hold':
          host.setScreen({ held: change.held })
          break
        case 'spotlight':
          host.setScreen({ spotlight: change.impedimentId })
          break
      }
      host.refreshScreen()
      return ok(null)
    }
  }
}
