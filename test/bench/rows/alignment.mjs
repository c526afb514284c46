import { join } from 'node:path'
import { inFolder, stamp } from '../data.mjs'
import { inPairs } from '../statistics.mjs'

const times = 15

/**
 * Which goal leads where in an organisation of 10,000 teams, every unit with a goal of its own that serves the one
 * above, and every fiftieth that serves nothing. Ours is the store's own read, as a window gets it; the floor is the
 * same SQL run bare, its rows fetched and thrown away.
 */
export const alignment = ({ s }) =>
  inFolder(async (folder) => {
    const sql = s.connect(join(folder, 'sameday.sqlite'))
    try {
      s.migrate(sql)
      fill(s, sql)
      const { reads } = s.readers(sql)
      const { id } = reads.alignment({}, 0)
      if (id.length < 10_000) throw new Error(`Only ${id.length} goals were read`)
      const bare = [
        'SELECT id, unit_id, title, serves, state FROM goal WHERE removed = 0 ORDER BY unit_id, rank, id',
        `SELECT goal_id, count(*) FROM item
           WHERE goal_id IS NOT NULL AND removed = 0 AND state IN ('open', 'doing') GROUP BY goal_id`
      ].map((text) => sql.db.prepare(text).raw())
      const { value, floor } = await inPairs(
        times,
        () => timed(() => bare.forEach((statement) => void statement.all())),
        () => timed(() => reads.alignment({}, 0))
      )
      return [{ name: 'alignment', value, floor }]
    } finally {
      sql.db.close()
    }
  })

const fill = (s, sql) => {
  const writer = new s.Writer(sql, 'bench')
  const org = s.makeOrg({ ...s.largeOrg, people: 0 })
  const write = (batch, drafts) => writer.write({ batch, drafts, label: null, at: stamp(s, Date.now()) })
  write('organisation', s.orgDrafts(org))
  write(
    'goals',
    org.units.map(({ id, parentId }, i) => ({
      entity: 'goal',
      rowId: `goal-${id}`,
      kind: 'set',
      patch: {
        unitId: id,
        title: `What ${id} is after, in a line`,
        why: '',
        serves: parentId === null || i % 50 === 7 ? null : `goal-${parentId}`,
        state: 'open',
        rank: 'V',
        removed: false
      }
    }))
  )
}

const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}
