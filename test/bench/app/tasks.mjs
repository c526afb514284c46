import { readFile, rm } from 'node:fs/promises'

/**
 * The longest piece of work that any window did at once while the body ran, in ms of a core: what else the machine does
 * meanwhile does not count, as it does for frames.
 */
export const longestTask = async (app, body) => {
  await app.main(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['toplevel'] }))
  await body()
  const file = await app.main(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8'))
  await rm(file, { force: true })
  const place = ({ pid, tid }) => `${pid} ${tid}`
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(place)
  )
  const tasks = traceEvents.filter((event) => event.tdur !== undefined && pages.has(place(event)))
  if (tasks.length === 0) throw new Error('The trace tells of no work in any window.')
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur), 0) / 1000
}
