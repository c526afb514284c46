import { blank, pause, withApp } from '../app/launch.mjs'
import { memoryOf } from '../app/memory.mjs'
import { openTeam, ready } from '../app/room.mjs'
import { inFolder, lent, profile } from '../data.mjs'
import { inPairs } from '../statistics.mjs'

const times = 3
const settledMs = 8000

/** Both windows with a ceremony open in an organisation of 10,000 teams, some seconds later; beside it two blank ones. */
export const memory = async ({ s, stage, say }) => {
  const from = await profile(s, 60_000, say)
  const { value, floor } = await inPairs(
    times,
    () =>
      inFolder((folder) =>
        withApp(stage, { app: blank, folder, more: { BLANK_WINDOWS: '2' } }, async (app) => {
          await ready(app, '/blank/')
          while (!(await app.main(bothLoaded))) await pause(100)
          await pause(settledMs)
          return memoryOf(app)
        })
      ),
    () =>
      lent(from, (folder) =>
        withApp(stage, { folder }, async (app) => {
          await openTeam(app)
          await pause(settledMs)
          const held = await memoryOf(app)
          await app.facilitator(() => window.sameday.ask('session.leave', {}))
          return held
        })
      )
  )
  return [{ name: 'memory-of-both-windows', value, floor }]
}

const bothLoaded = ({ BrowserWindow }) => {
  const windows = BrowserWindow.getAllWindows()
  return windows.length === 2 && windows.every(({ webContents }) => !webContents.isLoading())
}
