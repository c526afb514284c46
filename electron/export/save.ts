import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { err, ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'

/**
 * Writes a file so that its name never stands for half of it: written aside, flushed, then renamed over.
 * @returns a problem a facilitator can act on: disk full, read-only folder, folder gone, file held open elsewhere
 */
export async function saveFile(path: string, bytes: Uint8Array | string): Promise<Result<{ path: string }>> {
  const aside = join(dirname(path), `.${randomUUID()}.sameday-part`)
  try {
    await writeAndFlush(aside, bytes)
    await patiently(() => rename(aside, path))
    await flushFolder(dirname(path))
    return ok({ path })
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    return problemOf(error, path)
  }
}

const writeAndFlush = async (path: string, bytes: Uint8Array | string) => {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

// A virus scanner or an indexer may hold a file for a moment, and on Windows that blocks the rename.
const patiently = async (act: () => Promise<void>) => {
  for (const pauseMs of [20, 60, 180, 540]) {
    try {
      return await act()
    } catch (error) {
      if (!isHeld(error)) throw error
      await wait(pauseMs)
    }
  }
  return act()
}

// The new name itself has to reach the disk. Windows has no such call and needs none.
const flushFolder = async (folder: string) => {
  if (process.platform === 'win32') return
  const handle: FileHandle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

const isHeld = (error: unknown) => ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))

const problemOf = (error: unknown, path: string): Result<never> => {
  const folder = dirname(path)
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return err('disk-full', message('report.problem.diskFull'), message('report.problem.diskFull.advice'))
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return err(
        'read-only',
        message('report.problem.readOnly', { folder }),
        message('report.problem.readOnly.advice')
      )
    case 'ENOENT':
    case 'ENOTDIR':
      return err(
        'not-found',
        message('report.problem.missing', { folder }),
        message('report.problem.missing.advice')
      )
    case 'EBUSY':
    case 'EISDIR':
      return err(
        'read-only',
        message('report.problem.inUse', { file: basename(path) }),
        message('report.problem.inUse.advice')
      )
    default:
      return err('unreadable-file', message('report.problem.other', { detail: String(error) }))
  }
}
