import { describe, expect, test } from 'vitest'
import type { AudienceSnapshot } from '../../../shared/ceremony/audience-snapshot'
import type { SessionCommand } from '../../../shared/ceremony/commands'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import { toAudience } from '../../../shared/ceremony/public'
import { defaultSetUp } from '../../../shared/ceremony/setup'
import type { RoomContext } from '../../../shared/ceremony/state'
import { cameUp, daily, eat, fields, metaScrum, Stage, scaledDaily, stamp } from './support'

/** Everything the wall shows of one morning: each state of the room, each impediment alone, black and back. */
function everythingShown(stage: Stage, inside: readonly SessionCommand[]): readonly AudienceSnapshot[] {
  const seen: AudienceSnapshot[] = []
  const look = () => {
    const alone = stage.room.impediments.map(({ id }) => id)
    for (const spotlight of [null, ...alone])
      seen.push(
        toAudience(stage.room, {
          mode: 'live',
          spotlight,
          rate: 1,
          rehearsal: false,
          sample: false,
          seq: 1,
          at: stamp(stage.now)
        })
      )
  }
  const step = (...commands: readonly SessionCommand[]) => {
    for (const command of commands) stage.after(1000).do(command)
    look()
  }
  look()
  step({ type: 'start' })
  for (const command of inside) step(command)
  for (const turn of stage.session.turns) if (turn.result === 'waiting') step({ type: 'goTo', turn: turn.id })
  step({ type: 'pause' })
  step({ type: 'resume' })
  step({ type: 'openParking' })
  step({ type: 'finish' })
  step({ type: 'close' })
  return seen
}

const texts = (seen: readonly AudienceSnapshot[]): string =>
  seen.map((each) => JSON.stringify(each)).join('\n')
const screens = (seen: readonly AudienceSnapshot[]) => new Set(seen.map(({ view }) => view.screen))
const states = new Set(['lobby', 'run', 'parking', 'review', 'closed', 'spotlight'])

const park: SessionCommand = { type: 'park', topic: 'topic', text: 'Tokens', stay: ['Vorname'] }
const answer = (impedimentId: string): SessionCommand => ({
  type: 'impediment',
  command: {
    type: 'answer',
    impedimentId,
    unitId: 'eat',
    disposition: 'take',
    text: 'Verborgen',
    owner: 'Vorname',
    due: '2026-12-01'
  }
})

describe('with no names, a morning above team level', () => {
  const noNames = { ...defaultSetUp, noNames: true }
  const stakeholders = [{ id: 'mia', name: 'Vorname Mia' }]
  const person = (id: string, team?: string) => ({
    id,
    kind: 'person' as const,
    name: `Vorname ${id}`,
    stakeholder: false,
    ...(team ? { team } : {})
  })
  const rooms: readonly (readonly [CeremonyKind, RoomContext, readonly SessionCommand[]])[] = [
    [
      'scaledDaily',
      scaledDaily,
      [
        { type: 'mark', seat: 'ledger', mark: 'represented', by: 'Vorname Rep' },
        {
          type: 'impediment',
          command: {
            type: 'raise',
            impedimentId: 'own',
            unitId: 'payments',
            fields: fields('Certificates', { owner: 'Vorname Owner' })
          }
        },
        park
      ]
    ],
    ['scaledRetro', scaledDaily, [park]],
    [
      'eatDaily',
      { ...eat(cameUp('hsm', 0, { owner: 'Vorname Owner' })), seats: [person('mia')] },
      [answer('hsm'), park]
    ],
    [
      'metaScrum',
      {
        ...metaScrum,
        seats: [person('mia', 'Ledger'), person('jon')],
        product: { ...metaScrum.product, stakeholders }
      },
      [
        { type: 'prefer', person: 'mia', text: 'Refunds first' },
        { type: 'vote', person: 'mia', vote: 'object', reason: 'Capacity' },
        { type: 'answerObjection', person: 'mia', how: 'over', by: 'Vorname', text: 'It has to be' },
        park
      ]
    ]
  ]

  test.each(rooms)('of a %s shows nobody’s name in any state', (kind, context, inside) => {
    const named = everythingShown(new Stage(context, kind), inside)
    expect(texts(named)).toContain('Vorname')
    const seen = everythingShown(new Stage({ ...context, setUp: noNames }, kind), inside)
    expect(texts(seen)).not.toContain('Vorname')
    expect(screens(seen).size).toBeGreaterThanOrEqual(5)
  })

  test('a product owner is called by the team, anybody else by the number of the seat', () => {
    const seats = [person('mia', 'Ledger'), person('jon')]
    const [lobby] = everythingShown(new Stage({ ...metaScrum, seats, setUp: noNames }, 'metaScrum'), [])
    expect(lobby?.view).toMatchObject({
      roster: [
        { name: 'Ledger', number: 1 },
        { name: '', number: 2 }
      ]
    })
  })

  test('a team’s own Daily Scrum keeps its names', () => {
    const seen = everythingShown(new Stage({ ...daily, setUp: noNames }, 'daily'), [])
    expect(texts(seen)).toContain('Ada')
  })
})

test('of a confidential impediment a number and an age are all that any state of any room shows', () => {
  const hidden = {
    confidential: true,
    blocked: 'Verborgen',
    effect: 'Verborgen',
    ask: 'Verborgen',
    tried: 'Verborgen',
    owner: 'Verborgen',
    neededBy: '2031-03-03'
  }
  const raise = (impedimentId: string, unitId: string): SessionCommand => ({
    type: 'impediment',
    command: { type: 'raise', impedimentId, unitId, fields: fields('Verborgen', hidden) }
  })
  const sendUp = (impedimentId: string, unitId: string): SessionCommand => ({
    type: 'impediment',
    command: { type: 'sendUp', impedimentId, unitId }
  })
  const history = cameUp('hr', 0, { ...hidden, title: 'Verborgen' } as typeof hidden)
  const board = { ...defaultSetUp, order: 'board' as const }
  const rooms = [
    everythingShown(new Stage(daily, 'daily'), [raise('x', 'ledger'), sendUp('x', 'ledger')]),
    everythingShown(new Stage({ ...daily, setUp: board, impedimentEvents: history }, 'daily'), []),
    everythingShown(new Stage({ ...scaledDaily, impedimentEvents: history }, 'scaledDaily'), [
      raise('x', 'payments'),
      sendUp('x', 'payments')
    ]),
    everythingShown(new Stage(eat(history), 'eatDaily'), [answer('hr')])
  ]
  for (const seen of rooms) {
    expect(texts(seen)).not.toMatch(/Verborgen|Title of hr|2031/)
    expect(screens(seen)).toEqual(states)
  }
})
