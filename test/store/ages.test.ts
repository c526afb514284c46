import { expect, test } from 'vitest'
import { workingMs } from '../../shared/calendar/working'
import { ageStep } from '../../shared/impediment/age'
import type { Impediment, ImpedimentEvent } from '../../shared/impediment/types'
import { DAY, HOUR } from '../../shared/time'
import { impedimentDraft, impedimentEvents, makeOrg, orgDrafts } from '../support/generate'
import { openWorkspace } from '../support/workspace'

const now = Date.UTC(2026, 10, 19, 14, 0)
const org = makeOrg({ teams: 420, levels: 3, people: 0, seed: 4 })

/** Each unit says something of its own, so that there are hundreds of each kind, and one of some. */
const saidBy = (i: number): object => ({
  timeZone: ['Asia/Tokyo', 'America/New_York', 'Europe/Berlin'][i % 3],
  ...(i % 2 === 0 && { ageSteps: { warnHours: 30, staleHours: 60 } }),
  ...(i === 7 && { calendar: { days: [], from: '09:00', to: '17:00', off: [] } }),
  ...(i % 5 === 0 && { calendar: { days: [1, 2, 3], from: '22:00', to: '02:00', off: ['2026-11-17'] } }),
  ...(i === 11 && { ageSteps: { warnHours: 4, staleHours: 2000 } })
})

test('where hundreds of units work in other ways, what is warn and stale at each is as one at a time says', () => {
  const ws = openWorkspace()
  ws.write(orgDrafts(org), now - 60 * DAY)
  const drafts = org.units.map(({ id }, i) => ({ entity: 'unit', rowId: id, kind: 'set', patch: saidBy(i) }))
  ws.write(drafts as never, now - 60 * DAY)
  ws.write([...impedimentEvents(org, 3000, now - HOUR, 9)].map(impedimentDraft), now)

  const tree = ws.readers.tree()
  const workAt = (id: string) => tree.work[tree.indexById.get(id) ?? -1]
  const bodies = ws.sql.db
    .prepare("SELECT body FROM impediment WHERE state = 'open'")
    .pluck()
    .all() as string[]
  const counts = new Map<string, { open: number; warn: number; stale: number }>()
  for (const body of bodies) {
    const { originUnitId, ballAt, raisedAt } = JSON.parse(body) as Impediment
    const [from, at] = [workAt(originUnitId), workAt(ballAt)]
    if (!from || !at) throw new Error(`Nobody knows ${originUnitId} or ${ballAt}`)
    const step = ageStep(workingMs(from.calendar, from.zone, raisedAt, now), at.ageSteps)
    const unit = counts.get(ballAt) ?? { open: 0, warn: 0, stale: 0 }
    counts.set(ballAt, unit)
    unit.open++
    if (step !== 'fresh') unit[step]++
  }
  const heat = ws.readers.reads.heat({ at: now }, now)
  const found = heat.id.flatMap((id, i) => {
    const [open = 0, warn = 0, stale = 0] = [heat.open[i], heat.warn[i], heat.stale[i]]
    return open > 0 ? [[id, { open, warn, stale }] as const] : []
  })
  expect(new Map(found)).toEqual(counts)
  ws.sql.db.close()
})

test('of thousands that are as old as was asked for, the board shows the most urgent first, as it does of all', () => {
  const ws = openWorkspace()
  ws.write(orgDrafts(org), now - 60 * DAY)
  const raised = [...impedimentEvents(org, 5000, now - 5 * DAY, 3)].filter(({ type }) => type === 'raised')
  ws.write(
    raised.map((event, i) => impedimentDraft(neededBy(event, i))),
    now
  )
  const [top = ''] = org.units.filter(({ parentId }) => parentId === null).map(({ id }) => id)
  const asked = { unitId: top, level: null, owner: null, text: '', limit: 60 }
  const all = ws.readers.reads.board({ ...asked, age: null }, now)
  const stale = ws.readers.reads.board({ ...asked, age: 'stale' }, now)
  expect(stale?.raised).toEqual(all?.raised)
  expect(new Set(stale?.raised.neededBy).size).toBeGreaterThan(3)
  ws.sql.db.close()
})

/** Every hundredth is needed by a day. */
function neededBy(event: ImpedimentEvent, i: number): ImpedimentEvent {
  if (event.type !== 'raised' || i % 100 > 0) return event
  return { ...event, fields: { ...event.fields, neededBy: `2026-11-${10 + ((i / 100) % 15)}` } }
}
