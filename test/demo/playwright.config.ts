import { defineConfig } from '@playwright/test'

// Playwright plays the demo with the hands of the Electron tests. What it leaves for people is in demo/; here is only
// what it needs for itself.
export default defineConfig({
  testDir: '.',
  testMatch: 'morning.ts',
  outputDir: '../../test-results/demo',
  workers: 1,
  timeout: 15 * 60_000,
  // A machine that is busy with something else plays it more slowly, not differently.
  expect: { timeout: 30_000 },
  reporter: './reporter.ts'
})
