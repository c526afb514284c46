import { beforeAll, describe, expect, test } from 'vitest'
import { transformationItemId } from '../../shared/impediment/initiative'
import { morningDocument } from '../../shared/report/morning'
import { DAY, HOUR } from '../../shared/time'
import { wordsFor } from '../../shared/words'
import { message } from '../../shared/words/message'
import { sampleWorkspace } from '../support/sample'
import { openWorkspace, type Workspace } from '../support/workspace'

const words = wordsFor('en-GB')
/** A Thursday, seven in the morning, in the zone of whoever runs this. */
const now = new Date(2026, 10, 19, 7, 0).getTime()
const wednesday = { dayStart: new Date(2026, 10, 18).getTime(), dayEnd: new Date(2026, 10, 19).getTime() }
const thursday = { dayStart: wednesday.dayEnd, dayEnd: new Date(2026, 10, 20).getTime() }

let ws: Workspace
beforeAll(async () => {
  ws = await sampleWorkspace(now)
}, 120_000)
const reads = () => ws.readers.reads

describe('the morning of the sample organisation', () => {
  test('says how the day before went: who met, what was raised, and how far it got', () => {
    const { planned, held, inBox, raised, reachedTop, notMet, top } = reads().morning(wednesday, now)
    expect({ planned, held, notMet, top: top?.name }).toEqual({
      planned: 31,
      held: 31,
      notMet: [],
      top: 'Meridian Rail Executive Team'
    })
    expect(inBox).toBeLessThanOrEqual(held)
    expect(reachedTop).toBeLessThanOrEqual(raised)
  })

  test('tells what the executives decided, each with its answer and where it came from', () => {
    const decided = [1, 2, 3].flatMap((days) => {
      const dayStart = new Date(2026, 10, 19 - days).getTime()
      return reads().morning({ dayStart, dayEnd: new Date(2026, 10, 20 - days).getTime() }, now).decided
    })
    expect(decided.length).toBeGreaterThan(0)
    for (const { title, origin, answer } of decided) {
      expect([title, origin].every((text) => text !== '')).toBe(true)
      expect(answer.fromUnit).toBe('Meridian Rail Executive Team')
    }
  })

  test('counts what waits at each level, the highest first, and names the oldest', () => {
    const { waiting, oldest } = reads().morning(thursday, now)
    const open = reads().impediments({ state: 'open', unitId: null, text: '', limit: 1000 }, now)
    expect(waiting.map(({ level }) => level)[0]).toEqual(message('level.eat'))
    expect(waiting.reduce((sum, { count }) => sum + count, 0)).toBe(open.total)
    expect(oldest.map(({ raisedAt }) => raisedAt)).toEqual(
      [...oldest].map(({ raisedAt }) => raisedAt).sort((a, b) => a - b)
    )
  })

  test('leaves out what is confidential and counts it, unless asked for it', () => {
    const { confidential, oldest } = reads().morning(thursday, now)
    const whole = reads().morning({ ...thursday, confidential: true }, now)
    const all = reads().impediments({ state: 'open', unitId: null, text: '', limit: 1000 }, now)
    const secret = all.title.filter((_, index) => all.confidential[index])
    expect([whole.confidential, confidential]).toEqual([0, secret.length])
    expect(oldest.filter(({ title }) => secret.includes(title))).toEqual([])
  })

  test('before the first ceremony of a day nobody is missing; in the evening everybody who did not meet is', () => {
    expect(reads().morning(thursday, now).notMet).toEqual([])
    expect(reads().morning(thursday, now + 12 * HOUR).notMet).toHaveLength(31)
    const sunday = { dayStart: now + 3 * DAY - 7 * HOUR, dayEnd: now + 4 * DAY - 7 * HOUR }
    expect(reads().morning(sunday, now + 4 * DAY).planned).toBe(0)
  })

  test('can be told in words', () => {
    const { line, sections } = morningDocument(reads().morning(wednesday, now), words, '0.2.0')
    expect(line).toBe('Morning report – \u2068Meridian Rail Executive Team\u2069 – Wed, 18 Nov 2026')
    expect(sections.map(({ id }) => id).slice(0, 2)).toEqual(['decided', 'waitingByLevel'])
  })
})

describe('a report of a ceremony', () => {
  test('names what had gone up before and still waited above when it ended, not what it sent up itself', () => {
    const reports = reads()
      .history({ limit: 5000, unitId: null }, now)
      .flatMap(({ sessionId }) => reads().report({ sessionId }, now) ?? [])
    const waited = reports.filter(({ waiting }) => waiting.length > 0)
    expect(waited.length).toBeGreaterThan(0)
    for (const { waiting, goingUp, unitName, closedAt } of waited)
      for (const item of waiting) {
        const levels = item.path.map((rung) => rung.unitName)
        expect(levels.indexOf(item.withUnit)).toBeGreaterThan(levels.indexOf(unitName))
        expect(item.since).toBeLessThanOrEqual(closedAt ?? 0)
        expect(goingUp.map(({ title }) => title)).not.toContain(item.title)
      }
  })
})

describe('the transformation backlog', () => {
  test('shows every initiative in its order with the impediments behind it', () => {
    const board = reads().transformation({ unitId: null }, now)
    const backlog = reads().backlog({ unitId: board?.unitId ?? '', kind: 'transformation' }, now)
    expect(board?.initiatives.map(({ id }) => id)).toEqual(backlog.map(({ id }) => id))
    for (const { id, behind, impedimentId } of board?.initiatives ?? [])
      if (impedimentId !== null && id === transformationItemId(impedimentId))
        expect(behind.map((one) => one.impedimentId)).toContain(impedimentId)
  })

  test('is nowhere in an organisation without executives', () => {
    expect(openWorkspace().readers.reads.transformation({ unitId: null }, now)).toBeNull()
  })
})
