import { join } from 'node:path'
import { modules, root } from './paths.mjs'
import { capture, script } from './run.mjs'

// Each environment is checked alone, with only the types it may use: shared has
// neither DOM nor Node, the renderer has no Node, the main process no DOM.
const environments = ['shared', 'electron', 'preload', 'renderer', 'test']

await script(async () => {
  const tsc = join(modules, 'typescript', 'bin', 'tsc')
  let failed = 0
  for (const name of environments) {
    const { code, stdout, stderr } = await capture(process.execPath, [
      tsc,
      '-p',
      join(root, `tsconfig.${name}.json`)
    ])
    console.log(`${code === 0 ? 'ok    ' : 'failed'} ${name}`)
    if (code === 0) continue
    process.stdout.write(stdout + stderr)
    failed += 1
  }
  return failed === 0 ? 0 : 1
})
