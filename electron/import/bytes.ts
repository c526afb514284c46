import { type FileHandle, open } from 'node:fs/promises'
import { err, ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'

const MAX_BYTES = 50 * 1024 * 1024

/** The whole file, unless it is missing, unreadable or too large; its size is asked before anything is read. */
export async function bytesOf(path: string, file: string): Promise<Result<Uint8Array>> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    const { size } = await handle.stat()
    if (size > MAX_BYTES)
      return err(
        'wrong-format',
        message('import.file.large', { file, limit: MAX_BYTES / 1024 / 1024 }),
        message('import.file.large.advice')
      )
    return ok(await handle.readFile())
  } catch (error) {
    const code = String(Object(error).code)
    if (code === 'ENOENT')
      return err(
        'unreadable-file',
        message('import.file.missing', { file }),
        message('import.file.missing.advice')
      )
    return err(
      'unreadable-file',
      message('import.file.unreadable', { file, detail: code }),
      message('import.file.unreadable.advice')
    )
  } finally {
    await handle?.close()
  }
}
