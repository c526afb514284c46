import { describe, expect, test } from 'vitest'
import { preferenceShare, turnShare } from '../../../shared/ceremony/plan'
import { phaseOf } from '../../../shared/ceremony/thresholds'
import { cameUp, daily, eat, metaScrum, Stage, scaledDaily } from './support'

const minute = 60_000

describe('how the box is shared out', () => {
  test.each([
    ['daily', 1, 180],
    ['daily', 8, 105],
    ['daily', 40, 45],
    ['scaledDaily', 5, 156],
    ['scaledDaily', 30, 60],
    ['eatDaily', 2, 180],
    ['eatDaily', 10, 84],
    ['eatDaily', 0, 180]
  ] as const)('a %s with %d turns gives each %d seconds', (kind, count, seconds) => {
    expect(turnShare(kind, count, 15 * minute)).toBe(seconds * 1000)
  })

  test('a person each in the Daily Scrum, a team each in the Scaled Daily Scrum', () => {
    expect(new Stage(daily, 'daily').session.turns.map((turn) => turn.subject)).toEqual([
      { kind: 'person', id: 'ada' },
      { kind: 'person', id: 'bo' },
      { kind: 'person', id: 'cy' }
    ])
    expect(new Stage(scaledDaily, 'scaledDaily').session.turns.map((turn) => turn.title)).toEqual([
      'Ledger',
      'Cards'
    ])
  })

  test('before the EAT: earliest needed-by first, then longest waiting, then the transformation backlog', () => {
    const stage = new Stage(
      eat([
        ...cameUp('young', 300),
        ...cameUp('old', 100),
        ...cameUp('later', 50, { neededBy: '2026-12-01' }),
        ...cameUp('soon', 400, { neededBy: '2026-11-25' })
      ]),
      'eatDaily'
    )
    expect(stage.session.turns.map((turn) => [turn.subject.id, turn.allottedMs / 1000])).toEqual([
      ['soon', 180],
      ['later', 180],
      ['old', 180],
      ['young', 180],
      ['transformation', 60]
    ])
  })

  test('each stakeholder has two minutes; many share what the part has, and nobody has less than 45 seconds', () => {
    expect([1, 6, 8, 12, 40].map((count) => preferenceShare(count, 12 * minute) / 1000)).toEqual([
      120, 120, 90, 60, 45
    ])
  })

  test('the MetaScrum and the Scaled Retrospective run by parts that fill their box', () => {
    const parts = (stage: Stage) =>
      stage.session.turns.map((turn) => `${turn.subject.id} ${turn.allottedMs / minute}`)
    expect(parts(new Stage(metaScrum, 'metaScrum'))).toEqual([
      'vision 5',
      'value 10',
      'backlog 10',
      'mia 2',
      'jon 2',
      'negotiate 12',
      'dod 3',
      'consent 5',
      'decisions 3'
    ])
    const retro = new Stage(scaledDaily, 'scaledRetro')
    expect(parts(retro)).toEqual(['results 15', 'standardise 10', 'experiments 15', 'spread 5'])
    expect(parts(retro.do({ type: 'setBox', boxMs: 90 * minute }))).toEqual([
      'results 30',
      'standardise 20',
      'experiments 30',
      'spread 10'
    ])
  })
})

describe('how urgent a clock is', () => {
  const at = (kind: 'turn' | 'box', limitS: number, elapsedS: number) =>
    phaseOf({ elapsedMs: elapsedS * 1000, limitMs: limitS * 1000, running: true }, kind)

  test.each([
    ['turn', 120, 0, 'onTime'],
    ['turn', 120, 89.9, 'onTime'],
    ['turn', 120, 90, 'wrapUp'],
    ['turn', 120, 108, 'lastWords'],
    ['turn', 120, 120, 'overTime'],
    ['turn', 45, 30, 'wrapUp'],
    ['turn', 45, 40, 'lastWords'],
    ['turn', 600, 540, 'wrapUp'],
    ['turn', 600, 585, 'lastWords'],
    ['box', 900, 719, 'onTime'],
    ['box', 900, 720, 'wrapUp'],
    ['box', 900, 840, 'lastWords'],
    ['box', 900, 901, 'overTime']
  ] as const)('a %s of %d s is after %d s: %s', (kind, limit, used, phase) => {
    expect(at(kind, limit, used)).toBe(phase)
  })

  test('before the start it is ready, and paused it keeps its phase', () => {
    expect(phaseOf({ elapsedMs: 0, limitMs: 60_000, running: false }, 'turn')).toBe('ready')
    expect(phaseOf({ elapsedMs: 61_000, limitMs: 60_000, running: false }, 'turn')).toBe('overTime')
  })
})
