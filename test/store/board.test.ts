import { beforeEach, expect, test } from 'vitest'
import type { ImpedimentEvent } from '../../shared/impediment/types'
import type { ReadInput } from '../../shared/ipc/reads'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { DAY, HOUR } from '../../shared/time'
import type { Bare } from '../support/bare'
import { impedimentDraft, impedimentEvents, makeOrg, orgDrafts } from '../support/generate'
import { orgRow } from '../support/units'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

// A Thursday; the usual day goes from nine to five.
const now = new Date(2026, 10, 19, 16, 0).getTime()
const row = (unitId: string, unitName: string, unitKind: string, parentId: string) =>
  orgRow({ unitId, unitName, unitKind, parentId })

let ws: Workspace
let count = 0
beforeEach(() => {
  ws = openWorkspace()
  const units = [
    row('top', 'Board', 'eat', ''),
    row('pay', 'Payments', 'sos', 'top'),
    row('led', 'Ledger', 'team', 'pay'),
    row('car', 'Cards', 'team', 'pay'),
    row('dep', 'Depots', 'team', 'top')
  ]
  ws.write(planImport(units, emptyOrg).drafts, now - 30 * DAY)
})

function happens(impediment: string, at: number, act: Bare<ImpedimentEvent, 'impediment'>): void {
  count++
  const event = { ...act, id: `e${count}`, impediment, cmd: `c${count}`, at: stampAt(at), session: null }
  ws.write([impedimentDraft(event as ImpedimentEvent)], at)
}
const raise = (
  id: string,
  unit: string,
  more: { hoursAgo?: number; neededBy?: string; owner?: string } = {}
) =>
  happens(id, now - (more.hoursAgo ?? 1) * HOUR, {
    type: 'raised',
    unit,
    fields: {
      title: `Title of ${id}`,
      blocked: '',
      effect: '',
      ask: '',
      tried: '',
      owner: more.owner ?? '',
      neededBy: more.neededBy ?? null,
      confidential: false
    }
  })
const up = (id: string, unit: string, to: string) => happens(id, now - HOUR, { type: 'sentUp', unit, to })
const answer = (id: string, unit: string, disposition: 'decline' | 'take') =>
  happens(id, now - HOUR / 2, { type: 'answered', unit, disposition, text: 'No', owner: 'Ana', due: null })

const everything = { level: null, owner: null, age: null, text: '', limit: 100 }
const board = (unitId: string, asked: Partial<ReadInput<'board'>> = {}) => {
  const view = ws.readers.reads.board({ unitId, ...everything, ...asked }, now)
  if (!view) return null
  const { raised, here, up: above, answered, closed } = view
  return [raised, here, above, answered, closed].map((column) => column.id.join(' '))
}

test('the board of a unit: raised below it, here, sent up from here, on the way back down, closed lately', () => {
  raise('below', 'led')
  raise('here', 'car')
  up('here', 'car', 'pay')
  raise('above', 'led')
  up('above', 'led', 'pay')
  up('above', 'pay', 'top')
  raise('back', 'led')
  up('back', 'led', 'pay')
  answer('back', 'pay', 'decline')
  raise('gone', 'car')
  happens('gone', now, { type: 'resolved', unit: 'car', text: '' })
  raise('long ago', 'car', { hoursAgo: 300 })
  happens('long ago', now - 9 * DAY, { type: 'resolved', unit: 'car', text: '' })
  raise('elsewhere', 'dep')
  expect(board('pay')).toEqual(['below', 'here', 'above', 'back', 'gone'])
  expect(board('led')).toEqual(['', 'below', 'above', 'back', ''])
  expect(board('top')).toEqual(['below elsewhere here', 'above', '', 'back', 'gone'])
  expect(board('nowhere')).toBe(null)
})

test('a column goes by what is needed first, then by how many teams met it, then by age', () => {
  raise('young', 'led', { hoursAgo: 1 })
  raise('old', 'led', { hoursAgo: 9 })
  raise('soon', 'led', { neededBy: '2026-11-20' })
  raise('met', 'led', { hoursAgo: 2 })
  raise('also', 'car', { hoursAgo: 2 })
  happens('also', now, { type: 'merged', unit: 'car', into: 'met' })
  expect(board('led')?.[1]).toBe('soon met old young')
  expect(board('pay')?.[0]).toBe('soon met old young')
})

test('filters by level, owner, age in working time, and words', () => {
  raise('fresh', 'led', { hoursAgo: 1, owner: 'Ana' })
  raise('warm', 'car', { hoursAgo: 5 })
  raise('stale', 'led', { hoursAgo: 30 })
  raise('up', 'led', { hoursAgo: 2 })
  up('up', 'led', 'pay')
  expect(board('top', { level: 1 })?.[0]).toBe('up')
  expect(board('top', { age: 'fresh' })?.[0]).toBe('up fresh')
  expect(board('top', { age: 'warn' })?.[0]).toBe('warm')
  expect(board('top', { age: 'stale' })?.[0]).toBe('stale')
  expect(board('top', { owner: '' })?.[0]).toBe('stale warm up')
  expect(board('top', { text: 'ana' })?.[0]).toBe('fresh')
  const list = (asked: Partial<ReadInput<'impediments'>>) =>
    ws.readers.reads.impediments({ state: 'open', unitId: 'pay', text: '', limit: 10, ...asked }, now)
  expect(list({}).id).toEqual(['fresh', 'up', 'warm', 'stale'])
  expect(list({ level: 0, age: 'warn' }).id).toEqual(['warm'])
  expect(list({ owner: '' }).total).toBe(3)
})

test('nothing on the way to board or list reads the whole table', () => {
  const org = makeOrg({ teams: 30, levels: 2, people: 30, seed: 1 })
  ws.write(orgDrafts(org), now - 40 * DAY)
  ws.write([...impedimentEvents(org, 600, now, 2)].map(impedimentDraft), now)
  const asked: string[] = []
  const { prepare } = ws.sql
  ws.sql.prepare = (text) => {
    asked.push(text)
    return prepare(text)
  }
  const { reads } = ws.readers
  for (const filters of [
    everything,
    { ...everything, text: 'a' },
    { ...everything, age: 'stale' as const, level: 0 }
  ])
    for (const unitId of ['top', 'led']) {
      reads.board({ unitId, ...filters }, now)
      reads.impediments({ state: 'open', unitId, ...filters }, now)
      reads.impediments({ state: 'open', unitId: null, ...filters }, now)
    }
  for (const state of ['answered', 'resolved', 'all'] as const)
    reads.impediments({ state, unitId: null, text: '', limit: 10 }, now)
  reads.similar({ title: 'Certificate runs out', impedimentId: null, limit: 3 }, now)
  ws.sql.prepare = prepare
  const plans = [...new Set(asked)].flatMap((text) =>
    (ws.sql.db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...gaps(text)) as { detail: string }[]).map(
      ({ detail }) => detail
    )
  )
  expect(
    plans.filter((plan) => /^SCAN (impediment|i|impediment_rung)( |$)/.test(plan) && !/USING/.test(plan))
  ).toEqual([])
})
/** Something for every place in a statement where a value stands. */
const gaps = (text: string) => (text.match(/\?/g) ?? []).map(() => '[]')
