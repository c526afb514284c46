import { spawn } from 'node:child_process'
import { join } from 'node:path'

// The same promises as `npm test`, with the counts raised to hours of bad luck: 20,000 random histories of laptops
// with wrong clocks, 300 kills in the middle of writing, a hand-off file cut and damaged at thousands of places.
const root = join(import.meta.dirname, '..', '..')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const child = spawn(process.execPath, [vitest, 'run', '--project', 'store', '--project', 'two-laptops'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SAMEDAY_TORTURE: '1' }
})
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
