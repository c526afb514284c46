import { join } from 'node:path'
import { profile } from '../data.mjs'
import { inPairs, median } from '../statistics.mjs'

const times = 60

/**
 * Sums over the organisation, 10,000 teams and 1,000,000 impediments: of everything below one unit, and of every unit
 * at once. Ours is the store's own `org` read, as a window gets it, and the sums over its columns.
 */
export const rollUps = async ({ s, say }) => {
  const sql = s.connect(join(await profile(s, 1_000_000, say), 'sameday.sqlite'))
  try {
    return [await subtree(s, sql), await heatMap(s, sql)]
  } finally {
    sql.db.close()
  }
}

const subtree = async (s, sql) => {
  const org = s.readers(sql).reads.org({}, 0)
  const tree = s.buildTree(org.deliveryParent)
  const from = unitWithTeams(s, org, tree, 781)
  const bare = sql.db
    .prepare(
      `WITH RECURSIVE below(id) AS (SELECT ? UNION ALL
         SELECT l.child_id FROM below b CROSS JOIN link l ON l.cycle = 'delivery' AND l.parent_id = b.id)
       SELECT count(*), sum((SELECT count(*) FROM impediment i WHERE i.state = 'open' AND i.ball_at = b.id)) FROM below b`
    )
    .raw()
  let expected = 0
  const floor = () => {
    const start = performance.now()
    expected = bare.get(org.id[from])[1]
    return performance.now() - start
  }
  const ours = () => {
    const start = performance.now()
    let open = 0
    for (const unit of s.subtreeOf(tree, from)) open += org.openImpediments[unit]
    const took = performance.now() - start
    if (open !== expected) throw new Error(`${open} open impediments, and ${expected} by the bare statement`)
    return took
  }
  const { value, floor: least } = await inPairs(times, floor, ours)
  return { name: 'roll-up-of-a-subtree', value, floor: least }
}

const heatMap = async (s, sql) => {
  const { reads } = s.readers(sql)
  const known = reads.org({}, 0)
  const tree = s.buildTree(known.deliveryParent)
  const indexById = new Map(known.id.map((id, index) => [id, index]))
  const raw = (text) => sql.db.prepare(text).raw()
  const open = raw("SELECT ball_at, count(*) FROM impediment WHERE state = 'open' GROUP BY ball_at")
  const people = raw(
    'SELECT unit_id, count(DISTINCT person_id) FROM membership WHERE removed = 0 GROUP BY unit_id'
  )
  const everybody = raw('SELECT count(DISTINCT person_id) FROM membership WHERE removed = 0')
  const counted = (statement) => {
    const counts = new Int32Array(tree.size)
    for (const [id, count] of statement.iterate()) counts[indexById.get(id)] = count
    return counts
  }
  let expected = []
  const floor = () => {
    const start = performance.now()
    expected = s.sumUp(tree, counted(open))
    s.sumUp(tree, counted(people))
    everybody.get()
    return performance.now() - start
  }
  const ours = () => {
    const start = performance.now()
    const org = reads.org({}, 0)
    const own = s.buildTree(org.deliveryParent)
    const sums = s.sumUp(own, org.openImpediments)
    s.sumUp(own, org.people)
    const took = performance.now() - start
    if (median([...sums]) !== median([...expected]) || Math.max(...sums) !== Math.max(...expected))
      throw new Error('The sums differ from those of the bare statement')
    return took
  }
  const { value, floor: least } = await inPairs(times, floor, ours)
  return { name: 'heat-map', value, floor: least }
}

/** The unit whose subtree comes nearest to so many units. */
const unitWithTeams = (s, org, tree, wanted) => {
  const sizes = s.sumUp(
    tree,
    org.id.map(() => 1)
  )
  let best = 0
  for (const [unit, size] of sizes.entries())
    if (Math.abs(size - wanted) < Math.abs(sizes[best] - wanted)) best = unit
  return best
}
