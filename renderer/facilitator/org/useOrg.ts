import type { OrgColumns } from '../../../shared/ipc/reads/org'
import { useRead } from '../../stores/reads'
import { indexOrg, type OrgIndex } from './orgIndex'

const nothing = {}
const indexByColumns = new WeakMap<OrgColumns, OrgIndex>()

/**
 * The organisation, indexed once per reading; undefined until it is read.
 * @param wanted false while something else comes first
 */
export function useOrg(wanted = true): OrgIndex | undefined {
  const columns = useRead('org', wanted ? nothing : null).value
  if (!columns) return undefined
  const known = indexByColumns.get(columns)
  if (known) return known
  const index = indexOrg(columns)
  indexByColumns.set(columns, index)
  return index
}
