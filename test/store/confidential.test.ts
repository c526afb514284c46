import { afterAll, expect, test } from 'vitest'
import { transformationItemId } from '../../shared/impediment/initiative'
import type { ImpedimentEvent } from '../../shared/impediment/types'
import type { Draft } from '../../shared/sync/op'
import { HOUR } from '../../shared/time'
import { impedimentDraft } from '../support/generate'
import { unitDrafts } from '../support/units'
import { openWorkspace, stampAt } from '../support/workspace'

const now = Date.UTC(2026, 10, 19, 14, 0)
const title = 'Complaint about the way nights are shared out'
const ask = 'Somebody from outside hears both sides'
const owner = 'Noor Haddad'

const ws = openWorkspace()
afterAll(() => ws.sql.db.close())

const set = (entity: string, rowId: string, patch: object) => ({ entity, rowId, kind: 'set', patch }) as Draft
let count = 0
const happens = (impediment: string, unitId: string, act: object): Draft => {
  const about = { id: `e${++count}`, impediment, cmd: `c${count}`, at: stampAt(now - HOUR), session: null }
  return impedimentDraft({ ...about, unit: unitId, ...act } as ImpedimentEvent)
}
const fields = { blocked: '', effect: '', ask, tried: '', owner, neededBy: null, confidential: false }
const item = (id: string, more: object) =>
  set('item', id, {
    unitId: 'eat',
    kind: 'product',
    title: id,
    state: 'open',
    rank: id,
    removed: false,
    ...more
  })
const initiative = transformationItemId('secret')
const answered = { type: 'answered', disposition: 'transform', text: ask, owner, due: null }

// A grievance became an initiative that others then joined and waited for, and was marked confidential only afterwards.
ws.write(
  unitDrafts([
    ['eat', 'eat', null],
    ['team', 'team', 'eat']
  ]),
  now - 3 * HOUR
)
ws.write(
  [
    happens('secret', 'team', { type: 'raised', fields: { ...fields, title } }),
    happens('secret', 'team', { type: 'sentUp', to: 'eat' }),
    happens('secret', 'eat', answered),
    happens('other', 'team', { type: 'raised', fields: { ...fields, ask: '', owner: '', title: 'Other' } }),
    happens('other', 'team', { type: 'sentUp', to: 'eat' }),
    happens('other', 'eat', { ...answered, text: '', owner: '', item: initiative }),
    item(initiative, {
      kind: 'transformation',
      title,
      why: ask,
      owner,
      impedimentId: 'secret',
      parentId: 'whole'
    }),
    item('whole', {}),
    item('waits', { dependsOn: [initiative] }),
    item('part', { parentId: initiative })
  ],
  now - 2 * HOUR
)
ws.write([happens('secret', 'team', { type: 'refined', patch: { confidential: true } })], now - HOUR)

const { reads } = ws.readers
const day = { dayStart: now - 12 * HOUR, dayEnd: now + 12 * HOUR }
test.each<readonly [what: string, () => unknown]>([
  ['the backlog of improvements', () => reads.items({ unitId: 'eat', kind: 'transformation' }, now)],
  [
    'a backlog with what waits for it, and what is a part of it',
    () => reads.items({ unitId: 'eat', kind: 'product' }, now)
  ],
  ['the parts of what is about to end', () => reads.parts({ itemId: 'whole' }, now)],
  ['what a change of an item is decided by', () => ws.readers.productLookup(now).item(initiative)],
  ['what ends with an item', () => ws.readers.productLookup(now).liveParts('whole')],
  ['what an export is compared with', () => ws.readers.currentProduct(now).item(initiative)],
  ['the initiative behind another impediment', () => reads.impediment({ impedimentId: 'other' }, now)],
  ['the board of improvements', () => reads.transformation({ unitId: null }, now)],
  ['the roadmap', () => reads.roadmap({ unitId: 'eat' }, now)],
  ['the morning report', () => reads.morning(day, now)],
  ['the charts', () => reads.insights({ unitId: null, period: 'fortnight', at: now }, now)],
  ['the search', () => reads.search({ text: 'nights', limit: 10 }, now)]
])('what became confidential after an initiative was made of it is not told by %s', (_, read) => {
  const told = JSON.stringify(read())
  expect(told.length).toBeGreaterThan(1)
  for (const words of [title, ask, owner]) expect(told).not.toContain(words)
})
