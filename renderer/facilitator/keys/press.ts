import type { KeyPress } from '../../../shared/ipc/contract'
import type { HeardKey } from '../../ceremony/keys'

/** A key of this window, in the shape in which those of the room's window arrive. */
export const pressOf = (event: KeyboardEvent): HeardKey => ({
  ...keyOf(event),
  repeat: event.repeat
})

const keyOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  code: event.code,
  shift: event.shiftKey,
  control: event.ctrlKey,
  alt: event.altKey,
  meta: event.metaKey
})
