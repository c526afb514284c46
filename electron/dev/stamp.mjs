import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

// A stamp file says what was made and from what, so that the next start can
// tell by one small read that nothing is left to do.
export const isStamped = async (file, value) => (await readStamp(file)) === value

export const stamp = async (file, value) => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, value)
}

export const hashOf = (content, algorithm = 'sha256') =>
  createHash(algorithm)
    .update(content)
    .digest(algorithm === 'sha512' ? 'base64' : 'hex')

const readStamp = async (file) => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
