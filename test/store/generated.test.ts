import { expect, test } from 'vitest'
import { dayOf } from '../../electron/store/read/today'
import { dailyKind } from '../../shared/org/ladder'
import type { Draft } from '../../shared/sync/op'
import { localDate } from '../../shared/time'
import { type MadeOrg, makeOrg, orgDrafts } from '../support/generate'
import { contextOf, waitingAt } from '../support/live-day'
import { livedDays } from '../support/lived-days'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

/** A Thursday, noon, in the zone of whoever runs this. */
const until = new Date(2026, 10, 19, 12, 0).getTime()
const org = makeOrg({ teams: 5, levels: 3, people: 40, seed: 3 })

function roomsOf(ws: Workspace, { units }: MadeOrg) {
  return new Map(
    units.map(({ id, kind }) => {
      const room = ws.readers.room({ unitId: id, kind: dailyKind(kind), at: stampAt(until) })
      if (!room) throw new Error(`No room of ${id}`)
      return [id, room]
    })
  )
}

/** Five teams, two units above them and one above those, after five working days. */
function lived(seed: number): { readonly ws: Workspace; readonly drafts: readonly Draft[] } {
  const ws = openWorkspace()
  ws.write(orgDrafts(org), until - 30 * 24 * 3_600_000)
  const days = [...livedDays({ org, days: 5, until, seed, rooms: roomsOf(ws, org) })]
  for (const { drafts, at } of days) ws.write(drafts, at)
  return { ws, drafts: days.flatMap((day) => day.drafts) }
}

const { ws, drafts } = lived(1)
const column = <T>(text: string) => ws.sql.db.prepare(text).pluck().all() as T[]

test('five days of eight units are forty ceremonies, each unit’s on each of five working days, all closed', () => {
  expect(column("SELECT count(*) FROM session WHERE phase = 'closed'")).toEqual([40])
  const days = column<number>('SELECT opened_at FROM session').map(localDate)
  expect([...new Set(days)].sort()).toEqual([
    '2026-11-12',
    '2026-11-13',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18'
  ])
  expect(new Set(column('SELECT unit_id FROM session GROUP BY unit_id HAVING count(*) = 5')).size).toBe(8)
})

test('what is open is in one place, and what rooms would find is what the tables hold', () => {
  const states = column<string>("SELECT state || ' ' || count(*) FROM impediment GROUP BY state")
  const raised = column<number>("SELECT count(*) FROM impediment_event WHERE type = 'raised'")
  expect(states.map((row) => Number(row.split(' ')[1])).reduce((a, b) => a + b, 0)).toBe(raised[0])
  expect(raised[0]).toBeGreaterThan(10)
  const found = ws.readers
    .tree()
    .units.flatMap((unit) => waitingAt(contextOf(ws, unit, until)).map(({ id }) => id))
  expect(found.sort()).toEqual(column<string>("SELECT id FROM impediment WHERE state = 'open'").toSorted())
  expect(column("SELECT id FROM impediment WHERE body ->> '$.pleaseCheck' <> '[]'")).toEqual([])
  expect(
    column(
      "SELECT DISTINCT type FROM impediment_event WHERE type IN ('answered', 'merged', 'sentUp', 'verified') ORDER BY 1"
    )
  ).toEqual(['answered', 'merged', 'sentUp', 'verified'])
})

test('Today, the charts, the board and a report read it', () => {
  const { reads } = ws.readers
  expect(reads.today(dayOf(until), until).unitId.length).toBe(8)
  expect(reads.insights({ unitId: null, period: 'all', at: until }, until).closedSessions).toBe(40)
  const all = reads.impediments({ state: 'all', unitId: null, text: '', limit: 500 }, until)
  expect(all.id.length).toBe(column<number>('SELECT count(*) FROM impediment')[0])
  const [last] = reads.history({ limit: 1, unitId: 'eat-2-0' }, until)
  const report = reads.report({ sessionId: last?.sessionId ?? '' }, until)
  expect([report?.unitName, report?.kind]).toEqual(['Executive team', 'eatDaily'])
})

test('the same seed gives the same days, another one others', () => {
  expect(lived(1).drafts).toEqual(drafts)
  expect(lived(2).drafts).not.toEqual(drafts)
})
