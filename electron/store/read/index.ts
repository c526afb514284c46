import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { RoomContext } from '../../../shared/ceremony/state'
import type { Dependency } from '../../../shared/dependency/types'
import type { ReadInput, ReadName, ReadOutputs } from '../../../shared/ipc/reads'
import { planProblems } from '../../../shared/ladder/plan'
import type { OrgView } from '../../../shared/org/change'
import type { CurrentOrg } from '../../../shared/org/import-units'
import type { Membership } from '../../../shared/org/types'
import type { CurrentProduct } from '../../../shared/product/import/current'
import type { ProductLookup } from '../../../shared/product/lookup'
import type { Stamp } from '../../../shared/time'
import type { Sql } from '../sql'
import { readAgenda } from './agenda'
import { readAlignment } from './alignment'
import { readBacklog, readItems, readParts } from './backlog'
import { readBoard } from './board'
import { dependencyOf, readDependencies, readWaiting } from './dependencies'
import { readDod } from './dod'
import { readEffect, readEffects } from './effect'
import { readExperiments } from './experiments'
import { readGoals } from './goals'
import { readHeat } from './heat'
import { readHints } from './hints'
import { readImpediment, readImpediments } from './impediments'
import { readInsights } from './insights'
import { readProductInsights } from './insights/product'
import { readLife } from './life'
import { OpenTitles } from './likeness'
import { readMetrics } from './metrics'
import { readMorning } from './morning'
import { allMembers, currentOrg, orgView, readOrg, readUnit } from './org'
import { readProduct } from './product'
import { currentProduct } from './product-files'
import { productLookup } from './product-lookup'
import { readReport } from './report'
import { readRoadmap } from './roadmap'
import { gatherRoom } from './room'
import { readSearch } from './search'
import { readHistory, readNotes } from './sessions'
import { setUpOf } from './setup'
import { readShare } from './share'
import { similarImpediments } from './similar'
import { type Sliced, whole } from './slices'
import { readSprints } from './sprints'
import { readToday } from './today'
import { readTransformation } from './transformation'
import { type OrgTree, orgTrees } from './tree'
import { readProductRoom } from './vision'
import { orgPlan, readWay } from './way'

export type Reads = {
  readonly [N in ReadName]: (input: ReadInput<N>, now: number) => ReadOutputs[N]
}

/** Everything that is read from a workspace: for windows, for rooms, and for whoever judges a change. */
export interface Readers {
  /** @param now wall ms, for ages; the store reads no clock */
  readonly reads: Reads
  /** The same for one that takes long, in slices short enough for others to come between. */
  sliced<N extends ReadName>(name: N, input: ReadInput<N>, now: number): Sliced<ReadOutputs[N]>
  /** Null when the unit is not there. */
  room(input: {
    readonly unitId: string
    readonly kind: CeremonyKind
    readonly at: Stamp
    /** When a session resumes: what it did something about belongs to the room, wherever it is now. */
    readonly sessionId?: string
  }): RoomContext | null
  tree(): OrgTree
  orgView(): OrgView
  /** Null for one that is not there. */
  dependency(id: string): Dependency | null
  /** For an import: the organisation raw, removed units included. */
  currentOrg(): CurrentOrg
  /** Who has which role in which unit. */
  members(): readonly Membership[]
  /** For an import: the product side, as it is on being asked. @param now wall ms, for what holds only for a time */
  currentProduct(now: number): CurrentProduct
  /** @param now wall ms, for what holds only for a time */
  productLookup(now: number): ProductLookup
}

/** @param rehearsal the file is a throw-away copy, or the clock runs faster than the day */
export function readers(sql: Sql, rehearsal: boolean): Readers {
  const tree = orgTrees(sql)
  const titles = new OpenTitles(sql)
  const inSlices = {
    board: (input: ReadInput<'board'>, now: number) => readBoard(sql, tree(), input, now),
    morning: ({ confidential = false, ...day }: ReadInput<'morning'>, now: number) =>
      readMorning(sql, tree(), { ...day, confidential, rehearsal }, now),
    insights: (input: ReadInput<'insights'>) => readInsights(sql, tree(), input),
    hints: ({ unitId }: ReadInput<'hints'>) => readHints(sql, tree(), unitId),
    similar: (input: ReadInput<'similar'>) => similarImpediments(sql, tree(), titles, input),
    search: (input: ReadInput<'search'>) => readSearch(sql, tree(), input)
  }
  const reads: Reads = {
    org: () => readOrg(sql, tree()),
    unit: ({ unitId }) => readUnit(sql, tree(), unitId),
    agenda: ({ unitId, kind }) => ({
      agenda: readAgenda(sql, unitId, kind),
      partMinutes: setUpOf(sql, unitId, kind).partMinutes
    }),
    today: (day) => readToday(sql, tree(), day),
    impediments: (input, now) => readImpediments(sql, tree(), input, now),
    board: (input, now) => whole(inSlices.board(input, now)),
    impediment: ({ impedimentId }) => readImpediment(sql, tree(), impedimentId),
    plan: ({ at }) => planProblems(orgPlan(sql, tree()), at),
    way: ({ unitId, at }) => readWay(sql, tree(), unitId, at),
    similar: (input) => whole(inSlices.similar(input)),
    life: ({ impedimentId }) => readLife(sql, tree(), impedimentId),
    effect: ({ impedimentId }) => readEffect(sql, tree(), impedimentId),
    effects: ({ limit }) => readEffects(sql, tree(), limit),
    dependencies: (input, now) => readDependencies(sql, tree(), input, now),
    waiting: ({ unitId }, now) => readWaiting(sql, tree(), unitId, now),
    history: ({ limit, unitId }) => readHistory(sql, unitId, limit),
    report: ({ sessionId, confidential = false }) =>
      readReport(sql, tree(), { sessionId, confidential, rehearsal }),
    morning: (input, now) => whole(inSlices.morning(input, now)),
    transformation: ({ unitId }) => readTransformation(sql, tree(), unitId, rehearsal),
    backlog: ({ unitId, kind }) => readBacklog(sql, unitId, kind),
    product: ({ unitId }) => readProduct(sql, tree(), unitId),
    productRoom: ({ unitId }, now) => readProductRoom(sql, tree(), unitId, now),
    parts: ({ itemId }) => readParts(sql, tree(), itemId),
    roadmap: ({ unitId }, now) => readRoadmap(sql, tree(), unitId, { now, rehearsal }),
    items: ({ unitId, kind }) => readItems(sql, unitId, kind),
    goals: ({ unitId }) => readGoals(sql, tree(), unitId),
    alignment: () => readAlignment(sql, tree()),
    dod: ({ unitId }) => readDod(sql, tree(), unitId),
    sprints: ({ unitId }, now) => readSprints(sql, tree(), unitId, now),
    metrics: ({ unitId }, now) => readMetrics(sql, tree(), unitId, now),
    experiments: ({ unitId }) => readExperiments(sql, tree(), unitId),
    notes: ({ sessionId }) => readNotes(sql, sessionId),
    insights: (input) => whole(inSlices.insights(input)),
    productInsights: (input) => readProductInsights(sql, tree(), input),
    hints: (input) => whole(inSlices.hints(input)),
    heat: ({ at }) => readHeat(sql, tree(), at),
    share: () => readShare(sql),
    search: (input) => whole(inSlices.search(input))
  }
  const isSliced = (name: ReadName): name is keyof typeof inSlices => Object.hasOwn(inSlices, name)
  return {
    reads,
    *sliced(name, input, now) {
      if (!isSliced(name)) return reads[name](input, now)
      const slices = inSlices[name] as (input: unknown, now: number) => Sliced<never>
      return yield* slices(input, now)
    },
    room: (input) => gatherRoom(sql, tree(), input),
    tree,
    dependency: (id) => dependencyOf(sql, id),
    orgView: () => orgView(sql, tree()),
    currentOrg: () => currentOrg(sql),
    members: () => allMembers(sql),
    currentProduct: (now) => currentProduct(sql, tree(), now),
    productLookup: (now) => productLookup(sql, tree(), now)
  }
}
