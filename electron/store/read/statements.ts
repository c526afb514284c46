import type { Sql } from '../sql'

/**
 * Statements that answer the first column only, or rows as arrays. That is a property of the prepared statement, and
 * statements are shared by their text: a mark at the end of the text keeps these apart from those of others.
 */
export const column = (sql: Sql, text: string) => sql.prepare(`${text} -- column`).pluck()
/** Rows as arrays of their columns, which is what columns are made from. A statement of its own: `raw` is for good. */
export const tuples = (sql: Sql, text: string) => sql.prepare(`${text} -- tuples`).raw()
