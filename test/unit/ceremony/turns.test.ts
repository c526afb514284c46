import { describe, expect, test } from 'vitest'
import { boxFace, projectedOverMs, turnFace } from '../../../shared/ceremony/clocks'
import { endsGreen } from '../../../shared/ceremony/green'
import { mono } from '../../../shared/time'
import { daily, Stage, scaledDaily } from './support'

const second = 1000
const minute = 60 * second
const start = { type: 'start' } as const
const next = { type: 'next' } as const
const previous = { type: 'previous' } as const

describe('turns inside the box', () => {
  test('start gives the first one the turn, and both clocks run', () => {
    const stage = new Stage(daily, 'daily')
      .after(minute)
      .do(start)
      .after(90 * second)
    expect(stage.order).toEqual(['ada speaking', 'bo waiting', 'cy waiting'])
    expect(boxFace(stage.session, mono(stage.now))).toEqual({
      elapsedMs: 90 * second,
      limitMs: 15 * minute,
      running: true
    })
    expect(turnFace(stage.session, mono(stage.now))).toEqual({
      elapsedMs: 90 * second,
      limitMs: 3 * minute,
      running: true
    })
  })

  test('next ends the turn, and after the last one no turn runs while the box goes on', () => {
    const stage = new Stage(daily, 'daily').do(start, next, next).after(minute).do(next).after(minute)
    expect(stage.order).toEqual(['ada done', 'bo done', 'cy done'])
    expect(turnFace(stage.session, mono(stage.now))).toBeNull()
    expect(boxFace(stage.session, mono(stage.now)).elapsedMs).toBe(2 * minute)
    expect(stage.try(next)?.text.key).toBe('problem.rule.allHeard')
  })

  test('nothing ends by itself: over time is only a reading', () => {
    const stage = new Stage(daily, 'daily').do(start).after(20 * minute)
    expect(stage.session.phase).toBe('running')
    expect(stage.order[0]).toBe('ada speaking')
  })

  test('previous re-opens the turn before with its time kept, and next returns to who was interrupted', () => {
    const stage = new Stage(daily, 'daily')
      .do(start)
      .after(40 * second)
      .do(next)
      .after(10 * second)
    stage.do(previous).after(5 * second)
    expect(stage.order).toEqual(['ada speaking', 'bo waiting', 'cy waiting'])
    expect(turnFace(stage.session, mono(stage.now))?.elapsedMs).toBe(45 * second)
    stage.do(next).after(second)
    expect(stage.order).toEqual(['ada done', 'bo speaking', 'cy waiting'])
    expect(turnFace(stage.session, mono(stage.now))?.elapsedMs).toBe(11 * second)
  })

  test('before the first turn there is nothing to go back to', () => {
    expect(new Stage(daily, 'daily').do(start).try(previous)?.text.key).toBe('problem.rule.firstTurn')
  })

  test('who is passed over is heard after the others', () => {
    const stage = new Stage(daily, 'daily').do(start)
    stage.do({ type: 'goTo', turn: stage.turn(2) }, next)
    expect(stage.order).toEqual(['ada done', 'bo speaking', 'cy done'])
  })

  test('who is absent is skipped, and comes back when marked present', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'mark', seat: 'bo', mark: 'absent', by: '' }, start)
    expect(stage.order).toEqual(['ada speaking', 'bo skipped', 'cy waiting'])
    stage.do(next)
    expect(stage.order).toEqual(['ada done', 'bo skipped', 'cy speaking'])
    stage.do({ type: 'mark', seat: 'bo', mark: 'present', by: '' }, next)
    expect(stage.order).toEqual(['ada done', 'bo speaking', 'cy done'])
  })

  test('skipping the one who speaks starts the next at once', () => {
    const stage = new Stage(daily, 'daily').do(start)
    stage.do({ type: 'skip', turn: stage.turn(0) })
    expect(stage.order).toEqual(['ada skipped', 'bo speaking', 'cy waiting'])
  })

  test('a pause freezes both clocks and is counted by itself', () => {
    const stage = new Stage(daily, 'daily')
      .do(start)
      .after(minute)
      .do({ type: 'pause' })
      .after(42 * second)
    expect(boxFace(stage.session, mono(stage.now))).toEqual({
      elapsedMs: minute,
      limitMs: 15 * minute,
      running: false
    })
    stage.do({ type: 'resume' }).after(second)
    expect(turnFace(stage.session, mono(stage.now))?.elapsedMs).toBe(61 * second)
    expect(stage.session.pause.elapsedMs).toBe(42 * second)
  })

  test('time a turn did not use goes back to the bank', () => {
    const stage = new Stage(daily, 'daily').do(start)
    expect(projectedOverMs(stage.session, mono(stage.now))).toBe(-6 * minute)
    stage.after(minute).do(next)
    expect(projectedOverMs(stage.session, mono(stage.now))).toBe(-8 * minute)
    stage.after(4 * minute)
    expect(projectedOverMs(stage.session, mono(stage.now))).toBe(-7 * minute)
  })

  test('more time for a turn and for the box', () => {
    const stage = new Stage(daily, 'daily').do(
      start,
      { type: 'adjustTurn', deltaMs: 15 * second },
      { type: 'adjustBox', deltaMs: -minute }
    )
    expect(stage.session.turns[0]?.allottedMs).toBe(3 * minute + 15 * second)
    expect(stage.session.boxMs).toBe(14 * minute)
  })

  test('a shorter box before the start means shorter turns', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'setBox', boxMs: 4 * minute })
    expect(stage.session.turns.map((turn) => turn.allottedMs)).toEqual([minute, minute, minute])
  })
})

describe('from lobby to closed', () => {
  test.each([
    ['next', 'problem.rule.notStarted'],
    ['pause', 'problem.rule.notStarted'],
    ['finish', 'problem.rule.notStarted'],
    ['openParking', 'problem.rule.notStarted'],
    ['close', 'problem.rule.notReviewed'],
    ['resume', 'problem.rule.notPaused'],
    ['undo', 'problem.rule.nothingToUndo'],
    ['redo', 'problem.rule.nothingToRedo']
  ] as const)('in the lobby %s is refused', (type, key) => {
    expect(new Stage(daily, 'daily').try({ type })?.text.key).toBe(key)
  })

  test('parking has a clock of its own and stops the box', () => {
    const stage = new Stage(daily, 'daily').do(start).after(minute)
    stage.do({ type: 'park', topic: 't', text: 'Tokens', stay: ['Mia'] }, { type: 'openParking' })
    stage.after(30 * second)
    expect(turnFace(stage.session, mono(stage.now))).toEqual({
      elapsedMs: 30 * second,
      limitMs: 5 * minute,
      running: true
    })
    expect(boxFace(stage.session, mono(stage.now))).toEqual({
      elapsedMs: minute,
      limitMs: 15 * minute,
      running: false
    })
    stage.do({ type: 'closeTopic', topic: 't', result: 'talked' }, { type: 'finish' })
    expect(stage.session.topics).toEqual([{ id: 't', text: 'Tokens', stay: ['Mia'], result: 'talked' }])
  })

  test('closed, nothing but reopening and undo is let through', () => {
    const stage = new Stage(daily, 'daily').do(start, { type: 'finish' }, { type: 'close' })
    expect(stage.try(next)?.text.key).toBe('problem.rule.closed')
    stage.do({ type: 'reopen' })
    expect([stage.session.phase, stage.session.closedAt]).toEqual(['review', null])
    stage.do({ type: 'close' }, { type: 'undo' })
    expect(stage.session.phase).toBe('review')
  })

  test('one more thing: from the review the room goes back to running, and the box goes on', () => {
    const stage = new Stage(daily, 'daily').do(start).after(minute).do({ type: 'finish' }).after(minute)
    stage.do({ type: 'reopen' }).after(minute)
    expect(stage.session.phase).toBe('running')
    expect(boxFace(stage.session, mono(stage.now)).elapsedMs).toBe(2 * minute)
  })

  test('it ends green only when it was said of every expected team whether it is there', () => {
    const stage = new Stage(scaledDaily, 'scaledDaily').do(
      { type: 'mark', seat: 'ledger', mark: 'represented', by: 'W. Oyelaran' },
      start,
      { type: 'finish' },
      { type: 'close' }
    )
    expect(endsGreen(stage.session)).toBe(false)
    stage.do({ type: 'reopen' }, { type: 'mark', seat: 'cards', mark: 'absent', by: '' }, { type: 'close' })
    expect(endsGreen(stage.session)).toBe(true)
  })

  test('of a team in its own Daily Scrum nobody asks whether it ends green', () => {
    expect(endsGreen(new Stage(daily, 'daily').session)).toBeNull()
  })
})

describe('somebody who is not here', () => {
  test('is skipped with one step and brought back with one, in the old place, and is here after all', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'mark', seat: 'bo', mark: 'absent', by: '' })
    expect(stage.order).toEqual(['ada waiting', 'bo skipped', 'cy waiting'])
    stage.do({ type: 'start' }, { type: 'bringBack', turn: stage.turn(1) })
    expect(stage.order).toEqual(['ada speaking', 'bo waiting', 'cy waiting'])
    expect(stage.session.roster[1]?.mark).toBe('present')
    stage.do({ type: 'undo' })
    expect([stage.order[1], stage.session.roster[1]?.mark]).toEqual(['bo skipped', 'absent'])
  })

  test('comes back after having been passed over, and is heard before the end', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'start' })
    stage.do({ type: 'skip', turn: stage.turn(1) }, { type: 'next' })
    stage.do({ type: 'bringBack', turn: stage.turn(1) }, { type: 'next' })
    expect(stage.order).toEqual(['ada done', 'bo speaking', 'cy done'])
  })

  test('their time goes back to the bank, and is taken from it again', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'start' })
    const over = () => projectedOverMs(stage.session, mono(stage.now))
    const before = over()
    stage.do({ type: 'skip', turn: stage.turn(2) })
    expect(over()).toBe(before - 180_000)
    stage.do({ type: 'bringBack', turn: stage.turn(2) })
    expect(over()).toBe(before)
  })
})
