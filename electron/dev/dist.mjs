import { buildIfChanged } from './build.mjs'
import { root } from './paths.mjs'
import { Advice, script } from './run.mjs'
import { ready } from './setup.mjs'

// `npm run dist`: this platform's installers, around the official Electron and
// the ready-made SQLite addon. Their helpers are downloaded, so it needs the internet.
await script(async () => {
  const electron = await ready()
  if (electron.napi < 10) {
    throw new Advice(
      `Installers are made from the official Electron, and only ${electron.version} (${electron.source}) is here: ` +
        'run this where Electron can be downloaded. `npm run package` makes an unpacked app to try out.'
    )
  }
  await buildIfChanged()
  const { build } = await import('electron-builder')
  await build({ projectDir: root, publish: 'never' })
})
