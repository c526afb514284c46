import { join } from 'node:path'
import { profile } from '../data.mjs'
import { inPairs } from '../statistics.mjs'

const times = 15
const hour = 3_600_000

/**
 * What Insights reads at 1,000,000 impediments: the heat tree, and the charts of fourteen days. Ours is the store's own
 * read, as a window gets it; the floor is the same SQL run bare, its rows fetched and thrown away.
 */
export const insights = async ({ s, say }) => {
  const sql = s.connect(join(await profile(s, 1_000_000, say), 'sameday.sqlite'))
  try {
    const now = sql.db.prepare('SELECT max(raised_at) FROM impediment').pluck().get() + hour
    return [await heatTree(s, sql, now), await charts(s, sql, now)]
  } finally {
    sql.db.close()
  }
}

const heatTree = async (s, sql, at) => {
  const { reads } = s.readers(sql)
  reads.heat({ at }, at)
  const bare = sql.db
    .prepare(
      `SELECT ball_at, count(*), sum(raised_at <= ?), sum(raised_at <= ?), min(raised_at), origin_unit
         FROM impediment INDEXED BY impediment_open_at WHERE state = 'open' GROUP BY ball_at`
    )
    .raw()
  const { value, floor } = await inPairs(
    times,
    () => timed(() => bare.all(at - 48 * hour, at - 20 * hour)),
    () => timed(() => reads.heat({ at }, at))
  )
  return { name: 'heat-tree', value, floor }
}

/** Every statement that the charts run, as they run it, told by the connection itself. */
const charts = async (s, sql, at) => {
  const { reads } = s.readers(sql)
  const input = { unitId: null, period: 'fortnight', at }
  reads.insights(input, at)
  const ran = []
  const { prepare } = sql
  sql.prepare = (text) => watched(prepare(text), text, ran)
  reads.insights(input, at)
  sql.prepare = prepare
  const bare = ran.map(({ text, name, values }) => ({ statement: sql.db.prepare(text).raw(), name, values }))
  const { value, floor } = await inPairs(
    times,
    () => timed(() => bare.forEach(({ statement, name, values }) => void statement[name](...values))),
    () => timed(() => reads.insights(input, at))
  )
  return { name: 'insights-charts', value, floor }
}

/** A statement that tells what it is asked; those it turns into (`raw`, `pluck`) do as well. */
const watched = (statement, text, ran) =>
  new Proxy(statement, {
    get: (target, name) => {
      const own = Reflect.get(target, name)
      if (typeof own !== 'function') return own
      return (...values) => {
        if (name === 'all' || name === 'get') ran.push({ text, name, values })
        const answer = own.apply(target, values)
        return answer === target ? watched(target, text, ran) : answer
      }
    }
  })

const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}
