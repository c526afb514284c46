import { describe, expect, test } from 'vitest'
import { defaultSetUp } from '../../../shared/ceremony/setup'
import { Disk, Laptop } from './laptop'
import { daily } from './support'

const MINUTE = 60_000

/** A lobby booked for 08:30, opened so many milliseconds before, that is to start by itself. */
async function lobby(msBefore: number, byClock = true) {
  const context = { ...daily, bookedAt: '08:30', setUp: { ...defaultSetUp, byClock } }
  const laptop = new Laptop(new Disk(context))
  laptop.wall = new Date(2026, 10, 23, 8, 30).getTime() - msBefore
  await laptop.host.open('ledger', 'daily')
  return laptop
}
const phase = (laptop: Laptop) => laptop.shown?.session.phase

describe('starting by the clock', () => {
  test('the lobby waits until the booked time, and then starts by itself', async () => {
    const laptop = await lobby(5 * MINUTE)
    expect(laptop.audience?.view).toMatchObject({ screen: 'lobby', byClock: true })
    await laptop.pass(5 * MINUTE - 1)
    expect(phase(laptop)).toBe('lobby')
    await laptop.pass(1)
    expect([phase(laptop), laptop.shown?.box.elapsedMs]).toEqual(['running', 0])
    expect(laptop.notices.map(({ text }) => text.key)).toEqual(['setup.notice.started'])
  })

  test('called off for today it waits for its facilitator, and the next time starts by itself again', async () => {
    const laptop = await lobby(MINUTE)
    laptop.host.do({ type: 'setByClock', on: false })
    await laptop.pass(10 * MINUTE)
    expect([phase(laptop), laptop.shown?.session.setUp.byClock]).toEqual(['lobby', true])
  })

  test('a set-up that is not for it never starts by itself; one that comes to be does', async () => {
    const laptop = await lobby(5 * MINUTE, false)
    await laptop.pass(4 * MINUTE)
    laptop.host.do({ type: 'setUp', setUp: { ...defaultSetUp, byClock: true } })
    await laptop.pass(MINUTE)
    expect(phase(laptop)).toBe('running')
  })

  test('opened after its time it waits for its facilitator', async () => {
    const laptop = await lobby(-MINUTE)
    await laptop.pass(10 * MINUTE)
    expect(phase(laptop)).toBe('lobby')
  })

  test('a wall clock that is set while it waits moves the start with it', async () => {
    const laptop = await lobby(60 * MINUTE)
    laptop.wall += 59 * MINUTE
    await laptop.pass(MINUTE)
    expect(phase(laptop)).toBe('running')
  })

  test('a laptop that slept far past the time does not start in an empty room', async () => {
    const laptop = await lobby(5 * MINUTE)
    laptop.away(60 * MINUTE)
    await laptop.pass(MINUTE)
    expect(phase(laptop)).toBe('lobby')
  })

  test('taken back, the start leads to a lobby that stays one', async () => {
    const laptop = await lobby(MINUTE)
    await laptop.pass(MINUTE)
    laptop.host.do({ type: 'undo' })
    await laptop.pass(10 * MINUTE)
    expect(phase(laptop)).toBe('lobby')
  })

  test('a lobby that was left starts nothing', async () => {
    const laptop = await lobby(MINUTE)
    await laptop.host.leave()
    await laptop.pass(2 * MINUTE)
    expect(laptop.notices).toEqual([])
  })
})
