import { join } from 'node:path'

const written = 20_000

/** A store on a fresh profile folder, that writes or throws. */
export const storeIn = (s, folder) => {
  const file = join(folder, 'sameday.sqlite')
  const store = s.openStore({ file, userData: folder, rehearsal: false }, () => {})
  const write = async (batch, drafts, at) => {
    const done = await store.write({ batch, drafts, label: null, at: stamp(s, at) })
    if (!done.ok) throw new Error(done.problem.text.key)
  }
  return { file, store, write }
}

export const stamp = (s, ms) => ({ mono: s.mono(ms), wall: s.wall(ms) })

/** Every daily ceremony of so many working days, played by the rules of the rooms; a day is one batch. */
export const livedThrough = async (s, { store, write }, { org, days, until, seed, say }) => {
  const rooms = new Map()
  for (const { id, kind } of org.units) {
    const room = await store.room({ unitId: id, kind: s.dailyKind(kind), at: stamp(s, until) })
    if (!room.ok) throw new Error(room.problem.text.key)
    rooms.set(id, room.value)
  }
  let done = 0
  let told = performance.now()
  for (const { drafts, at } of s.livedDays({ org, days, until, seed, rooms })) {
    await write(`day-${++done}`, drafts, at)
    if (performance.now() - told < 5000) continue
    told = performance.now()
    say(`${done} of ${days} days`)
  }
}

/** An organisation and so many impediments raised in its teams in the month before `until`, half of them resolved. */
export const withoutCeremonies = async (s, folder, { org, impediments, until, seed }) => {
  const { file, store, write } = storeIn(s, folder)
  await write('org', s.orgDrafts(org), until)
  const events = [...s.impedimentEvents(org, Math.min(written, impediments), until, seed)]
  await write('impediments', events.map(s.impedimentDraft), until)
  await store.close()
  multiply(s, file, Math.ceil(impediments / written), events.length)
}

// The store writes the first 20,000 as it writes everything; SQLite then repeats its rows under other names, which
// gives the very rows it would write for a million, in a tenth of the time.
const multiply = (s, file, times, events) => {
  inOneGo(s, file, (db) => repeat(db, times, events))
}

/** For very many rows at once, into a file that nobody needs if the power goes: nothing is written twice, and each index is made once, at the end. */
export const inOneGo = (s, file, body) => {
  const { db } = s.connect(file)
  for (const pragma of [
    'journal_mode = DELETE',
    'journal_mode = MEMORY',
    'synchronous = OFF',
    'cache_size = -500000'
  ])
    db.pragma(pragma)
  const indexes = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all()
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  body(db)
  for (const { sql } of indexes) db.exec(sql)
  db.pragma('journal_mode = WAL')
  db.close()
}

const repeat = (db, times, events) => {
  const last = db.prepare('SELECT max(seq) FROM op').pluck().get()
  db.exec(`CREATE TEMP TABLE times (k INTEGER PRIMARY KEY);
    WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < ${times - 1})
    INSERT INTO times SELECT k FROM n`)
  const named = (text) =>
    `replace(replace(${text}, '"imp-', '"' || k || '-imp-'), '"id":"', '"id":"' || k || '-')`
  /** Every column as it is, but those that are told otherwise. */
  const copied = (table, otherwise) =>
    db
      .pragma(`table_info(${table})`)
      .map(({ name }) => otherwise[name] ?? name)
      .join(', ')
  db.exec(`BEGIN;
    INSERT INTO op SELECT origin, seq + k * ${events}, hlc, entity, k || '-' || row_id, kind, ${named('patch')}
      FROM temp.times CROSS JOIN op WHERE seq > ${last - events} AND seq <= ${last};
    INSERT INTO impediment_event SELECT k || '-' || impediment_id, hlc, origin, seq + k * ${events}, k || '-' || id,
      type, session_id, unit_id, at_wall, ${named('body')} FROM temp.times CROSS JOIN
      (SELECT * FROM impediment_event WHERE impediment_id LIKE 'imp-%');
    INSERT INTO impediment SELECT ${copied('impediment', { id: "k || '-' || id", body: named('body') })}
      FROM temp.times CROSS JOIN (SELECT * FROM impediment WHERE id LIKE 'imp-%');
    INSERT INTO impediment_rung SELECT k || '-' || impediment_id, idx, unit_id, arrived_at, received_at, answered_at,
      acknowledged_at FROM temp.times CROSS JOIN (SELECT * FROM impediment_rung WHERE impediment_id LIKE 'imp-%');
    INSERT INTO impediment_waiting SELECT unit_id, k || '-' || impediment_id FROM temp.times CROSS JOIN
      (SELECT * FROM impediment_waiting WHERE impediment_id LIKE 'imp-%');
    UPDATE laptop SET seq = ${last + (times - 1) * events};
    COMMIT`)
}
