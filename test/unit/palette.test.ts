import { describe, expect, test } from 'vitest'
import type { Entry, EntryKind } from '../../renderer/facilitator/palette/entry'
import { find, mostRows, queryOf } from '../../renderer/facilitator/palette/find'

const entry = (kind: EntryKind, title: string, more: Partial<Entry> = {}): Entry => ({
  id: `${kind} ${title}`,
  kind,
  title,
  detail: '',
  keys: [],
  why: null,
  run: () => undefined,
  ...more
})

const all = [
  entry('command', 'Black screen'),
  entry('command', 'Pause, resume', { why: 'keys.not.noCeremony' }),
  entry('command', 'Go to Impediments'),
  entry('person', 'Wanda Oyelaran', { detail: 'Ledger' }),
  entry('unit', 'Ledger & Reconciliation'),
  entry('impediment', 'Signing certificate expires'),
  entry('session', 'Ledger & Reconciliation', { detail: 'Daily Scrum' })
]
const titles = (typed: string, recent: readonly string[] = []) =>
  find(all, queryOf(typed), recent).map(({ kind, title }) => `${kind} ${title}`)

test.each([
  ['', { kind: null, text: '' }],
  ['>next', { kind: 'command', text: 'next' }],
  [' @ wanda ', { kind: 'person', text: 'wanda' }],
  ['#ledger', { kind: 'unit', text: 'ledger' }],
  ['!cert', { kind: 'impediment', text: 'cert' }],
  ['/ledger', { kind: 'session', text: 'ledger' }],
  ['a/b', { kind: null, text: 'a/b' }]
])('%j asks for %j', (typed, query) => expect(queryOf(typed)).toEqual(query))

describe('what is shown', () => {
  test('nothing typed: what was used last, then what can be done now, then the rest', () =>
    expect(titles('>', ['command Go to Impediments'])).toEqual([
      'command Go to Impediments',
      'command Black screen',
      'command Pause, resume'
    ]))
  test('a prefix asks for one kind only', () => {
    expect(titles('#ledger')).toEqual(['unit Ledger & Reconciliation'])
    expect(titles('/ledger')).toEqual(['session Ledger & Reconciliation'])
  })
  test('letters left out do not matter', () => {
    expect(titles('blk scr')).toContain('command Black screen')
    expect(titles('ldgr rec')).toContain('unit Ledger & Reconciliation')
    expect(titles('sign cert')).toContain('impediment Signing certificate expires')
  })
  test('a person is found by the unit they are in, after what is called so', () => {
    const found = titles('ledger')
    expect(found).toContain('person Wanda Oyelaran')
    expect(found.indexOf('person Wanda Oyelaran')).toBeGreaterThan(
      found.indexOf('unit Ledger & Reconciliation')
    )
  })
  test('of two that fit alike the one used last comes first', () =>
    expect(titles('ledger', ['session Ledger & Reconciliation'])[0]).toBe('session Ledger & Reconciliation'))
  test('what cannot be done now is shown all the same', () =>
    expect(titles('pause')).toContain('command Pause, resume'))
  test('what does not fit at all is not shown', () => expect(titles('zzz')).toEqual([]))
})

test('no more rows are drawn than can be chosen from', () => {
  const many = Array.from({ length: 500 }, (_, at) => entry('unit', `Team ${at}`))
  expect(find(many, queryOf('team'), [])).toHaveLength(mostRows)
  expect(find(many, queryOf(''), [])).toHaveLength(mostRows)
})
