import { create } from 'zustand'
import { goTo } from '../../stores/app'

/** Which of the two backlogs of the executives Product shows: the one of the product, or the one of the organisation itself. */
export const useWhichBacklog = create<{ readonly which: 'product' | 'transformation' }>(() => ({
  which: 'product'
}))

export function openBoard(): void {
  useWhichBacklog.setState({ which: 'transformation' })
  goTo('product')
}
