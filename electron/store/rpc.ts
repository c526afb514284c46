import { err, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import type { Store, StoreEvent, StoreMethod } from './api'

/** What main sends to the store process, besides its options and windows' ports. */
export interface StoreCall {
  readonly type: 'call'
  readonly id: number
  readonly method: StoreMethod
  readonly input: unknown
}

export type StoreReply =
  | { readonly type: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: StoreEvent }

/**
 * The store's side: answers each call exactly once, in any order. A thrown error is a bug in the store; it is
 * reported and answered as a problem, so that nobody waits for ever.
 */
export async function answerCall(
  store: Store,
  call: StoreCall,
  reply: (reply: StoreReply) => void
): Promise<void> {
  const method = store[call.method] as (input: unknown) => Promise<Result<unknown>>
  try {
    reply({ type: 'reply', id: call.id, result: await method.call(store, call.input) })
  } catch (error) {
    console.error(error)
    const detail = error instanceof Error ? error.message : String(error)
    reply({
      type: 'reply',
      id: call.id,
      result: err(
        'bad-input',
        message('problem.unexpected', { detail }),
        message('problem.unexpected.advice')
      )
    })
  }
}

const methods: readonly StoreMethod[] = [
  'write',
  'read',
  'room',
  'session',
  'alive',
  'changeOrg',
  'changeProduct',
  'doImpediment',
  'doDependency',
  'undoStep',
  'previewImport',
  'chooseImport',
  'applyImport',
  'saveSkipped',
  'previewHandoff',
  'applyHandoff',
  'writeHandoff',
  'exportTable',
  'saveBook',
  'createSample',
  'summary',
  'cancel',
  'close'
]

/** Main's side of the line: a `Store` that lives elsewhere. */
export class StoreLine {
  #nextId = 1
  readonly #waiting = new Map<number, (result: Result<unknown>) => void>()
  readonly store: Store

  constructor(private readonly send: (call: StoreCall) => boolean) {
    this.store = Object.fromEntries(
      methods.map((method) => [method, (input: unknown) => this.#call(method, input)])
    ) as unknown as Store
  }

  receive(reply: Extract<StoreReply, { type: 'reply' }>): void {
    const answer = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    answer?.(reply.result)
  }

  /** The process died: whatever waits gets a problem; the caller may try again, batches are idempotent. */
  lost(): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const answer of waiting) answer(unavailable)
  }

  #call(method: StoreMethod, input: unknown): Promise<Result<unknown>> {
    return new Promise((resolve) => {
      const id = this.#nextId++
      this.#waiting.set(id, resolve)
      if (this.send({ type: 'call', id, method, input })) return
      this.#waiting.delete(id)
      resolve(unavailable)
    })
  }
}

const unavailable = err(
  'store-unavailable',
  message('problem.storeUnavailable'),
  message('problem.storeUnavailable.advice')
)
