import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './build.mjs'
import { root } from './paths.mjs'
import { say, script } from './run.mjs'
import { ready } from './setup.mjs'

// `npm run package`: this platform's app, unpacked, around the Electron that was found.
const packageApp = async () => {
  const electron = await ready()
  await buildIfChanged()
  const { build, Platform } = await import('electron-builder')
  const config = {
    extends: join(root, 'electron-builder.yml'),
    electronDist: electron.folder,
    electronVersion: electron.version,
    files: electron.napi < 10 ? ownAddon : [],
    afterPack: removeDefaultApp
  }
  await build({ projectDir: root, targets: Platform.current().createTarget('dir'), config, publish: 'never' })
  say('The app is in dist/.')
}

// What an Electron shows that was given no app; a packaged app has no use for it.
const removeDefaultApp = ({ appOutDir }) =>
  rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true })

// An Electron below Node-API 10 cannot load the ready-made addon, so the package
// gets the one built here. It is for trying out; `npm run dist` makes no such thing.
const ownAddon = ['node_modules/better-sqlite3/build/Release/better_sqlite3.node']

if (process.argv[1] === fileURLToPath(import.meta.url)) await script(packageApp)
