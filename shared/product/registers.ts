import { z } from 'zod'

export const goalStateSchema = z.enum(['open', 'met', 'dropped'])

/** The four groups that the guide names, and the organisation's own. */
export const metricCategorySchema = z.enum(['productivity', 'value', 'quality', 'sustainability', 'own'])
/** Which way a metric is meant to go. */
export const metricBetterSchema = z.enum(['up', 'down'])

export const experimentOutcomeSchema = z.enum(['running', 'keep', 'stop', 'spread'])
