import { describe, expect, test } from 'vitest'
import {
  goneOnFrom,
  type Heard,
  loudest,
  soundOf,
  sounds,
  tonesBySound
} from '../../renderer/ceremony/sound/tones'

const heard = (more: Partial<Heard> = {}): Heard => ({
  turnId: 'ada',
  turn: 'onTime',
  box: 'onTime',
  turnLeftMs: 0,
  boxLeftMs: 60_000,
  ...more
})

describe('time that runs out sounds', () => {
  test.each([
    ['onTime', 'wrapUp', 'wrapUp'],
    ['wrapUp', 'lastWords', 'lastWords'],
    ['lastWords', 'overTime', 'turnOver'],
    ['onTime', 'overTime', 'turnOver']
  ] as const)('a turn from %s to %s: %s', (before, now, sound) =>
    expect(soundOf(heard({ turn: before }), heard({ turn: now }))).toBe(sound)
  )
  test('a box only when it is over', () => {
    expect(soundOf(heard(), heard({ box: 'wrapUp' }))).toBeNull()
    expect(soundOf(heard({ box: 'lastWords' }), heard({ box: 'overTime' }))).toBe('boxOver')
  })
  test('the bell alone when both end together', () =>
    expect(soundOf(heard(), heard({ turn: 'overTime', box: 'overTime' }))).toBe('boxOver'))
})

describe('nothing else does', () => {
  test('a screen that opens in the middle of a turn', () =>
    expect(soundOf(null, heard({ turn: 'overTime', box: 'overTime' }))).toBeNull())
  test('the next turn, whatever it begins with', () =>
    expect(soundOf(heard(), heard({ turnId: 'kai', turn: 'overTime' }))).toBeNull())
  test('a pause, and going on after it', () => {
    expect(soundOf(heard({ turn: 'wrapUp' }), heard({ turnId: null, turn: 'wrapUp' }))).toBeNull()
    expect(soundOf(heard({ turnId: null, turn: 'onTime' }), heard({ turn: 'wrapUp' }))).toBeNull()
  })
  test('time that is given', () =>
    expect(soundOf(heard({ turn: 'overTime' }), heard({ turn: 'wrapUp' }))).toBeNull())
})

describe('a clock that is put right across a threshold', () => {
  const over = heard({ turn: 'overTime', turnLeftMs: -3 })
  const putRight = heard({ turn: 'lastWords', turnLeftMs: 40 })
  test('is heard once', () => {
    expect(goneOnFrom(over, putRight)).toEqual(over)
    expect(soundOf(goneOnFrom(over, putRight), over)).toBeNull()
  })
  test('is heard again when somebody gave it time', () => {
    const given = heard({ turn: 'lastWords', turnLeftMs: 14_000 })
    expect(goneOnFrom(over, given)).toEqual(given)
    expect(soundOf(goneOnFrom(over, given), over)).toBe('turnOver')
  })
  test('says nothing of another turn, nor of the other clock', () => {
    const next = heard({ turnId: 'kai', turn: 'onTime', turnLeftMs: 100 })
    expect(goneOnFrom(over, next)).toEqual(next)
    expect(goneOnFrom(over, { ...putRight, box: 'wrapUp', boxLeftMs: 59_000 })).toEqual({
      ...over,
      box: 'wrapUp',
      boxLeftMs: 59_000
    })
  })
})

test('each sound is as it was written down: one, two, three falling, and a low bell', () => {
  const pitches = (sound: (typeof sounds)[number]) => tonesBySound[sound].map(({ hz }) => hz)
  expect(tonesBySound.wrapUp).toEqual([{ fromMs: 0, forMs: 120, hz: 660, level: loudest, shape: 'beep' }])
  expect(pitches('lastWords')).toEqual([660, 660])
  expect(pitches('turnOver')).toEqual([660, 550, 440])
  expect(tonesBySound.boxOver.every(({ forMs, shape }) => forMs === 1500 && shape === 'bell')).toBe(true)
  expect(Math.min(...pitches('boxOver'))).toBeLessThan(220)
})

test('at no moment is a sound louder than 12 dB below full scale', () => {
  for (const sound of sounds) {
    const tones = tonesBySound[sound]
    for (const { fromMs } of tones) {
      const together = tones.filter((tone) => tone.fromMs <= fromMs && fromMs < tone.fromMs + tone.forMs)
      expect(together.reduce((sum, { level }) => sum + level, 0)).toBeLessThanOrEqual(loudest + 1e-9)
    }
  }
})
