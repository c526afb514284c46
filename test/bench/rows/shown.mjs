import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { blank, pause, withApp } from '../app/launch.mjs'
import { atToday, ready } from '../app/room.mjs'
import { inFolder, profile } from '../data.mjs'
import { inPairs, median } from '../statistics.mjs'

const times = 60
const starts = 5
const frameMs = 1000 / 60

/** What a window shows out of a large database: 1,000 impediments, and the whole of a large organisation. */
export const shown = ({ s, stage, say }) =>
  inFolder(async (folder) => {
    const from = await profile(s, 60_000, say)
    const userData = join(folder, 'profile')
    await mkdir(userData)
    await copyFile(join(from, 'sameday.sqlite'), join(userData, 'sameday.sqlite'))
    await copyFile(join(from, 'identity.json'), join(userData, 'identity.json'))
    const sql = s.connect(join(from, 'sameday.sqlite'))
    try {
      return await withApp(stage, { app: blank, folder: join(folder, 'blank') }, async (floorApp) => {
        await ready(floorApp, '/blank/')
        return [
          await thousandRows(stage, userData, sql, floorApp),
          ...(await openOrg(stage, userData, sql, floorApp, say))
        ]
      })
    } finally {
      sql.db.close()
    }
  })

const thousandRows = (stage, folder, sql, floorApp) =>
  withApp(stage, { folder }, async (app) => {
    await atToday(app)
    await listenForPort(app)
    const rows = sql.db
      .prepare(
        `SELECT id, title, state, origin_unit, ball_at, owner, raised_at, rungs, confidential FROM impediment
         WHERE state = 'open' ORDER BY raised_at DESC, id LIMIT 1000`
      )
      .raw()
    const total = sql.db.prepare("SELECT count(*) FROM impediment WHERE state = 'open'")
    const { value, floor } = await inPairs(
      times,
      async () => {
        const start = performance.now()
        rows.all()
        total.get()
        const query = performance.now() - start
        return query + (await floorApp.page('/blank/', echo, 'rows'))
      },
      () =>
        app.facilitator(async () => {
          const start = performance.now()
          const { result } = await window.benchRead('impediments', {
            state: 'open',
            unitId: null,
            text: '',
            limit: 1000
          })
          const took = performance.now() - start
          if (result.value.id.length !== 1000) throw new Error(`${result.value.id.length} rows`)
          return took
        })
    )
    return { name: 'thousand-rows', value, floor }
  })

const echo = async (name) => {
  const start = performance.now()
  await window.blank.ask(name)
  return performance.now() - start
}

// A second port beside the page's own, got in the same way: main gives one half to the store and one to the page.
const listenForPort = async (app) => {
  await app.facilitator(() => {
    window.benchPort = new Promise((resolve) => {
      window.addEventListener('message', (event) => {
        const [port] = event.ports
        if (port) resolve(port)
      })
    })
    let id = 0
    window.benchRead = async (name, input) => {
      const port = await window.benchPort
      const wanted = `bench ${++id}`
      return new Promise((resolve) => {
        const hear = ({ data }) => {
          if (data.id !== wanted) return
          port.removeEventListener('message', hear)
          resolve(data)
        }
        port.addEventListener('message', hear)
        port.postMessage({ id: wanted, name, input })
      })
    }
  })
  await app.main((electron) => {
    const { port1, port2 } = new electron.MessageChannelMain()
    globalThis.benchStore.postMessage({ type: 'port' }, [port1])
    electron.webContents
      .getAllWebContents()
      .find((each) => each.getURL().includes('/facilitator/'))
      .postMessage('read-port', null, [port2])
  })
}

/** From the click on Org to its tree on screen, in a fresh start each time; and the longest the window stood still. */
const openOrg = async (stage, folder, sql, floorApp, say) => {
  const bare = [
    'SELECT id, name, short_name, kind, daily_time FROM unit WHERE removed = 0',
    'SELECT cycle, child_id, parent_id FROM link',
    'SELECT unit_id, count(DISTINCT person_id) FROM membership WHERE removed = 0 GROUP BY unit_id',
    "SELECT ball_at, count(*) FROM impediment WHERE state = 'open' GROUP BY ball_at",
    'SELECT count(DISTINCT person_id) FROM membership WHERE removed = 0'
  ].map((text) => sql.db.prepare(text).raw())
  const stalls = []
  const { value, floor } = await inPairs(
    starts,
    async () => {
      const start = performance.now()
      for (const statement of bare) statement.all()
      return performance.now() - start + (await floorApp.page('/blank/', echo, 'nothing'))
    },
    () =>
      withApp(stage, { folder }, async (app) => {
        await atToday(app)
        await pause(1500)
        const { took, stall } = await app.facilitator(async () => {
          window.bench.resetGap()
          const button = [...document.querySelectorAll('nav button')].find(
            (b) => b.textContent.trim() === 'Org'
          )
          const start = performance.timeOrigin + performance.now()
          button.click()
          const shownAt = await window.bench.when(
            () => document.querySelectorAll('[role=treeitem]').length > 3
          )
          await new Promise((done) => setTimeout(done, 500))
          return { took: shownAt - start, stall: window.bench.gap() }
        })
        stalls.push(stall)
        return took
      })
  )
  say(`Org: longest time without a frame ${stalls.map((ms) => Math.round(ms)).join(', ')} ms`)
  return [
    { name: 'open-org', value, floor },
    { name: 'open-org-stall', value: median(stalls), floor: frameMs }
  ]
}
