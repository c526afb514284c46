import { inOneGo, livedThrough, storeIn } from './many.mjs'

/** Parts that live alike: one of them is lived, the others get its rows. */
const towns = 100
const each = { teams: 100, people: 1000 }
/** What a team meets in a Daily Scrum: see `conductOf`. */
const raisedPerDaily = 0.64
/** For how long before the end ceremonies of the other parts have turns and seats. */
const latelyMs = 14 * 86_400_000

/**
 * 10,000 teams and 100,000 people with so many impediments behind them, over the working days it takes to meet so many.
 * Every daily ceremony of one part and of the levels above it is played by the rules of the rooms and written by the
 * store; SQLite then repeats the rows for 99 other parts. So what is open, answered, merged, verified or opened again,
 * and where, is what such days leave. The other parts are not in the log, which no screen reads; of their ceremonies there is what
 * charts and lists read, with turns and seats for the last 14 days.
 */
export const livedTowns = async (s, folder, { impediments, until, seed, say }) => {
  const { org, first, above } = s.makeTowns({ towns, ...each, seed })
  const { file, store, write } = storeIn(s, folder)
  const days = Math.ceil(impediments / (towns * each.teams * raisedPerDaily)) + 2
  await write('org', s.orgDrafts(org), until - 2 * days * 86_400_000)
  await livedThrough(s, { store, write }, { org: first, days, until, seed, say })
  await store.close()
  inOneGo(s, file, (db) => repeat(db, above, until - latelyMs))
}

const repeat = (db, above, lately) => {
  nameTowns(db, above)
  const rows = (table, changes, { from = `main.${table}`, where = '1' } = {}) => {
    const columns = db.pragma(`table_info(${table})`).map(({ name }) => name)
    const keys = db
      .pragma(`table_info(${table})`)
      .filter(({ pk }) => pk > 0)
      .map(({ name }) => name)
    db.exec(`CREATE TEMP TABLE was AS SELECT * FROM ${from} ORDER BY ${keys.join(', ')};
      INSERT INTO main.${table} SELECT ${columns.map((name) => changes[name] ?? `was.${name}`).join(', ')}
        FROM temp.town CROSS JOIN temp.was WHERE ${where};
      DROP TABLE temp.was`)
  }
  db.exec('BEGIN')
  rows('impediment_event', {
    impediment_id: own('impediment_id'),
    id: own('id'),
    session_id: own('session_id'),
    unit_id: unit('unit_id'),
    body: told('body')
  })
  rows('impediment', {
    id: own('id'),
    origin_unit: unit('origin_unit'),
    ball_at: unit('ball_at'),
    merged_into: own('merged_into'),
    body: told('body')
  })
  rows('impediment_rung', { impediment_id: own('impediment_id'), unit_id: unit('unit_id') })
  rows('impediment_waiting', { impediment_id: own('impediment_id'), unit_id: unit('unit_id') })
  rows('impediment_gap', {
    impediment_id: own('impediment_id'),
    origin_unit: unit('origin_unit'),
    ball_at: unit('ball_at')
  })
  const late = (table) => ({
    from: `(SELECT t.*, s.unit_id FROM main.${table} t JOIN main.session s ON s.id = t.session_id
      WHERE s.closed_at >= ${lately})`,
    where: heldOnce
  })
  rows('session_seat', { session_id: own('session_id'), seat_id: unit('seat_id') }, late('session_seat'))
  rows(
    'session_turn',
    { session_id: own('session_id'), subject_id: unit('subject_id') },
    late('session_turn')
  )
  rows(
    'session',
    {
      id: own('id'),
      unit_id: unit('unit_id'),
      unit_name: `(SELECT name FROM main.unit WHERE id = ${unit('unit_id')})`
    },
    { where: heldOnce }
  )
  db.exec('COMMIT')
}

/** The other parts, in the order of the tables' keys; `leads`: the first under a unit above, whose ceremonies it brings along. */
const nameTowns = (db, above) => {
  db.exec(
    `CREATE TEMP TABLE town (k TEXT PRIMARY KEY, area INTEGER, region INTEGER, leads_area INTEGER,
      leads_region INTEGER) WITHOUT ROWID`
  )
  const put = db.prepare('INSERT INTO temp.town VALUES (?, ?, ?, ?, ?)')
  for (const [k, { area, region }] of above.entries()) {
    const before = above[k - 1]
    if (before)
      put.run(String(k), area, region, Number(area !== before.area), Number(region !== before.region))
  }
}

// Ids of what was lived are as the app makes them, and begin with the year's digits; those of units with their part.
const own = (column) => `town.k || '-' || was.${column}`
const unit = (column) => `CASE WHEN was.${column} LIKE '0-%' THEN town.k || substr(was.${column}, 2)
  WHEN was.${column} = 'area-0' THEN 'area-' || town.area
  WHEN was.${column} = 'region-0' THEN 'region-' || town.region ELSE was.${column} END`
const told = (column) =>
  `replace(replace(replace(replace(was.${column}, '"01', '"' || town.k || '-01'), '"0-', '"' || town.k || '-'),
    '"area-0"', '"area-' || town.area || '"'), '"region-0"', '"region-' || town.region || '"')`
/** Of a unit above several parts there is one ceremony a day. */
const heldOnce = `(was.unit_id LIKE '0-%' OR (was.unit_id = 'area-0' AND town.leads_area)
  OR (was.unit_id = 'region-0' AND town.leads_region))`
