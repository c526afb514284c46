import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../../electron/dev/paths.mjs'

const here = import.meta.dirname
export const blank = join(here, '..', 'blank')

const patienceMs = 60_000

/**
 * Starts the app, or the blank one, as a person would, with the probe beside it, for as long as the body takes. The
 * body is given how to ask its main process and its pages, and when it was started.
 */
export const withApp = async (stage, options, body) => {
  const app = launch(stage, options)
  try {
    return await body(app)
  } finally {
    await app.close()
  }
}

const launch = ({ electron, flags, env }, { app = root, folder, args = [], atStart = '', more = {} }) => {
  const words = [...flags, '-r', join(here, 'probe.cjs'), app, `--user-data-dir=${folder}`, ...args]
  const startedAt = Date.now()
  const child = spawn(electron.executable, words, {
    env: { ...env, ...more, SAMEDAY_BENCH_AT_START: atStart },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const waiting = new Map()
  let lastId = 0
  let hearStart = () => {}
  const firstWord = new Promise((resolve) => {
    hearStart = resolve
  })
  child.on('message', ({ id, started, value, error }) => {
    if (id === undefined) return hearStart(started)
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) resolve(value)
    else reject(new Error(error))
  })
  exited.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The app has ended.'))
  })
  const ask = (place, work, arg) =>
    within(
      patienceMs,
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        child.send({ id, place, code: String(work), arg })
      })
    )
  return {
    pid: child.pid,
    startedAt,
    /** What the script given as `atStart` came to in the first page. */
    started: () => within(patienceMs, firstWord),
    main: (work, arg) => ask('main', work, arg),
    facilitator: (work, arg) => ask('/facilitator/', work, arg),
    audience: (work, arg) => ask('/audience/', work, arg),
    page: (part, work, arg) => ask(part, work, arg),
    close: async () => {
      // As a log-out ends it: a running ceremony would otherwise be asked about.
      if (process.platform === 'win32') ask('main', ({ app }) => app.quit()).catch(() => undefined)
      else child.kill('SIGTERM')
      const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000)
      await exited
      clearTimeout(giveUp)
    }
  }
}

const within = (ms, promise) => {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms / 1000} s`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms))
