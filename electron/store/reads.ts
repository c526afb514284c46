import type { MessagePortMain } from 'electron'
import { type ReadName, readInputs } from '../../shared/ipc/reads'
import { err, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import type { Store } from './api'

/** Answers a window's reads over its own port: `{id, name, input}` → `{id, result}`, each input checked here, once. */
export function serveReads(store: Store, port: MessagePortMain): void {
  port.on('message', async ({ data }) => {
    const { id, name, input } = Object(data) as Record<string, unknown>
    port.postMessage({ id, result: await answer(store, name, input) })
  })
  port.start()
}

/** One read of a window; unknown names and bad inputs come back as problems. */
export async function answer(store: Store, name: unknown, input: unknown): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(readInputs, name))
    return err('bad-input', message('problem.badInput', { detail: 'unknown read' }))
  const parsed = readInputs[name as ReadName].safeParse(input)
  if (!parsed.success)
    return err('bad-input', message('problem.badInput', { detail: `${name}: ${parsed.error.message}` }))
  return store.read({ name: name as ReadName, input: parsed.data as never })
}
