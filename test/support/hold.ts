import type { SessionCommand } from '../../shared/ceremony/commands'
import { decide } from '../../shared/ceremony/decide'
import { type Fact, toDrafts } from '../../shared/ceremony/facts'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { planSession } from '../../shared/ceremony/plan'
import { evolveRoom, openRoom } from '../../shared/ceremony/room'
import type { Ids } from '../../shared/ids'
import { stampAt, type Workspace } from './workspace'

/**
 * A ceremony through the rules and the one write path, a command a second from `at` (wall ms) on; what is in the room
 * is what the workspace then holds.
 */
export function holdCeremony(
  ws: Workspace,
  {
    unitId,
    kind,
    at,
    ids
  }: { readonly unitId: string; readonly kind: CeremonyKind; readonly at: number; readonly ids: Ids },
  commands: readonly SessionCommand[]
) {
  const context = ws.readers.room({ unitId, kind, at: stampAt(at) })
  if (!context) throw new Error(`no room for ${unitId}`)
  const sessionId = ids.next()
  const opened = planSession({ context, kind, sessionId, cmd: ids.next(), at: stampAt(at), ids })
  const facts: Fact[] = [{ entity: 'sessionEvent', event: opened }]
  let room = openRoom(context, [opened])
  for (const [index, command] of commands.entries()) {
    const decided = decide(room, command, stampAt(at + (index + 1) * 1000), ids.next(), ids)
    if (!decided.ok) throw new Error(`${command.type}: ${decided.problem.text.key}`)
    facts.push(...decided.value)
    room = evolveRoom(room, decided.value)
  }
  ws.write(toDrafts(facts), at + 60_000)
  return { room, sessionId }
}
