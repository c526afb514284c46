import { blank, withApp } from '../app/launch.mjs'
import { firstPaint, todayShown } from '../app/pages.mjs'
import { inFolder, lent, profile } from '../data.mjs'
import { median } from '../statistics.mjs'

const times = 9

/** From the call that starts the program to its first paint, and to Today shown and a click on it answered. */
export const starting = async ({ s, stage, say }) => {
  const million = await profile(s, 1_000_000, say)
  const floors = []
  const paints = []
  const shown = []
  const answered = []
  for (let i = 0; i < times; i++) {
    floors.push(
      await inFolder((folder) =>
        withApp(stage, { app: blank, folder, atStart: firstPaint }, async (app) => {
          const { paint } = await app.started()
          return paint - app.startedAt
        })
      )
    )
    await lent(million, (folder) =>
      withApp(stage, { folder, atStart: todayShown }, async (app) => {
        const seen = await app.started()
        paints.push(seen.paint - app.startedAt)
        shown.push(seen.shown - app.startedAt)
        answered.push(seen.answered - app.startedAt)
      })
    )
  }
  say(
    `Today shown after ${Math.round(median(shown))} ms, the click on it answered after ${Math.round(median(answered))} ms`
  )
  const floor = median(floors)
  return [
    { name: 'start-to-first-paint', value: median(paints), floor },
    { name: 'start-to-today', value: median(answered), floor }
  ]
}
