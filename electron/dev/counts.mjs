import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.mjs'

// One plain line at the very end of a test run, out of what both runners wrote down.
export const closingLine = async () => {
  const vitest = await report('vitest.json')
  const playwright = await report('playwright.json')
  const passed = vitest.numPassedTests + playwright.stats.expected + playwright.stats.flaky
  const failed = vitest.numFailedTests + playwright.stats.unexpected
  const skipped = vitest.numPendingTests + playwright.stats.skipped
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

const report = async (name) => JSON.parse(await readFile(join(root, 'test-results', name), 'utf8'))
