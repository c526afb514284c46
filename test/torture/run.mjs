import { join } from 'node:path'
import { exitCodeOf } from '../../electron/dev/run.mjs'

// The same promises as `npm test`, with the counts raised to hours of bad luck: 20,000 random histories of laptops
// with wrong clocks, 300 kills in the middle of writing, a hand-off file cut and damaged at thousands of places. Then
// the real app for a quarter of an hour in real time, its clocks held to the truth while everything stalls and jumps.
const root = join(import.meta.dirname, '..', '..')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const runs = [
  [vitest, 'run', '--project', 'store', '--project', 'two-laptops'],
  [join(root, 'electron', 'dev', 'e2e.mjs'), 'truth-ceremony']
]
for (const args of runs) {
  process.exitCode = await exitCodeOf(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SAMEDAY_TORTURE: '1' }
  })
  if (process.exitCode !== 0) break
}
