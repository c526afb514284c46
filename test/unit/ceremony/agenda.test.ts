import { describe, expect, test } from 'vitest'
import {
  type AgendaPart,
  type AgendaRow,
  agendaDrafts,
  agendaOf,
  contentsToAdd,
  shippedAgenda
} from '../../../shared/ceremony/agenda'
import { agendaSchema } from '../../../shared/ceremony/agenda-schema'
import { toDrafts } from '../../../shared/ceremony/facts'
import type { Draft } from '../../../shared/sync/op'
import { metaScrum, retro, Stage, scaledDaily } from './support'

const part = (id: string, over: Partial<AgendaPart> = {}): AgendaPart =>
  ({ id, content: id.split(':')[0], name: '', minutes: null, ...over }) as AgendaPart
const row = (partId: string, over: Partial<AgendaRow>): AgendaRow => ({
  partId,
  content: part(partId).content,
  name: '',
  minutes: null,
  place: null,
  removed: false,
  ...over
})
const ids = (agenda: readonly AgendaPart[]) => agenda.map(({ id }) => id)

/** Rows as the write path leaves them: per field the later one wins. */
function kept(...drafts: readonly Draft[]): readonly AgendaRow[] {
  const rows = new Map<string, AgendaRow>()
  for (const { rowId, patch } of drafts) {
    const { partId, content } = patch as unknown as AgendaRow
    rows.set(rowId, { ...row(partId, { content }), ...rows.get(rowId), ...(patch as Partial<AgendaRow>) })
  }
  return [...rows.values()]
}

const shipped = shippedAgenda('scaledRetro')

describe('the agenda of a ceremony', () => {
  test('comes with it, and a ceremony by people or teams has none', () => {
    expect(ids(shipped)).toEqual(['results', 'standardise', 'experiments', 'spread'])
    expect([shippedAgenda('daily'), shippedAgenda('scaledDaily')]).toEqual([[], []])
  })

  test('is what comes with it, with what the unit renamed, timed, moved, took out and added', () => {
    const rows = [
      row('spread', { place: 0 }),
      row('results', { name: 'Looking back', minutes: 20 }),
      row('standardise', { removed: true }),
      row('talk:a', { name: 'Thanks', minutes: 3 })
    ]
    expect(agendaOf('scaledRetro', rows)).toEqual([
      part('spread'),
      part('results', { name: 'Looking back', minutes: 20 }),
      part('experiments'),
      part('talk:a', { name: 'Thanks', minutes: 3 })
    ])
  })

  test('is written as what differs, and reads the same again', () => {
    const after = [
      part('results', { minutes: 20 }),
      part('talk:a', { name: 'Thanks' }),
      part('experiments'),
      part('standardise')
    ]
    const drafts = agendaDrafts('payments', 'scaledRetro', shipped, after)
    expect(agendaOf('scaledRetro', kept(...drafts))).toEqual(after)
    const back = agendaDrafts('payments', 'scaledRetro', after, shipped)
    expect(agendaOf('scaledRetro', kept(...drafts, ...back))).toEqual(shipped)
  })

  test('another minute for one part writes nothing about the others', () => {
    const after = shipped.map((each) => (each.id === 'spread' ? { ...each, minutes: 6 } : each))
    expect(agendaDrafts('payments', 'scaledRetro', shipped, after)).toEqual([
      {
        entity: 'agendaPart',
        rowId: 'agenda|payments|scaledRetro|spread',
        kind: 'set',
        patch: { unitId: 'payments', kind: 'scaledRetro', partId: 'spread', content: 'spread', minutes: 6 }
      }
    ])
  })

  test('may take in again what was taken out, figures, and any number of talks', () => {
    expect(contentsToAdd('scaledRetro', ['results', 'talk', 'experiments', 'spread'])).toEqual([
      'standardise',
      'value',
      'talk'
    ])
  })

  test('is refused at the boundary when a part comes twice or is not what its id says', () => {
    const good = [part('results'), part('talk:a')]
    expect(agendaSchema.safeParse(good).success).toBe(true)
    expect(
      [[], [...good, part('results')], [{ ...part('results'), content: 'spread' }]].map(
        (agenda) => agendaSchema.safeParse(agenda).success
      )
    ).toEqual([false, false, false])
  })
})

describe('changing the agenda in the lobby', () => {
  const agenda = [part('experiments', { minutes: 20 }), part('talk:a', { name: 'Thanks' }), part('spread')]
  const setAgenda = { type: 'setAgenda', agenda } as const
  const turns = (stage: Stage) =>
    stage.session.turns.map(
      ({ subject, title, allottedMs }) => `${subject.id} ${title} ${allottedMs / 60_000}`
    )

  test('plans the turns and the box anew, and is kept for the next time', () => {
    const stage = new Stage(scaledDaily, 'scaledRetro').do(setAgenda)
    expect(turns(stage)).toEqual(['experiments  20', 'talk:a Thanks 5', 'spread  5'])
    expect([stage.session.boxMs, stage.session.agenda]).toEqual([30 * 60_000, agenda])
    const rows = kept(...toDrafts(stage.facts).filter(({ entity }) => entity === 'agendaPart'))
    expect(agendaOf('scaledRetro', rows)).toEqual(agenda)
  })

  test('is one step to take back, for this session and for the next ones', () => {
    const stage = new Stage(scaledDaily, 'scaledRetro').do(setAgenda)
    const drafts = [...toDrafts(stage.facts)]
    stage.do({ type: 'undo' })
    expect(ids(stage.session.agenda)).toEqual(ids(shipped))
    expect(turns(stage)).toHaveLength(4)
    const rows = kept(
      ...[...drafts, ...toDrafts(stage.facts)].filter(({ entity }) => entity === 'agendaPart')
    )
    expect(agendaOf('scaledRetro', rows)).toEqual(shipped)
  })

  test('leaves a ceremony that has started as it is', () => {
    const stage = new Stage(scaledDaily, 'scaledRetro').do({ type: 'start' })
    const before = turns(stage)
    stage.do(setAgenda)
    expect([turns(stage), stage.session.agenda]).toEqual([before, agenda])
  })

  test('is no matter of a Daily Scrum', () => {
    expect(new Stage(scaledDaily, 'scaledDaily').try(setAgenda)?.kind).toBe('not-found')
  })

  test('a part that its ceremony walks one by one still is, wherever it stands', () => {
    const moved = new Stage(metaScrum, 'metaScrum').do({
      type: 'setAgenda',
      agenda: [part('preferences', { minutes: 3 }), part('vision')]
    })
    expect(turns(moved)).toEqual(['mia Mia 1.5', 'jon Jon 1.5', 'vision  5'])
    const looked = new Stage(retro, 'scaledRetro').do({
      type: 'setAgenda',
      agenda: [part('spread'), part('results')]
    })
    expect(turns(looked)).toEqual([
      'spread  5',
      'demo Title of demo 5',
      'swarm Title of swarm 5',
      'pairs Title of pairs 5'
    ])
  })
})
