import { z } from 'zod'
import { digest } from '../../shared/digest'
import { headingsBefore } from '../../shared/files/left-out'
import { headingName } from '../../shared/files/row'
import { choicesSchema } from '../../shared/product/import/choices'
import type { Choices } from '../../shared/product/import/types'
import { readMeta, writeMeta } from '../store/migrate'
import type { Sql } from '../store/sql'

/** What somebody says about the tables of one kind, whatever stands in their rows and whosever they are. */
export type Mapping = Pick<Choices, 'columns' | 'dates' | 'numbers'>

export const nothingSaid: Mapping = { columns: {}, dates: null, numbers: null }

/**
 * How tables with the same headings were read last time: on this laptop, in this workspace. Rows that were left out of
 * a table and mended have the headings of that table.
 */
export interface MappingMemory {
  /** @returns `nothingSaid` for headings that nobody has brought in yet */
  recall(headings: readonly string[]): Mapping
  keep(headings: readonly string[], mapping: Mapping): void
}

export const mappingMemory = (sql: Sql): MappingMemory => {
  const recall = (headings: readonly string[]): Mapping => {
    const kept = keptSchema.safeParse(JSON.parse(readMeta(sql, keyOf(headings)) ?? 'null'))
    return kept.success ? kept.data : nothingSaid
  }
  return {
    recall,
    keep(headings, { columns, dates, numbers }) {
      const mapping = { columns, dates, numbers }
      if (!isSame(mapping, recall(headings))) writeMeta(sql, keyOf(headings), JSON.stringify(mapping))
    }
  }
}

export const isSame = (one: Mapping, other: Mapping): boolean => textOf(one) === textOf(other)

const textOf = ({ columns, dates, numbers }: Mapping): string =>
  JSON.stringify([Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1)), dates, numbers])

const keptSchema = z.strictObject(choicesSchema.pick({ columns: true, dates: true, numbers: true }).shape)

const keyOf = (headings: readonly string[]): string =>
  `import:${digest(JSON.stringify(headingsBefore(headings).map(headingName)))}`
