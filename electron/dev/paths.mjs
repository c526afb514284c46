import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const modules = join(root, 'node_modules')

// Everything fetched or built once. Outside node_modules, so that `npm ci`
// does not throw away a minute of compiling and a 200 MB download.
export const cache = join(root, '.cache')
