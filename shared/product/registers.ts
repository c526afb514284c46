import { z } from 'zod'

/** `product` items belong to a MetaScrum's backlog, `transformation` items to the Executive Action Team's. */
export const itemKindSchema = z.enum(['product', 'transformation'])
export const itemStateSchema = z.enum(['open', 'doing', 'done', 'dropped', 'killed'])

export const goalStateSchema = z.enum(['open', 'met', 'dropped'])

/** The four groups that the guide names, and the organisation's own. */
export const metricCategorySchema = z.enum(['productivity', 'value', 'quality', 'sustainability', 'own'])
/** Which way a metric is meant to go. */
export const metricBetterSchema = z.enum(['up', 'down'])

export const experimentOutcomeSchema = z.enum(['running', 'keep', 'stop', 'spread'])

/**
 * What happens to a change of an agreed order between MetaScrums: `strict` refuses it, `logged` keeps it and shows it
 * first at the next one.
 */
export const freezeModeSchema = z.enum(['strict', 'logged'])
