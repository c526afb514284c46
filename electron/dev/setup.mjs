import { fileURLToPath } from 'node:url'
import { debianPackages } from './debian.mjs'
import { dependenciesReady } from './dependencies.mjs'
import { electronReady } from './electron.mjs'
import { nativeReady } from './native.mjs'
import { capture, script } from './run.mjs'

// Everything the app and its tests need, made or fetched where it is missing.
// Runs before node_modules exists, so nothing here imports a package at load.
export const ready = async () => {
  await dependenciesReady()
  const electron = await electronReady()
  await nativeReady(electron)
  await librariesReady(electron)
  return electron
}

// Asked of the loader and not of the package manager: the answer is the same on
// every Linux, and where nothing is missing no package list is read.
const librariesReady = async (electron) => {
  if (process.platform !== 'linux') return
  const { stdout } = await capture('ldd', [electron.executable])
  if (!stdout.includes('not found')) return
  const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
  await debianPackages(libraries, 'Electron')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await script(async () => {
    await ready()
  })
