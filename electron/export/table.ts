import { byteOrderMark, csvRows, type Sheet } from '../../shared/files/cells'
import type { TableFormat, TableKind } from '../../shared/files/formats'
import { organisationSheet } from '../../shared/org/export'
import { rootsOf, subtreeOf } from '../../shared/org/tree'
import { backlogSheet, figuresSheet, goalsSheet } from '../../shared/product/export'
import type { Readers } from '../store/read'
import { toBook } from './book'

/**
 * Something of the workspace as a table that an import reads back.
 * @param unitId whose it is; an organisation is everybody's
 * @param now wall ms
 */
export function sheetOf(readers: Readers, kind: TableKind, unitId: string, now: number): Sheet {
  switch (kind) {
    case 'backlog':
      return backlogSheet(unitId, readers.currentProduct(now))
    case 'goals':
      return goalsSheet(below(readers, unitId), readers.currentProduct(now))
    case 'figures':
      return figuresSheet(unitId, readers.currentProduct(now))
    case 'organisation':
      return organisationSheet(everyUnit(readers), readers.currentOrg(), readers.members())
  }
}

export const tableBytes = async (sheet: Sheet, format: TableFormat): Promise<Buffer | string> =>
  format === 'csv' ? `${byteOrderMark}${csvRows(sheet.rows)}\r\n` : toBook([sheet], format)

/** The unit and all below it in the product hierarchy, each parent before its children. */
function below(readers: Readers, unitId: string): readonly string[] {
  const { units, product, indexById } = readers.tree()
  const top = indexById.get(unitId)
  return top === undefined ? [] : subtreeOf(product, top).flatMap((index) => units[index]?.id ?? [])
}

function everyUnit(readers: Readers): readonly string[] {
  const { units, delivery } = readers.tree()
  return rootsOf(delivery)
    .flatMap((top) => subtreeOf(delivery, top))
    .flatMap((index) => units[index]?.id ?? [])
}
