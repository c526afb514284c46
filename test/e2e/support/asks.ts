import type { Page } from '@playwright/test'
import type { SessionCommand } from '../../../shared/ceremony/commands'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import type { ImpedimentFields } from '../../../shared/impediment/types'
import type { AskInput, AskName, AskOutput } from '../../../shared/ipc/contract'
import type { ReadInput, ReadName, ReadOutputs } from '../../../shared/ipc/reads'
import type { Result } from '../../../shared/result'

// What the facilitator's page asks main, as its buttons do: for getting somewhere quickly, not for what is tested.

export const askFor = <N extends AskName>(
  page: Page,
  name: N,
  input: AskInput<N>
): Promise<Result<AskOutput<N>>> =>
  page.evaluate(([asked, given]) => Reflect.get(window, 'sameday').ask(asked, given), [name, input] as const)

/** Asks, and takes a refusal for a failed test. */
export const ask = async <N extends AskName>(
  page: Page,
  name: N,
  input: AskInput<N>
): Promise<AskOutput<N>> => {
  const answer = await askFor(page, name, input)
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`)
  return answer.value
}

export const act = (page: Page, command: SessionCommand): Promise<null> =>
  ask(page, 'session.do', { command })

export const room = async (page: Page): Promise<FacilitatorSnapshot> => {
  const snapshot = await ask(page, 'session.current', {})
  if (!snapshot) throw new Error('No ceremony is open.')
  return snapshot
}

/** The name of whoever has the turn; null between turns. */
export const speaker = ({ session }: FacilitatorSnapshot): string | null =>
  session.turns.find(({ id }) => id === session.currentTurnId)?.title ?? null

/** What the store answers the page over its own port. A reload hands the page another port. */
export const read = async <N extends ReadName>(
  page: Page,
  name: N,
  input: ReadInput<N>
): Promise<ReadOutputs[N]> => {
  const result = await readFor(page, name, input)
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
  return result.value as ReadOutputs[N]
}

/** One read over a port of its own, which the page is given on reload; unknown names and inputs included. */
export const readFor = async (page: Page, name: unknown, input: unknown): Promise<Result<unknown>> => {
  await page.addInitScript(keepPorts)
  const kept = await page.evaluate(() => Reflect.has(window, 'keptPort'))
  if (!kept) {
    await page.reload()
    await page.waitForFunction(() => Reflect.get(window, 'keptPort'))
  }
  return page.evaluate(
    ([asked, given]) =>
      new Promise<Result<unknown>>((resolve) => {
        const port: MessagePort = Reflect.get(window, 'keptPort')
        const id = Math.random()
        const hear = ({ data }: MessageEvent) => {
          if (data.id !== id) return
          port.removeEventListener('message', hear)
          resolve(data.result)
        }
        port.addEventListener('message', hear)
        port.postMessage({ id, name: asked, input: given })
      }),
    [name, input] as const
  )
}

// Runs in the page, before its own scripts.
const keepPorts = () =>
  window.addEventListener('message', ({ data, ports }) => {
    if (data?.type === 'sameday:read-port') Reflect.set(window, 'keptPort', ports[0])
  })

export const impediment = (title: string, fields: Partial<ImpedimentFields> = {}): ImpedimentFields => ({
  title,
  blocked: 'Everything behind it',
  effect: 'The goal slips',
  ask: 'Decide today',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false,
  ...fields
})
