import { pause, withApp } from '../app/launch.mjs'
import { ready } from '../app/room.mjs'
import { inFolder, stamp } from '../data.mjs'
import { quantile } from '../statistics.mjs'

const items = 10_000
const moves = 60
const frameMs = 1000 / 60
const unit = 'bench'

/**
 * In a MetaScrum over a backlog of 10,000 items: from the command that moves an item to both windows showing it, the
 * later one of them counted.
 */
export const reorder = ({ s, stage, say }) =>
  inFolder(async (folder) => {
    await fill(s, folder)
    return withApp(stage, { folder }, async (app) => {
      await ready(app, '/facilitator/')
      await app.facilitator(async (unitId) => {
        const opened = await window.sameday.ask('session.open', { unitId, kind: 'metaScrum' })
        if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
      }, unit)
      await ready(app, '/audience/')
      await toTheBacklog(app)
      const took = []
      for (let i = 0; i < moves; i++) took.push(await moved(app, i))
      say(`Reorder: median ${quantile(took, 0.5).toFixed(1)} ms, p95 ${quantile(took, 0.95).toFixed(1)} ms`)
      return [{ name: 'reorder-to-both-screens', value: quantile(took, 0.95), floor: frameMs }]
    })
  })

const fill = async (s, folder) => {
  const store = s.openStore(
    { file: `${folder}/sameday.sqlite`, userData: folder, rehearsal: false },
    () => {}
  )
  const row = (entity, rowId, patch) => ({ entity, rowId, kind: 'set', patch })
  // As the store mints them: each rank sorts behind the one before.
  const rankOf = (i) => `V${String(i).padStart(5, '0')}V`
  const drafts = [
    row('unit', unit, {
      name: 'Bench',
      kind: 'eat',
      shortName: '',
      goal: '',
      dailyTime: null,
      removed: false
    }),
    ...Array.from({ length: items }, (_, i) =>
      row('item', `item-${i}`, {
        ...{ unitId: unit, kind: 'product', title: `Item ${i}: what somebody wants`, why: '', owner: '' },
        ...{
          value: i % 40,
          effort: i % 13,
          state: 'open',
          rank: rankOf(i),
          impedimentId: null,
          removed: false
        }
      })
    )
  ]
  const done = await store.write({ batch: 'backlog', drafts, label: null, at: stamp(s, Date.now()) })
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  await store.close()
}

const listed = `() => [...document.querySelectorAll('main li, main [role=row], main [role=option]')]
  .map((line) => line.textContent).join('\\n')`

/** Starts, and goes on until both windows list items of the backlog. */
const toTheBacklog = async (app) => {
  const shows = (page) => app.page(page, `() => (${listed})().includes('Item 0')`)
  await app.facilitator(() => window.sameday.ask('session.do', { command: { type: 'start' } }))
  for (let tries = 0; tries < 12; tries++) {
    await pause(700)
    if ((await shows('/facilitator/')) && (await shows('/audience/'))) return
    await app.facilitator(() => window.sameday.ask('session.do', { command: { type: 'next' } }))
  }
  throw new Error('The backlog never came on screen')
}

/** The first two items change places; ms until the slower window showed it. */
const moved = async (app, i) => {
  const watch = `() => {
    const lines = ${listed}
    const before = lines()
    return window.bench.when(() => lines() !== before)
  }`
  const seen = [app.page('/facilitator/', watch), app.page('/audience/', watch)]
  await pause(20 + ((i * 7) % 17))
  const [item, before] = i % 2 === 0 ? ['item-1', 'item-0'] : ['item-0', 'item-1']
  const at = await app.facilitator(
    async ([id, beforeId]) => {
      const from = performance.timeOrigin + performance.now()
      const command = { type: 'reorderItem', item: id, beforeId, reason: '' }
      const done = await window.sameday.ask('session.do', { command })
      if (!done.ok) throw new Error(JSON.stringify(done.problem))
      return from
    },
    [item, before]
  )
  return Math.max(...(await Promise.all(seen))) - at
}
