// What the generator is made of, in one place for its bundle: the real store, the real rules, and what the tests use.
export { connect } from '../../electron/store/connect'
export { openStore } from '../../electron/store/store'
export { dailyKind } from '../../shared/org/ladder'
export { mono, wall } from '../../shared/time'
export { impedimentDraft, impedimentEvents, makeOrg, orgDrafts } from '../support/generate'
export { livedDays } from '../support/lived-days'
