import { expect, test } from 'vitest'
import type { LookedAt, Plan } from '../../electron/import/compare'
import { LookedAtFiles } from '../../electron/import/looked'
import { message } from '../../shared/words'

const file = (name: string): LookedAt => ({
  is: 'product',
  file: name,
  headings: ['title'],
  rows: [],
  notes: [],
  shape: {
    holds: 'goals',
    at: { 'unit id': -1, 'goal id': -1, title: 0, why: -1, serves: -1, state: -1 },
    headings: ['title']
  },
  choices: { unitId: 'shop', order: null, mirror: false, dates: null, numbers: null, columns: {} }
})
const plan = (...skipped: number[]): Plan => ({
  counts: { add: 1, update: 0, same: 0, skip: skipped.length },
  skipped,
  problems: skipped.map((line) => ({ line, message: message('import.problem.noTitle') })),
  holds: message('import.comparing', { file: 'a.csv' }),
  notes: [],
  sample: [],
  asked: null,
  refused: null,
  draftsFor: () => []
})
const outcome = (...skipped: number[]) => {
  const { problems } = plan(...skipped)
  return { skipped, problems }
}

test('of a file that was looked at stays what it holds and what came of it, not the changes it would make', () => {
  const files = new LookedAtFiles()
  files.keep('a', file('a.csv'), plan(2))
  expect(files.get('a')).toEqual({ looked: file('a.csv'), ...outcome(2) })
  files.cameOf('a', plan(2, 3))
  expect(files.get('a')).toEqual({ looked: file('a.csv'), ...outcome(2, 3) })
})

test('three files are remembered, and one that is forgotten does not come back when it has been brought in', () => {
  const files = new LookedAtFiles()
  for (const id of ['a', 'b', 'c']) files.keep(id, file(id), plan())
  files.keep('a', file('a'), plan(2))
  files.keep('d', file('d'), plan())
  files.cameOf('b', plan(2))
  expect(['a', 'b', 'c', 'd'].map((id) => files.get(id)?.looked.file)).toEqual(['a', undefined, 'c', 'd'])
})
