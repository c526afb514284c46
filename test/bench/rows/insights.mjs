import { join } from 'node:path'
import { profile } from '../data.mjs'
import { inPairs, median } from '../statistics.mjs'

const times = 15
const hour = 3_600_000
/** No screen does more than this before it answers. */
const budgetMs = 100

/**
 * What screens read at 1,000,000 impediments: opening ceremonies, the board, the heat tree, and the charts of fourteen
 * days. Ours is the store's own read, as a window gets it; the floor is the same SQL run bare, its rows fetched and thrown
 * away. The longest of them all, and the longest that a question of likeness keeps others waiting, stand beside 100 ms
 * of work.
 */
export const insights = async ({ s, say }) => {
  const sql = s.connect(join(await profile(s, 1_000_000, say), 'sameday.sqlite'))
  try {
    const at = sql.db.prepare('SELECT max(raised_at) FROM impediment').pluck().get() + hour
    const readers = s.readers(sql)
    const { reads } = readers
    const { units } = readers.tree()
    const idOf = (wanted) => units.find(({ kind }) => kind === wanted)?.id ?? units[0].id
    const room = (kind, unit) => () =>
      readers.room({ unitId: idOf(unit), kind, at: { mono: s.mono(0), wall: s.wall(at) } })
    const rooms = [room('eatDaily', 'eat'), room('scaledDaily', 'sos'), room('daily', 'team')]
    const asked = { unitId: idOf('eat'), text: '', owner: null, level: null, age: null, limit: 50 }
    const rows = [
      await besideBare(sql, 'open-ceremony', () => rooms.forEach((open) => void open()), rooms.length),
      await besideBare(sql, 'board', () => reads.board(asked, at)),
      await besideBare(sql, 'board-with-words', () => reads.board({ ...asked, text: 'e' }, at)),
      await besideBare(sql, 'heat-tree', () => reads.heat({ at }, at)),
      await besideBare(sql, 'insights-charts', () =>
        reads.insights({ unitId: null, period: 'fortnight', at }, at)
      )
    ]
    const longest = Math.max(...rows.map(({ work }) => work))
    return [
      ...rows,
      { name: 'longest-read', value: longest, floor: budgetMs },
      { name: 'likeness-slice', value: longestSlice(readers), floor: budgetMs }
    ]
  } finally {
    sql.db.close()
  }
}

/**
 * A read beside every statement that it runs, as it runs it, told by the connection itself.
 * @param parts how many reads it is: figures are for one
 */
const besideBare = async (sql, name, read, parts = 1) => {
  read()
  const ran = []
  const { prepare } = sql
  sql.prepare = (text) => watched(prepare(text), text, ran)
  read()
  sql.prepare = prepare
  const bare = ran.map(({ text, how, values }) => ({ statement: sql.db.prepare(text).raw(), how, values }))
  const { value, floor } = await inPairs(
    times,
    () => timed(() => bare.forEach(({ statement, how, values }) => void statement[how](...values))) / parts,
    () => timed(read) / parts
  )
  const work = median(Array.from({ length: 5 }, () => worked(read))) / parts
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

/** Of the slices in which open titles are taken in, and of the question that follows. */
const longestSlice = ({ prepare, reads }) => {
  const slices = prepare('similar')[Symbol.iterator]()
  let longest = 0
  for (let done = false; !done; )
    longest = Math.max(
      longest,
      worked(() => {
        done = slices.next().done === true
      })
    )
  const like = () => reads.similar({ title: 'Signing certificate expires', impedimentId: null, limit: 5 }, 0)
  return Math.max(longest, worked(like))
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
