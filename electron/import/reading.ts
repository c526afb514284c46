import { ok, type Result } from '../../shared/result'
import { bytesOf } from './bytes'
import { type Known, recognise } from './known'
import { isArchive } from './packed'
import { type FileTable, textTable } from './rows'
import { sheetTable } from './spreadsheet'

/** A table of any kind, to be read in portions. Yields rows done. */
export type Reading = Generator<number, Result<FileTable<Known>>>

/** Opens a table file, whichever kind it is; a spreadsheet is unpacked and parsed as a whole before its first row. */
export async function startReading(path: string, file: string): Promise<Result<Reading>> {
  const bytes = await bytesOf(path, file)
  if (!bytes.ok) return bytes
  return isArchive(bytes.value)
    ? sheetTable(bytes.value, file, recognise)
    : ok(textTable(bytes.value, file, recognise))
}
