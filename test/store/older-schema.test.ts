import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, versionOf } from '../../electron/store/migrate'
import { schemaVersion } from '../../electron/store/schema'
import { first } from '../../electron/store/schema/first'
import { second } from '../../electron/store/schema/second'
import { sqlOn } from '../../electron/store/sql'
import { mono, wall } from '../../shared/time'

test.each([
  [1, first],
  [2, first + second]
])(
  'a file with the tables of version %i is brought up to date with everything that happened in it',
  (version, tables) => {
    const db = new Database(':memory:')
    db.exec(tables)
    db.pragma(`user_version = ${version}`)
    const put = db.prepare(
      `INSERT INTO impediment_event (impediment_id, hlc, origin, seq, id, type, session_id, unit_id, at_wall, body)
     VALUES (@impediment, @n, 'laptop', @n, @id, @type, NULL, @unit, @n, @body)`
    )
    const happened = (n: number, event: object & { type: string; unit: string }) => {
      const whole = {
        id: `e${n}`,
        impediment: 'i1',
        cmd: `c${n}`,
        at: { mono: mono(n), wall: wall(n) },
        session: null
      }
      put.run({ ...whole, ...event, n, at: undefined, body: JSON.stringify({ ...whole, ...event }) })
    }
    const fields = { title: 'No licence', blocked: 'b', effect: 'e', ask: 'a', tried: '', owner: '' }
    happened(1, {
      type: 'raised',
      unit: 'team',
      fields: { ...fields, neededBy: null, confidential: false }
    } as never)
    happened(2, { type: 'sentUp', unit: 'team', to: 'eat' } as never)
    happened(3, {
      type: 'answered',
      unit: 'eat',
      disposition: 'resolve',
      text: 'Bought',
      owner: '',
      due: null
    } as never)

    const other = { impediment: 'i2', unit: 'team' }
    happened(4, {
      ...other,
      type: 'raised',
      fields: { ...fields, title: 'No key', neededBy: null, confidential: false }
    } as never)
    happened(5, { ...other, type: 'resolved', text: 'Found' } as never)
    happened(7, { ...other, type: 'reopened', reason: 'Another one' } as never)

    const sql = sqlOn(db)
    const told: (readonly [number, number])[] = []
    migrate(sql, (...progress) => told.push(progress))

    expect(versionOf(sql)).toBe(schemaVersion)
    expect(told.at(-1), 'somebody who waits is told how far it is').toEqual([told[0]?.[1], told[0]?.[1]])
    migrate(sql, () => expect.fail('there is nothing left to bring up to date'))
    expect(db.prepare('SELECT id, state, ball_at, rungs, raisers FROM impediment').all()).toEqual([
      { id: 'i1', state: 'answered', ball_at: 'team', rungs: 2, raisers: 1 },
      { id: 'i2', state: 'open', ball_at: 'team', rungs: 1, raisers: 1 }
    ])
    expect(db.prepare('SELECT unit_id, impediment_id FROM impediment_waiting').all()).toEqual([
      { unit_id: 'team', impediment_id: 'i1' }
    ])
    expect(db.prepare('SELECT * FROM impediment_gap').all()).toEqual([
      {
        impediment_id: 'i2',
        from_at: 5,
        to_at: 7,
        state: 'open',
        origin_unit: 'team',
        ball_at: 'team',
        raised_at: 4
      }
    ])
  }
)
