import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pause, withApp } from '../app/launch.mjs'
import { standUpNow } from '../app/room.mjs'
import { inFolder } from '../data.mjs'
import { median, quantile } from '../statistics.mjs'

const presses = 150
const secondsWatched = 30
const frameMs = 1000 / 60

/**
 * A ceremony in both windows: from a key press in one to the next speaker on the other, with nothing else to do and
 * while 100,000 rows are brought in; and how late, and how far apart, the two show each second.
 */
export const room = ({ s, stage, say }) =>
  inFolder(async (folder) => {
    const userData = join(folder, 'profile')
    await mkdir(userData)
    const files = await filesToImport(s, folder)
    return withApp(stage, { folder: userData }, async (app) => {
      await standUpNow(
        app,
        Array.from({ length: 12 }, (_, i) => `Speaker ${i + 1}`)
      )
      await pause(2000)
      const seconds = await watchSeconds(app)
      for (const [which, each] of Object.entries(seconds))
        say(`Seconds, ${which}: median ${inMs(median(each))}, p95 ${inMs(quantile(each, 0.95))}`)
      const idle = []
      for (let i = 0; i < presses; i++) idle.push(await press(app, i))
      const { busy, imports } = await whileImporting(app, files)
      say(
        `Key to audience: idle median ${inMs(median(idle))}, p95 ${inMs(quantile(idle, 0.95))}; while importing ` +
          `(${busy.length} presses, ${imports} imports) median ${inMs(median(busy))}, p95 ` +
          `${inMs(quantile(busy, 0.95))}, longest ${inMs(Math.max(...busy))}`
      )
      return [
        { name: 'key-to-audience-idle', value: quantile(idle, 0.95), floor: frameMs },
        { name: 'key-to-audience-importing', value: quantile(busy, 0.95), floor: frameMs },
        { name: 'second-flip-late', value: quantile(seconds.late, 0.95), floor: frameMs },
        { name: 'two-windows-apart', value: quantile(seconds.apart, 0.95), floor: frameMs }
      ]
    })
  })

const inMs = (ms) => `${ms.toFixed(1)} ms`

// Two organisations with the same ids: the first makes everything, each later one renames everybody.
const filesToImport = async (s, folder) => {
  const paths = []
  for (const seed of [1, 2]) {
    const path = join(folder, `organisation-${seed}.csv`)
    await writeFile(path, s.orgCsv(s.makeOrg({ teams: 9000, levels: 7, people: 88_000, seed })))
    paths.push(path)
  }
  return paths
}

/** One press and how long until the other window showed what it did (ms). */
const press = async (app, i) => {
  const seen = app.audience(() => {
    const before = document.querySelector('h1')?.textContent
    return window.bench.when(() => document.querySelector('h1')?.textContent !== before)
  })
  // Off the beat of the frames.
  await pause(20 + ((i * 7) % 17))
  const pressedAt = await app.main(
    ({ webContents }, key) => {
      const page = webContents.getAllWebContents().find((each) => each.getURL().includes('/facilitator/'))
      const { performance } = process.getBuiltinModule?.('node:perf_hooks') ?? globalThis
      const at = performance.timeOrigin + performance.now()
      page.sendInputEvent({ type: 'keyDown', keyCode: key })
      page.sendInputEvent({ type: 'keyUp', keyCode: key })
      return at
    },
    i % 2 === 0 ? 'PageDown' : 'PageUp'
  )
  return (await seen) - pressedAt
}

const whileImporting = async (app, files) => {
  const busy = []
  let imports = 0
  for (let i = 0; busy.length < presses && imports < 12; imports++) {
    let running = true
    const importing = bringIn(app, files[imports % files.length]).finally(() => {
      running = false
    })
    while (running) busy.push(await press(app, i++))
    await importing
    // An odd number of presses leaves the room one speaker further on: back again.
    if (i % 2 === 1) await press(app, i++)
  }
  return { busy, imports }
}

const bringIn = (app, path) =>
  app.facilitator(async (file) => {
    const preview = await window.sameday.ask('import.preview', { path: file, unitId: null })
    if (!preview.ok) throw new Error(JSON.stringify(preview.problem))
    const applied = await window.sameday.ask('import.apply', { plan: preview.value.plan })
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem))
    return applied.value.changed
  }, path)

/** For each second of the box that both windows showed: how late it was by the clock in main, and how far apart (ms). */
const watchSeconds = async (app) => {
  const [truth, facilitator, audience] = await Promise.all([
    app.facilitator(() => window.sameday.ask('session.current', {})),
    app.facilitator(flips, secondsWatched),
    app.audience(flips, secondsWatched)
  ])
  const { box, atWall } = truth.value
  const past = (((box.elapsedMs - box.limitMs) % 1000) + 1000) % 1000
  const firstDue = atWall + 1000 - past
  const lateness = ({ at }) => {
    const late = (((at - firstDue) % 1000) + 1000) % 1000
    return late > 900 ? late - 1000 : late
  }
  const shownAt = new Map(facilitator.map(({ text, at }) => [text, at]))
  const both = audience.filter(({ text }) => shownAt.has(text))
  if (both.length < secondsWatched / 2)
    throw new Error(`Only ${both.length} seconds were seen in both windows`)
  return {
    late: both.map(lateness),
    facilitatorLate: both.map(({ text }) => lateness({ at: shownAt.get(text) })),
    apart: both.map(({ text, at }) => Math.abs(at - shownAt.get(text)))
  }
}

// Runs in a page: when each new text of the box clock was on screen.
const flips = (seconds) =>
  new Promise((done) => {
    const clock = document.querySelector('[role=timer][aria-label=Box]')
    const seen = []
    let last = clock.textContent
    const observer = new MutationObserver(async () => {
      const text = clock.textContent
      if (text === last) return
      last = text
      seen.push({ text, at: await window.bench.painted() })
    })
    observer.observe(clock, { childList: true, characterData: true, subtree: true })
    setTimeout(() => {
      observer.disconnect()
      done(seen)
    }, seconds * 1000)
  })
