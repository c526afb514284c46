import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { modules, root } from './paths.mjs'
import { runQuietly, say, script } from './run.mjs'
import { ready } from './setup.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const stampFile = join(root, 'out', '.sameday-sources')
const sources = ['electron', 'renderer', 'shared', 'resources']
const configuration = ['package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']

// Builds the app into out/, unless it was built from these very files.
export const buildIfChanged = async () => {
  const wanted = await fingerprint()
  if (await isStamped(stampFile, wanted)) return
  say('Building …')
  await runQuietly(process.execPath, [join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'build'])
  await stamp(stampFile, wanted)
}

// Names, sizes and times say whether anything changed, without reading a file.
const fingerprint = async () => {
  const lists = await Promise.all(sources.map(filesIn))
  const files = [...configuration.map((name) => join(root, name)), ...lists.flat()].sort()
  const lines = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${file} ${size} ${mtimeMs}`
    })
  )
  return hashOf(lines.join('\n'))
}

const filesIn = async (folder) => {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => {
    await ready()
    await buildIfChanged()
  })
}
