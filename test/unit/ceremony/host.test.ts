import { describe, expect, test } from 'vitest'
import type { SessionEvent } from '../../../shared/ceremony/events'
import { Disk, Laptop, settled } from './laptop'
import { cameUp, daily, eat, fields } from './support'

const start = { type: 'start' } as const
const next = { type: 'next' } as const

async function running(): Promise<{ laptop: Laptop; sessionId: string }> {
  const laptop = new Laptop(new Disk(daily))
  const opened = await laptop.host.open('ledger', 'daily')
  if (!opened.ok) throw new Error('not opened')
  laptop.host.do(start)
  await settled()
  return { laptop, sessionId: opened.value.sessionId }
}

const now = (laptop: Laptop) => {
  const { session, box, turn } = laptop.host.current() ?? {}
  const speaking = session?.turns.find((t) => t.result === 'speaking')
  return { speaker: speaking?.title, box: box?.elapsedMs, turn: turn?.elapsedMs }
}

describe('a key press', () => {
  test('is on both screens at once, and shown as saved only when the store has said so', async () => {
    const { laptop } = await running()
    expect(laptop.host.do(next)).toEqual({ ok: true, value: null })
    expect([now(laptop).speaker, laptop.shown?.saved]).toEqual(['Bo', { state: 'saving' }])
    expect(laptop.shown?.audience).toBe(laptop.audience)
    await settled()
    expect(laptop.shown?.saved).toEqual({ state: 'saved', atWall: laptop.wall })
    expect(laptop.disk.events<{ type: string }>('sessionEvent').map((event) => event.type)).toEqual([
      'opened',
      'started',
      'turnStarted',
      'turnStarted'
    ])
  })

  test('that the rules refuse changes nothing and says why', async () => {
    const { laptop } = await running()
    const before = laptop.disk.drafts.length
    expect(laptop.host.do({ type: 'close' })).toMatchObject({
      ok: false,
      problem: { kind: 'refused', text: { key: 'problem.rule.notReviewed' } }
    })
    await settled()
    expect(laptop.disk.drafts).toHaveLength(before)
  })

  test('without a session is refused', () => {
    expect(new Laptop(new Disk(daily)).host.do(start)).toMatchObject({
      ok: false,
      problem: { text: { key: 'problem.rule.noSession' } }
    })
  })
})

describe('a store in trouble', () => {
  test.each(['full', 'dead'] as const)(
    '(%s) loses nothing: all is written in order when it is back',
    async (trouble) => {
      const { laptop } = await running()
      laptop.disk.trouble = trouble
      laptop.host.do(next)
      laptop.host.do({ type: 'park', topic: 't', text: 'Tokens', stay: [] })
      await settled()
      expect(laptop.shown?.saved.state).toBe('failed')
      expect(now(laptop).speaker).toBe('Bo')
      expect(laptop.notices.map((notice) => notice.kind)).toEqual(['problem'])
      laptop.disk.trouble = null
      await laptop.pass(3000)
      expect(laptop.shown?.saved.state).toBe('saved')
      expect(laptop.notices.map((notice) => notice.kind)).toEqual(['problem', 'info'])
      expect(
        laptop.disk
          .events<{ type: string }>('sessionEvent')
          .slice(-2)
          .map((event) => event.type)
      ).toEqual(['turnStarted', 'parked'])
    }
  )

  test('is tried again with the next key press, and at once after it has restarted', async () => {
    const { laptop } = await running()
    laptop.disk.trouble = 'dead'
    laptop.host.do(next)
    await settled()
    laptop.disk.trouble = null
    laptop.host.storeRestarted()
    await settled()
    expect(laptop.shown?.saved.state).toBe('saved')
  })

  test('leaving says so when not all is saved', async () => {
    const { laptop } = await running()
    laptop.disk.trouble = 'full'
    laptop.host.do(next)
    expect(await laptop.host.leave()).toMatchObject({ ok: false, problem: { kind: 'disk-full' } })
    expect(laptop.host.live).toBe(false)
    laptop.disk.trouble = null
    await laptop.pass(3000)
    expect(laptop.disk.events('sessionEvent')).toHaveLength(4)
  })
})

describe('after a kill', () => {
  test('the session goes on at the same speaker, with the box right to the second', async () => {
    const { laptop, sessionId } = await running()
    await laptop.pass(40_000)
    laptop.host.do(next)
    await laptop.pass(20_500)
    laptop.kill().away(30_000)
    await laptop.host.resume(sessionId, true)
    expect(now(laptop)).toEqual({ speaker: 'Bo', box: 90_500, turn: 50_500 })
    // The heart last beat at 60.0 s; what came after nobody saw.
    expect(laptop.shown?.gap).toEqual({ awayMs: 30_500, counted: true })
    await laptop.pass(1000)
    expect(now(laptop).box).toBe(91_500)
  })

  test('the time away can be left out, at once or later', async () => {
    const { laptop, sessionId } = await running()
    await laptop.pass(40_000)
    laptop.kill().away(30_000)
    await laptop.host.resume(sessionId, false)
    expect(now(laptop).box).toBe(40_000)
    await laptop.pass(5000)
    laptop.host.do(next)
    await laptop.pass(2000)
    laptop.host.countGap(true)
    expect(now(laptop)).toEqual({ speaker: 'Bo', box: 77_000, turn: 2000 })
    expect(laptop.shown?.gap).toBeNull()
  })

  test('also when the whole machine was restarted and its monotonic clock began anew', async () => {
    const { laptop, sessionId } = await running()
    await laptop.pass(40_000)
    laptop.kill().restart(120_000)
    await laptop.host.resume(sessionId, true)
    expect(now(laptop)).toEqual({ speaker: 'Ada', box: 160_000, turn: 160_000 })
    laptop.host.countGap(false)
    await laptop.pass(1000)
    expect(now(laptop).box).toBe(41_000)
  })

  test('again and again', async () => {
    const { laptop, sessionId } = await running()
    for (let crash = 0; crash < 5; crash++) {
      await laptop.pass(7000)
      laptop.kill().away(3000)
      await laptop.host.resume(sessionId, true)
    }
    expect(now(laptop)).toEqual({ speaker: 'Ada', box: 50_000, turn: 50_000 })
  })

  test('a pause is still a pause', async () => {
    const { laptop, sessionId } = await running()
    await laptop.pass(10_000)
    laptop.host.do({ type: 'pause' })
    await settled()
    laptop.kill().away(60_000)
    await laptop.host.resume(sessionId, true)
    expect(now(laptop).box).toBe(10_000)
    expect(laptop.shown?.pauseMs).toBe(60_000)
  })

  test('what was not shown as saved may be gone, what was is there', async () => {
    const { laptop, sessionId } = await running()
    laptop.host.do({ type: 'park', topic: 'kept', text: 'Kept', stay: [] })
    await settled()
    laptop.disk.trouble = 'dead'
    laptop.host.do({ type: 'park', topic: 'gone', text: 'Gone', stay: [] })
    await settled()
    laptop.disk.trouble = null
    laptop.kill()
    await laptop.host.resume(sessionId, true)
    expect(laptop.shown?.session.topics.map((topic) => topic.id)).toEqual(['kept'])
  })

  test('steps from before it can still be taken back', async () => {
    const { laptop, sessionId } = await running()
    laptop.host.do({
      type: 'impediment',
      command: { type: 'raise', impedimentId: 'imp', unitId: 'ledger', fields: fields('Certificates') }
    })
    await settled()
    laptop.kill()
    await laptop.host.resume(sessionId, true)
    expect(laptop.shown?.impediments.map((impediment) => impediment.id)).toEqual(['imp'])
    laptop.host.do({ type: 'undo' })
    expect(laptop.shown?.impediments).toEqual([])
    expect(laptop.shown?.undo).toEqual({ undoable: 1, redoable: 1 })
  })

  test('a session that was never opened is no longer here', async () => {
    expect(await new Laptop(new Disk(daily)).host.resume('nothing', true)).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' }
    })
  })
})

describe('a sleeping laptop', () => {
  test('its monotonic clock stood still, yet the time counts until somebody says otherwise', async () => {
    const { laptop } = await running()
    await laptop.pass(10_000)
    laptop.host.suspend()
    laptop.wall += 250_000
    laptop.host.wake()
    expect([now(laptop).box, laptop.shown?.gap]).toEqual([260_000, { awayMs: 250_000, counted: true }])
    laptop.host.countGap(false)
    expect(now(laptop).box).toBe(10_000)
  })
})

describe('the screens', () => {
  test('held, the room keeps its picture and its clock goes on; let go, it catches up', async () => {
    const { laptop } = await running()
    await laptop.pass(1000)
    laptop.host.setScreen({ held: true })
    const held = laptop.audience
    await laptop.pass(2000)
    laptop.host.do({ type: 'park', topic: 't', text: 'Tokens', stay: [] })
    expect(laptop.audience?.view).toEqual(held?.view)
    expect(laptop.audience?.box).toEqual({ elapsedMs: 3000, limitMs: 900_000, running: true })
    expect(laptop.shown?.screen.held).toBe(true)
    laptop.host.setScreen({ held: false })
    expect(laptop.audience?.view).toMatchObject({ counters: { parked: 1 } })
  })

  test('held, a pause stops the clocks on the wall too, and a turn that is over stands still', async () => {
    const { laptop } = await running()
    laptop.host.setScreen({ held: true })
    await laptop.pass(1000)
    laptop.host.do({ type: 'next' })
    await laptop.pass(1000)
    expect(laptop.audience?.turn?.running).toBe(false)
    expect(laptop.audience?.box).toEqual({ elapsedMs: 2000, limitMs: 900_000, running: true })
    laptop.host.do({ type: 'pause' })
    await laptop.pass(5000)
    laptop.host.refreshScreen()
    expect(laptop.audience?.box).toEqual({ elapsedMs: 2000, limitMs: 900_000, running: false })
  })

  test('a ceremony that closes takes down what was held or in the spotlight', async () => {
    const { laptop } = await running()
    laptop.host.setScreen({ held: true, spotlight: 'nothing' })
    laptop.host.do({ type: 'finish' })
    laptop.host.do({ type: 'close' })
    expect(laptop.audience?.view.screen).toBe('closed')
    expect(laptop.shown?.screen.held).toBe(false)
  })

  test('black is black, also while held', async () => {
    const { laptop } = await running()
    laptop.host.setScreen({ held: true })
    laptop.host.setScreen({ mode: 'black' })
    expect(laptop.audience?.mode).toBe('black')
  })

  test('left, the room sees an empty screen and the session can be resumed', async () => {
    const { laptop, sessionId } = await running()
    await laptop.pass(5000)
    await laptop.host.leave()
    expect([laptop.shown, laptop.audience?.view]).toEqual([null, { screen: 'idle' }])
    laptop.away(1000)
    await laptop.host.resume(sessionId, true)
    expect(now(laptop).box).toBe(6000)
  })

  test('a private note goes to the store and to no screen', async () => {
    const { laptop, sessionId } = await running()
    laptop.host.note(null, 'Ask Bo about leave')
    await settled()
    expect(laptop.disk.drafts.at(-1)).toEqual({
      entity: 'note',
      rowId: `${sessionId}|`,
      kind: 'set',
      patch: { sessionId, turnId: null, text: 'Ask Bo about leave' }
    })
    expect(JSON.stringify(laptop.audience)).not.toContain('leave')
  })
})

test('a hand-off file opened in the middle brings what came up, and the session goes on', async () => {
  const laptop = new Laptop(new Disk(eat(cameUp('hsm', 0))))
  await laptop.host.open('eat', 'eatDaily')
  laptop.host.do(start)
  await laptop.pass(5000)
  laptop.disk.context = eat([...cameUp('hsm', 0), ...cameUp('nda', 10)])
  await laptop.host.refresh()
  expect(laptop.shown?.session.turns.map((turn) => turn.subject.id)).toEqual(['hsm', 'nda', 'transformation'])
  expect(laptop.shown?.box.elapsedMs).toBe(5000)
  expect(laptop.shown?.undo).toEqual({ undoable: 1, redoable: 0 })
})

test('a ceremony under a clock that runs faster than the day says in its first fact that it is a rehearsal', async () => {
  const marks = async (rate: number) => {
    const laptop = new Laptop(new Disk(daily), rate)
    await laptop.host.open('ledger', 'daily')
    await settled()
    return laptop.disk
      .events<SessionEvent>('sessionEvent')
      .map((event) => event.type === 'opened' && event.rehearsal)
  }
  expect(await marks(60)).toEqual([true])
  expect(await marks(1)).toEqual([undefined])
})
