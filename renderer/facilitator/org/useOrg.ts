import type { OrgColumns } from '../../../shared/ipc/reads'
import { useRead } from '../../stores/reads'
import { indexOrg, type OrgIndex } from './orgIndex'

const indexByColumns = new WeakMap<OrgColumns, OrgIndex>()

/** The organisation, indexed once per reading; undefined until it is read. */
export function useOrg(): OrgIndex | undefined {
  const columns = useRead('org', {}).value
  if (!columns) return undefined
  const known = indexByColumns.get(columns)
  if (known) return known
  const index = indexOrg(columns)
  indexByColumns.set(columns, index)
  return index
}
