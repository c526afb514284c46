import { beforeEach, expect, test } from 'vitest'
import { hintDraft } from '../../shared/insights/hints'
import { membershipDraft } from '../../shared/org/drafts'
import { MINUTE } from '../../shared/time'
import { message } from '../../shared/words/message'
import { makeOrg, orgDrafts } from '../support/generate'
import { openWorkspace, type Workspace } from '../support/workspace'

const start = Date.UTC(2026, 10, 2, 9)
const org = makeOrg({ teams: 4, levels: 3, people: 0, seed: 1 })
const [sos, otherSos] = org.units.filter(({ kind }) => kind === 'sos').map(({ id }) => id)
const team = org.units.find(({ parentId }) => parentId === sos)?.id ?? ''
const person = (n: number, removed: boolean) =>
  membershipDraft({ unitId: team, personId: `p${n}`, role: 'member' }, removed)

let ws: Workspace
beforeEach(() => {
  ws = openWorkspace()
  ws.write(orgDrafts(org), start)
})

const hints = (unitId: string | null) => ws.readers.reads.hints({ unitId }, start)
const keys = (unitId: string | null) => hints(unitId).open.map((hint) => [hint.unitId, hint.key])

/** A closed ceremony as the write path leaves it for hints. */
function held(n: number, unitId: string, usedMinutes: number): void {
  const at = start + n * 24 * 60 * MINUTE
  ws.sql.db
    .prepare(
      `INSERT INTO session VALUES (?, ?, 'x', 'scaledDaily', 'closed', NULL, ?, ?, ?, ?, ?, 0, 0, ?, 1, 0, 0, ?)`
    )
    .run(`s${n}`, unitId, at, at, at, 15 * MINUTE, usedMinutes * MINUTE, at, n < 4 ? 1 : 0)
  const turn = ws.sql.db.prepare("INSERT INTO session_turn VALUES (?, ?, 'unit', ?, 0, ?, 'done')")
  for (const [idx, ms] of [6, 2, 2].entries()) turn.run(`s${n}`, idx, `team-0-${idx}`, ms * MINUTE)
  ws.sql.db
    .prepare("INSERT INTO session_seat VALUES (?, 'team-0-1', 'unit', 'Depots', ?)")
    .run(`s${n}`, n < 4 ? 'absent' : 'present')
}

test('a unit’s past ceremonies are looked at, its last five, and nobody else’s', () => {
  for (let n = 1; n <= 6; n++) held(n, sos ?? '', n === 2 || n === 6 ? 19 : 14)
  expect(hints(sos ?? '').open.map(({ key, why }) => [key, why])).toEqual([
    ['noCrossTeam', message('hint.noCrossTeam.why', { count: 3 })],
    [
      'airtime|team-0-0',
      message('hint.airtime.why', { team: org.units[3]?.name ?? '', share: 0.6, count: 5 })
    ],
    ['overRuns', message('hint.overRuns.why', { over: 2, count: 5, share: 0.2 })],
    ['fanOut', message('hint.fanOut.why', { count: 2 })]
  ])
  expect(keys(otherSos ?? '')).toEqual([[otherSos, 'fanOut']])
})

test('a dismissed hint stays away while it holds, and is heard of again when it has gone and come back', () => {
  for (let n = 0; n < 10; n++) ws.write([person(n, false)], start + n)
  expect(keys(team)).toEqual([[team, 'bigTeam']])
  ws.write([hintDraft(team, 'bigTeam', true)], start + 20)
  expect([keys(team), hints(team).over]).toEqual([[], []])
  expect(keys(null).map(([unitId]) => unitId)).toEqual([sos, otherSos])

  ws.write([person(9, true)], start + 30)
  expect(hints(team).over).toEqual([{ unitId: team, key: 'bigTeam' }])
  ws.write([hintDraft(team, 'bigTeam', false)], start + 40)
  expect([keys(team), hints(team).over]).toEqual([[], []])
  ws.write([person(9, false)], start + 50)
  expect(keys(team)).toEqual([[team, 'bigTeam']])
})

test('of very many hints, those highest up are listed, and nobody looks for how many there are beyond a hundred', () => {
  const at = { name: 'Unit', dailyTime: '09:00' }
  const pairs = Array.from({ length: 120 }, (_, i) => [
    { ...at, id: `scrum-${i}`, kind: 'sos' as const, parentId: 'eat-2-0' },
    { ...at, id: `below-${i}`, kind: 'team' as const, parentId: `scrum-${i}` }
  ])
  ws.write(orgDrafts({ units: pairs.flat(), people: [], memberships: [] }), start + 1)
  const { open, more, isMore } = hints(null)
  expect([open.length, more, isMore]).toEqual([50, 50, true])
  expect(new Set(open.map(({ key }) => key))).toEqual(new Set(['fanOut']))
})
