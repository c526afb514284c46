import type { Key } from '../en'
import { ceremonies } from './ceremonies'
import { displays } from './displays'
import { eat } from './eat'
import { imports } from './imports'
import { keys } from './keys'
import { main } from './main'
import { problems } from './problems'
import { product } from './product'
import { report } from './report'
import { room } from './room'
import { rules } from './rules'
import { screens } from './screens'
import { setup } from './setup'
import { share } from './share'
import { stairs } from './stairs'

/** Spanish. */
export const es: Partial<Record<Key, string>> = {
  ...ceremonies,
  ...displays,
  ...eat,
  ...imports,
  ...keys,
  ...main,
  ...problems,
  ...product,
  ...report,
  ...room,
  ...rules,
  ...screens,
  ...setup,
  ...share,
  ...stairs
}
