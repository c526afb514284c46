import type { Turn } from '../../shared/ceremony/state'
import { standUpDrafts } from '../../shared/org/standup'
import { ok } from '../../shared/result'
import { message } from '../../shared/words/message'
import type { Handlers } from '../router'
import type { Deps } from './deps'

type Names = Extract<keyof Handlers, `session.${string}`> | 'standup.now'

/** The live session: everything a facilitator does with forty people waiting. */
export function sessionHandlers({
  host,
  windows,
  workspace,
  ids,
  clock,
  words,
  tellWhole
}: Deps): Pick<Handlers, Names> {
  const withAudience = async <T>(opened: T): Promise<T> => {
    await windows.openAudience()
    return opened
  }

  return {
    'standup.now': async ({ team, names }) => {
      const at = clock.read()
      const { unitId, personIds, drafts } = standUpDrafts(team || words().say('standup.ourTeam'), names, ids)
      const written = await workspace.store.write({
        batch: ids.next(),
        drafts,
        label: message('undo.standup', { team: team || words().say('standup.ourTeam') }),
        at
      })
      if (!written.ok) return written
      const opened = await host.open(unitId, 'daily')
      if (!opened.ok) return opened
      host.do({ type: 'arrange', turns: inOrderOf(personIds, host.current()?.session.turns ?? []) })
      return withAudience(opened)
    },
    'session.open': async ({ unitId, kind }) => {
      const opened = await host.open(unitId, kind)
      return opened.ok ? withAudience(opened) : opened
    },
    'session.resume': async ({ sessionId, countGap }) => {
      const resumed = await host.resume(sessionId, countGap)
      return resumed.ok ? withAudience(resumed) : resumed
    },
    'session.current': async () => ok(host.current()),
    'session.tellWhole': async () => {
      tellWhole()
      return ok(null)
    },
    'session.do': async ({ command }) => host.do(command),
    'session.countGap': async ({ count }) => host.countGap(count),
    'session.note': async ({ turnId, text }) => host.note(turnId, text),
    'session.leave': async () => {
      await host.leave()
      return ok(null)
    }
  }
}

/** People speak in the order in which somebody wrote them down. */
const inOrderOf = (personIds: readonly string[], turns: readonly Turn[]): string[] =>
  personIds.flatMap((id) => turns.find(({ subject }) => subject.id === id)?.id ?? [])
