import { expect, test } from 'vitest'
import { readSearch } from '../../electron/store/read/search'
import { whole } from '../../electron/store/read/slices'
import { DAY } from '../../shared/time'
import { impedimentDraft, impedimentEvents, makeOrg, orgDrafts } from '../support/generate'
import { openWorkspace } from '../support/workspace'

const now = Date.UTC(2026, 10, 19, 14, 0)
const org = makeOrg({ teams: 12, levels: 3, people: 40, seed: 4 })

test('the latest that have the text are found, however small the slices are in which they are sought', () => {
  const ws = openWorkspace()
  ws.write(orgDrafts(org), now - 60 * DAY)
  ws.write([...impedimentEvents(org, 300, now, 9)].map(impedimentDraft), now)
  const latest = (like: string, most: number) =>
    ws.sql.db
      .prepare('SELECT id FROM impediment WHERE title LIKE ? ORDER BY raised_at DESC, id DESC LIMIT ?')
      .pluck()
      .all(like, most)
  const found = (text: string, limit: number, slice: number) =>
    whole(readSearch(ws.sql, ws.readers.tree(), { text, limit }, slice))
  for (const slice of [1, 7, 300, 20_000]) {
    const hits = found('quota', 200, slice).filter(({ kind }) => kind === 'impediment')
    expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(latest('%quota%', 1000)))
    const few = found('certificate', 2, slice).map(({ id }) => id)
    expect(latest('%certificate%', 10)).toEqual(expect.arrayContaining(few))
    expect(few).toEqual(found('certificate', 2, 20_000).map(({ id }) => id))
  }
  ws.sql.db.close()
})

test('a search lets others have their turn between slices', () => {
  const ws = openWorkspace()
  ws.write(orgDrafts(org), now - 60 * DAY)
  ws.write([...impedimentEvents(org, 50, now, 9)].map(impedimentDraft), now)
  const work = readSearch(ws.sql, ws.readers.tree(), { text: 'no such thing', limit: 5 }, 10)
  let turns = 0
  while (!work.next().done) turns++
  expect(turns).toBe(2 + 5)
  ws.sql.db.close()
})
