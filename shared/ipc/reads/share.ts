import { z } from 'zod'
import type { Message } from '../../words/message'

export const shareInputs = {
  share: z.strictObject({})
} as const

export interface ShareOutputs {
  share: ShareView
}

export interface ShareView {
  readonly origin: string
  readonly changes: number
  /** Laptops whose changes are here, with how many. */
  readonly laptops: readonly {
    readonly origin: string
    readonly name: string
    readonly changes: number
    readonly self: boolean
  }[]
  /** Changes that wait: from the future, from a newer Sameday, or behind a gap. */
  readonly waiting: readonly {
    readonly reason: 'future' | 'unknown' | 'gap'
    readonly count: number
    readonly origin: string
  }[]
  /** Register values that lost to a later one, newest first. */
  readonly overwritten: readonly {
    readonly what: string
    readonly kept: string
    readonly lost: string
    readonly at: number
  }[]
  readonly steps: readonly {
    readonly step: string
    readonly label: Message
    readonly at: number
    readonly undone: boolean
  }[]
}
