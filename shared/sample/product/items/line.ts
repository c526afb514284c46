import type { ItemFields } from '../../../product/item'
import type { ChangeOf, ProductChange } from '../../../product/types'

type Told = Partial<Omit<ItemFields, 'title' | 'why' | 'owner' | 'value' | 'effort' | 'starts' | 'ends'>> & {
  /** First and last week from the one the sample's day is in. */
  readonly weeks?: readonly [number, number]
}

/** `YYYY-MM-DD` of a weekday (1 is Monday) so many weeks from the one the sample's day is in. */
export type WeekDate = (weeks: number, weekday: number) => string

/** By id without its prefix: title, why, owner, value, effort, and the rest. */
export type Line = readonly [string, string, string, string, number | null, number | null, Told?]

/** The change that puts a line at the end of a backlog. */
export function addItem(
  unitId: string,
  kind: ChangeOf<'addItem'>['kind'],
  id: string,
  [, title, why, owner, value, effort, { weeks, ...told } = {}]: Line,
  week: WeekDate
): ProductChange {
  const when = weeks ? { starts: week(weeks[0], 1), ends: week(weeks[1], 5) } : {}
  const { units = [], dependsOn = [], ...rest } = told
  return {
    type: 'addItem',
    id,
    unitId,
    kind,
    title,
    why,
    owner,
    value,
    effort,
    units: [...units],
    dependsOn: [...dependsOn],
    ...rest,
    ...when
  }
}
