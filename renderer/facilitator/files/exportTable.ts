import type { TableFormat, TableKind } from '../../../shared/files/formats'
import { ask } from '../../stores/bridge'
import { tellSaved } from './tellSaved'

/** Asks where to, and saves something of a unit as a table that can be brought in again. */
export const exportTable = async (kind: TableKind, unitId: string, format: TableFormat): Promise<void> =>
  tellSaved(await ask('table.export', { kind, unitId, format, path: null }))
