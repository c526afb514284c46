import type { Key } from '../en'
import { alignment } from './screens/alignment'
import { frame } from './screens/frame'
import { heat } from './screens/heat'
import { hints } from './screens/hints'
import { history } from './screens/history'
import { impediments } from './screens/impediments'
import { insights } from './screens/insights'
import { org } from './screens/org'
import { product } from './screens/product'
import { productInsights } from './screens/productInsights'
import { productTabs } from './screens/productTabs'
import { roadmap } from './screens/roadmap'
import { settings } from './screens/settings'
import { share } from './screens/share'
import { today } from './screens/today'
import { welcome } from './screens/welcome'

/** Spanish. */
export const screens: Partial<Record<Key, string>> = {
  ...roadmap,
  ...productInsights,
  ...alignment,
  ...frame,
  ...hints,
  ...heat,
  ...history,
  ...impediments,
  ...insights,
  ...org,
  ...product,
  ...productTabs,
  ...settings,
  ...share,
  ...today,
  ...welcome
}
