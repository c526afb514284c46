import type { AskInput, AskName, AskOutput, Pushes, PushName } from '../../shared/ipc/contract'
import type { ReadInput, ReadName, ReadOutputs } from '../../shared/ipc/reads'
import type { Result } from '../../shared/result'

/** What the preload script gives the facilitator window; everything else is out of its reach. */
export interface Bridge {
  ask<N extends AskName>(name: N, input: AskInput<N>): Promise<Result<AskOutput<N>>>
  /** The payload comes as JSON. */
  on(push: PushName, listener: (payload: string, sentAt: number) => void): () => void
  /** The path of a file that a person dropped on the window. */
  fileDropped(file: File): string
}

declare global {
  interface Window {
    readonly sameday: Bridge
  }
}

/** Puts a question to main. Refusals are values; it never throws for an expected failure. */
export const ask = <N extends AskName>(name: N, input: AskInput<N>): Promise<Result<AskOutput<N>>> =>
  window.sameday.ask(name, input)

/** Hears what main says unasked; returns how to stop listening. */
export const on = <P extends PushName>(
  push: P,
  listener: (payload: Pushes[P], sentAt: number) => void
): (() => void) =>
  window.sameday.on(push, (payload, sentAt) => listener(JSON.parse(payload) as Pushes[P], sentAt))

export const pathOf = (file: File): string => window.sameday.fileDropped(file)

interface Pending {
  readonly request: { readonly id: number; readonly name: ReadName; readonly input: unknown }
  readonly answer: (result: Result<unknown>) => void
}

let port: MessagePort | null = null
let lastId = 0
const pending = new Map<number, Pending>()

/** Reads from the store over its own port, past main. Waits for the port when it is not there yet. */
export const read = <N extends ReadName>(name: N, input: ReadInput<N>): Promise<Result<ReadOutputs[N]>> =>
  new Promise((resolve) => {
    const request = { id: ++lastId, name, input }
    pending.set(request.id, { request, answer: (result) => resolve(result as Result<ReadOutputs[N]>) })
    port?.postMessage(request)
  })

// A store that was started again sends a new port; what the old one had not answered is asked again.
window.addEventListener('message', (event: MessageEvent<{ type?: string } | null>) => {
  const [next] = event.ports
  if (event.source !== window || event.data?.type !== 'sameday:read-port' || !next) return
  port?.close()
  port = next
  next.onmessage = ({ data }: MessageEvent<{ id: number; result: Result<unknown> }>) => {
    pending.get(data.id)?.answer(data.result)
    pending.delete(data.id)
  }
  for (const { request } of pending.values()) next.postMessage(request)
})
