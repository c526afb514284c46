import type { Message } from './words/message'

/** What went wrong, in a form a program can branch on and a facilitator can act on. */
export interface Problem {
  /** Stable, machine-readable; tests and screens branch on it. */
  readonly kind: ProblemKind
  /** One sentence in plain words: what happened. */
  readonly text: Message
  /** What the reader can do about it; null when nothing is left to do. */
  readonly advice: Message | null
}

export type ProblemKind =
  | 'refused' // a rule of the field says no
  | 'not-found'
  | 'unreadable-file'
  | 'wrong-format'
  | 'newer-version'
  | 'disk-full'
  | 'read-only'
  | 'database-locked'
  | 'database-corrupt'
  | 'clock-ahead'
  | 'cancelled'
  | 'not-allowed' // this window may not do this
  | 'bad-input'
  | 'store-unavailable'

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const err = (kind: ProblemKind, text: Message, advice: Message | null = null): Result<never> => ({
  ok: false,
  problem: { kind, text, advice }
})

/** An expected failure crossing code that can only throw (a transaction, say); caught once, at the edge. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.text.key)
  }
}

/** Marks a branch the type checker must prove unreachable. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
