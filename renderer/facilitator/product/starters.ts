import type { Metric } from '../../../shared/product/metrics'

/** What most organisations begin with, one or two of each of the guide's groups; names are words of the catalogues. */
export const starters = [
  { key: 'velocity', category: 'productivity', better: 'up' },
  { key: 'delivered', category: 'value', better: 'up' },
  { key: 'perEffort', category: 'value', better: 'up' },
  { key: 'defects', category: 'quality', better: 'down' },
  { key: 'downtime', category: 'quality', better: 'down' },
  { key: 'happiness', category: 'sustainability', better: 'up' }
] as const satisfies readonly (Pick<Metric, 'category' | 'better'> & { readonly key: string })[]
