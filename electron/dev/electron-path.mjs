import { dependenciesReady } from './dependencies.mjs'
import { electronReady } from './electron.mjs'
import { script } from './run.mjs'

// The last line printed is the executable, for other programs to read.
await script(async () => {
  await dependenciesReady()
  const electron = await electronReady()
  console.log(electron.executable)
})
