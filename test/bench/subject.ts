// The parts of Sameday that are measured in plain Node, in one place for bundle.mjs: its real store, its real rules,
// and the generator the tests use.
export { randomIds } from '../../electron/ids'
export type { StoreOptions } from '../../electron/store/api'
export { connect } from '../../electron/store/connect'
export { migrate } from '../../electron/store/migrate'
export { readers } from '../../electron/store/read'
export { openStore } from '../../electron/store/store'
export { Writer } from '../../electron/store/write'
export { decide } from '../../shared/ceremony/decide'
export { toDrafts } from '../../shared/ceremony/facts'
export { planSession } from '../../shared/ceremony/plan'
export { evolveRoom, openRoom } from '../../shared/ceremony/room'
export { dailyKind } from '../../shared/org/ladder'
export { buildTree, subtreeOf, sumUp } from '../../shared/org/tree'
export { playCeremony } from '../../shared/sample/play'
export { hlcOf } from '../../shared/sync/hlc'
export { mono, wall } from '../../shared/time'
export {
  impedimentDraft,
  impedimentEvents,
  largeOrg,
  makeOrg,
  orgCsv,
  orgDrafts
} from '../support/generate'
export { livedDays } from '../support/lived-days'
export { makeTowns } from '../support/towns'
