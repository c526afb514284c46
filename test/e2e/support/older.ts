import Database from 'better-sqlite3'
import { first } from '../../../electron/store/schema/first'

/** A database as the first release left it: one team, and as many impediments as keep the next one busy for a while. */
export const firstRelease = (file: string, impediments: number): void => {
  const db = new Database(file)
  db.exec(first)
  // "Same" in ASCII.
  db.pragma(`application_id = ${0x53616d65}`)
  db.pragma('user_version = 1')
  const raisedAt = Date.now() - 24 * 3_600_000
  db.transaction(() => {
    db.exec("INSERT INTO unit VALUES ('harbour', 'Harbour', '', 'team', '09:00', '', 0)")
    const raised = db.prepare(
      `INSERT INTO impediment_event (impediment_id, hlc, origin, seq, id, type, unit_id, at_wall, body)
       VALUES (@impediment, @n, 'older laptop', @n, @id, 'raised', 'harbour', @raisedAt, @body)`
    )
    for (let n = 1; n <= impediments; n++) {
      const [impediment, id] = [`impediment ${n}`, `event ${n}`]
      const fields = {
        title: `Crane ${n} waits for a part`,
        blocked: '',
        effect: '',
        ask: '',
        tried: '',
        owner: ''
      }
      const about = {
        id,
        impediment,
        cmd: id,
        at: { mono: n, wall: raisedAt },
        session: null,
        unit: 'harbour'
      }
      const body = { ...about, type: 'raised', fields: { ...fields, neededBy: null, confidential: false } }
      raised.run({ impediment, n, id, raisedAt, body: JSON.stringify(body) })
    }
  })()
  db.close()
}
