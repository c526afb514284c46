import { join } from 'node:path'
import { blank, pause, withApp } from '../app/launch.mjs'
import { hands } from '../app/pages.mjs'
import { atToday, ready } from '../app/room.mjs'
import { longestTask } from '../app/tasks.mjs'
import { inFolder, lent, profile } from '../data.mjs'
import { median } from '../statistics.mjs'

const times = 3
const budgetMs = 50
/** What is still drawn after a screen has answered is drawn by then. */
const restMs = 500

/**
 * Whether any screen makes a window miss frames at 1,000,000 impediments: from the click to the screen, the longest time
 * without a frame in either window, and the longest piece of work in one. Of a few opens the median counts, because a
 * virtual display holds frames back by itself: how long, a blank window tells.
 */
export const frames = async ({ s, stage, say }) => {
  const million = await profile(s, 1_000_000, say)
  const idOf = unitsOf(s, million)
  const screens = [...rooms, ...ceremonies.map(([name, kind, unit]) => ceremony(name, kind, idOf(unit)))]
  const gaps = screens.map(() => [])
  const tasks = screens.map(() => [])
  await lent(million, (folder) =>
    withApp(stage, { folder }, async (app) => {
      await atToday(app)
      await app.facilitator(`() => { ${hands} }`)
      await pause(2000)
      for (let i = 0; i <= times; i++)
        for (const [n, screen] of screens.entries()) {
          const gap = await longestGap(app, screen)
          const task = await away(app, screen, () => longestTask(app, () => open(app, screen)))
          // The first time brings in the code of each screen, and opens the window of the room.
          if (i === 0) continue
          gaps[n].push(gap)
          tasks[n].push(task)
        }
    })
  )
  say(`A blank window goes without a frame for ${inMs(await blankGaps(stage))}.`)
  for (const [n, { name }] of screens.entries())
    say(`${name}: without a frame for ${inMs(gaps[n])}; longest work ${inMs(tasks[n])}`)
  const worst = (figures) => Math.max(...figures.map(median))
  return [
    { name: 'longest-gap', value: worst(gaps), floor: budgetMs },
    { name: 'longest-task', value: worst(tasks), floor: budgetMs }
  ]
}

/** The first unit of each kind. */
const unitsOf = (s, folder) => {
  const sql = s.connect(join(folder, 'sameday.sqlite'))
  const { units } = s.readers(sql).tree()
  sql.db.close()
  return (wanted) => units.find(({ kind }) => kind === wanted).id
}

const inMs = (figures) => `${figures.map((ms) => Math.round(ms)).join(', ')} ms`

/** A screen: where people come from, what they do, what is there then; and how they leave it as they found it. */
const room = (name, from, go, there, leave = null) => ({ name, from, go, there, leave })
const press = (name) => `window.hands.press('${name}')`
const search = (text) => `window.hands.search('${text}')`
const age = (step) => `window.hands.choose('stale', '${step}')`
const line = 'section[aria-label="Ceremonies of today"] [data-row]'
const column = '[data-column]'
const rooms = [
  room('Today', press('Insights'), press('Today'), line),
  room('The list', press('Today'), press('Impediments'), 'main [data-row]'),
  room('The board', press('List'), press('Board'), column),
  room('The board with a word', press('Board'), search('certificate'), column, search('')),
  room('The board by age', press('Board'), age('warn'), column, `${age('all')}, ${press('List')}`),
  room('The charts', press('Today'), press('Insights'), 'figure svg'),
  room('The product side', press('Charts'), press('Product side'), 'figure'),
  room('The heat tree', press('Charts'), press('Heat tree'), '[role=treeitem]'),
  room('The morning report', press('Today'), press('Morning report'), '[role=dialog] h2', press('Close'))
]

const ceremonies = [
  ['A Daily Scrum', 'daily', 'team'],
  ['A Scaled Daily Scrum', 'scaledDaily', 'sos'],
  ["The EAT's daily", 'eatDaily', 'eat']
]
const ceremony = (name, kind, unitId) => ({
  name,
  from: press('Today'),
  go: `window.sameday.ask('session.open', ${JSON.stringify({ unitId, kind })})`,
  there: 'h1',
  leave: "window.sameday.ask('session.leave', {})",
  inRoom: true
})

const open = async (app, { name, go, there, inRoom }) => {
  await app
    .facilitator(`() => window.hands.until(${JSON.stringify(there)}, () => ${go})`)
    .catch((error) => Promise.reject(new Error(`${name}: ${error.message}`)))
  if (inRoom) {
    await ready(app, '/audience/')
    await app.audience(() => window.bench.when(() => document.querySelector('main [data-card]') !== null))
  }
  await pause(restMs)
}

/** From where people come to a screen, and away from it again. */
const away = async (app, { from, leave }, body) => {
  await app.facilitator(`() => { ${from} }`)
  await pause(restMs)
  const found = await body()
  if (leave) await app.facilitator(`async () => { await (${leave}) }`)
  await pause(restMs)
  return found
}

const longestGap = (app, screen) =>
  away(app, screen, async () => {
    const pages = ['/facilitator/', ...(screen.inRoom ? ['/audience/'] : [])]
    // The room's window may only open now: then its frames count from its first one on.
    for (const page of pages) await app.page(page, () => window.bench.resetGap()).catch(() => undefined)
    await open(app, screen)
    return Math.max(...(await Promise.all(pages.map((page) => app.page(page, () => window.bench.gap())))))
  })

const blankGaps = (stage) =>
  inFolder((folder) =>
    withApp(stage, { app: blank, folder: join(folder, 'blank') }, async (app) => {
      await ready(app, '/blank/')
      const gaps = []
      for (let i = 0; i < times * 2; i++) {
        await app.page('/blank/', () => window.bench.resetGap())
        await pause(restMs * 2)
        gaps.push(await app.page('/blank/', () => window.bench.gap()))
      }
      return gaps
    })
  )
