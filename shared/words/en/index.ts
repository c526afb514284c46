import { ceremonies } from './ceremonies'
import { imports } from './imports'
import { keys } from './keys'
import { main } from './main'
import { problems } from './problems'
import { report } from './report'
import { room } from './room'
import { rules } from './rules'
import { screens } from './screens'
import { share } from './share'

/** English is the catalogue every other language must match, key by key. ICU message syntax. */
export const en = {
  ...ceremonies,
  ...imports,
  ...keys,
  ...main,
  ...problems,
  ...report,
  ...room,
  ...rules,
  ...screens,
  ...share
} as const

export type Key = keyof typeof en
