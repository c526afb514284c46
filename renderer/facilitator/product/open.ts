import { create } from 'zustand'
import { goTo } from '../../stores/app'

export const productTabs = [
  'backlog',
  'roadmap',
  'goals',
  'dod',
  'metrics',
  'sprints',
  'experiments'
] as const
export type ProductTab = (typeof productTabs)[number]

/** What the Product room shows below the vision. */
export const useProductTab = create<{ readonly tab: ProductTab }>(() => ({ tab: 'backlog' }))

/** Leads to the goals of a unit. */
export function openGoals(unitId: string): void {
  goTo('product', unitId)
  useProductTab.setState({ tab: 'goals' })
}
