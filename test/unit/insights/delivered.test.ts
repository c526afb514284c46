import { expect, test } from 'vitest'
import { deliveredBySprint, type Worth } from '../../../shared/insights/delivered'

const sprints = [
  { starts: '2026-03-02', ends: '2026-03-15' },
  { starts: '2026-03-16', ends: '2026-03-29' }
]
const item = (
  id: string,
  value: number | null,
  ends: string | null,
  doneOn: string | null,
  parentId = ''
): Worth => ({
  id,
  parentId: parentId || null,
  value,
  ends,
  doneOn
})

test('value counts in the Sprint it was to come in and in the one it came in, its last day included', () => {
  const items = [
    item('on time', 5, '2026-03-15', '2026-03-15'),
    item('late', 3, '2026-03-10', '2026-03-20'),
    item('not yet', 8, '2026-03-29', null),
    item('unplanned', 2, null, '2026-03-16'),
    item('worth nothing known', null, '2026-03-10', '2026-03-10')
  ]
  expect(deliveredBySprint(sprints, items)).toEqual([
    { planned: 8, asPlanned: 5, beside: 0 },
    { planned: 8, asPlanned: 0, beside: 5 }
  ])
})

test('what was taken apart counts once: by its parts when one of them says what it is worth, through levels that say nothing', () => {
  const items = [
    item('whole', 20, '2026-03-10', '2026-03-10'),
    item('middle', null, null, null, 'whole'),
    item('part', 7, '2026-03-10', '2026-03-10', 'middle'),
    item('plain whole', 4, '2026-03-10', '2026-03-10'),
    item('its part', null, '2026-03-10', null, 'plain whole')
  ]
  expect(deliveredBySprint(sprints, items)[0]).toEqual({ planned: 11, asPlanned: 11, beside: 0 })
})
