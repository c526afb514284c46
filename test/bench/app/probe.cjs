// Loaded into Electron's main process before the app (`electron -r`), so that the app itself carries nothing for the
// bench. It does what the bench asks over the channel between the two processes, and reports what a page says at its start.
const electron = require('electron')

const { app, webContents } = electron
const atStart = process.env.SAMEDAY_BENCH_AT_START

if (atStart) {
  app.on('web-contents-created', (_event, contents) => {
    contents.once('dom-ready', async () => {
      try {
        process.send?.({ started: await contents.executeJavaScript(atStart) })
      } catch (error) {
        process.send?.({ started: null, error: String(error) })
      }
    })
  })
}

// The store's process, so that the bench can give it a port as main does.
const { fork } = electron.utilityProcess
electron.utilityProcess.fork = (...args) => {
  globalThis.benchStore = fork.apply(electron.utilityProcess, args)
  return globalThis.benchStore
}

const pageAt = (part) => webContents.getAllWebContents().find((contents) => contents.getURL().includes(part))

const answer = async ({ place, code, arg }) => {
  if (place === 'main')
    return new Function('electron', 'arg', `return (${code})(electron, arg)`)(electron, arg)
  const page = pageAt(place)
  if (!page) throw new Error(`No page at ${place}`)
  return page.executeJavaScript(`(${code})(${JSON.stringify(arg) ?? 'undefined'})`, true)
}

process.on('message', async (question) => {
  try {
    process.send?.({ id: question.id, value: await answer(question) })
  } catch (error) {
    process.send?.({ id: question.id, error: String(error) })
  }
})
