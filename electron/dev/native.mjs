import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { debianPackages } from './debian.mjs'
import { cache, modules } from './paths.mjs'
import { Advice, capture, say } from './run.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const packageFolder = join(modules, 'better-sqlite3')
const built = join(packageFolder, 'build', 'Release', 'better_sqlite3.node')
const stampFile = join(packageFolder, 'build', '.sameday-native')

// The SQLite addon ships ready-made for Node-API 10. On Node-API 9 (Node 20,
// Electron below 35) that binary crashes the process without a word, so there
// the addon is built from its own source; one such build serves both.
export const nativeReady = async (electron) => {
  if (nodeApi(process.versions.napi) >= 10 && electron.napi >= 10) return dropOwnBuild()
  const key = await buildKey()
  if (existsSync(built) && (await isStamped(stampFile, key))) return
  const cached = join(cache, 'native', key)
  if (!existsSync(cached)) await build(cached)
  await mkdir(dirname(built), { recursive: true })
  await copyFile(cached, built)
  await proveItLoads()
  await stamp(stampFile, key)
}

const nodeApi = (version) => Number.parseInt(version ?? '0', 10)

// Our own build would win over the ready-made one, which is the better of the
// two wherever it runs.
const dropOwnBuild = () => rm(join(packageFolder, 'build'), { recursive: true, force: true })

const buildKey = async () => {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  const sources = hashOf(await readFile(join(packageFolder, 'binding.gyp'))).slice(0, 8)
  return `better-sqlite3-${version}-${sources}-${process.platform}-${process.arch}.node`
}

const build = async (target) => {
  say('Building the SQLite addon for this version of Node (about a minute, once) …')
  if (process.platform === 'linux' && existsSync('/etc/debian_version')) await compilerReady()
  const work = join(cache, 'native', `work-${process.pid}`)
  await mkdir(join(work, 'node_modules'), { recursive: true })
  await cp(packageFolder, work, { recursive: true })
  await cp(join(modules, 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), { recursive: true })
  await lowerNodeApi(join(work, 'binding.gyp'))
  await compile(work)
  // Rename last: a build that was interrupted is never taken for a finished one.
  await rename(join(work, 'build', 'Release', 'better_sqlite3.node'), target)
  await rm(work, { recursive: true, force: true })
}

const compilerReady = async () => {
  const tools = await Promise.all(['python3', 'make', 'g++'].map((tool) => capture(tool, ['--version'])))
  if (tools.some(({ code }) => code !== 0)) {
    await debianPackages(['python3', 'make', 'g++'], 'Building the SQLite addon')
  }
}

// NAPI_VERSION=9 compiles as well, but aborts when it is loaded.
const lowerNodeApi = async (file) => {
  const text = await readFile(file, 'utf8')
  const changed = text.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NO_WARNING'")
  if (changed === text)
    throw new Error('better-sqlite3 no longer defines NAPI_VERSION=10: see electron/dev/native.mjs')
  await writeFile(file, changed)
}

const compile = async (work) => {
  const gyp = join(modules, 'node-gyp', 'bin', 'node-gyp.js')
  const args = [gyp, 'rebuild', '--release', '--force_build=1', `--jobs=max`]
  const prefix = join(dirname(process.execPath), '..')
  const env = { ...process.env }
  // Node's own headers beside it, where it has them; else node-gyp fetches them.
  if (existsSync(join(prefix, 'include', 'node', 'node_api.h'))) args.push(`--nodedir=${prefix}`)
  const { code, stdout, stderr } = await capture(process.execPath, args, { cwd: work, env })
  if (code === 0) return
  console.error((stdout + stderr).split('\n').slice(-40).join('\n'))
  throw new Advice(
    'The SQLite addon could not be built. It needs Python 3, make, a C++20 compiler and the headers of this Node; ' +
      'Node 22.14 or newer needs none of them, because a ready-made addon runs there.'
  )
}

// In a process of its own: a wrong build ends the process that loads it.
const proveItLoads = async () => {
  const program = `new (require(${JSON.stringify(packageFolder)}))(':memory:').prepare('select 1').get()`
  const { code, signal, stderr } = await capture(process.execPath, ['-e', program])
  if (code !== 0)
    throw new Error(`The SQLite addon that was built does not load (${signal ?? code}). ${stderr}`)
}
