import { randomFillSync } from 'node:crypto'
import { type Ids, uuidV7 } from '../shared/ids'

/** Ids for real use: sortable by time, unique without a server. */
export const randomIds = (): Ids => ({
  next: () => uuidV7(Date.now(), randomFillSync(new Uint8Array(10)))
})
