import { hintDraft } from '../../shared/insights/hints'
import type { Applied } from '../../shared/ipc/files'
import { ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import type { Handlers } from '../router'
import type { Deps } from './deps'

type Names =
  | 'org.change'
  | 'impediment.do'
  | 'dependency.do'
  | 'product.change'
  | 'hint.dismiss'
  | 'step.undo'

/** Changes made outside a session; a live one looks again at what surrounds it. */
export function changeHandlers({ workspace, host, ids, clock }: Deps): Pick<Handlers, Names> {
  const andRefresh = async (applied: Result<Applied>): Promise<Result<Applied>> => {
    if (applied.ok) await host.refresh()
    return applied
  }
  const stamped = () => ({ cmd: ids.next(), at: clock.read() })

  return {
    'org.change': async ({ change }) => andRefresh(await workspace.store.changeOrg({ ...stamped(), change })),
    'product.change': async ({ change }) =>
      andRefresh(await workspace.store.changeProduct({ ...stamped(), change })),
    'impediment.do': async ({ command }) => {
      // What was just raised in the room may be what this is about.
      const saved = await host.settle()
      if (!saved.ok) return saved
      const done = await andRefresh(await workspace.store.doImpediment({ ...stamped(), command }))
      return done.ok ? ok(null) : done
    },
    'hint.dismiss': async ({ unitId, key, dismissed }) => {
      const { cmd, at } = stamped()
      const label = dismissed ? message('hints.step') : null
      return workspace.store.write({ batch: cmd, drafts: [hintDraft(unitId, key, dismissed)], label, at })
    },
    'dependency.do': async ({ command }) => {
      const done = await andRefresh(await workspace.store.doDependency({ ...stamped(), command }))
      return done.ok ? ok(null) : done
    },
    'step.undo': async ({ step }) => andRefresh(await workspace.store.undoStep({ step, at: clock.read() }))
  }
}
