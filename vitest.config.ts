import { defineConfig } from 'vitest/config'

// Everything that needs no Electron: plain Node, real SQLite. The kinds of test
// are folders, so that `npx vitest run --project store` runs one of them.
const kinds = ['unit', 'store', 'two-laptops', 'contract'] as const

export default defineConfig({
  test: {
    projects: kinds.map((kind) => ({
      test: {
        name: kind,
        include: [`test/${kind}/**/*.test.{ts,tsx}`],
        environment: 'node',
        testTimeout: 20_000,
        // The sample lives its two weeks before the tests that ask about them.
        hookTimeout: 60_000
      }
    })),
    pool: 'forks',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' }
  }
})
