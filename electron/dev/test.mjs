import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { closingLine } from './counts.mjs'
import { e2e } from './e2e.mjs'
import { modules, root } from './paths.mjs'
import { Advice, exitCodeOf, heading, say, script } from './run.mjs'
import { ready } from './setup.mjs'

const bin = (...path) => join(modules, ...path)

// `npm test`: quickest to fail first, stopping at the first failure.
const everything = async () => {
  await rm(join(root, 'test-results'), { recursive: true, force: true })
  const electron = await step('Set up', ready)
  say(`Electron ${electron.version} (${electron.source}), Node ${process.versions.node}`)
  await step('Lint, layers and format', () => node(bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '.']))
  await step('Types', () => node(join(root, 'electron', 'dev', 'types.mjs')))
  await step('Unit, store, two laptops and contract', () => node(bin('vitest', 'vitest.mjs'), ['run']))
  await step('Build', buildIfChanged)
  await step('The real app in Electron', async () => mustBeZero(await e2e(electron, [])))
  heading('Done')
  say(await closingLine())
}

const step = async (title, body) => {
  heading(title)
  const began = performance.now()
  const result = await body()
  say(`(${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return result
}

const node = async (file, args = []) => mustBeZero(await exitCodeOf(process.execPath, [file, ...args]))

const mustBeZero = (code) => {
  if (code !== 0) throw new Advice('The tests stop here, at the first failure.')
}

await script(everything)
