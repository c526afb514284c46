import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import type { Hello } from '../../../shared/ipc/contract'
import type { Words } from '../../../shared/words'
import type { OrgIndex } from '../org/orgIndex'
import type { Entry } from './entry'

/** What commands are made from. */
export interface Here {
  readonly hello: Hello
  readonly snapshot: FacilitatorSnapshot | null
  /** The rooms are on screen while a ceremony is open. */
  readonly away: boolean
  readonly org: OrgIndex | undefined
  readonly words: Words
}

type Bare = Pick<Entry, 'id' | 'title' | 'run'> & Partial<Pick<Entry, 'keys' | 'why'>>

export const entry = ({ words }: Here, { id, title, run, keys = [], why = null }: Bare): Entry => ({
  id: `command ${id}`,
  kind: 'command',
  title,
  detail: words.say('palette.kind.command'),
  keys,
  why,
  run
})
