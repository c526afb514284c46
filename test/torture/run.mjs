import { spawn } from 'node:child_process'
import { join } from 'node:path'

// The same promises as `npm test`, with the counts raised to hours of bad luck: 20,000 random histories of laptops
// with wrong clocks, 300 kills in the middle of writing, and every cut of a hand-off file.
const root = join(import.meta.dirname, '..', '..')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const child = spawn(
  process.execPath,
  [vitest, 'run', '--project', 'store', '--project', 'two-laptops', '--testTimeout', '3600000'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SAMEDAY_TORTURE: '1' } }
)
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
