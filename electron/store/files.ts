import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a rename in this folder survive a power cut. Not every system lets a folder be synced; then it need not be. */
export function syncFolder(folder: string): void {
  let fd: number | null = null
  try {
    fd = openSync(folder, 'r')
    fsyncSync(fd)
  } catch {
    // Windows cannot open folders, and keeps renames by itself.
  } finally {
    if (fd !== null) closeSync(fd)
  }
}

/** Puts a file in place whole or not at all: beside it first, then flushed, then renamed over it. */
export function replaceFile(path: string, content: string | Uint8Array, mode = 0o600): void {
  const beside = `${path}.${process.pid}.tmp`
  try {
    const fd = openSync(beside, 'w', mode)
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}
