import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualWork, type Work, workInTree } from '../../shared/calendar/inherit'
import { workingMs } from '../../shared/calendar/working'
import { dayAt, hostZone } from '../../shared/calendar/zone'
import { ageStep, blockedMs } from '../../shared/impediment/age'
import { foldImpediments } from '../../shared/impediment/join'
import type { Impediment, ImpedimentEvent } from '../../shared/impediment/types'
import { quantile, spreadOf } from '../../shared/insights/quantile'
import { buildTree, heightsOf, subtreeOf } from '../../shared/org/tree'
import { HOUR, mono, wall } from '../../shared/time'
import { impedimentDraft, makeOrg, orgDrafts } from '../support/generate'
import { openWorkspace } from '../support/workspace'

const now = Date.UTC(2026, 10, 3, 13, 20)
const org = makeOrg({ teams: 6, levels: 3, people: 0, seed: 3 })
const unitIds = org.units.map(({ id }) => id)
const parentOf = new Map(org.units.map(({ id, parentId }) => [id, parentId]))

/** What units say about their work; the others do as the unit above. */
const own = {
  'sos-1-0': { timeZone: 'America/New_York' },
  'team-0-1': { calendar: { days: [1, 2, 3, 4, 5, 6], from: '22:00', to: '06:00', off: ['2026-10-30'] } },
  'team-0-4': { timeZone: 'Asia/Tokyo' },
  // Nobody works there for now, so nothing that it raises grows old.
  'team-0-3': { calendar: { days: [], from: '09:00', to: '17:00', off: [] } },
  'eat-2-0': { ageSteps: { warnHours: 1, staleHours: 2.5 } },
  'team-0-5': { ageSteps: { warnHours: 30, staleHours: 2000 } }
} as const

const work = (() => {
  const index = new Map(unitIds.map((id, i) => [id, i]))
  const tree = buildTree(org.units.map(({ parentId }) => index.get(parentId ?? '') ?? -1))
  const said: Readonly<Record<string, object>> = own
  const none = { timeZone: null, calendar: null, ageSteps: null }
  const byIndex = workInTree(tree, (i) => ({ ...none, ...said[unitIds[i] ?? ''] }), usualWork(hostZone()))
  return {
    of: (id: string): Work => byIndex[index.get(id) ?? -1] ?? usualWork(hostZone()),
    height: heightsOf(tree, (i) => org.units[i]?.kind === 'team'),
    index,
    below: (id: string) => new Set(subtreeOf(tree, index.get(id) ?? -1).map((i) => unitIds[i]))
  }
})()

type Act = readonly [
  kind: 'sendUp' | 'resolve' | 'return' | 'take' | 'reopen' | 'merge',
  minutes: number,
  pick: number
]

const history = fc.array(
  fc.record({
    team: fc.integer({ min: 0, max: unitIds.length - 1 }),
    daysAgo: fc.double({ min: 0, max: 20, noNaN: true }),
    acts: fc.array(
      fc.tuple(
        fc.constantFrom<Act[0]>('sendUp', 'sendUp', 'resolve', 'return', 'take', 'reopen', 'merge'),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 50 })
      ),
      { maxLength: 6 }
    )
  }),
  { maxLength: 14 }
)

/** Events as laptops would have written them: each act by the unit that may, at its time, none in the future. */
function eventsOf(
  list: typeof history extends fc.Arbitrary<infer T> ? T : never
): readonly ImpedimentEvent[] {
  const events: ImpedimentEvent[] = []
  let count = 0
  const say = (impediment: string, unit: string, at: number, act: object) => {
    count++
    const about = { id: `e${count}`, impediment, cmd: `c${count}`, session: null, unit }
    events.push({ ...about, at: { mono: mono(at), wall: wall(at) }, ...act } as ImpedimentEvent)
  }
  const fields = {
    title: 't',
    blocked: '',
    effect: '',
    ask: '',
    tried: '',
    owner: '',
    neededBy: null,
    confidential: false
  }
  for (const [n, { team, daysAgo, acts }] of list.entries()) {
    const id = `i${n}`
    let at = Math.round(now - daysAgo * 24 * HOUR)
    say(id, unitIds[team] ?? '', at, { type: 'raised', fields })
    for (const [kind, minutes, pick] of acts) {
      at += minutes * 60_000
      if (at >= now) break
      const ball = foldImpediments(events).find((impediment) => impediment.id === id)?.ballAt ?? ''
      const answered = { type: 'answered', text: '', owner: '', due: null }
      if (kind === 'sendUp' && parentOf.get(ball))
        say(id, ball, at, { type: 'sentUp', to: parentOf.get(ball) })
      if (kind === 'resolve') say(id, ball, at, { type: 'resolved', text: '' })
      if (kind === 'return' || kind === 'take') say(id, ball, at, { ...answered, disposition: kind })
      if (kind === 'reopen') say(id, unitIds[team] ?? '', at, { type: 'reopened', text: '' })
      if (kind === 'merge' && n > 0) say(id, ball, at, { type: 'merged', into: `i${pick % n}` })
    }
  }
  return events.sort((a, b) => a.at.wall - b.at.wall)
}

function workspaceWith(events: readonly ImpedimentEvent[]) {
  const ws = openWorkspace()
  ws.write(orgDrafts(org), now - 40 * 24 * HOUR)
  ws.write(
    Object.entries(own).map(([rowId, patch]) => ({ entity: 'unit', rowId, kind: 'set', patch }) as never),
    now - 40 * 24 * HOUR
  )
  for (const event of events) ws.write([impedimentDraft(event)], event.at.wall)
  return ws
}

const runs = { numRuns: 60 }

describe('over random histories, working times and merges, the charts say what one impediment at a time adds up to', () => {
  test.each([null, 'sos-1-0', 'team-0-4'])('shown for %s', (unitId) => {
    fc.assert(
      fc.property(history, (list) => {
        const events = eventsOf(list)
        const ws = workspaceWith(events)
        const folded = foldImpediments(events)
        const view = ws.readers.reads.insights({ unitId, period: 'fortnight', at: now }, now)
        const counts = (id: string) => unitId === null || work.below(unitId).has(id)
        const { from } = view.span
        expect(view.blocked.ms).toBeCloseTo(
          blockedBy(
            folded.filter((imp) => counts(imp.originUnitId)),
            from
          ),
          0
        )
        const answers = answersIn(folded, from).filter(({ unit }) => counts(unit))
        expect(view.spread.counts).toEqual(spreadOf(answers.map(({ took }) => took / HOUR)))
        const top = answers
          .filter(({ unit }) => unit === 'eat-2-0')
          .map(({ took }) => took)
          .sort((a, b) => a - b)
        const row = view.levels.kind.indexOf('eat')
        expect(row < 0 ? Number.NaN : view.levels.p85Ms[row]).toEqual(quantile(top, 0.85))
        expect(sum(view.bins.sameDay)).toBe(answers.filter(({ sameDay }) => sameDay).length)
        const since = (at: number | null, unit: string) => at !== null && at >= from && counts(unit)
        expect(sum(view.bins.raised)).toBe(
          folded.filter((imp) => since(imp.raisedAt, imp.originUnitId)).length
        )
        expect(sum(view.bins.closed)).toBe(
          folded.filter((imp) => since(imp.resolvedAt, imp.originUnitId)).length
        )
        ws.sql.db.close()
      }),
      runs
    )
  })

  test('read in slices, they are the same, and something written in between comes in and holds nothing up', () => {
    const acts: [Act[0], number, number][] = [
      ['sendUp', 60, 0],
      ['take', 90, 0]
    ]
    const old = Array.from({ length: 12 }, (_, i) => ({ team: i % 6, daysAgo: 13 - i, acts }))
    const ws = workspaceWith(eventsOf(old))
    const asked = { unitId: null, period: 'fortnight', at: now } as const
    const work = ws.readers.sliced('insights', asked, now)
    let slices = 1
    let step = work.next()
    for (; !step.done; step = work.next()) slices++
    expect(slices).toBeGreaterThan(20)
    expect(step.value).toEqual(ws.readers.reads.insights(asked, now))

    const interrupted = ws.readers.sliced('insights', asked, now)
    step = interrupted.next()
    const more = eventsOf([...old, { team: 3, daysAgo: 0.1, acts: [] }]).slice(-1)
    ws.write(more.map(impedimentDraft), now)
    while (!step.done) step = interrupted.next()
    expect(sum(step.value.bins.raised)).toBe(13)
    ws.sql.db.close()
  })

  test('and the heat tree, the board and the list know the step of each by the working time of who raised it and the steps of who has it', () => {
    fc.assert(
      fc.property(history, (list) => {
        const events = eventsOf(list)
        const ws = workspaceWith(events)
        const expected = new Map<string, { open: number; warn: number; stale: number }>()
        const ids = { fresh: [] as string[], warn: [] as string[], stale: [] as string[] }
        for (const impediment of foldImpediments(events)) {
          if (impediment.state !== 'open') continue
          const unit = expected.get(impediment.ballAt) ?? { open: 0, warn: 0, stale: 0 }
          const { calendar, zone } = work.of(impediment.originUnitId)
          const step = ageStep(
            blockedMs(impediment.blocked, calendar, zone, now),
            work.of(impediment.ballAt).ageSteps
          )
          unit.open++
          if (step !== 'fresh') unit[step]++
          expected.set(impediment.ballAt, unit)
          ids[step].push(impediment.id)
        }
        const heat = ws.readers.reads.heat({ at: now }, now)
        const found = heat.id.flatMap((id, i) => {
          const [open = 0, warn = 0, stale = 0] = [heat.open[i], heat.warn[i], heat.stale[i]]
          return open > 0 ? [[id, { open, warn, stale }] as const] : []
        })
        expect(new Map(found)).toEqual(expected)
        const filters = { level: null, owner: null, text: '', limit: 100 }
        for (const age of ['fresh', 'warn', 'stale'] as const) {
          const asked = { ...filters, age }
          const board = ws.readers.reads.board({ ...asked, unitId: 'eat-2-0' }, now)
          const worded = ws.readers.reads.board({ ...asked, unitId: 'eat-2-0', text: 't' }, now)
          const listed = ws.readers.reads.impediments({ ...asked, unitId: null, state: 'open' }, now)
          const all = (shown: typeof board) => [...(shown?.raised.id ?? []), ...(shown?.here.id ?? [])].sort()
          expect([all(board), all(worded), [...listed.id].sort(), listed.total]).toEqual([
            ids[age].sort(),
            ids[age],
            ids[age],
            ids[age].length
          ])
        }
        ws.sql.db.close()
      }),
      runs
    )
  })
})

const sum = (values: Int32Array) => values.reduce((all, each) => all + each, 0)

const blockedBy = (folded: readonly Impediment[], from: number): number =>
  folded.reduce((all, { originUnitId, blocked }) => {
    const { calendar, zone } = work.of(originUnitId)
    const within = blocked.map((span) => ({ from: Math.max(from, span.from), to: span.to }))
    return all + blockedMs(within, calendar, zone, now)
  }, 0)

const answersIn = (folded: readonly Impediment[], from: number) =>
  folded.flatMap(({ path }) =>
    path.slice(1).flatMap(({ unitId, arrivedAt, answeredAt }) => {
      if (answeredAt === null || answeredAt < from) return []
      const { calendar, zone } = work.of(unitId)
      const took = workingMs(calendar, zone, arrivedAt, answeredAt)
      return [{ unit: unitId, took, sameDay: dayAt(zone, arrivedAt) === dayAt(zone, answeredAt) }]
    })
  )
