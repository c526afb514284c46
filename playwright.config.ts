import { defineConfig } from '@playwright/test'

// Every worker is a process that reads this file, and has a display of its own.
const displays = process.env.SAMEDAY_DISPLAYS?.split(' ') ?? []
const mine = displays[Number(process.env.TEST_PARALLEL_INDEX)]
if (mine) process.env.DISPLAY = mine

// What measures time: one of these at a time.
const measuring = /\/(?:clicker|clock|keyboard|recovery|sound|truth|truth-ceremony)\.test\.ts$/

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  workers: Math.max(1, displays.length),
  projects: [
    { name: 'together', testIgnore: measuring },
    { name: 'measuring', testMatch: measuring, workers: 1 }
  ],
  // A busy build machine may hold a window back for seconds; what fails twice has failed. Flaky ones are listed at the end.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { trace: 'off', video: 'off' }
})
