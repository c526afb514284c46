import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { applicationId } from './migrate'
import { schemaVersion } from './schema'

/** What a file is, told from its first bytes without opening it as a database: a newer file must not change by a byte. */
export type FileKind = 'missing' | 'ours' | 'newer' | 'foreign' | 'damaged'

const magic = 'SQLite format 3\0'

/** What a file is, by its first hundred bytes alone: nothing is opened, so nothing of it is changed. */
export function kindOfFile(path: string): FileKind {
  if (!existsSync(path) || statSync(path).size === 0) return 'missing'
  const bytes = Buffer.alloc(100)
  const fd = openSync(path, 'r')
  try {
    if (readSync(fd, bytes, 0, 100, 0) < 100) return 'damaged'
  } finally {
    closeSync(fd)
  }
  if (bytes.toString('latin1', 0, 16) !== magic) return 'damaged'
  const version = bytes.readInt32BE(60)
  const application = bytes.readInt32BE(68)
  if (application === applicationId) return version > schemaVersion ? 'newer' : 'ours'
  // Both 0: a database whose first transaction is still in the write-ahead log beside it.
  return application === 0 && version === 0 ? 'ours' : 'foreign'
}
