import type { Key } from './en'

export type Values = Readonly<Record<string, string | number>>

/**
 * A sentence as data: a key of the catalogues and what fills its gaps. Sentences cross process boundaries in this
 * form and become words only on the screen or page of a reader, in the reader's language.
 */
export interface Message {
  readonly key: Key
  readonly values?: Values
}

export const message = (key: Key, values?: Values): Message => (values ? { key, values } : { key })
