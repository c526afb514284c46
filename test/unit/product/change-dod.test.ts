import { describe, expect, test } from 'vitest'
import { look, said, told } from './changing'

describe('a definition of done', () => {
  const lookup = look({
    dod: () => [
      { line: 'Tested', unitId: 'eat' },
      { line: 'Offline', unitId: 'team' }
    ]
  })

  test('takes lines of its own in and out', () => {
    expect(told(lookup, { type: 'setDod', unitId: 'team', lines: ['Tested', 'Logged'] })).toEqual([
      said('team', { type: 'dodChanged', added: ['Logged'], removed: ['Offline'] })
    ])
    expect(told(lookup, { type: 'setDod', unitId: 'team', lines: ['Offline', 'Tested'] })).toEqual([])
  })

  test('keeps what it inherits', () => {
    expect(told(lookup, { type: 'setDod', unitId: 'team', lines: ['Offline'] })).toBe(
      '“Tested” was set by The eat and holds for everybody below.'
    )
  })

  test('a gap is raised at the team, filled in, and is on its way up in the same step', () => {
    const fields = {
      blocked: 'b',
      effect: 'e',
      ask: 'a',
      tried: '',
      owner: '',
      neededBy: null,
      confidential: false
    }
    const change = {
      type: 'raiseDodGap',
      unitId: 'team',
      line: 'Tested',
      impedimentId: 'i1',
      fields: { title: 'Not tested', ...fields }
    } as const
    const drafts = told(
      { ...lookup, deliveryParent: () => ({ id: 'sos', name: 'The sos' }) },
      change
    ) as readonly { readonly entity: string; readonly patch: Record<string, unknown> }[]
    expect(drafts.map(({ entity, patch }) => [entity, patch.type ?? patch.impedimentId])).toEqual([
      ['impedimentEvent', 'raised'],
      ['impedimentEvent', 'sentUp'],
      ['dodMark', 'i1']
    ])
    expect(told({ ...lookup, gapRaised: () => 'i1' }, change)).toBe('This gap has been raised already.')
  })
})
