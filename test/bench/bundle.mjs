import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { cache, root } from '../../electron/dev/paths.mjs'
import { hashOf } from '../../electron/dev/stamp.mjs'

// Bundles what a file of test/ names into one module that plain Node runs, and loads it. Inside the project's folder,
// so that the SQLite addon is found from there.
export const subject = async (entry = 'bench') => {
  const outDir = join(cache, entry, 'subject')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'test', entry, 'subject.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'subject.mjs' } }
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
  const file = join(outDir, 'subject.mjs')
  const hash = hashOf(await readFile(file)).slice(0, 12)
  return { ...(await import(`${pathToFileURL(file)}?${hash}`)), hash }
}
