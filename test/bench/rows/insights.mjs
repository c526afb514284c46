import { join } from 'node:path'
import { profile } from '../data.mjs'
import { inPairs, median } from '../statistics.mjs'

const times = 15
/** As often is enough for what takes long (ms). */
const [fewerTimes, longMs] = [5, 250]
const hour = 3_600_000
/** No screen does more than this before it answers, or lets others have their turn. */
const budgetMs = 100

/** Every kind of ceremony, at the units that hold it. */
const ceremonies = {
  daily: ['team'],
  scaledDaily: ['sos'],
  eatDaily: ['eat'],
  metaScrum: ['sos', 'eat'],
  scaledPlanning: ['sos'],
  scaledReview: ['sos'],
  scaledRetro: ['team', 'sos', 'eat'],
  refinement: ['team', 'sos']
}

/**
 * What screens read at 1,000,000 impediments: opening ceremonies of every kind, the board, the heat tree, the charts
 * of fourteen days and of all there is, the hints beside them, the morning report and a search. Ours is the store's own read, as a window gets it; the
 * floor is the same SQL run bare, its rows fetched and thrown away. The longest work that any of them does at once, and
 * the longest of a question of likeness, stand beside 100 ms.
 */
export const insights = async ({ s, say }) => {
  const sql = s.connect(join(await profile(s, 1_000_000, say), 'sameday.sqlite'))
  try {
    const counted = sql.db
      .prepare("SELECT count(*), sum(state = 'open'), max(raised_at) FROM impediment")
      .raw()
    const [all, open, last] = counted.get()
    say(`Of ${all.toLocaleString('en')} impediments ${open.toLocaleString('en')} are open.`)
    const at = last + hour
    const readers = s.readers(sql)
    const { units } = readers.tree()
    const read = (name, input) => () => readers.sliced(name, input, at)
    const asked = { unitId: idOf(units, 'eat'), text: '', owner: null, level: null, age: null, limit: 50 }
    // First, or what the others leave behind is cleared away in one of its slices.
    const likeness = median(Array.from({ length: 3 }, () => longestOfLikeness(s, sql, at)))
    const charts = (period) => read('insights', { unitId: null, period, at })
    const rows = [
      await slowestRoom(s, sql, readers, at),
      await besideBare(sql, 'board', read('board', asked)),
      await besideBare(sql, 'board-with-words', read('board', { ...asked, text: 'e' })),
      await besideBare(sql, 'heat-tree', read('heat', { at })),
      await besideBare(sql, 'insights-charts', charts('fortnight')),
      await besideBare(sql, 'insights-charts-all', charts('all')),
      await besideBare(sql, 'insights-hints', read('hints', { unitId: null })),
      await besideBare(sql, 'board-with-words-and-age', read('board', { ...asked, text: 'e', age: 'stale' })),
      await besideBare(
        sql,
        'morning-report',
        read('morning', { dayStart: at - 9 * hour, dayEnd: at + 15 * hour })
      ),
      await besideBare(sql, 'search', read('search', { text: 'no such words', limit: 20 }))
    ]
    for (const { name, value, work } of rows)
      say(`${name}: ${value.toFixed(1)} ms, ${work.toFixed(1)} ms of work at once`)
    return [
      ...rows,
      { name: 'longest-read', value: Math.max(...rows.map(({ work }) => work)), floor: budgetMs },
      { name: 'likeness-slice', value: likeness, floor: budgetMs }
    ]
  } finally {
    sql.db.close()
  }
}

const idOf = (units, wanted) => units.find(({ kind }) => kind === wanted)?.id ?? units[0].id

/** Of all kinds at all units that hold them, the one that takes longest to open. */
const slowestRoom = async (s, sql, readers, at) => {
  const { units } = readers.tree()
  const rows = []
  for (const [kind, held] of Object.entries(ceremonies))
    for (const unit of held) {
      const asked = { unitId: idOf(units, unit), kind, at: { mono: s.mono(0), wall: s.wall(at) } }
      rows.push(await besideBare(sql, 'open-ceremony', () => atOnce(() => readers.room(asked))))
    }
  return rows.reduce((slowest, row) => (row.value > slowest.value ? row : slowest))
}

/** Asked for the first time, when the titles of all that is open are taken in. */
const longestOfLikeness = (s, sql, at) => {
  const readers = s.readers(sql)
  readers.tree()
  const asked = { title: 'Signing certificate expires', impedimentId: null, limit: 5 }
  return longestSlice(() => readers.sliced('similar', asked, at))
}

/** A read that is not cut into slices. */
function* atOnce(read) {
  yield read()
}

/** A read beside every statement that it runs, as it runs it, told by the connection itself. */
const besideBare = async (sql, name, slices) => {
  const read = () => {
    for (const _ of slices());
  }
  read()
  const ran = []
  const { prepare } = sql
  sql.prepare = (text) => watched(prepare(text), text, ran)
  const took = timed(read)
  sql.prepare = prepare
  const bare = ran.map(({ text, how, values }) => ({ statement: sql.db.prepare(text).raw(), how, values }))
  const { value, floor } = await inPairs(
    took > longMs ? fewerTimes : times,
    () => timed(() => bare.forEach(({ statement, how, values }) => void statement[how](...values))),
    () => timed(read)
  )
  const work = median(Array.from({ length: 5 }, () => longestSlice(slices)))
  return { name, value, floor, work }
}

/** A statement that tells what it is asked; those it turns into (`raw`, `pluck`) do as well. */
const watched = (statement, text, ran) =>
  new Proxy(statement, {
    get: (target, how) => {
      const own = Reflect.get(target, how)
      if (typeof own !== 'function') return own
      return (...values) => {
        if (how === 'all' || how === 'get') ran.push({ text, how, values })
        const answer = own.apply(target, values)
        return answer === target ? watched(target, text, ran) : answer
      }
    }
  })

const longestSlice = (slices) => {
  const work = slices()
  let longest = 0
  for (let done = false; !done; )
    longest = Math.max(
      longest,
      worked(() => {
        done = work.next().done === true
      })
    )
  return longest
}

/** Ms of a core, whatever else the machine is doing. */
const worked = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}
