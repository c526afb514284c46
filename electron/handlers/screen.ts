import { ok } from '../../shared/result'
import type { Handlers } from '../router'
import type { Deps } from './deps'

/** What is on the room's screen, and on which display that is. */
export function screenHandlers({ host, windows, projector, walls }: Deps): Pick<Handlers, 'screen.set'> {
  return {
    'screen.set': async (change) => {
      switch (change.type) {
        case 'audience':
          projector.forget()
          if (change.open) await windows.openAudience()
          else windows.closeAudience()
          break
        case 'display':
          projector.forget()
          windows.moveAudience(change.displayId)
          break
        case 'swap':
          windows.swap()
          break
        case 'fullScreen':
          windows.setFullScreen(change.on)
          break
        case 'present':
          windows.present(change.on)
          break
        case 'offered':
          await projector.answer(change.show)
          break
        case 'mode':
          host.setScreen({ mode: change.mode })
          break
        case 'hold':
          host.setScreen({ held: change.held })
          break
        case 'wall': {
          if (change.wall === null) {
            host.setScreen({ wall: null })
            break
          }
          const shown = await walls.heat.show(null)
          if (!shown.ok) return shown
          await windows.openAudience()
          break
        }
        case 'roadmap': {
          const { unitId, page } = change
          const shown = await walls.roadmap.show({ unitId, page })
          if (!shown.ok) return shown
          await windows.openAudience()
          break
        }
        case 'spotlight':
          host.setScreen({ spotlight: change.impedimentId })
          break
      }
      host.refreshScreen()
      return ok(null)
    }
  }
}
