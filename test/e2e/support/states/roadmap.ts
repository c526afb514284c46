import { roadmapOf } from '../../../../shared/product/roadmap'
import { type RoadmapWall, roadmapWall } from '../../../../shared/product/roadmap-wall'
import type { Texts } from '../texts'

/** Two goals and more items than a page has room for, in every state, cut at either end, late, and known by their end alone. */
export function roadmapOfTwoGoals(texts: Texts): RoadmapWall {
  const text = (index: number) => texts.titles[index % texts.titles.length] ?? ''
  const dated = [
    ['done', '2026-06-01', '2026-10-30'],
    ['doing', '2026-10-05', '2027-01-15'],
    ['doing', '2026-09-01', '2026-11-13'],
    ['open', '2026-12-01', null],
    ['open', null, '2027-02-12'],
    ['open', '2027-01-04', '2027-06-30'],
    ['open', '2027-03-01', '2027-04-30'],
    ['open', '2027-05-01', '2027-08-31'],
    ['open', null, null]
  ] as const
  const items = dated.map(([state, starts, ends], index) => ({
    id: String(index),
    title: text(index),
    state,
    starts,
    ends,
    goalId: index < 4 ? 'one' : 'two'
  }))
  const roadmap = roadmapOf(items, { one: texts.sentence, two: text(1) }, '2026-11-24')
  return roadmapWall({ unitId: 'unit', unitName: texts.above, roadmap }, 1)
}
