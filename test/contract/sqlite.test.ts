import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

test('the SQLite addon that tests run on is built for this Node', () => {
  const db = new Database(':memory:')
  expect(db.prepare('select 1 as one').get()).toEqual({ one: 1 })
  db.close()
})
