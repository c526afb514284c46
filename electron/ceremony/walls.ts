import { type HeatWall, heatWall } from '../../shared/insights/wall'
import { type RoadmapWall, roadmapWall } from '../../shared/product/roadmap-wall'
import { err, ok } from '../../shared/result'
import type { Clock } from '../../shared/time'
import { message } from '../../shared/words/message'
import type { Store } from '../store/api'
import { OnWall } from './on-wall'
import type { Timers } from './timers'

interface WallOptions<T> {
  readonly store: Pick<Store, 'read'>
  readonly clock: Clock
  readonly timers: Timers
  readonly isOn: () => boolean
  readonly put: (wall: T) => void
  readonly takeOff: () => void
}

/** The heat tree of the organisation. */
export const heatOnWall = ({ store, ...options }: WallOptions<HeatWall>) =>
  new OnWall<null, HeatWall>({
    ...options,
    topics: ['impediments', 'org'],
    async read() {
      const heat = await store.read({ name: 'heat', input: { at: options.clock.read().wall } })
      return heat.ok ? ok(heatWall(heat.value)) : heat
    }
  })

/** A page of a unit's roadmap; one that is no longer there is the last one. */
export const roadmapOnWall = ({ store, ...options }: WallOptions<RoadmapWall>) =>
  new OnWall<{ readonly unitId: string; readonly page: number }, RoadmapWall>({
    ...options,
    topics: ['product', 'org'],
    async read({ unitId, page }) {
      const read = await store.read({ name: 'roadmap', input: { unitId } })
      if (!read.ok) return read
      return read.value ? ok(roadmapWall(read.value, page)) : err('not-found', message('problem.notFound'))
    }
  })
