import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A rule that nobody ever saw fail may not be there. So each is shown what it
// forbids and what it allows, with the project's own configuration.
const cases = [
  ['shared/a.ts', 'node:fs', 'forbidden'],
  ['shared/b.ts', 'react', 'forbidden'],
  ['shared/c.ts', '../electron/windows', 'forbidden'],
  ['shared/d.ts', '../renderer/audience/main', 'forbidden'],
  ['shared/e.ts', './result', 'allowed'],
  ['shared/f.ts', 'zod', 'allowed'],
  ['shared/g.ts', 'intl-messageformat', 'allowed'],
  ['shared/h.ts', 'd3-scale', 'allowed'],
  ['shared/i.ts', 'd3-selection', 'forbidden'],
  ['renderer/a.ts', '../electron/windows', 'forbidden'],
  ['renderer/b.ts', 'electron', 'forbidden'],
  ['renderer/c.ts', 'node:fs/promises', 'forbidden'],
  ['renderer/d.ts', '../shared/result', 'allowed'],
  ['electron/a.ts', '../renderer/audience/main', 'forbidden'],
  ['electron/b.ts', '../shared/result', 'allowed'],
  ['electron/c.ts', 'node:fs', 'allowed']
] as const

const house = mkdtempSync(join(tmpdir(), 'sameday-layers-'))
let complaints = ''

beforeAll(() => {
  copyFileSync('biome.json', join(house, 'biome.json'))
  copyFileSync('.gitignore', join(house, '.gitignore'))
  for (const [file, imported] of cases) put(file, `import { x } from '${imported}'\n\nexport const y = x\n`)
  put('electron/cycle1.ts', `import { b } from './cycle2'\n\nexport const a = b\n`)
  put('electron/cycle2.ts', `import { a } from './cycle1'\n\nexport const b = a\n`)
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none']
  complaints = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' }).stdout
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

test.each(cases)('%s importing %s is %s', (file, _imported, verdict) => {
  expect(isReported(file, 'noRestrictedImports')).toBe(verdict === 'forbidden')
})

test('files that import each other in a circle are reported', () => {
  expect(isReported('electron/cycle1.ts', 'noImportCycles')).toBe(true)
})

const put = (file: string, text: string) => {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), text)
}

const isReported = (file: string, rule: string) =>
  complaints.split('\n').some((line) => line.includes(`/${file},`) && line.includes(rule))
