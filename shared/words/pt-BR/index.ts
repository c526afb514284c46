import type { Key } from '../en'
import { agenda } from './agenda'
import { board } from './board'
import { ceremonies } from './ceremonies'
import { dependencies } from './dependencies'
import { displays } from './displays'
import { eat } from './eat'
import { files } from './files'
import { formats } from './formats'
import { imports } from './imports'
import { keys } from './keys'
import { life } from './life'
import { main } from './main'
import { metaScrum } from './metaScrum'
import { morning } from './morning'
import { problems } from './problems'
import { product } from './product'
import { report } from './report'
import { room } from './room'
import { rules } from './rules'
import { same } from './same'
import { screens } from './screens'
import { setup } from './setup'
import { share } from './share'
import { sprint } from './sprint'
import { stairs } from './stairs'

/** Brazilian Portuguese. */
export const ptBR: Partial<Record<Key, string>> = {
  ...agenda,
  ...board,
  ...ceremonies,
  ...dependencies,
  ...displays,
  ...eat,
  ...files,
  ...formats,
  ...imports,
  ...keys,
  ...life,
  ...main,
  ...morning,
  ...metaScrum,
  ...problems,
  ...product,
  ...report,
  ...room,
  ...rules,
  ...same,
  ...screens,
  ...setup,
  ...share,
  ...sprint,
  ...stairs
}
