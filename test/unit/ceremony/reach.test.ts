import { describe, expect, test } from 'vitest'
import { usualCalendar } from '../../../shared/calendar/working'
import { toAudience } from '../../../shared/ceremony/public'
import { reachOf } from '../../../shared/ceremony/reach'
import { usualAgeSteps } from '../../../shared/impediment/age'
import { HOUR } from '../../../shared/time'
import { cameUp, eat, Stage, stamp } from './support'

// A Monday, nine in the morning in UTC, when the working day of eight hours begins.
const monday = Date.UTC(2026, 10, 16, 9)
const work = { zone: 'UTC', calendar: usualCalendar, ageSteps: usualAgeSteps }
const context = {
  teamsUnder: { ledger: 1, cards: 1, payments: 5 },
  unitsAbove: { ledger: ['payments', 'eat'], cards: ['shop', 'eat'], payments: ['eat'] },
  work: { ledger: work, cards: work, payments: work }
}
const raised = (unitId: string, hours = 0) => ({
  unitId,
  impedimentId: unitId,
  raisedAt: monday + hours * HOUR
})
const blocked = [{ from: monday, to: null }]

describe('whom an impediment stops', () => {
  test('is the team that raised it, for the working days since', () => {
    expect(reachOf(context, { raisers: [raised('ledger')], blocked }, monday + 28 * HOUR)).toEqual({
      teams: 1,
      teamDays: 1.5
    })
  })

  test('is every team that raised it, each since it did', () => {
    const raisers = [raised('ledger'), raised('cards', 4)]
    expect(reachOf(context, { raisers, blocked }, monday + 8 * HOUR)).toEqual({ teams: 2, teamDays: 1.5 })
  })

  test('is every team under a unit that raised it, none of them twice', () => {
    const raisers = [raised('payments'), raised('ledger', 1)]
    expect(reachOf(context, { raisers, blocked }, monday + 8 * HOUR)).toEqual({ teams: 5, teamDays: 5 })
  })
})

test('once it is declined, the room sees who stays blocked and what that has cost', () => {
  const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily').do({ type: 'start' })
  stage.do({
    type: 'impediment',
    command: {
      type: 'answer',
      impedimentId: 'hsm',
      unitId: 'eat',
      disposition: 'decline',
      text: 'Not this year',
      owner: '',
      due: null
    }
  })
  const { view } = toAudience(stage.room, {
    mode: 'live',
    spotlight: null,
    rate: 1,
    rehearsal: false,
    sample: false,
    seq: 1,
    at: stamp(1000)
  })
  expect(view.screen === 'run' && view.card).toMatchObject({
    kind: 'impediment',
    answer: {
      disposition: 'decline',
      text: 'Not this year',
      impediment: { teamsBlocked: 1, teamDays: 0 }
    }
  })
})
