import { describe, expect, test } from 'vitest'
import { cmd, organisation } from './product-org'
import { at, must } from './support'

describe('the product side, stored', () => {
  test('a vision is seen from below, has its history, and taking it back brings the one before', async () => {
    const { store, change, undo } = await organisation()
    must(await change({ type: 'setVision', unitId: 'eat', sentence: 'First', page: '' }))
    const second = must(await change({ type: 'setVision', unitId: 'eat', sentence: 'Second', page: 'Why' }))
    const room = async (unitId: string) => must(await store.read({ name: 'productRoom', input: { unitId } }))
    expect((await room('eat')).visions.map(({ sentence }) => sentence)).toEqual(['First', 'Second'])
    expect((await room('one')).visionAbove).toEqual({ sentence: 'Second', page: 'Why', unitName: 'EAT' })
    const back = await undo(second.step)
    expect((await room('eat')).vision).toEqual({ sentence: 'First', page: '' })
    await undo(back.step)
    expect((await room('eat')).vision).toEqual({ sentence: 'Second', page: 'Why' })
  })

  test('goals are judged over the whole organisation and shown around a unit', async () => {
    const { store, change } = await organisation()
    const goal = (id: string, unitId: string, serves: string | null) =>
      change({ type: 'addGoal', id, unitId, title: id, why: '', serves })
    must(await goal('top', 'eat', null))
    must(await goal('mid', 'sos', 'top'))
    must(await goal('low', 'one', 'mid'))
    must(await goal('lost', 'two', null))
    const goals = must(await store.read({ name: 'goals', input: { unitId: 'sos' } }))
    expect(goals.id).toEqual(['top', 'mid', 'low', 'lost'])
    expect(goals.standing).toEqual(['top', 'aligned', 'aligned', 'servesNothing'])
    expect([...goals.above]).toEqual([-1, 0, 1, -1])
    expect([...goals.depth]).toEqual([-1, 0, 1, 1])
    expect(goals.isUnserved).toEqual([false, false, false, false])
    expect(goals.withoutGoal).toBe(0)
    must(await change({ type: 'removeGoal', id: 'mid' }))
    const after = must(await store.read({ name: 'goals', input: { unitId: 'sos' } }))
    expect([after.standing, after.isUnserved[0], after.withoutGoal]).toEqual([
      ['top', 'broken', 'servesNothing'],
      true,
      1
    ])
  })

  test('a gap in the definition of done is an impediment one level up in one step, and goes with it', async () => {
    const { store, change, undo } = await organisation()
    must(await change({ type: 'setDod', unitId: 'eat', lines: ['Tested'] }))
    must(await change({ type: 'setDod', unitId: 'one', lines: ['Tested', 'Offline'] }))
    must(await change({ type: 'markDod', unitId: 'one', line: 'Tested', met: true }))
    const fields = {
      blocked: 'b',
      effect: 'e',
      ask: 'a',
      tried: '',
      owner: '',
      neededBy: null,
      confidential: false
    }
    const raised = must(
      await change({
        type: 'raiseDodGap',
        unitId: 'two',
        line: 'Tested',
        impedimentId: 'gap',
        fields: { title: 'Not tested', ...fields }
      })
    )
    const dod = async (unitId: string) => must(await store.read({ name: 'dod', input: { unitId } }))
    expect((await dod('eat')).lines).toEqual([
      {
        line: 'Tested',
        unitId: 'eat',
        unitName: 'EAT',
        met: 1,
        notMet: [{ unitId: 'two', unitName: 'TWO', impedimentId: 'gap' }],
        notMetCount: 1,
        unknown: 0
      }
    ])
    expect((await dod('one')).lines.map(({ line, unitName }) => [line, unitName])).toEqual([
      ['Tested', 'EAT'],
      ['Offline', 'ONE']
    ])
    expect([(await dod('one')).version, (await dod('eat')).version]).toEqual([2, 1])
    const impediment = async () =>
      must(await store.read({ name: 'impediment', input: { impedimentId: 'gap' } }))?.impediment ?? null
    expect((await impediment())?.ballAt).toBe('sos')
    await undo(raised.step)
    expect(await impediment()).toBe(null)
    expect((await dod('eat')).lines[0]).toMatchObject({ notMet: [], unknown: 1 })
    expect(await change({ type: 'setDod', unitId: 'one', lines: ['Offline'] })).toMatchObject({ ok: false })
  })

  test('the Sprint a unit is in is that of the unit above, and its goal opens the Daily Scrum', async () => {
    const { store, change } = await organisation()
    must(
      await change({
        type: 'planSprints',
        unitId: 'eat',
        number: 41,
        starts: '2026-02-23',
        days: 14,
        count: 2
      })
    )
    const sprints = async () => must(await store.read({ name: 'sprints', input: { unitId: 'one' } }))
    expect(await sprints()).toMatchObject({ today: '2026-03-04', currentId: 'eat|sprint|41' })
    const goal = async () => must(await store.room({ unitId: 'one', kind: 'daily', at: at() })).goal
    expect(await goal()).toBe('')
    must(
      await change({
        type: 'setSprintGoal',
        unitId: 'one',
        sprintId: 'eat|sprint|41',
        goal: 'Refunds in a minute'
      })
    )
    expect(await goal()).toBe('Refunds in a minute')
    expect((await sprints()).sprints.map((sprint) => [sprint.number, sprint.goal, sprint.unitName])).toEqual([
      [41, 'Refunds in a minute', 'EAT'],
      [42, '', 'EAT']
    ])
  })

  test('what fewer than four people said never leaves the store, even when another laptop kept it', async () => {
    const { store, change } = await organisation()
    const happiness = {
      id: 'm',
      name: 'Happiness',
      category: 'sustainability',
      better: 'up',
      measure: 'of 5',
      target: 4
    } as const
    must(await change({ type: 'addMetrics', unitId: 'eat', metrics: [happiness] }))
    const enter = (value: number, people: number) =>
      change({
        type: 'setReadings',
        unitId: 'one',
        sprintId: null,
        day: '2026-03-04',
        readings: [{ metricId: 'm', value, people }]
      })
    expect(await enter(2, 3)).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    must(await enter(4, 6))
    const patch = { unitId: 'one', metricId: 'm', sprintId: null, day: '2026-03-01', value: 1, people: 2 }
    must(
      await store.write({
        batch: cmd(),
        at: at(),
        label: null,
        drafts: [{ entity: 'reading', rowId: 'one|m|elsewhere', kind: 'set', patch }]
      })
    )
    const { metrics, readings } = must(await store.read({ name: 'metrics', input: { unitId: 'one' } }))
    expect(metrics.map(({ name, unitName }) => [name, unitName])).toEqual([['Happiness', 'EAT']])
    expect(readings).toEqual([
      { metricId: 'm', sprintId: null, day: '2026-03-01', value: null, people: null, isHidden: true },
      { metricId: 'm', sprintId: null, day: '2026-03-04', value: 4, people: 6, isHidden: false }
    ])
  })
})
