import { describe, expect, test } from 'vitest'
import { DAY } from '../../../shared/time'
import { audience } from './audience'
import { cameUp, eat, item, Stage } from './support'

describe('the room', () => {
  test('of a confidential impediment a number and an age, wherever it appears', () => {
    const secret = { confidential: true, ask: 'Secret ask', owner: 'Secret owner', effect: 'Secret effect' }
    const stage = new Stage(eat([...cameUp('hr', 0, secret), ...cameUp('hsm', 10)]), 'eatDaily')
    stage.do({ type: 'start' }).after(60_000)
    expect(audience(stage).view).toMatchObject({
      card: {
        kind: 'impediment',
        impediment: {
          id: 'hr',
          title: null,
          number: 1,
          ask: '',
          effect: '',
          ownerOrUnit: '',
          path: [],
          age: { workedMs: 60_000, dayMs: DAY, step: 'fresh' },
          neededBy: null,
          teamsBlocked: 0
        }
      },
      rows: [
        { name: '', number: 1 },
        { name: 'Title of hsm', number: 2 },
        { name: '', part: 'transformation' }
      ]
    })
    const answered = {
      type: 'answer',
      impedimentId: 'hr',
      unitId: 'eat',
      disposition: 'decline',
      text: 'Secret answer',
      owner: '',
      due: null
    } as const
    const seen = [audience(stage), audience(stage, 'hr')]
    stage.do({ type: 'impediment', command: answered })
    seen.push(audience(stage))
    stage.do({ type: 'finish' })
    seen.push(audience(stage))
    for (const snapshot of seen) {
      expect(JSON.stringify(snapshot)).not.toContain('Secret')
      expect(JSON.stringify(snapshot)).not.toContain('Title of hr')
    }
  })

  test('a topic and an initiative stop saying what has become confidential', () => {
    const initiative = {
      ...item('hsm-initiative', 'b'),
      kind: 'transformation' as const,
      impedimentId: 'hsm'
    }
    const context = eat(cameUp('hsm', 0))
    const stage = new Stage(
      { ...context, product: { ...context.product, backlog: [{ ...initiative, title: 'Title of hsm' }] } },
      'eatDaily'
    ).do({ type: 'start' }, { type: 'park', topic: 't', text: 'Title of hsm', stay: [] })
    const transformation = stage.session.turns.find(({ subject }) => subject.id === 'transformation')
    stage.do({ type: 'goTo', turn: transformation?.id ?? '' })
    const titles = () => {
      const { view } = audience(stage)
      return view.screen === 'run' && view.card.kind === 'part'
        ? view.card.backlog.map(({ title }) => title)
        : null
    }
    expect(titles()).toEqual(['Title of hsm'])
    stage.do({
      type: 'impediment',
      command: { type: 'refine', impedimentId: 'hsm', unitId: 'eat', patch: { confidential: true } }
    })
    expect(titles()).toEqual([''])
    stage.do({ type: 'openParking' })
    expect(audience(stage).view).toMatchObject({ screen: 'parking', topics: [{ text: '…' }] })
  })
})
